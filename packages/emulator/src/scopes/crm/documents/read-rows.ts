import type { Store } from '../../../store/create-store.ts'
import { toCamel } from '../../../store/field.ts'
import { toText } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'

/** A value that a template may show. */
export interface Shown {
  readonly title: string
  readonly value: string | readonly string[] | null
  readonly type?: 'IMAGE'
  /** What it is called in the record that it comes from. */
  readonly name: string
}

/** By the name that it has in a template: `UF_LOGO` is `UfLogo` there. */
export type ShownRow = ReadonlyMap<string, Shown>

/** A record of the CRM with its first telephone, mail and site; empty values where there is none. */
export function readRecord(crm: Crm, entityTypeId: number, id: number): ShownRow {
  const item = crm.item(entityTypeId)
  // Old invoices have no universal names.
  const family = entityTypeId === 5 ? 'classic' : 'universal'
  const fields = item?.schema.of(family) ?? []
  const row = item?.reader.one({ family, fields }, id)
  const shown = fields.map(({ column, names, title, type }): Shown => {
    const value = row?.[names[family]!]
    return type === 'file' ? { name: column, title, value: null, type: 'IMAGE' } : { name: column, title, value: print(value) }
  })
  return byName([...shown, ...readContacts(crm.store, entityTypeId, id)])
}

const CONTACTS = [
  ['PHONE', 'Phone'],
  ['EMAIL', 'E-mail'],
  ['WEB', 'Website'],
] as const

const readContacts = (store: Store, entityTypeId: number, id: number): readonly Shown[] =>
  CONTACTS.map(([name, title]) => ({
    name,
    title,
    value: print(
      store.value('select VALUE from crm_multifield where OWNER_TYPE_ID = ? and OWNER_ID = ? and TYPE_ID = ? order by ID', [
        entityTypeId,
        id,
        name,
      ]),
    ),
  }))

const PERSON = ['NAME', 'LAST_NAME', 'SECOND_NAME', 'WORK_POSITION', 'PERSONAL_PHONE', 'PERSONAL_MOBILE', 'WORK_PHONE', 'EMAIL'] as const

export function readUser({ store }: Crm, id: number): ShownRow {
  const row = store.row(`select ${PERSON.join()} from user where ID = ?`, [id])
  return byName(PERSON.map((name, index) => ({ name, title: name, value: print(row?.[index]) })))
}

/** The first details of a contact or company, with its addresses in one line each. */
export function readDetails(crm: Crm, entityTypeId: number, id: number): ShownRow {
  const { store } = crm
  const found = store.value('select ID from crm_requisite where ENTITY_TYPE_ID = ? and ENTITY_ID = ? order by SORT, ID', [entityTypeId, id])
  const requisite = Number(found ?? 0)
  return new Map([...readRecord(crm, 8, requisite), ...byName(readAddresses(store, requisite))])
}

/** Types of addresses: api-reference/crm/auxiliary/enum/crm-enum-address-type.md */
const ADDRESSES = [
  [1, 'PRIMARY_ADDRESS_TEXT', 'Full address'],
  [6, 'REGISTERED_ADDRESS_TEXT', 'Full address'],
] as const

function readAddresses(store: Store, requisite: number): readonly Shown[] {
  const columns = 'ADDRESS_1, ADDRESS_2, CITY, PROVINCE, REGION, POSTAL_CODE, COUNTRY'
  return ADDRESSES.map(([type, name, title]) => {
    const row = store.row(`select ${columns} from crm_address where ENTITY_TYPE_ID = 8 and ENTITY_ID = ? and TYPE_ID = ?`, [
      requisite,
      type,
    ])
    return { name, title, value: row?.flatMap((part) => print(part) || []).join(', ') ?? '' }
  })
}

export const byName = (shown: readonly Shown[]): ShownRow => new Map(shown.map((one) => [pascalOf(one.name), one]))

function pascalOf(column: string): string {
  const camel = toCamel(column)
  return camel.charAt(0).toUpperCase() + camel.slice(1)
}

function print(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(toText)
      .filter((text) => text !== '')
      .join(', ')
  return typeof value === 'boolean' ? (value ? 'Y' : 'N') : toText(value)
}
