import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type MethodFacts, loadEntities, loadMethods } from '@b24kit/catalog'
import { describe, expect, it } from 'vitest'
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

  it('give every classic method one line in a map', () => {
    const lines = [...files.values()].flatMap((text) => text.split('\n'))
    const mapped = lines.flatMap((line) => /^  '([\w.]+)': \{ params: /.exec(line)?.[1] ?? [])
    const classic = methods.filter(({ version }) => version === 'v1').map(({ name }) => name)
    expect(mapped.toSorted()).toEqual(classic.toSorted())
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
    const { list } = method
    expect({ ...lookup(method.name), known: undefined }).toEqual({
      kind: method.class,
      ...(list && {
        list: {
          style: list.style,
          cursorRequest: list.request ?? '',
          cursorAnswer: list.answer ?? '',
          ordering: list.ordering ?? 'map',
          ...(method.result.key !== undefined && { container: method.result.key }),
          pageSize: list.pageSize ?? 50,
        },
      }),
      positional: method.positional ?? false,
      exactCase: method.exactCase ?? false,
      known: undefined,
    })
  })

  it('carries what today no method has', () => {
    const odd: MethodFacts = {
      ...methods[0]!,
      name: 'tasks.flow.Flow.items',
      class: 'read',
      positional: true,
      exactCase: true,
      result: { key: 'flows', type: 'object', many: true },
      list: { style: 'limit', request: 'ID', answer: 'id', pageSize: 20 },
    }
    expect(lookup('tasks.flow.flow.items', packTable([odd]).join(''))).toEqual({
      kind: 'read',
      list: { style: 'limit', cursorRequest: 'ID', cursorAnswer: 'id', ordering: 'map', container: 'flows', pageSize: 20 },
      positional: true,
      exactCase: true,
      known: true,
    })
  })

  it('takes at most 10 bytes, compressed, for a method that it names', () => {
    const table = packTable(methods).join('')
    const named = methods.filter(({ name }) => lookup(name).known).length
    expect(gzipSync(table).length / named).toBeLessThan(10)
  })
})

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
    ['methods', 'Calls `methods`.'],
  ])('of %s is "%s"', (name, sentence) => expect(sentenceOf(name)).toBe(sentence))
})
