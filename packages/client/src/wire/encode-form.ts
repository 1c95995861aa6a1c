import { refuse, type PlainValue } from './plain-value.ts'

const maxValues = 1000 // PHP's default of max_input_vars, which parse_str obeys as well.

/**
 * Encodes parameters as PHP reads a query or form body: nested names in brackets, every scalar as text.
 *
 * What has no form of its own in that encoding is mapped once and for all: `true`/`false` → `1`/`0`, `null` → an empty text,
 * an empty list → a list with one empty text (so that it does not vanish and a field can be cleared), an empty object → nothing.
 * Names that PHP would change, an empty object inside a list, and more than a thousand values are refused with `input.value`.
 *
 * @param isPositional what would vanish keeps its place as an empty list (tasks/deprecated/task-item/task-item-list.md).
 */
export function encodeForm(params: PlainValue, isPositional = false): string {
  const pairs: string[] = []
  if (typeof params !== 'object' || params === null) throw refuse('params', 'parameters are an object or a list')
  for (const [name, value] of Object.entries(params)) {
    if (!Array.isArray(params)) checkTopName(name)
    const key = encodeURIComponent(name)
    const { length } = pairs
    append(pairs, key, name, value)
    if (isPositional && pairs.length === length) pairs.push(`${key}[]=`)
  }
  if (pairs.length > maxValues) throw refuse('params', `PHP drops values beyond ${maxValues} in a form or batch command; use call()`)
  return pairs.join('&')
}

/** Parameters that are read by position, with something in the place of those that are `undefined`. */
export function keepPlaces(params: object): object {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, (value as unknown) === undefined ? [] : (value as unknown)]),
  )
}

function append(pairs: string[], key: string, path: string, value: PlainValue): void {
  if (Array.isArray(value)) return appendList(pairs, key, path, value)
  if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      checkInnerName(name, path)
      append(pairs, `${key}[${encodeURIComponent(name)}]`, `${path}.${name}`, item)
    }
    return
  }
  pairs.push(`${key}=${encodeScalar(value)}`)
}

function appendList(pairs: string[], key: string, path: string, value: readonly PlainValue[]): void {
  if (value.length === 0) pairs.push(`${key}[]=`)
  for (const [index, item] of value.entries()) {
    if (typeof item === 'object' && item !== null && !Array.isArray(item) && Object.keys(item).length === 0) {
      throw refuse(`${path}[${index}]`, 'an empty object inside a list has no form encoding')
    }
    append(pairs, `${key}[${index}]`, `${path}[${index}]`, item)
  }
}

function encodeScalar(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  return encodeURIComponent(value)
}

// PHP turns dots and spaces of the first segment into underscores, cuts names at NUL and reads every bracket as nesting.
function checkTopName(name: string): void {
  // oxlint-disable-next-line no-control-regex
  if (name === '' || /[.\s[\]\0]/.test(name)) throw refuse(name, 'PHP would change this name in a form or batch command')
}

// One white space between brackets is as good as none to PHP: it appends.
function checkInnerName(name: string, path: string): void {
  if (/^[ \t\n\v\f\r]?$/.test(name) || /[[\]\0]/.test(name))
    throw refuse(`${path}.${name}`, 'PHP would change this name in a form or batch command')
}
