import { toText } from '../to-text.ts'
import type { PortalRow } from './entity.ts'
import type { PortalField, PortalFields } from './read-fields.ts'

interface Multifield {
  readonly ID?: unknown
  readonly VALUE?: unknown
  readonly VALUE_TYPE?: unknown
}

/** The part of `wanted` that the portal does not hold yet, ready to be sent to `update`. Fields that the portal does not show count as equal. */
export function changedFields(wanted: object, found: PortalRow, fields: PortalFields): object {
  const changes: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(wanted)) {
    const field = fields[name]
    if (field?.isImmutable) continue
    if (field?.type === 'crm_multifield') {
      const missing = missingMultifields(asList(value), asList(found[name]))
      if (missing.length > 0) changes[name] = missing
    } else if (name in found && !isSame(value, found[name], field)) {
      changes[name] = value
    }
  }
  return changes
}

/** A value of a type that the record has already takes its place; another one is added. Values that people added stay. */
function missingMultifields(wanted: readonly unknown[], found: readonly unknown[]): readonly Multifield[] {
  const free = [...(found as readonly Multifield[])]
  const isHeld = ({ VALUE }: Multifield): boolean => {
    const at = free.findIndex((held) => toText(held.VALUE) === toText(VALUE))
    return at >= 0 && free.splice(at, 1).length > 0
  }
  const missing = (wanted as readonly Multifield[]).filter((value) => !isHeld(value))
  return missing.map((value) => {
    const at = free.findIndex((held) => held.VALUE_TYPE === value.VALUE_TYPE)
    return at < 0 ? value : { ...value, ID: free.splice(at, 1)[0]!.ID }
  })
}

function isSame(wanted: unknown, found: unknown, field: PortalField | undefined): boolean {
  if (Array.isArray(wanted) || Array.isArray(found)) {
    const [a, b] = [asList(wanted), asList(found)].map((list) => list.map((item) => canonical(item, field)).toSorted())
    return a!.length === b!.length && a!.every((item, index) => item === b![index])
  }
  return canonical(wanted, field) === canonical(found, field)
}

/** One spelling per value: classic answers are texts, `1200` comes back as `1200.00`, a date as its midnight in the portal's zone. */
function canonical(value: unknown, field: PortalField | undefined): string {
  const text = toText(typeof value === 'boolean' ? Number(value) : value).trim()
  switch (field?.type) {
    case 'integer':
    case 'double':
      return /^[+-]?\d+(\.\d+)?$/.test(text) ? canonicalNumber(text) : text
    case 'boolean':
      return { Y: '1', N: '0', '': '0' }[text] ?? text
    case 'date':
      return text.includes('T') && isMoment(text) ? new Date(text).toISOString().slice(0, 10) : text
    case 'datetime':
      return isMoment(text) ? new Date(text).toISOString().slice(0, 19) : text
    default:
      return text
  }
}

function canonicalNumber(text: string): string {
  const [, sign, whole, fraction = ''] = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text)!
  const digits = fraction === '' ? whole! : `${whole}.${fraction}`
  return sign === '-' && digits !== '0' ? `-${digits}` : digits
}

function isMoment(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}

// An empty multiple field comes as "", null or false (documentation differs by method).
function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === null || value === undefined || value === '' || value === false ? [] : [value]
}
