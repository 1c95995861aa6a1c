import type { CallParams } from '../../contract.ts'
import { textOf, toId, type Fields } from '../read-params.ts'
import { parameterMissing } from './refusals.ts'

/** Names that a call needs; of a group one is enough. */
export type Required = string | readonly string[]

export const LIST: readonly Required[] = ['IBLOCK_TYPE_ID', ['IBLOCK_ID', 'IBLOCK_CODE']]

/** Looks at all parameters before anything else is. */
export function requireParams(params: CallParams, required: readonly Required[]): void {
  for (const entry of required) {
    const names = typeof entry === 'string' ? [entry] : entry
    if (names.every((name) => isMissing(params.get(name)))) throw parameterMissing(names[0]!)
  }
}

/** `FIELDS`, with the members that it cannot do without. */
export function requireFields(params: CallParams, names: readonly string[] = ['NAME']): Fields {
  const value = params.get('FIELDS')
  const fields = typeof value === 'object' && value !== null ? (value as Fields) : {}
  for (const name of names) if (textOf(fields[name])?.trim() === '' || textOf(fields[name]) === undefined) throw parameterMissing(name)
  return fields
}

/** An id or a code, as SQL on a column each. */
export function byIdOrCode(params: CallParams, prefix: string): { readonly sql: string; readonly value: string | number } {
  const id = params.get(`${prefix}_ID`)
  return isMissing(id) ? { sql: 'CODE = ?', value: textOf(params.get(`${prefix}_CODE`)) ?? '' } : { sql: 'ID = ?', value: toId(id) ?? 0 }
}

export function readObject(params: CallParams, name: string): Fields {
  const value = params.get(name)
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
