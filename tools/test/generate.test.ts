import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type MethodFacts, loadEntities, loadMethods } from '@b24kit/catalog'
import { describe, expect, it } from 'vitest'
import { table } from '../../packages/client/src/generated/table.ts'
import { lookup } from '../../packages/client/src/table/read-table.ts'
import { sentenceOf } from '../src/generate/describe-method.ts'
import { generate } from '../src/generate/generate.ts'
import { packTable } from '../src/generate/pack-table.ts'

const methods = loadMethods()
const files = generate(methods, loadEntities())
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
    const text = generate(both, []).get('crm.ts')!
    expect(text).toContain('readonly trigger: CrmTriggerService')
    expect(text).toMatch(
      /interface CrmTriggerService \{[^}]*\n {2}\(params\?: NoParams, options\?: CallOptions\): Promise<true>[^}]*\n {2}add\(/,
    )
  })

  it('fail on a type word that nobody has decided about', () => {
    const odd: MethodFacts = { ...methods[0]!, params: [{ name: 'when', type: 'fortnight' }] }
    expect(() => generate([odd], [])).toThrow('The type word "fortnight" is not known')
  })

  it('fail on an entity without facts', () => {
    const odd: MethodFacts = { ...methods[0]!, params: [{ name: 'fields', type: 'create', of: 'crm.ghost' }] }
    expect(() => generate([odd], [])).toThrow('no facts of the entity crm.ghost')
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
      list: { style: 'own', cursorRequest: 'ID', cursorAnswer: 'id', ordering: 'map', container: 'flows', pageSize: 20 },
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
  return {
    style: ['keyset', 'offset', 'unpaged'].includes(list.style) ? list.style : 'own',
    cursorRequest: list.request ?? '',
    cursorAnswer: list.answer ?? '',
    ordering: list.ordering ?? 'map',
    ...(isSharing && key !== undefined && { container: key }),
    pageSize: list.pageSize ?? 50,
  }
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
