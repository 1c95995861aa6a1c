import type { EntityFacts, EntityFieldFacts, FieldFacts, MethodFacts, ResultFacts, TypeFacts } from '@b24kit/catalog'
import { orderType } from './finish-method.ts'
import type { SharedRow } from './shared-rows.ts'

export interface SharedRows {
  readonly methods: readonly MethodFacts[]
  readonly entities: readonly EntityFacts[]
}

/**
 * Finds objects again that several methods answer, and makes each an entity that their results refer to. Two objects are the same one if
 * four of five of their members are.
 *
 * @throws Error if the method that describes a row has no such row any more.
 */
export function shareRows(methods: readonly MethodFacts[], rows: readonly SharedRow[]): SharedRows {
  const found = rows.map((row) => {
    const base = findRow(methods, row)
    if (!base) throw new Error(`${row.from.join('.')} does not answer the row ${row.entity} any more.`)
    return { row, base, seen: [] as (readonly FieldFacts[])[] }
  })
  const share = <T extends TypeFacts>(type: T, values: EntityFacts['values']): T => {
    const [same] = found
      .filter(({ base }) => base.values === values && likeness(base.fields, type.fields ?? []) >= 0.8)
      .toSorted((a, b) => likeness(b.base.fields, type.fields!) - likeness(a.base.fields, type.fields!))
    if (same && !isVague(type)) {
      same.seen.push(type.fields!)
      const { fields: _, ...rest } = type
      return { ...rest, type: type.type === 'map' ? 'map' : 'row', of: same.row.entity } as T
    }
    return { ...type, ...(type.fields && { fields: type.fields.map((field) => share(field, values)) }) }
  }
  const shared = methods.map((method): MethodFacts => {
    if (method.version !== 'v1') return method
    const { result } = method
    const values = valuesOf(result)
    const beside = result.beside && { beside: result.beside.map((field) => share(field, values)) }
    return { ...method, result: withoutValues({ ...share(result, values), ...beside }) }
  })
  const entities = found.map(({ row, base, seen }): EntityFacts => {
    const fields = mergeRows(base.fields, seen).map((field) => orderType({ ...field, ...accessOf(field.name, row, methods) }))
    return { entity: row.entity, values: base.values, fields }
  })
  return { methods: shared, entities }
}

interface Base {
  readonly fields: readonly FieldFacts[]
  readonly values: EntityFacts['values']
}

function findRow(methods: readonly MethodFacts[], { from: [name, ...path] }: SharedRow): Base | undefined {
  const result = methods.find((method) => method.name === name)?.result
  if (!result) return undefined
  const top: readonly FieldFacts[] = [
    ...(result.key === undefined ? (result.fields ?? []) : [{ ...result, name: result.key }]),
    ...(result.beside ?? []),
  ]
  let fields = path.length === 0 ? result.fields : top
  for (const member of path) fields = fields?.find((field) => field.name === member)?.fields
  return fields && { fields, values: valuesOf(result) }
}

function valuesOf({ values }: ResultFacts): EntityFacts['values'] {
  return values ?? 'typed'
}

// The entity says how its numbers arrive.
function withoutValues(result: ResultFacts): ResultFacts {
  if (result.type !== 'row' || result.of === undefined || (result.beside?.length ?? 0) > 0) return result
  const { values: _, ...rest } = result
  return rest
}

/** Of the members of both, the share that both have. */
function likeness(one: readonly FieldFacts[], other: readonly FieldFacts[]): number {
  const names = new Set(one.map(({ name }) => name))
  const both = other.filter(({ name }) => names.has(name)).length
  return both / (one.length + other.length - both)
}

function isVague({ type, or }: TypeFacts): boolean {
  return or !== undefined && type === 'map'
}

/** The fields of the page that describes them best, with what the others know besides. What one of them lacks is optional. */
function mergeRows(base: readonly FieldFacts[], all: readonly (readonly FieldFacts[])[]): FieldFacts[] {
  // Where most members are optional, samples of different things were put together.
  const seen = all.filter((fields) => fields.filter(({ optional }) => optional).length * 2 < fields.length)
  const merged = new Map(base.map((field) => [field.name, field]))
  for (const fields of seen) for (const field of fields) if (!merged.has(field.name)) merged.set(field.name, field)
  return [...merged.values()].map((field): FieldFacts => {
    const same = seen.flatMap((fields) => fields.find(({ name }) => name === field.name) ?? [])
    const { optional: _, nullable: __, ...type } = field
    const others = same.filter((other) => isOther(type, other))
    const isOptional = same.length < seen.length || same.some(({ optional }) => optional)
    return {
      ...type,
      ...(others.length > 0 && { or: uniqueTypes([...(type.or ?? []), ...others.map(plain)]) }),
      ...(same.some(({ nullable }) => nullable) && { nullable: true }),
      ...(isOptional && { optional: true }),
    }
  })
}

// Of two descriptions the better one stands; of two kinds of values both.
function isOther(one: TypeFacts, other: TypeFacts): boolean {
  if (other.type === 'any' || one.type === 'any' || Boolean(one.many) !== Boolean(other.many)) return false
  const known = [one, ...(one.or ?? [])].map(kindOf)
  return !known.includes(kindOf(other))
}

function kindOf({ type, fields, many }: TypeFacts): string {
  if (fields || type === 'object' || type === 'map' || type === 'row') return 'object'
  const scalar = /^(?:integer|double|number|user)$/.test(type) ? 'number' : type === 'boolean' ? 'flag' : 'text'
  return many ? `${scalar}[]` : scalar
}

function plain({ type, of, many, fields }: TypeFacts): TypeFacts {
  return { type, ...(of !== undefined && { of }), ...(many && { many }), ...(fields && { fields }) }
}

function uniqueTypes(types: readonly TypeFacts[]): TypeFacts[] {
  return [...new Map(types.map((type) => [kindOf(type), type])).values()]
}

function accessOf(
  field: string,
  { add, update, sent = {} }: SharedRow,
  methods: readonly MethodFacts[],
): Pick<EntityFieldFacts, 'required' | 'readOnly' | 'immutable'> {
  // Requests name a record by its id, they do not write it.
  const wanted = new Set(keyOf(field) === 'id' ? [] : (sent[field] ?? [field]).map(keyOf))
  const writes = (method: string | undefined): FieldFacts | undefined => {
    const params = methods.find(({ name }) => name === method)?.params ?? []
    return params.flatMap((param) => [param, ...(param.fields ?? [])]).find(({ name }) => wanted.has(keyOf(name)))
  }
  const [added, updated] = [writes(add), writes(update)]
  return {
    ...(added?.required && { required: true }),
    ...(!updated && (added ? { immutable: true } : { readOnly: true })),
  }
}

function keyOf(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}
