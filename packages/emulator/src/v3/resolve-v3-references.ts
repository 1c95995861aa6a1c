import { v3Error } from './v3-error.ts'

/**
 * Puts results of earlier commands in the place of `{"$ref": "alias.path"}`, and the values of a field of all their `items` in the place of
 * `{"$refArray": "alias.field"}`. Throws INVALIDSELECT for one that leads nowhere. Seen by other clients; api-reference/rest-v3.md only
 * says that results are substituted.
 */
export function resolveV3References(value: unknown, results: ReadonlyMap<string, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => resolveV3References(each, results))
  const entries = Object.entries(value)
  const [[name, path] = []] = entries
  if (entries.length === 1 && name === '$ref') return single(path, results)
  if (entries.length === 1 && name === '$refArray') return column(path, results)
  return Object.fromEntries(entries.map(([key, each]) => [key, resolveV3References(each, results)]))
}

function single(path: unknown, results: ReadonlyMap<string, unknown>): unknown {
  const [alias, ...members] = split(path)
  const value = members.reduce(memberOf, contextOf(alias, results))
  if (value === undefined) throw lost(path)
  return value
}

function column(path: unknown, results: ReadonlyMap<string, unknown>): unknown {
  const [alias, ...members] = split(path)
  const items = memberOf(contextOf(alias, results), 'items')
  if (!Array.isArray(items)) throw lost(path)
  const values = items.map((item) => members.reduce(memberOf, item))
  if (values.includes(undefined)) throw lost(path)
  return values
}

function split(path: unknown): readonly string[] {
  const parts = typeof path === 'string' ? path.split('.') : []
  if (parts.length < 2) throw lost(path)
  return parts
}

/** Only objects and lists of objects can be referred to. */
function contextOf(alias: string | undefined, results: ReadonlyMap<string, unknown>): unknown {
  const result = results.get(alias ?? '')
  return memberOf(result, 'item') === undefined && memberOf(result, 'items') === undefined ? undefined : result
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}

const lost = (path: unknown): Error => v3Error('invalidSelect', `Unable to resolve the reference \`${JSON.stringify(path)}\``)
