import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type MethodFacts, loadEntities, loadEvents, loadMethods, loadPlacements } from '@b24kit/catalog'
import { describe, expect, it } from 'vitest'
import { table } from '../../packages/client/src/generated/table.ts'
import { lookup } from '../../packages/client/src/table/read-table.ts'
import { sentenceOf } from '../src/generate/describe-method.ts'
import { type Catalogue, generate } from '../src/generate/generate.ts'
import { packTable } from '../src/generate/pack-table.ts'

const methods = loadMethods()
const files = generate({ methods, entities: loadEntities(), events: loadEvents(), ...loadPlacements() })
const nothing: Catalogue = { methods: [], entities: [], events: { auth: {}, events: [] }, placements: [] }
const committed = new URL('../../packages/client/src/generated/', import.meta.url)

describe('generated files', () => {
  it('are the ones that the facts give now', () => {
    const names = readdirSync(committed).toSorted()
    expect(Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, committed), 'utf8')]))).toEqual(
      Object.fromEntries(files),
    )
  })

  it.each([
    ['v1', ''],
    ['v3', 'v3-'],
  ])('give every method of %s one line in a map', (version, prefix) => {
    const own = [...files].filter(([name]) => (name.startsWith('v3-') ? 'v3-' : '') === prefix)
    const mapped = own.flatMap(([, text]) => [...text.matchAll(/^  '([\w.]+)': \{ params: .*\}$/gm)].map(([, name]) => name!))
    const names = methods.filter((method) => method.version === version).map(({ name }) => name)
    expect(mapped.toSorted()).toEqual(names.toSorted())
  })

  it('give every event and placement one line in a map', () => {
    const linesOf = (file: string, map: string): number =>
      new RegExp(`^export interface ${map} {\\n((?: .*\\n)+)}`, 'm').exec(files.get(file)!)![1]!.trimEnd().split('\n').length
    expect(linesOf('events.ts', 'EventPayloads')).toBe(loadEvents().events.length)
    expect(linesOf('events.ts', 'EventAuths')).toBe(loadEvents().events.length)
    // The placement of a robot has no name of its own.
    expect(linesOf('placements.ts', 'PlacementOptions')).toBe(loadPlacements().placements.length - 1)
  })

  it.each([
    ['a spelling of its page', { name: 'ONCRMDEALADD', page: 'api-reference/crm/deals/events/on-crm-deal-add.md' }, 'OnCrmDealAddData'],
    ['the words of other pages', { name: 'ONCRMACTION', page: 'api-reference/crm/deals/events/action.md' }, 'OnCrmActionData'],
    ['itself where no page knows its words', { name: 'ONQWERTY', page: 'api-reference/some.md' }, 'OnqwertyData'],
  ])('name the payload of an event by %s', (_, event, name) => {
    const known = loadEvents().events.filter(({ name }) => name === 'ONCRMDEALADD')
    const data = { type: 'object', fields: [{ name: 'ID', type: 'integer' }] }
    const text = generate({ ...nothing, events: { auth: {}, events: [...known, { ...event, data, scopes: ['crm'] }] } }).get('events.ts')
    expect(text).toContain(`export interface ${name} { ID: IntText }`)
  })

  it('take at most 6 MB', () => {
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    expect(bytes).toBeLessThanOrEqual(6_000_000)
  })

  it('let a method be a namespace too', () => {
    const [method] = methods
    const both = ['crm.trigger', 'crm.trigger.add'].map((name): MethodFacts => ({
      ...method!,
      name,
      scopes: ['crm'],
      params: [],
      result: { type: 'true' },
    }))
    const text = generate({ ...nothing, methods: both }).get('crm.ts')!
    expect(text).toContain('readonly trigger: CrmTriggerService')
    expect(text).toMatch(
      /interface CrmTriggerService \{[^}]*\n {2}\(params\?: NoParams, options\?: CallOptions\): Promise<true>[^}]*\n {2}add\(/,
    )
  })

  it('fail on a type word that nobody has decided about', () => {
    const odd: MethodFacts = { ...methods[0]!, params: [{ name: 'when', type: 'fortnight' }] }
    expect(() => generate({ ...nothing, methods: [odd] })).toThrow('The type word "fortnight" is not known')
  })

  it('fail on an entity without facts', () => {
    const odd: MethodFacts = { ...methods[0]!, params: [{ name: 'fields', type: 'create', of: 'crm.ghost' }] }
    expect(() => generate({ ...nothing, methods: [odd] })).toThrow('no facts of the entity crm.ghost')
  })
})

describe('the run-time table', () => {
  it.each(methods.filter(({ version }) => version === 'v1'))('tells of $name what the facts tell', (method) => {
    const { class: kind, positional = false } = method
    // Below roots that the table does not name, a change is taken for a write: that is never less careful.
    const isNamed = table.includes(` ${method.name.split('.')[0]!.toLowerCase()}.`)
    expect(lookup(method.name)).toMatchObject({
      kind: kind === 'idempotent' && !isNamed ? expect.stringMatching(/^(idempotent|write)$/) : kind,
      positional,
    })
    expect(lookup(method.name).list).toEqual(listTraitsOf(method))
  })

  it('carries what today no method has', () => {
    const odd: MethodFacts = {
      ...methods[0]!,
      name: 'tasks.flow.Flow.items',
      class: 'write',
      positional: true,
      result: { key: 'flows', type: 'object', many: true, beside: [{ name: 'users', type: 'object', many: true }] },
      list: { style: 'limit', request: 'ID', answer: 'id', pageSize: 20 },
    }
    expect(lookup('tasks.flow.flow.items', packTable([odd]).join(''))).toEqual({
      kind: 'write',
      list: { style: 'limit', cursorRequest: 'ID', cursorAnswer: 'id', ordering: 'map', container: 'flows', pageSize: 20 },
      positional: true,
    })
  })

  // The client's bundle has 15 kB, compressed, for everything.
  it('takes at most 900 bytes, compressed', () => {
    expect(gzipSync(packTable(methods.filter(({ version }) => version === 'v1')).join('')).length).toBeLessThanOrEqual(900)
  })
})

/** What the table has to say of a list: nothing where it is paged by offset or not at all, and its rows are the only list in the answer. */
function listTraitsOf({ name, list, positional, result: { many, key, beside = [] } }: MethodFacts): unknown {
  if (!list) return undefined
  const isSharing = many && beside.some((member) => member.many)
  const isOrdinary = list.style === 'offset' || (list.style === 'unpaged' && !positional && lookup(name).list === undefined)
  if (isOrdinary && !isSharing) return undefined
  const { style, request = '', answer = request } = { ...list, ...pagingOf(name, list.style) }
  return {
    style,
    cursorRequest: request,
    cursorAnswer: answer,
    ordering: list.ordering ?? 'map',
    ...(isSharing && key !== undefined && { container: key }),
    pageSize: list.pageSize ?? 50,
  }
}

/** How lists with paging parameters of their own are read, by hand: what a queue answers is gone afterwards, the others name no row to skip. */
function pagingOf(name: string, style: string): object {
  if (style !== 'limit' && style !== 'page' && style !== 'cursor') return {}
  if (name.startsWith('biconnector.')) return { style: 'page', request: 'page' }
  if (/^(humanresources|sign)\./.test(name)) return { style: 'limit', request: 'offset', answer: 'limit' }
  if (/^im\.(department|dialog|recent|search)\./.test(name)) return { style: 'limit', request: 'OFFSET', answer: 'LIMIT' }
  return { style: 'queue' }
}

describe('the sentence of a method', () => {
  it.each([
    ['crm.deal.add', 'Adds a deal.'],
    ['crm.activity.get', 'Gets an activity.'],
    ['crm.category.list', 'Lists categories.'],
    ['crm.company.userfield.list', 'Lists company user fields.'],
    ['crm.currency.fields', 'Describes the fields of currencies.'],
    ['crm.deal.productrows.set', 'Sets deal product rows.'],
    ['crm.stagehistory.list', 'Lists stage history.'],
    ['crm.status.delete', 'Deletes a status.'],
    ['crm.timeline.comment.update', 'Updates a timeline comment.'],
    ['user.get', 'Gets a user.'],
    ['user.current', 'Gets the current user.'],
    ['crm.duplicate.findbycomm', 'Calls `crm.duplicate.findbycomm`.'],
    ['booking.v1.resourceType.list', 'Lists resource types.'],
    ['imbot.v2.Chat.Message.send', 'Sends a chat message.'],
    ['methods', 'Calls `methods`.'],
  ])('of %s is "%s"', (name, sentence) => expect(sentenceOf(name)).toBe(sentence))
})
