import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'

export type Params = Readonly<Record<string, unknown>>

/** A container under construction; one whose keys turn out to be 0, 1, 2, … is a list. */
class Branch extends Map<string, string | Branch> {}

/**
 * Reads parameters with nested keys as PHP writes them; every value stays a text.
 *
 * @example parseParams(['id=5', 'filter[>ID]=7', 'select[]=ID']) // { id: '5', filter: { '>ID': '7' }, select: ['ID'] }
 * @throws CliError with exit code 2 for a text of another form, and for a key that is given twice.
 */
export function parseParams(pairs: readonly string[]): Params {
  const root = new Branch()
  for (const pair of pairs) {
    const [, name, brackets, value] = /^([^=[\]]+)((?:\[[^\]]*\])*)=(.*)$/s.exec(pair) ?? fail(`"${pair}" is not of the form key=value.`)
    const path = [name!, ...[...brackets!.matchAll(/\[([^\]]*)\]/g)].map(([, key]) => key!)]
    insert(root, path, value!, pair)
  }
  return toObject(root)
}

/**
 * Reads conditions of a filter.
 *
 * @example parseFilter(['>=ID=5', '@STAGE_ID=NEW,WON']) // { '>=ID': '5', '@STAGE_ID': ['NEW', 'WON'] }
 */
export function parseFilter(conditions: readonly string[]): Params {
  const entries = conditions.map((condition) => {
    // The operator may hold a "=" itself, so the first one does not end the key.
    const [, operator, field, value] =
      /^([!<>=%@]*)([A-Za-z_][\w.]*)=(.*)$/s.exec(condition) ?? fail(`"${condition}" is not of the form FIELD=value or ">=FIELD=value".`)
    return [`${operator}${field}`, operator!.includes('@') ? value!.split(',') : value!] as const
  })
  return Object.fromEntries(entries)
}

function insert(branch: Branch, path: readonly string[], value: string, pair: string): void {
  const [given, ...rest] = path
  const key = given === '' ? String(branch.size) : given!
  const found = branch.get(key)
  if (rest.length === 0) {
    if (found !== undefined) fail(`"${pair}" gives a value to a key that has one already.`)
    branch.set(key, value)
    return
  }
  if (typeof found === 'string') fail(`"${pair}" nests into a key that has a value already.`)
  const next = found instanceof Branch ? found : new Branch()
  branch.set(key, next)
  insert(next, rest, value, pair)
}

function toObject(branch: Branch): Params {
  return Object.fromEntries([...branch].map(([key, value]) => [key, typeof value === 'string' ? value : toValue(value)]))
}

function toValue(branch: Branch): unknown {
  const isList = [...branch.keys()].every((key, index) => key === String(index))
  const object = toObject(branch)
  return isList ? Object.values(object) : object
}

function fail(message: string): never {
  throw new CliError(exitCodes.usage, message, 'Nested keys look like -p "fields[TITLE]=Lamp" -p "filter[>ID]=5" -p "select[]=ID".')
}
