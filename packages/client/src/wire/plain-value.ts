import { ConfigError } from '../errors/b24-error.ts'
import { isReference, type Reference } from '../batch/reference.ts'

/** A parameter value reduced to what JSON and PHP know. */
export type PlainValue = null | boolean | number | string | PlainValue[] | { [name: string]: PlainValue }

const maxDepth = 60 // PHP drops form variables nested deeper than 64 (max_input_nesting_level).

/**
 * Reduces a parameter to plain data or refuses it with a `ConfigError` (`input.value`) that names the place.
 * Dates become ISO 8601 with offset, big integers digits, objects with `toJSON` what that returns; members that are `undefined` are left out.
 */
export function toPlain(value: unknown, path: string, hooks: PlainHooks = noReferences): PlainValue {
  return reduce(value, path, 0, hooks)
}

/** What a batch does with references and texts on the way; a plain call refuses references. */
export interface PlainHooks {
  reference(reference: Reference, path: string): PlainValue
  text?(text: string, path: string): void
}

const noReferences: PlainHooks = {
  reference: (_, path) => {
    throw new ConfigError({ code: 'input.reference', message: `"${path}" holds a batch reference, but is not part of that batch.` })
  },
}

function reduce(value: unknown, path: string, depth: number, hooks: PlainHooks): PlainValue {
  if (typeof value === 'string') {
    hooks.text?.(value, path)
    return checkText(value, path)
  }
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refuse(path, `it is ${value}`)
    return value
  }
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object') throw refuse(path, `it is a ${typeof value}`)
  if (depth >= maxDepth) throw refuse(path, `it is nested deeper than ${maxDepth} levels, or in a circle`)
  // A Buffer has a toJSON, but what that returns is no content that the portal could store.
  if (ArrayBuffer.isView(value)) throw refuse(path, 'bytes go as base64')
  if (value instanceof Date) return formatDate(value, path)
  if (isReference(value)) return hooks.reference(value, path)
  if (Array.isArray(value)) return reduceList(value, path, depth, hooks)
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') {
    return reduce((value as { toJSON(): unknown }).toJSON(), path, depth + 1, hooks)
  }
  return reduceMap(value, path, depth, hooks)
}

function reduceList(value: readonly unknown[], path: string, depth: number, hooks: PlainHooks): PlainValue[] {
  return Array.from(value, (item, index) => {
    if (item === undefined) throw refuse(`${path}[${index}]`, 'undefined in a list would shift or blank its place; use null')
    return reduce(item, `${path}[${index}]`, depth + 1, hooks)
  })
}

function reduceMap(value: object, path: string, depth: number, hooks: PlainHooks): PlainValue {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw refuse(path, `a ${value.constructor?.name ?? 'class instance'} is no plain object`)
  }
  const plain: { [name: string]: PlainValue } = Object.create(null) as { [name: string]: PlainValue }
  for (const name of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[name]
    if (item === undefined) continue
    plain[checkText(name, path)] = reduce(item, path === '' ? name : `${path}.${name}`, depth + 1, hooks)
  }
  return plain
}

function formatDate(date: Date, path: string): string {
  if (Number.isNaN(date.getTime())) throw refuse(path, 'it is an invalid date')
  const iso = date.toISOString()
  if (iso.length !== 24) throw refuse(path, 'its year is outside 0–9999')
  return `${iso.slice(0, 19)}+00:00`
}

function checkText(text: string, path: string): string {
  // A lone surrogate makes PHP reject a whole JSON body and has no percent-encoding. In a unicode pattern only the lone ones match.
  if (/\p{Surrogate}/u.test(text)) throw refuse(path, 'it holds half of a surrogate pair')
  return text
}

/** The error for a value that cannot be sent, naming its place. */
export function refuse(path: string, why: string): ConfigError {
  return new ConfigError({ code: 'input.value', message: `"${path || 'params'}" cannot be sent: ${why}.` })
}
