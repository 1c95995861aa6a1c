import type { Store } from '../../store/create-store.ts'
import { objectsOf, textOf, toId, type Fields } from '../read-params.ts'
import { invalidField, missingFields } from './refusals.ts'

export const linkTable =
  'create table if not exists booking_link (OWNER text, OWNER_ID integer, LIST text, ENTRIES text, primary key (OWNER, OWNER_ID, LIST));'

export type Owner = 'booking' | 'waitList'
export type LinkList = 'clients' | 'externalData'

export function linksOf(store: Store, owner: Owner, id: number, list: LinkList): readonly object[] {
  const entries = store.value('select ENTRIES from booking_link where OWNER = ? and OWNER_ID = ? and LIST = ?', [owner, id, list])
  return entries === undefined ? [] : (JSON.parse(String(entries)) as readonly object[])
}

/** In place of those that there were. */
export function setLinks(store: Store, owner: Owner, id: number, list: LinkList, entries: readonly object[]): void {
  store.run('insert or replace into booking_link (OWNER, OWNER_ID, LIST, ENTRIES) values (?, ?, ?, ?)', [
    owner,
    id,
    list,
    JSON.stringify(entries),
  ])
}

export const READERS: Readonly<Record<LinkList, (given: unknown) => readonly object[]>> = {
  clients: (given) => objectsOf(given).map(readClient),
  externalData: (given) => objectsOf(given).map((entry) => readTexts(entry, ['moduleId', 'entityTypeId', 'value'])),
}

/** api-reference/booking/booking/client/booking-v1-booking-client-set.md */
function readClient(given: Fields): object {
  requireMembers(given, ['id', 'type'])
  const id = toId(given['id'])
  if (id === undefined) throw invalidField('id')
  if (typeof given['type'] !== 'object') throw invalidField('type')
  return { id, type: readTexts(given['type'] as Fields, ['code', 'module']) }
}

function readTexts(given: Fields, names: readonly string[]): object {
  requireMembers(given, names)
  return Object.fromEntries(
    names.map((name) => {
      const text = textOf(given[name])
      if (text === undefined) throw invalidField(name)
      return [name, text]
    }),
  )
}

export function requireMembers(given: Fields, names: readonly string[]): void {
  const missing = names.filter((name) => given[name] === undefined || given[name] === null || given[name] === '')
  if (missing.length > 0) throw missingFields(missing)
}
