import type { FieldFacts, TypeFacts } from '@b24kit/catalog'
import { mergeTypes } from '../records/infer-type.ts'
import { type Kind, kindOf } from './kinds.ts'

/** What one method taught: the structure of its samples, and its table if it has one. */
export interface Lesson {
  readonly method: string
  readonly sample: TypeFacts
  readonly table: TypeFacts | undefined
}

/**
 * Rules of families of methods. The families of `crm.deal.contact.add` are `crm.deal.contact`, `crm.deal` and `crm`; `crm.lead.contact` is a
 * cousin, for it ends in the same word.
 */
export interface Families {
  /** How nine of ten members of that name arrive: in the method's own family, or in any of its families. */
  memberKind(method: string, member: string, where: 'own' | 'any'): Kind | undefined
  /** How nine of ten values under a table's word arrive. */
  wordKind(method: string, word: string): Kind | undefined
  /** The members of an object of that name. */
  members(method: string, member: string): readonly FieldFacts[] | undefined
  /** What methods of the same verb answer: those of a cousin with all members, those of a wider family with what wraps a row. */
  answer(method: string): TypeFacts | undefined
  /** The members of a row, in the method's own family or a cousin's. */
  row(method: string): readonly FieldFacts[] | undefined
}

export function learnFamilies(lessons: readonly Lesson[]): Families {
  const kinds = new Map<string, Kind[]>()
  const types = new Map<string, TypeFacts[]>()
  const learn = (method: string, { fields = [] }: TypeFacts, table: TypeFacts | undefined): void => {
    for (const field of fields) {
      const told = table?.fields?.find(({ name }) => name.toLowerCase() === field.name.toLowerCase())
      const kind = kindOf(field)
      for (const family of familiesOf(method)) {
        if (kind !== 'open') push(kinds, keyOf(family, 'member', field.name), kind)
        if (kind !== 'open' && told) push(kinds, keyOf(family, 'word', wordKey(told)), kind)
        if (field.fields) push(types, keyOf(family, 'object', field.name), field)
      }
      learn(method, field, told)
    }
  }
  for (const { method, sample, table } of lessons) {
    learn(method, sample, table)
    const row = rowOf(sample)
    const isRow = row !== undefined && row.length > 2
    push(types, keyOf(cousinOf(method), 'verb', verbOf(method)), sample)
    if (isRow) push(types, keyOf(cousinOf(method), 'row', ''), { type: 'object', fields: row })
    if (isRow) push(types, keyOf(familiesOf(method)[0]!, 'row', ''), { type: 'object', fields: row })
    for (const family of familiesOf(method)) push(types, keyOf(family, 'verb', verbOf(method)), toShape(sample, method))
  }
  const nearest = <T>(method: string, find: (family: string) => T | undefined): T | undefined => {
    for (const family of familiesOf(method)) {
      const found = find(family)
      if (found !== undefined) return found
    }
    return undefined
  }
  const merged = (key: string): TypeFacts | undefined => {
    const seen = types.get(key)
    return seen && mergeTypes(seen)
  }
  const sure = (key: string): Kind | undefined => {
    const seen = kinds.get(key) ?? []
    return seen.find((kind) => seen.filter((other) => other === kind).length >= seen.length * 0.9)
  }
  return {
    memberKind: (method, member, where) =>
      where === 'own'
        ? sure(keyOf(familiesOf(method)[0]!, 'member', member))
        : nearest(method, (family) => sure(keyOf(family, 'member', member))),
    wordKind: (method, word) => nearest(method, (family) => sure(keyOf(family, 'word', word))),
    members: (method, member) => nearest(method, (family) => (family === '' ? undefined : merged(keyOf(family, 'object', member))?.fields)),
    answer: (method) =>
      merged(keyOf(cousinOf(method), 'verb', verbOf(method))) ??
      nearest(method, (family) => {
        const shape = family === '' ? undefined : commonest(types.get(keyOf(family, 'verb', verbOf(method))) ?? [])
        return shape && fromShape(shape, method)
      }),
    row: (method) => (merged(keyOf(familiesOf(method)[0]!, 'row', '')) ?? merged(keyOf(cousinOf(method), 'row', '')))?.fields,
  }
}

/** A table's word, told apart from a list of it. */
export function wordKey({ type, many }: TypeFacts): string {
  return `${type}${many ? '[]' : ''}`
}

/** The innermost object that the wrappers of an answer hold: `item`, `items`, the answer itself. */
export function rowOf(type: TypeFacts): readonly FieldFacts[] | undefined {
  const { fields } = type
  const inner = fields?.filter(isHolder) ?? []
  return fields && fields.length <= 2 && inner.length === 1 ? rowOf(inner[0]!) : fields
}

function isHolder({ fields, type }: FieldFacts): boolean {
  return fields !== undefined || type === 'object'
}

function familiesOf(method: string): string[] {
  const parts = method.toLowerCase().split('.').slice(0, -1)
  return [...parts.slice(1).map((_, index) => parts.slice(0, parts.length - index).join('.')), '']
}

/** Version, scope and the last word before the verb: `v1.crm…userfield`. */
function cousinOf(method: string): string {
  const parts = method.toLowerCase().split('.').slice(0, -1)
  return `${parts.slice(0, 2).join('.')}…${parts.at(-1)}`
}

function verbOf(method: string): string {
  return method.toLowerCase().split('.').at(-1)!
}

/** The kind of an answer and the names of its wrappers, where the name of the entity is as good as another's: `$`, `$s`. */
function toShape({ type, many, fields }: TypeFacts, method: string): TypeFacts {
  const entity = method.split('.').at(-2)!
  const wrappers = fields && fields.length <= 2 ? fields : undefined
  const names = wrappers?.map(({ name, type, many: isList }) => ({
    name: name.toLowerCase().replace(entity.toLowerCase(), '$'),
    type,
    ...(isList && { many: isList }),
  }))
  return { type: names || !fields ? type : 'object', ...(many && { many }), ...(names && { fields: names }) }
}

function fromShape(shape: TypeFacts, method: string): TypeFacts {
  const entity = method.split('.').at(-2)!
  return { ...shape, ...(shape.fields && { fields: shape.fields.map((field) => ({ ...field, name: field.name.replace('$', entity) })) }) }
}

/** The shape of most. */
function commonest(shapes: readonly TypeFacts[]): TypeFacts | undefined {
  const keyOfShape = (shape: TypeFacts): string =>
    JSON.stringify([kindOf(shape), shape.fields?.map((field) => [field.name, kindOf(field)])])
  return shapes.find((shape) => shapes.filter((other) => keyOfShape(other) === keyOfShape(shape)).length * 2 > shapes.length)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

function keyOf(family: string, what: string, name: string): string {
  return `${family} ${what} ${name.toLowerCase()}`
}
