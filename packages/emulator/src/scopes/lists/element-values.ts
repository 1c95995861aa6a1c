import { MethodError, type Caller } from '../../contract.ts'
import type { UploadedFile } from '../../files/file-store.ts'
import { readFileData, readPair } from '../../files/read-file-wish.ts'
import { insertRow } from '../../store/write-row.ts'
import { rankFor } from '../disk/access.ts'
import { findObject } from '../disk/find-object.ts'
import { openDisk } from '../disk/open-disk.ts'
import { textOf, toId, type Fields } from '../read-params.ts'
import { readOptions, type ListField } from './fields.ts'
import type { Lists } from './open-lists.ts'

/**
 * Makes values of a property what was sent: one, a list, or a map, whose keys may be ids of values that stay. Nothing clears it. Files are added to those that
 * are there, and go by `PROPERTY_7_DEL: { valueId: 'Y' }`: api-reference/files/how-to-update-files.md#lists-element-update
 */
export function writeValues(lists: Lists, caller: Caller, elementId: number, property: ListField, fields: Fields): void {
  const { store, portal } = lists
  const held = store.rows('select ID, VALUE from list_value where ELEMENT_ID = ? and PROPERTY_ID = ?', [elementId, property.id])
  const wanted = entriesOf(fields[property.fieldId], property).flatMap(([key, input]) => {
    const value = encode(lists, caller, elementId, property, input)
    return value === undefined ? [] : [{ key, value }]
  })
  const removed = removedOf(fields[`${property.fieldId}_DEL`])
  const isFile = property.type === 'F'
  for (const [id, value] of held) {
    const named = wanted.find(({ key }) => key === String(id))
    const isKept = isFile && !removed.has(String(id)) && (property.isMultiple || wanted.length === 0)
    if (named && !isFile) store.run('update list_value set VALUE = ? where ID = ?', [named.value, id!])
    if ((named && !isFile) || isKept) continue
    store.run('delete from list_value where ID = ?', [id!])
    if (isFile) portal.files.delete(Number(value))
  }
  for (const { key, value } of property.isMultiple ? wanted : wanted.slice(0, 1))
    if (isFile || !held.some(([id]) => String(id) === key))
      store.run('insert into list_value (ELEMENT_ID, PROPERTY_ID, VALUE) values (?, ?, ?)', [elementId, property.id, value])
}

/** `{ valueId: value }`; undefined where there is none. */
export function readValues({ store, site }: Lists, elementId: number, { id, type }: ListField): object | undefined {
  const rows = store.rows('select ID, VALUE from list_value where ELEMENT_ID = ? and PROPERTY_ID = ? order by ID', [elementId, id])
  if (rows.length === 0) return undefined
  const show = (value: string): unknown => {
    if (type === 'S:HTML') return JSON.parse(value)
    if (type === 'S:Date') return site.printDay(value)
    return type === 'S:DateTime' ? site.print(value) : value
  }
  return Object.fromEntries(rows.map(([key, value]) => [String(key), show(String(value))]))
}

export function deleteElement({ store, portal }: Lists, id: number): void {
  const files = store.rows(
    "select VALUE from list_value v join list_field f on f.ID = v.PROPERTY_ID where v.ELEMENT_ID = ? and f.TYPE = 'F'",
    [id],
  )
  for (const [file] of files) portal.files.delete(Number(file))
  store.run('delete from list_value where ELEMENT_ID = ?', [id])
  store.run('delete from list_element where ID = ?', [id])
}

type Entry = readonly [key: string | undefined, value: unknown]

function entriesOf(input: unknown, { type }: ListField): readonly Entry[] {
  if (input === undefined || input === null || input === '' || input === false) return []
  if (typeof input !== 'object') return [[undefined, input]]
  if (type === 'F' && (readPair(input) ?? readFileData(input))) return [[undefined, input]]
  if ('VALUE' in input || 'TEXT' in input) return [[undefined, input]]
  if (Array.isArray(input)) return input.map((value): Entry => [undefined, value])
  return Object.entries(input)
}

function removedOf(input: unknown): ReadonlySet<string> {
  if (typeof input !== 'object' || input === null) return new Set([textOf(input) ?? ''])
  return new Set(Array.isArray(input) ? input.map((id) => textOf(id) ?? '') : Object.keys(input))
}

/** As the column holds it; undefined where it is nothing, or does not fit. */
function encode(lists: Lists, caller: Caller, elementId: number, property: ListField, input: unknown): string | undefined {
  const value: unknown = typeof input === 'object' && input !== null && 'VALUE' in input ? input.VALUE : input
  const { type } = property
  if (type === 'F') return keepFile(lists, value)
  if (type === 'S:HTML') return encodeHtml(value)
  const text = textOf(value)?.trim() ?? ''
  if (text === '') return undefined
  if (type === 'S:Date' || type === 'S:DateTime') return lists.site.parse(text)
  if (type === 'L') return readOptions(lists, property.id).some(({ id }) => String(id) === text) ? text : undefined
  if (type === 'S:DiskFile') return attach(lists, caller, elementId, text)
  const [kind] = type.split(':')
  if (kind === 'N') return Number.isFinite(Number(text)) ? text : undefined
  return kind === 'E' || kind === 'G' || type === 'S:employee' ? (toId(text) === undefined ? undefined : text) : text
}

function encodeHtml(value: unknown): string | undefined {
  const isObject = typeof value === 'object' && value !== null
  const text = textOf(isObject ? (value as Fields)['TEXT'] : value)
  const kind = isObject && String((value as Fields)['TYPE']).toUpperCase() === 'TEXT' ? 'TEXT' : 'HTML'
  return text === undefined || text === '' ? undefined : JSON.stringify({ TEXT: text, TYPE: kind })
}

/** `[name, base64]`, `{ fileData }` or base64 alone. */
function keepFile({ portal }: Lists, value: unknown): string | undefined {
  if (toId(value) !== undefined) throw new MethodError('ERROR_ELEMENT_FIELD_VALUE', 'Writing file values by ID is not supported')
  const file = readPair(value) ?? readFileData(value) ?? (typeof value === 'string' ? bare(value) : undefined)
  return file && String(portal.files.add(file))
}

const bare = (base64: string): UploadedFile | undefined => (base64 === '' ? undefined : readPair(['file', base64]))

/** The field holds an attachment of the file: api-reference/lists/elements/lists-element-get-file-url.md */
function attach({ portal }: Lists, caller: Caller, elementId: number, text: string): string | undefined {
  const disk = openDisk(portal)
  const file = findObject(disk, toId(text.replace(/^n/, '')) ?? 0)
  if (file?.type !== 'file' || file.deletedType > 0 || rankFor(disk, caller, file) === 0) return undefined
  const attached = { OBJECT_ID: file.id, MODULE_ID: 'lists', ENTITY_TYPE: 'lists_element', ENTITY_ID: elementId }
  return String(insertRow(disk.store, 'disk_attached', { ...attached, CREATE_TIME: disk.now(), CREATED_BY: caller.userId }))
}
