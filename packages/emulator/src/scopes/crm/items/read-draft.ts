import { MethodError, type SqlValue } from '../../../contract.ts'
import { readFileWish, type FileWish } from '../../../files/read-file-wish.ts'
import { encodeValue, listOf } from '../../../store/encode-value.ts'
import type { Family, Field } from '../../../store/field.ts'
import { isYes, textOf, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'
import type { Draft } from './draft.ts'
import { prefixBindings } from '../userfields/prefix-bindings.ts'
import { roundNumber } from '../userfields/round-number.ts'
import { MULTIFIELD_TYPES, type MultifieldChange } from './multifields.ts'

export interface DraftOptions {
  readonly family: Family
  readonly isUpdate: boolean
  /** Read-only columns that this call may write (`IMPORT`). */
  readonly unlocked?: ReadonlySet<string>
}

/** Takes the fields that the caller may write; unknown, read-only and unreadable ones are dropped, as the portal drops them. */
export function readDraft(crm: Crm, item: Item, input: Fields, options: DraftOptions): Draft {
  const values: Record<string, SqlValue> = {}
  const links = new Map<3 | 4, readonly number[]>()
  const multifields: MultifieldChange[] = []
  const files = new Map<string, FileWish>()
  for (const [name, value] of Object.entries(input)) {
    const field = item.schema.find(options.family, name)
    if (!field || !isWritable(field, options)) continue
    if (field.column === 'FM') multifields.push(...readFm(value))
    else if (field.type === 'crm_multifield') multifields.push(...readMultifield(field.column, value))
    else if (field.column === 'CONTACT_IDS') links.set(3, readIds(field, value, options))
    else if (field.column === 'COMPANY_IDS') links.set(4, readIds(field, value, options))
    else if (field.storage === 'none') continue
    else if (field.type === 'file') {
      if (options.family === 'universal') requireIterable(field, value)
      files.set(field.column, readFileWish(value, field.isMultiple, options.family))
    } else {
      const encoded = readValue(crm, field, name, value, options)
      if (encoded !== undefined) values[field.column] = encoded
    }
  }
  return { values, links, multifields, files }
}

function isWritable(field: Field, { family, isUpdate, unlocked }: DraftOptions): boolean {
  if (unlocked?.has(field.column)) return true
  return !field.isReadOnly && !(isUpdate && field.isImmutable && family === 'classic')
}

function readValue(crm: Crm, field: Field, name: string, value: unknown, options: DraftOptions): SqlValue | undefined {
  if (options.family === 'universal') requireIterable(field, value)
  const encoded = encodeValue(field, roundNumber(field, prefixBindings(crm, field, value)), crm.time)
  if (encoded === undefined && options.family === 'universal') throw notValid(name)
  if (encoded !== null) return encoded
  return field.storage === 'flag' ? 'N' : AMOUNTS.has(field.column) ? 0 : null
}

/** An emptied amount is zero. */
const AMOUNTS: ReadonlySet<string> = new Set(['OPPORTUNITY', 'TAX_VALUE', 'REVENUE'])

export const notValid = (name: string): MethodError =>
  new MethodError('CRM_FIELD_ERROR_VALUE_NOT_VALID', `Invalid value for field "${name}"`)

/** api-reference/crm/universal/crm-item-update.md, error 100 */
function requireIterable(field: Field, value: unknown): void {
  if (!field.isMultiple || typeof value === 'object' || value === '' || value === false || value === undefined) return
  throw new MethodError('100', `Expected iterable value for multiple field, but got \`${phpTypeOf(value)}\` instead`)
}

const phpTypeOf = (value: unknown): string =>
  typeof value === 'number' ? (Number.isInteger(value) ? 'int' : 'float') : typeof value === 'boolean' ? 'bool' : 'string'

function readIds(field: Field, value: unknown, options: DraftOptions): readonly number[] {
  if (options.family === 'universal') requireIterable(field, value)
  const ids = listOf(value).map(toId)
  return [...new Set(ids.filter((id) => id !== undefined && id > 0))] as number[]
}

/** `[{VALUE, VALUE_TYPE}]`, `{ID, VALUE}` or `{ID, DELETE: 'Y'}`: api-reference/crm/data-types.md#crm_multifield */
function readMultifield(typeId: string, value: unknown): MultifieldChange[] {
  return listOf(value).flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [{ id: undefined, typeId, valueType: undefined, value: toText(entry) }]
    const record = entry as Fields
    return [
      {
        id: toId(record['ID']),
        typeId,
        valueType: textOf(record['VALUE_TYPE']),
        value: isYes(record['DELETE']) ? '' : textOf(record['VALUE']),
      },
    ]
  })
}

/** An array of new values, or an object keyed by record id (`n0`, `n1` … for new ones): api-reference/crm/universal/crm-item-update.md */
function readFm(value: unknown): MultifieldChange[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value as Record<string, unknown>).flatMap(([key, entry]) => {
    if (typeof entry !== 'object' || entry === null) return []
    const record = entry as Fields
    const typeId = textOf(record['typeId'])?.toUpperCase()
    // What tells no type is passed over, deletions too: tutorials/crm/how-to-edit-crm-objects/how-to-change-email-or-phone.md
    if (!MULTIFIELD_TYPES.some((type) => type === typeId)) return []
    return [
      {
        id: toId(record['id']) ?? (Array.isArray(value) ? undefined : toId(key)),
        typeId,
        valueType: textOf(record['valueType']),
        value: textOf(record['value']),
      },
    ]
  })
}
