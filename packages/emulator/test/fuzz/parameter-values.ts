import { loadEntities, type FieldFacts, type MethodFacts, type TypeFacts } from '@b24kit/catalog'
import fc from 'fast-check'

const entities = new Map(loadEntities().map((facts) => [facts.entity, facts]))

const id = fc.constantFrom<unknown>(1, 2, 3, '1', '2', 4, 5, 6, 14, 17, 1036)
const word = fc.constantFrom('Lamp', 'x', 'Zoë', 'NEW', '15550100', 'a@b.example', '1', 'CRM_DEAL', 'D', 'hello', 'chat1', 'file.txt')
const count = fc.constantFrom<unknown>(0, 1, 2, 50, 100, '10', 12.5)
const day = fc.constantFrom('2026-01-20', '2026-03-01', '2025-12-31')
const moment = fc.constantFrom('2026-01-20T10:00:00+03:00', '2026-01-20 10:00:00', '20.01.2026')
const flag = fc.constantFrom('Y', 'N')
const file = fc.constantFrom<unknown>(['a.txt', 'aGk='], { fileData: ['a.txt', 'aGk='] }, 'aGk=')

/** Parameters as a client sends them that has read the page: what is required, some of the rest, values of the right types. */
export function wellFormedParams({ params, alternatives = [] }: MethodFacts): fc.Arbitrary<Record<string, unknown>> {
  const groups = alternatives.flatMap(([first]) => (first === undefined ? [] : [first]))
  const known = new Set(params.map(({ name }) => name))
  const extra = groups.filter((name) => !known.has(name)).map((name): FieldFacts => ({ name, type: 'integer' }))
  const isNeeded = ({ name, required }: FieldFacts): boolean => required === true || groups.includes(name) || UNSTARRED.test(name)
  const sent = [...params, ...extra].filter(({ name }) => name !== 'auth')
  return membersOf(
    sent.map((param) => (isNeeded(param) ? { ...param, required: true } : param)),
    4,
  )
}

/** Many pages star no parameter, but no call does without these. */
const UNSTARRED = /^(?:fields|id|data|newName|.*taskid)$/i

function membersOf(fields: readonly FieldFacts[], most: number): fc.Arbitrary<Record<string, unknown>> {
  if (fields.length === 0) return fc.constant({})
  const entry = (field: FieldFacts): fc.Arbitrary<readonly [string, unknown]> => {
    const name = field.name.replace('*', '1')
    return valueOf(field, name).map((value) => [name, value] as const)
  }
  const optional = fields.filter(({ required }) => !required)
  const some = optional.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...optional.map(entry)), { maxLength: most })
  const all = fc.tuple(...fields.filter(({ required }) => required).map(entry))
  return fc.tuple(all, some).map(([must, may]) => Object.fromEntries([...must, ...may]))
}

function valueOf(facts: TypeFacts, name = ''): fc.Arbitrary<unknown> {
  const { type, enum: values = [], many } = facts
  const isListed = values.length > 0 && !['select', 'filter', 'order'].includes(type)
  const one = isListed ? fc.constantFrom<unknown>(...values) : ofType(facts, name)
  return many ? fc.array(one, { minLength: 1, maxLength: 2 }) : one
}

function ofType(facts: TypeFacts, name: string): fc.Arbitrary<unknown> {
  const { type, of = '', fields } = facts
  if (type.includes('.') || type === 'user' || (/id$/i.test(name) && /^(?:integer|number|string|any)$/.test(type))) return id
  if (type === 'select') return fc.array(fc.constantFrom('*', ...namesOf(facts)), { maxLength: 4 })
  if (type === 'order') return fc.dictionary(fc.constantFrom('ID', 'id', ...namesOf(facts)), fc.constantFrom('ASC', 'desc'), { maxKeys: 2 })
  if (type === 'filter') return filterOf(facts)
  if (type === 'create' || type === 'update' || type === 'row') return membersOf(writable(of), 5)
  if (fields) return membersOf(fields, 5)
  return PLAIN[type] ?? NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? word
}

/** Texts whose name tells more than their type. */
const NAMED: readonly (readonly [RegExp, fc.Arbitrary<unknown>])[] = [
  [/handler|url|uri|link/i, fc.constant('https://app.example/x')],
  [/currency/i, fc.constantFrom('USD', 'EUR')],
  [/date|time|deadline/i, fc.oneof(day, moment)],
  [/entity_?type|ownertype/i, fc.constantFrom('deal', 'contact', 'D', 'CONTACT')],
]

const PLAIN: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  integer: count,
  number: count,
  double: count,
  boolean: fc.constantFrom<unknown>(true, false, 'Y', 'N', '1'),
  char: flag,
  date: day,
  datetime: moment,
  file,
  object: fc.dictionary(word, word, { maxKeys: 2 }),
  map: fc.dictionary(word, word, { maxKeys: 2 }),
  array: fc.array(fc.oneof(id, word), { maxLength: 3 }),
  any: fc.oneof(id, word, day),
  label: fc.oneof(word, fc.constant({ en: 'Lamp', de: 'Lampe' })),
  lang_map: fc.constant({ en: 'Lamp' }),
}

function writable(entity: string): readonly FieldFacts[] {
  return (entities.get(entity)?.fields ?? []).filter(({ readOnly }) => !readOnly)
}

function namesOf({ of = '', fields, enum: names }: TypeFacts): readonly string[] {
  return (entities.get(of)?.fields ?? fields)?.map(({ name }) => name) ?? names?.map(String) ?? ['ID', 'id']
}

function filterOf(facts: TypeFacts): fc.Arbitrary<unknown> {
  const { operators = entities.get(facts.of ?? '')?.operators ?? ['>', '@', '!', '%'] } = facts
  const key = fc.tuple(fc.constantFrom('', ...operators), fc.constantFrom(...namesOf(facts))).map(([operator, name]) => operator + name)
  const value = fc.oneof(id, word, day, flag, fc.array(fc.oneof(id, word), { maxLength: 2 }))
  return fc.dictionary(key, value, { maxKeys: 3 })
}
