import { ConfigError } from '../errors/b24-error.ts'

/** A form as a portal posts it: any iterable of entries (`URLSearchParams`, `FormData`), or what a framework made of it. */
export type FormInput = Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>

/** Values by name; nested names became maps and lists. */
export type FormMap = Readonly<Record<string, unknown>>

const maxDepth = 64 // PHP's max_input_nesting_level.

/**
 * Reads a form as PHP does: `auth[scope]=crm` is a member of `auth`; names 0..n-1 or empty brackets make a list.
 *
 * @throws ConfigError `input.value` for what is no form, such as the body that a framework did not read.
 */
export function decodeForm(input: FormInput): FormMap {
  if (typeof input !== 'object' || input === null) throw noForm()
  const root: Nested = new Map()
  for (const [name, value] of isEntries(input) ? input : Object.entries(input)) put(root, split(name), value)
  return Object.fromEntries([...root].map(([name, value]) => [name, settle(value)]))
}

/** Query and body of a request, read as one form. Rejects with a `ConfigError` `input.value` where the body is none. */
export async function readForm(request: Request): Promise<FormMap> {
  const query = new URL(request.url).searchParams
  if (request.body === null) return decodeForm(query)
  try {
    return decodeForm([...query, ...(await request.formData())])
  } catch (cause) {
    throw noForm(cause)
  }
}

function noForm(cause?: unknown): ConfigError {
  return new ConfigError({ code: 'input.value', message: 'The body of the request is no form; portals post forms.', cause })
}

/** Maps, because a form may well name a member `__proto__`. */
type Nested = Map<string, unknown>

function isEntries(input: FormInput): input is Iterable<readonly [string, unknown]> {
  return Symbol.iterator in input
}

function split(name: string): readonly string[] {
  const [, head = name, tail = ''] = /^([^[]+)((?:\[[^\]]*\])*)/.exec(name) ?? []
  return [head, ...[...tail.matchAll(/\[([^\]]*)\]/g)].map(([, inner = '']) => inner)]
}

function put(into: Nested, path: readonly string[], value: unknown): void {
  if (path.length > maxDepth) return
  let nested = into
  for (const step of path.slice(0, -1)) nested = nest(nested, step)
  nested.set(nameIn(nested, path.at(-1)!), value)
}

function nest(parent: Nested, step: string): Nested {
  const name = nameIn(parent, step)
  const present = parent.get(name)
  if (present instanceof Map) return present
  const made: Nested = new Map()
  parent.set(name, made)
  return made
}

/** Empty brackets append. */
function nameIn(nested: Nested, step: string): string {
  return step === '' ? String(nested.size) : step
}

function settle(value: unknown): unknown {
  if (!(value instanceof Map)) return value
  const entries = [...(value as Nested)].map(([name, item]) => [name, settle(item)] as const)
  const isList = entries.length > 0 && entries.every(([name], index) => name === String(index))
  return isList ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}
