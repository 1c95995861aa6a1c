import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkEntity, checkScope } from './check-facts.ts'
import type { EntityFacts, FieldFacts, ScopeFacts, TypeFacts } from './format.ts'
import { formatFacts } from './format-facts.ts'

const folder = new URL('../facts/', import.meta.url)
const scopes = readFacts<ScopeFacts>(folder)
const entities = readFacts<EntityFacts>(new URL('fields/', folder))
const methods = scopes.flatMap(({ facts }) => facts.methods)

describe('the check of fact files', () => {
  it('names a missing member, a wrong word and a member that the format does not have', () => {
    const method = { name: 'a.b', version: 'v2', scopes: ['a'], class: 'read', params: [], result: { type: 'any' }, note: 'x' }
    expect(checkScope({ scope: 'a', methods: [method] })).toEqual([
      'scope.methods[0].version: none of v1, v3',
      'scope.methods[0].page: missing',
      'scope.methods[0].note: not in the format',
    ])
  })

  it('refuses a sentence where a name belongs', () => {
    expect(checkEntity({ entity: 'a', values: 'text', fields: [{ name: 'ID', type: 'The identifier' }] })).toEqual([
      'entity.fields[0].type: not a word',
    ])
  })
})

describe('the fact files', () => {
  it.each(scopes)('scope file $name follows the format', ({ facts }) => expect(checkScope(facts)).toEqual([]))
  it.each(entities)('entity file $name follows the format', ({ facts }) => expect(checkEntity(facts)).toEqual([]))
  it.each([...scopes, ...entities])('$name is written as formatFacts writes it', ({ facts, text }) => expect(text).toBe(formatFacts(facts)))

  it('have the names of what they hold', () => {
    expect(scopes.map(({ facts }) => `${facts.scope}.json`)).toEqual(scopes.map(({ name }) => name))
    expect(entities.map(({ facts }) => `${facts.entity}.json`)).toEqual(entities.map(({ name }) => name))
  })

  it('hold each method of a version once, in the file of its first scope, sorted', () => {
    for (const { facts } of scopes) {
      const keys = facts.methods.map(({ name, version }) => `${name} ${version}`)
      expect(keys).toEqual(keys.toSorted())
      expect(facts.methods.filter(({ scopes }) => scopes[0]!.split('+')[0] !== facts.scope)).toEqual([])
    }
    const names = methods.map(({ name, version }) => `${name.toLowerCase()} ${version}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('name an entity that exists wherever they name one', () => {
    const known = new Set(entities.map(({ facts }) => facts.entity))
    const types = [...methods.flatMap(({ params, result }) => [...params, result]), ...entities.flatMap(({ facts }) => facts.fields)]
    const named = types.flatMap(deep).filter(({ type, of }) => type !== 'map' || of?.includes('.'))
    expect(named.flatMap(({ of }) => of ?? []).filter((of) => !known.has(of))).toEqual([])
  })

  it.each(methods.filter(({ list }) => list?.style === 'keyset'))(
    '$name names its cursor, a field of its rows',
    ({ list, result, params }) => {
      const namesOf = (type: TypeFacts): unknown[] => [
        ...(entities.find(({ facts }) => facts.entity === type.of)?.facts.fields ?? type.fields ?? []).map(({ name }) => name),
        ...(type.enum ?? []),
      ]
      const filter = params.find(({ type, name }) => type === 'filter' && /^filter$/i.test(name))!
      expect(namesOf(result)).toContain(list?.answer)
      if (namesOf(filter).length > 0) expect([...namesOf(filter), ...namesOf(result)]).toContain(list?.request)
    },
  )
})

interface FactFile<T> {
  readonly name: string
  readonly text: string
  readonly facts: T
}

function readFacts<T>(from: URL): FactFile<T>[] {
  const names = readdirSync(from).filter((name) => name.endsWith('.json'))
  return names.map((name) => {
    const text = readFileSync(new URL(name, from), 'utf8')
    return { name, text, facts: JSON.parse(text) as T }
  })
}

function deep(type: TypeFacts | FieldFacts): TypeFacts[] {
  return [type, ...(type.fields ?? []).flatMap(deep)]
}
