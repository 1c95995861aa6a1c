import type { SqlValue } from '../../../contract.ts'
import { field, type Field, type FieldOptions } from '../../../store/field.ts'
import type { DefaultsContext } from '../crm-entity.ts'

/** Field groups that several CRM objects share; api-reference/crm/universal/object-fields.md */

const readOnly = { isReadOnly: true } as const

export const id: Field = field('ID', 'integer', readOnly)

/** A column that only `crm.item.*` knows. */
export const universalOnly = (column: string, type: string, options: FieldOptions = {}): Field =>
  field(column, type, { ...options, classic: false })

/** The same field of an object that classic methods do not know. */
export const withoutClassic = (field: Field): Field => ({
  ...field,
  names: field.names.universal ? { universal: field.names.universal } : {},
})

/** Listed by `crm.item.*`, always null. */
export const disabled = (...names: readonly (readonly [column: string, type: string])[]): readonly Field[] =>
  names.map(([column, type]) => universalOnly(column, type, { storage: 'none', isReadOnly: true }))

/** `address` of `crm.item.*` is always null, while classic ADDRESS is stored. */
export const disabledAddress: Field = universalOnly('DISABLED_ADDRESS', 'text', {
  universal: 'address',
  storage: 'none',
  isReadOnly: true,
  isDeprecated: true,
})

export const entityTypeId = (value: number): Field =>
  universalOnly('ENTITY_TYPE_ID', 'integer', { storage: 'none', isReadOnly: true, read: { universal: String(value) } })

export const authorship: readonly Field[] = [
  field('ASSIGNED_BY_ID', 'user', { title: 'Responsible' }),
  field('CREATED_BY_ID', 'user', { ...readOnly, universal: 'createdBy', title: 'Created by' }),
  field('MODIFY_BY_ID', 'user', { ...readOnly, universal: 'updatedBy', title: 'Modified by' }),
  field('DATE_CREATE', 'datetime', { ...readOnly, universal: 'createdTime', title: 'Created on' }),
  field('DATE_MODIFY', 'datetime', { ...readOnly, universal: 'updatedTime', title: 'Modified on' }),
]

export const movement: readonly Field[] = [
  field('MOVED_BY_ID', 'user', { ...readOnly, universal: 'movedBy', title: 'Moved by' }),
  field('MOVED_TIME', 'datetime', { ...readOnly, title: 'Moved on' }),
]

export const lastActivity: readonly Field[] = [
  field('LAST_ACTIVITY_TIME', 'datetime', readOnly),
  field('LAST_ACTIVITY_BY', 'user', readOnly),
]

/** Of companies and estimates, in classic methods: api-reference/crm/companies/crm-company-fields.md */
export const lastCommunication: Field = field('LAST_COMMUNICATION_TIME', 'string', {
  ...readOnly,
  universal: false,
  title: 'Last Communication Date',
})

export const utm: readonly Field[] = ['SOURCE', 'MEDIUM', 'CAMPAIGN', 'CONTENT', 'TERM'].map((word) => field(`UTM_${word}`, 'string'))

export const origin: readonly Field[] = [field('ORIGINATOR_ID', 'string'), field('ORIGIN_ID', 'string')]

/** Contacts and companies are vendors, or in their general category, which null stands for as well: tutorials/crm/how-to-get-lists/how-to-get-contractors.md */
export const vendorCategory: Field = universalOnly('CATEGORY_ID', 'crm_category', {
  title: 'Category',
  read: { universal: 'ifnull(t.CATEGORY_ID, 0)' },
  match: (condition) => condition('nullif(t.CATEGORY_ID, 0)'),
})
export const opened: Field = field('OPENED', 'char', { title: 'Available to everyone' })
export const comments: Field = field('COMMENTS', 'string', { universalType: 'text' })
export const currency: Field = field('CURRENCY_ID', 'crm_currency')
export const company: Field = field('COMPANY_ID', 'crm_company', { settings: { parentEntityTypeId: 4 } })
export const contact: Field = field('CONTACT_ID', 'crm_contact', { isDeprecated: true })
export const observers: Field = universalOnly('OBSERVERS', 'user', { isMultiple: true })
export const webformId: Field = universalOnly('WEBFORM_ID', 'integer')
export const searchContent: Field = universalOnly('SEARCH_CONTENT', 'text', { storage: 'none', isReadOnly: true })

export const amount: readonly Field[] = [
  field('OPPORTUNITY', 'double', { title: 'Amount' }),
  field('IS_MANUAL_OPPORTUNITY', 'char', { title: 'Amount is set by hand' }),
]

export const source: readonly Field[] = [
  field('SOURCE_ID', 'crm_status', { statusType: 'SOURCE' }),
  field('SOURCE_DESCRIPTION', 'string', { universalType: 'text' }),
]

/** Address members, obsolete mirrors of requisites that are still stored. */
export const address = (prefix = ''): readonly Field[] =>
  [
    'ADDRESS',
    'ADDRESS_2',
    'ADDRESS_CITY',
    'ADDRESS_POSTAL_CODE',
    'ADDRESS_REGION',
    'ADDRESS_PROVINCE',
    'ADDRESS_COUNTRY',
    'ADDRESS_COUNTRY_CODE',
    'ADDRESS_LOC_ADDR_ID',
  ].map((name) => field(prefix + name, name === 'ADDRESS_LOC_ADDR_ID' ? 'integer' : 'string', { universal: false }))

/**
 * The set of linked objects, kept in `crm_link`; the first of them is mirrored in CONTACT_ID or COMPANY_ID.
 * The contacts of a company are the companies of contacts, read from the other end.
 */
export function linkedIds(ownerTypeId: number, targetTypeId: 3 | 4, options: FieldOptions = {}): Field {
  const name = targetTypeId === 3 ? 'CONTACT' : 'COMPANY'
  const isReversed = ownerTypeId === 4
  const [own, other] = isReversed ? ['TARGET_ID', 'OWNER_ID'] : ['OWNER_ID', 'TARGET_ID']
  const types = isReversed ? [targetTypeId, ownerTypeId] : [ownerTypeId, targetTypeId]
  const links = `crm_link where OWNER_TYPE_ID = ${types[0]} and TARGET_TYPE_ID = ${types[1]}`
  return field(`${name}_IDS`, `crm_${name.toLowerCase()}`, {
    isMultiple: true,
    storage: 'none',
    classicList: 'never',
    read: { universal: `json((select json_group_array(${other} order by SORT, ${other}) from ${links} and ${own} = t.ID))` },
    match: (condition) => `t.ID in (select ${own} from ${links} and ${condition(other)})`,
    ...options,
  })
}

/** What an object with an amount and a term begins with. */
export const offerDefaults = ({ today, inAWeek, baseCurrency }: DefaultsContext): Readonly<Record<string, SqlValue>> => ({
  CURRENCY_ID: baseCurrency,
  OPPORTUNITY: 0,
  TAX_VALUE: 0,
  IS_MANUAL_OPPORTUNITY: 'N',
  BEGINDATE: today,
  CLOSEDATE: inAWeek,
})
