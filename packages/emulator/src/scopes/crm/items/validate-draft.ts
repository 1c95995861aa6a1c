import { MethodError, type SqlValue } from '../../../contract.ts'
import type { Family, Field } from '../../../store/field.ts'
import { classicError } from '../../read-params.ts'
import { isStatus } from '../dictionaries/stages.ts'
import type { Crm, Item } from '../open-crm.ts'
import type { Draft } from './draft.ts'
import { notValid } from './read-draft.ts'

/** References that must exist before anything is written. `crm.item.*` checks dictionaries and users too; classic methods only the currency. */
export function validateDraft(crm: Crm, item: Item, draft: Draft, family: Family): void {
  if (family === 'classic') requireAddresses(item, draft)
  for (const [column, value] of Object.entries(draft.values)) {
    if (value === null || value === '') continue
    const field = item.schema.field(column)
    if (field.isDynamic || field.isMultiple || column === item.entity.stages?.column) continue
    if (isKnown(crm, item, field, value, family)) continue
    throw family === 'universal'
      ? notValid(isCategory(item, field) ? field.title : (field.names.universal ?? column))
      : classicError('Invalid value for the "Currency" field')
  }
}

/** E-mail addresses of contacts and companies: api-reference/crm/contacts/crm-contact-add.md, api-reference/crm/companies/crm-company-add.md */
function requireAddresses({ entity: { typeName } }: Item, { multifields }: Draft): void {
  if (typeName !== 'CONTACT' && typeName !== 'COMPANY') return
  const wrong = multifields.find(({ typeId, value }) => typeId === 'EMAIL' && value && !/^[^@\s]+@[^@\s]+$/.test(value))
  if (!wrong) return
  const { valueType = 'WORK' } = wrong
  const kind = valueType.charAt(0) + valueType.slice(1).toLowerCase()
  const name = typeName === 'CONTACT' ? `field \`${kind} e-mail\`` : '`E-mail` field'
  throw new MethodError('ERROR_CORE', `The ${name} contains an invalid address`)
}

/** What a new record must have: a contact one of its names, and mandatory user fields in `crm.item.add`. */
export function requireNames({ portal }: Crm, item: Item, draft: Draft, family: Family): void {
  const isEmpty = (column: string): boolean =>
    !draft.files.get(column)?.entries.length &&
    (draft.values[column] === undefined || draft.values[column] === null || draft.values[column] === '')
  const mustHaveName = item.entity.typeName === 'CONTACT' && portal.settings.quirks.namelessContact === 'refused'
  if (mustHaveName && isEmpty('NAME') && isEmpty('LAST_NAME')) {
    throw family === 'universal' ? required('name') : classicError('First name or last name is required.')
  }
  if (family === 'classic') return
  const missing = item.schema.fields.find((field) => field.isDynamic && field.isRequired && isEmpty(field.column))
  if (missing) throw required(missing.title)
}

const required = (name: string): MethodError => new MethodError('CRM_FIELD_ERROR_REQUIRED', `The "${name}" field is required`)

/** A funnel is looked up with its stage. */
const isCategory = ({ entity }: Item, { column }: Field): boolean => entity.vendors !== undefined && column === 'CATEGORY_ID'

function isKnown(crm: Crm, item: Item, field: Field, value: SqlValue, family: Family): boolean {
  if (field.type === 'crm_currency') return crm.store.value('select 1 from crm_currency where CURRENCY = ?', [value]) === 1
  if (family === 'classic') return true
  if (field.type === 'crm_status' && field.statusType !== undefined) return isStatus(crm.store, field.statusType, String(value))
  if (isCategory(item, field))
    return crm.store.value('select 1 from crm_category where ENTITY_TYPE_ID = ? and ID = ?', [item.entity.entityTypeId, value]) === 1
  if (field.type === 'user') return crm.store.value('select 1 from user where ID = ?', [value]) === 1
  return true
}
