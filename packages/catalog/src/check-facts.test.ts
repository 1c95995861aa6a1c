import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkEntity, checkPlatform, checkScope } from './check-facts.ts'
import type { EntityFacts, FieldFacts, MethodFacts, ResultFacts, ScopeFacts, TypeFacts } from './format.ts'
import { formatFacts } from './format-facts.ts'
import { loadCrmTypes, loadEvents, loadPlacements, loadScopeNames } from './load-platform.ts'

const folder = new URL('../facts/', import.meta.url)
const scopes = readFacts<ScopeFacts>(folder)
const entities = readFacts<EntityFacts>(new URL('fields/', folder))
const platform = readFacts<unknown>(new URL('platform/', folder))
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

describe('the files of the platform', () => {
  it.each(platform)('$name follows the format and is written as formatFacts writes it', ({ name, facts, text }) => {
    expect(checkPlatform(name.replace('.json', ''), facts)).toEqual([])
    expect(text).toBe(formatFacts(facts))
  })

  it('hold each event once, with a set of auth that is told', () => {
    const { auth, events } = loadEvents()
    expect(new Set(events.map(({ name }) => name)).size).toBe(events.length)
    expect(events.flatMap((event) => event.auth ?? []).filter((set) => auth[set] === undefined)).toEqual([])
  })

  it('hold each placement once', () => {
    const names = loadPlacements().placements.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('hold every scope that a method, an event or a placement needs', () => {
    const known = new Set(loadScopeNames().scopes.map(({ name }) => name))
    const needed = [...methods, ...loadEvents().events, ...loadPlacements().placements].flatMap(({ scopes }) =>
      scopes.flatMap((scope) => scope.split('+')),
    )
    expect([...new Set(needed)].filter((scope) => !known.has(scope))).toEqual([])
  })

  it('give every smart process the prefix of its number', () => {
    expect(loadCrmTypes().types.map(({ abbreviation }) => abbreviation)).toEqual(['L', 'D', 'C', 'CO', 'I', 'Q', 'RQ', 'O', 'SI'])
  })
})

describe('the counts of the catalogue', () => {
  // Of the documentation's commit in facts/source/documentation.json. Another commit moves them: then they are looked at and set anew.
  it('are those of the documentation', () => {
    const documented = methods.filter(({ undocumented }) => !undocumented)
    const count = (test: (method: MethodFacts) => unknown): number => documented.filter(test).length
    expect({
      classic: count(({ version }) => version === 'v1'),
      v3: count(({ version }) => version === 'v3'),
      names: new Set(documented.map(({ name }) => name)).size,
      deprecated: count(({ deprecated }) => deprecated),
      replaced: count(({ deprecated }) => deprecated?.replacement),
      positional: count(({ positional }) => positional),
      lists: count(({ list }) => list),
      keyset: count(({ list }) => list?.style === 'keyset'),
      untyped: count(({ result }) => result.type === 'any'),
      params: documented.flatMap(({ params }) => params).length,
      codes: new Set(documented.flatMap(({ errors }) => Object.values(errors ?? {}).flat())).size,
      events: loadEvents().events.length,
      placements: loadPlacements().placements.length,
    }).toEqual({
      classic: 1565,
      v3: 106,
      names: 1665,
      deprecated: 234,
      replaced: 171,
      positional: 15,
      lists: 273,
      keyset: 63,
      untyped: 52,
      params: 3777,
      codes: 645,
      events: 212,
      placements: 97,
    })
  })
})

it('the methods that only a guide names are marked', () => {
  expect(methods.filter(({ undocumented }) => undocumented).map(({ name, version }) => `${name} ${version}`)).toEqual([
    'documentation v3',
    'event.test v1',
    'rest.documentation.openapi v3',
    'rest.scope.list v3',
  ])
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

  it('hold no placeholder among the values of an enumeration', () => {
    const types = [...methods.flatMap(({ params, result }) => [...params, result]), ...entities.flatMap(({ facts }) => facts.fields)]
    const values = types
      .flatMap(deep)
      .flatMap((type) => (type.enum ?? []).map((value) => ({ value: String(value), part: isListPart(type) })))
    const odd = values.filter(({ value, part }) => {
      // A part of a list's request names fields, and families of them: `PROPERTY_*`.
      if (part) return !/^(?:\*|[A-Za-z]\w*(?:\.\w+)*\*?)$/.test(value) || /X{2,}/.test(value)
      return /X{2,}|[<>{}*…\s]|::|\\\\|^(?:null|value\d?)$|PROPERTY_(?:N|ID|PropertyId)$/i.test(value)
    })
    expect(odd.map(({ value }) => value)).toEqual([])
    expect(types.flatMap(deep).filter((type) => type.enum?.length === 0)).toEqual([])
  })

  it('hold an HTTP status among the codes only where the page shows that it is a code', () => {
    const codes = methods.flatMap(({ name, errors }) => Object.values(errors ?? {}).flatMap((own) => own.map((code) => `${name} ${code}`)))
    expect(codes.filter((line) => /^\S+ [45]\d\d$/.test(line)).toSorted()).toEqual(statusesAsCodes)
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

/** The page's own sample answers them, or the other codes of its table are numbers too. */
const statusesAsCodes = [
  'booking.v1.booking.add 422',
  'booking.v1.booking.createfromwaitlist 422',
  'booking.v1.booking.list 422',
  'booking.v1.booking.update 422',
  'booking.v1.resource.add 422',
  'booking.v1.resource.update 422',
  'booking.v1.resourceType.add 422',
  'booking.v1.resourceType.update 422',
  'booking.v1.waitlist.list 422',
  'catalog.priceTypeLang.add 400',
  'catalog.priceTypeLang.update 400',
  'humanresources.hcmlink.company.add 510',
  'humanresources.hcmlink.company.delete 510',
  'humanresources.hcmlink.company.update 510',
  'humanresources.hcmlink.employee.list 510',
  'log.blogpost.delete 403',
  'sign.b2e.company.provider.list 510',
  'vote.AttachedVote.vote 400',
  'vote.AttachedVote.vote 403',
  'vote.Integration.Im.send 400',
  'vote.Integration.Im.send 403',
]

function isListPart({ type }: TypeFacts): boolean {
  return type === 'select' || type === 'filter' || type === 'order'
}

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

function deep(type: TypeFacts | FieldFacts | ResultFacts): TypeFacts[] {
  const beside = 'beside' in type ? type.beside : []
  return [type, ...[...(type.fields ?? []), ...(type.or ?? []), ...beside].flatMap(deep)]
}
