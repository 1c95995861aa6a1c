import type { FieldFacts, MethodFacts } from '@b24kit/catalog'
import { describe, expect, test } from 'vitest'
import { judgeParams } from './judge-params.ts'

const methodWith = (params: readonly FieldFacts[], more: Partial<MethodFacts> = {}): MethodFacts => ({
  name: 'a.b',
  version: 'v1',
  scopes: ['a'],
  class: 'read',
  params,
  result: { type: 'any' },
  page: 'a.md',
  ...more,
})

const task: FieldFacts[] = [
  { name: 'TASKID', type: 'integer', required: true },
  { name: 'ORDER', type: 'order' },
  { name: 'FILTER', type: 'filter' },
]

describe('required parameters', () => {
  const facts = methodWith([
    { name: 'id', type: 'integer', required: true },
    { name: 'fields', type: 'object', required: true },
  ])

  test('are missed by name, in any case', () => {
    expect(judgeParams(facts, { ID: 1 }).missing.map(({ name }) => name)).toEqual(['fields'])
    expect(judgeParams(facts, { ID: 1, FIELDS: { A: 1 } }).missing).toEqual([])
  })

  test('are there, whatever the value: a portal may take an empty one', () => {
    expect(judgeParams(facts, { id: '', fields: null })).toEqual({ missing: [], choices: [], impossible: [], doubtful: [] })
  })

  test('of which one will do are missed only when none is there', () => {
    const choice = methodWith([
      { name: 'ID', type: 'integer' },
      { name: 'TAG', type: 'string' },
    ])
    const withChoice = { ...choice, alternatives: [['ID', 'TAG']] }
    expect(judgeParams(withChoice, { tag: 'x' }).choices).toEqual([])
    expect(judgeParams(withChoice, {}).choices).toEqual([['ID', 'TAG']])
  })

  test('of a positional method are found by their places, too', () => {
    const positional = methodWith(task, { positional: true })
    expect(judgeParams(positional, { 0: 5, 1: { ID: 'asc' } })).toMatchObject({ missing: [], doubtful: [] })
    expect(judgeParams(positional, { TASKID: 5, ORDER: { ID: 'asc' } })).toMatchObject({ missing: [], doubtful: [] })
  })
})

describe('values', () => {
  const judge = (param: Omit<FieldFacts, 'name'>, value: unknown): string => {
    const { impossible, doubtful } = judgeParams(methodWith([{ name: 'p', ...param }]), { p: value })
    return impossible.length > 0 ? 'impossible' : doubtful.length > 0 ? 'doubtful' : 'fine'
  }

  test.each<[Omit<FieldFacts, 'name'>, unknown, string]>([
    [{ type: 'integer' }, 5, 'fine'],
    [{ type: 'integer' }, '-5', 'fine'],
    [{ type: 'integer' }, { a: 1 }, 'impossible'],
    // A list of files for an integer and a workflow's id for an integer stand in examples of the documentation.
    [{ type: 'integer' }, [1, 2], 'fine'],
    [{ type: 'integer' }, '65e5a449e8f135.21284909', 'doubtful'],
    [{ type: 'integer', or: [{ type: 'object' }] }, { a: 1 }, 'fine'],
    [{ type: 'object' }, 'Lamp', 'impossible'],
    [{ type: 'object' }, 5, 'impossible'],
    [{ type: 'object' }, '{"a":1}', 'doubtful'],
    [{ type: 'object' }, '', 'fine'],
    [{ type: 'object' }, [{ a: 1 }], 'fine'],
    [{ type: 'object', many: true }, { a: 1 }, 'fine'],
    [{ type: 'filter', of: 'crm.deal' }, 'STAGE_ID', 'impossible'],
    [{ type: 'string' }, [1], 'fine'],
    [{ type: 'array' }, 'x', 'fine'],
    [{ type: 'string', enum: ['ASC', 'DESC'] }, 'desc', 'fine'],
    [{ type: 'string', enum: ['ASC', 'DESC'] }, 'down', 'doubtful'],
    [{ type: 'integer', enum: [1, 2] }, '2', 'fine'],
    [{ type: 'select', enum: ['ID'] }, 'NAME', 'fine'],
  ])('%j given %j: %s', (param, value, judgement) => {
    expect(judge(param, value)).toBe(judgement)
  })

  test('are told with what is taken instead, cut short', () => {
    const { impossible } = judgeParams(methodWith([{ name: 'fields', type: 'update', of: 'crm.deal' }]), { fields: 'x'.repeat(100) })
    expect(impossible).toEqual([`fields takes fields of crm.deal, not "${'x'.repeat(39)}….`])
  })
})

describe('names that are not documented', () => {
  const doubts = (facts: MethodFacts, name: string): readonly string[] => judgeParams(facts, { [name]: 'x' }).doubtful

  test('are doubted with the nearest ones, or with all where these are few', () => {
    const facts = methodWith([
      { name: 'entityTypeId', type: 'string' },
      { name: 'select', type: 'select' },
    ])
    expect(doubts(facts, 'entityType')).toEqual(['a.b has no documented parameter entityType. Did you mean entityTypeId?'])
    expect(doubts(facts, 'zzz')).toEqual(['a.b has no documented parameter zzz. It takes entityTypeId, select.'])
  })

  test('are fine where the method takes a family of names or any, and where every method takes them', () => {
    expect(doubts(methodWith([{ name: 'UF_*', type: 'string' }]), 'UF_SIZE')).toEqual([])
    expect(doubts(methodWith([{ name: '...', type: 'filter', of: 'user' }]), 'EMAIL')).toEqual([])
    expect(doubts(methodWith([]), 'start')).toEqual([])
  })

  test('of a positional method are doubted when they stand in another order', () => {
    const { doubtful } = judgeParams(methodWith(task, { positional: true }), { FILTER: { ID: 1 }, TASKID: 5 })
    expect(doubtful).toEqual(['a.b reads its parameters by position: TASKID, ORDER, FILTER.'])
  })
})
