import type { Ask, Fields, Records, Version } from './family.ts'

type Step = 'add' | 'get' | 'list' | 'update' | 'delete'

/** How the methods of a family are called. */
export interface Shape {
  readonly version?: Version
  /** What follows the prefix, where it is not the name of the step; false where the family has no such method. */
  readonly methods?: Readonly<Partial<Record<Step, string | false>>>
  /** Sent with every call. */
  readonly outer?: Fields
  /** Fields that a new record cannot do without. */
  readonly base?: Fields
  /** Fields that an update cannot do without. */
  readonly always?: Fields
  /** The parameter that holds the fields; false where they are parameters themselves. Default `fields`. */
  readonly fieldsIn?: string | false
  /** The parameter that names a record. Default `id`. */
  readonly id?: string
  /** The member of a row that names it. Default `ID`. */
  readonly key?: string
  /** The id in the answer of `add`. Default: the answer, or its member `key`. */
  idOf?(result: never, sent: Fields): unknown
  /** The record in the answer of `get`. Default: the answer. */
  one?(result: never): Fields | undefined
  /** Rows in the answer of `list`. Default: the answer. */
  many?(result: never): readonly Fields[]
  /** Parameters of `list` beside `outer`. Default: `filter` by the id and by `=` each of the values. */
  filter?(id: unknown, values: Fields): Fields
}

/** The steps of a family that differs from others by names and places only. Without `get` a record is read from the list. */
export function recordsOf(ask: Ask, prefix: string, shape: Shape = {}): Omit<Records, 'fields'> {
  const { version, methods = {}, outer = {}, base = {}, always = {}, fieldsIn = 'fields', id: idParam = 'id', key = 'ID' } = shape
  const {
    idOf = (result: unknown) => idIn(result, key),
    one = (result: Fields) => result,
    many = (result: readonly Fields[]) => result,
  } = shape
  const { filter = (id, values) => ({ filter: { [key]: id, ...equal(values) } }) } = shape
  const call = (step: Step, params: Fields): Promise<never> =>
    ask(`${prefix}.${methods[step] === undefined ? step : String(methods[step])}`, { ...outer, ...params }, version)
  const place = (fields: Fields): Fields => (fieldsIn === false ? fields : { [fieldsIn]: fields })
  const has = (step: Step): boolean => methods[step] !== false

  const list = async (id: unknown, values: Fields): Promise<readonly Fields[]> => {
    const rows = many(await call('list', filter(id, values)))
    return rows.filter((row) => String(row[key]) === String(id))
  }
  return {
    add: async (sent) => idOf(await call('add', place({ ...base, ...sent })), sent),
    read: has('get') ? async (id) => one(await call('get', { [idParam]: id })) : async (id) => (await list(id, {}))[0],
    ...(has('list') && { list }),
    ...(has('update') && {
      update: (id: unknown, changes: Fields, sent: Fields) => {
        const needed = Object.entries(always).map(([name, value]) => [name, sent[name] ?? value])
        return call('update', { [idParam]: id, ...place({ ...Object.fromEntries(needed), ...changes }) })
      },
    }),
    ...(has('delete') && { remove: (id: unknown) => call('delete', { [idParam]: id }) }),
  }
}

/** A filter by `=` each of the values. */
export const equal = (values: Fields): Fields => Object.fromEntries(Object.entries(values).map(([name, value]) => [`=${name}`, value]))

function idIn(result: unknown, key: string): unknown {
  return typeof result === 'object' && result !== null ? (result as Fields)[key] : result
}
