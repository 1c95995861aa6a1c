import { isObject } from '../is-object.ts'

/** A member that is not as expected. `actual` is undefined where it is missing. */
export interface Difference {
  /** e.g. `fields.TITLE`, `select[0]`. */
  readonly path: string
  readonly expected: unknown
  readonly actual: unknown
}

/**
 * How `actual` falls short of `expected`: members beyond it do not count, lists are compared as a whole. Forms carry nothing but texts, so a number
 * equals its text. Names at the top match in any case, as the portal reads them.
 */
export function compareParams(expected: object, actual: Readonly<Record<string, unknown>>): readonly Difference[] {
  const names = new Map(Object.keys(actual).map((name) => [name.toLowerCase(), name]))
  return Object.entries(expected).flatMap(([name, value]) => {
    const found = Object.hasOwn(actual, name) ? name : (names.get(name.toLowerCase()) ?? name)
    return compare(name, value, actual[found])
  })
}

function compare(path: string, expected: unknown, actual: unknown): readonly Difference[] {
  const differs: readonly Difference[] = [{ path, expected, actual }]
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return differs
    return expected.flatMap((value, index) => compare(`${path}[${index}]`, value, actual[index]))
  }
  if (isObject(expected)) {
    // An empty map arrives as an empty list, or not at all.
    if (Object.keys(expected).length === 0 && (actual === undefined || (Array.isArray(actual) && actual.length === 0))) return []
    if (!isObject(actual) || Array.isArray(actual)) return differs
    return Object.entries(expected).flatMap(([name, value]) => compare(`${path}.${name}`, value, actual[name]))
  }
  return isSame(expected, actual) ? [] : differs
}

function isSame(expected: unknown, actual: unknown): boolean {
  const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'
  return isText(expected) && isText(actual) ? String(expected) === String(actual) : Object.is(expected, actual)
}
