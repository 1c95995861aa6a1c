import { decodeUrl } from './decode-url.ts'
import { keepKeyOrder } from './key-order.ts'
import { toPhpValue } from './php-map.ts'

export type FormValue = string | readonly FormValue[] | { readonly [key: string]: FormValue }
export type FormValues = Readonly<Record<string, FormValue>>

/** Collects named values the way PHP fills its request variables. */
export interface FormCollector {
  /** Adds one decoded pair; `a[b][]` nests. */
  add(name: string, value: FormValue): void
  finish(): FormValues
}

/**
 * Reads a query string or a form body by PHP's rules: brackets nest, `a[]` appends, later duplicates win, `.` and space in the first
 * part of a name become `_`, keys 0..n-1 make a list. The number of variables is not limited.
 */
export function parseForm(text: string): FormValues {
  const form = createFormCollector()
  if (text === '') return form.finish()
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=')
    if (equals < 0) form.add(decodeUrl(pair), '')
    else form.add(decodeUrl(pair.slice(0, equals)), decodeUrl(pair.slice(equals + 1)))
  }
  return form.finish()
}

export function createFormCollector(): FormCollector {
  const root = new PhpArray()
  return {
    add: (name, value) => addPair(root, name, value),
    // The top level is always a map, even when its keys are 0..n-1.
    finish: () => root.toOrderedRecord(),
  }
}

/** PHP's max_input_nesting_level: a variable that goes deeper is dropped as a whole. */
const MAX_NESTING = 64
const INTEGER_KEY = /^(?:0|[1-9]\d{0,15})$/

class PhpArray {
  readonly #entries = new Map<string, FormValue | PhpArray>()
  #nextIndex = 0

  /** The array under `key`, made if something else stood there; no key appends one. */
  child(key: string | undefined): PhpArray {
    const known = key === undefined ? undefined : this.#entries.get(key)
    if (known instanceof PhpArray) return known
    const child = new PhpArray()
    this.put(key, child)
    return child
  }

  put(key: string | undefined, value: FormValue | PhpArray): void {
    const name = key ?? String(this.#nextIndex)
    this.#entries.set(name, value)
    if (INTEGER_KEY.test(name)) this.#nextIndex = Math.max(this.#nextIndex, Number(name) + 1)
  }

  remove(key: string): void {
    this.#entries.delete(key)
  }

  toRecord(): Record<string, FormValue> {
    // Object.fromEntries defines `__proto__` as the plain key that it is here.
    return Object.fromEntries(Array.from(this.#entries, ([key, value]) => [key, value instanceof PhpArray ? value.toValue() : value]))
  }

  /** Only integer keys would leave their places. */
  toOrderedRecord(): Record<string, FormValue> {
    const record = this.toRecord()
    return this.#nextIndex > 0 ? keepKeyOrder(record, [...this.#entries.keys()]) : record
  }

  toValue(): FormValue {
    return toPhpValue(this.#entries.keys(), this.toRecord())
  }
}

function addPair(root: PhpArray, rawName: string, value: FormValue): void {
  // To PHP a name is a C string: it ends at a zero byte.
  const name = rawName.replace(/^ +/, '').split('\0', 1)[0]!
  const bracket = name.indexOf('[')
  if (bracket === 0 || name === '') return
  if (bracket < 0) return root.put(name.replaceAll(/[ .]/g, '_'), value)

  const topKey = name.slice(0, bracket).replaceAll(/[ .]/g, '_')
  let parent = root
  let key: string | undefined = topKey
  for (let open = bracket, depth = 1; name[open] === '['; depth++) {
    if (depth > MAX_NESTING) return root.remove(topKey)
    const close = name.indexOf(']', open)
    // A bracket that is never closed is no bracket.
    if (close < 0) return parent.put(parent === root ? `${key}_${name.slice(open + 1).replaceAll(/[ .[]/g, '_')}` : key, value)
    parent = parent.child(key)
    const segment = name.slice(open + 1, close)
    key = /^[ \t\n\v\f\r]?$/.test(segment) ? undefined : segment
    open = close + 1
  }
  parent.put(key, value)
}
