import { toText } from '../to-text.ts'
import type { PortalField } from './read-fields.ts'

/** A value that the portal would store as something else, or not at all. */
export class BadValue extends Error {
  override readonly name = 'BadValue'
}

/**
 * The value of a cell as the field takes it; undefined for an empty cell, which says nothing about the field.
 * Throws `BadValue`, because the portal stores `12,5` as 12 without a word.
 */
export function convertValue(value: unknown, field: PortalField): unknown {
  if (value === '' || value === undefined) return undefined
  if (value === null) return null
  if (field.type === 'crm_multifield') return toList(value).map(toMultifield)
  if (field.isMultiple) return toList(value).map((item) => convertOne(item, field.type))
  if (Array.isArray(value)) throw new BadValue(`takes one value, got a list of ${value.length}`)
  return convertOne(value, field.type)
}

const wholeTypes = new Set([
  'integer',
  'user',
  'employee',
  'crm_company',
  'crm_contact',
  'crm_lead',
  'crm_deal',
  'crm_quote',
  'crm_category',
])
const flags: Readonly<Record<string, 'Y' | 'N'>> = { y: 'Y', yes: 'Y', true: 'Y', '1': 'Y', n: 'N', no: 'N', false: 'N', '0': 'N' }

/** Their cells hold JSON. */
const structuredTypes = new Set(['object', 'map', 'array'])

function convertOne(value: unknown, type: string): unknown {
  if (typeof value === 'object' && value !== null) return value
  const text = String(value).trim()
  if (structuredTypes.has(type)) return parseStructure(text)
  if (wholeTypes.has(type)) return expect(/^[+-]?\d+$/.test(text), text, text, 'a whole number')
  if (type === 'double') return expect(/^[+-]?\d+(\.\d+)?$/.test(text), text, text, 'a number like 1234.56')
  if (type === 'char' || type === 'boolean') return expect(text.toLowerCase() in flags, flags[text.toLowerCase()], text, 'Y or N')
  if (type === 'date') return expect(isDate(text), text, text, 'a date like 2026-01-31')
  if (type === 'datetime') return expect(isDate(text.slice(0, 10)), text, text, 'a time like 2026-01-31T12:00:00+00:00')
  return typeof value === 'string' ? value : String(value)
}

function parseStructure(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // What is said is the same.
  }
  throw new BadValue(`takes JSON, got "${text.slice(0, 40)}"`)
}

function expect(isGood: boolean, converted: unknown, given: string, wanted: string): unknown {
  if (!isGood) throw new BadValue(`takes ${wanted}, got "${given}"`)
  return converted
}

/** ISO, or `31.01.2026` as portals of many countries show it (api-reference/data-types.md); a day of the calendar in both. */
function isDate(text: string): boolean {
  const local = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text)
  const iso = local ? `${local[3]}-${local[2]}-${local[1]}` : text
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false
  const moment = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso)
}

function toMultifield(value: unknown): unknown {
  return typeof value === 'object' ? value : { VALUE: toText(value), VALUE_TYPE: 'WORK' }
}

/** Several values of a CSV cell stand in it as a JSON list, as `export` writes them. */
function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'string' || !value.startsWith('[')) return [value]
  try {
    const list: unknown = JSON.parse(value)
    return Array.isArray(list) ? list : [value]
  } catch {
    throw new BadValue(`takes a JSON list, got "${value.slice(0, 40)}"`)
  }
}
