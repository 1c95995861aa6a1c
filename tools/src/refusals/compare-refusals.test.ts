import type { MethodFacts } from '@b24kit/catalog'
import { expect, it } from 'vitest'
import { compareRefusals, type NotMet } from './compare-refusals.ts'

const facts = [
  { name: 'crm.deal.getList', version: 'v1', errors: { 400: ['', 'GONE'], 403: ['DENIED'] } },
  { name: 'tasks.task.get', version: 'v3', errors: { 400: ['INVALID'] } },
  { name: 'pull.watch.extend', version: 'v1', errors: { 400: ['NOT_EMULATED_YET'] } },
  { name: 'server.time', version: 'v1' },
] as unknown as readonly MethodFacts[]
const methods = facts.map(({ name, version }) => ({ name, version, tier: name.startsWith('pull.') ? 'checked' : 'stateful' }))

function compare(seen: readonly string[], notMet: readonly NotMet[] = []): ReturnType<typeof compareRefusals> {
  return compareRefusals(facts, methods, new Set(seen), notMet)
}

it('leaves open what nobody met, of stateful methods alone', () => {
  expect(compare([])).toEqual({
    met: [],
    reasoned: [],
    open: [
      'v1 crm.deal.getList 400 (empty)',
      'v1 crm.deal.getList 400 GONE',
      'v1 crm.deal.getList 403 DENIED',
      'v3 tasks.task.get 400 INVALID',
    ],
    stale: [],
  })
})

it('takes a refusal for met by its version, status and code, however its method was spelt', () => {
  const seen = [
    'v1 crm.deal.getlist 400 (empty)',
    'v1 crm.deal.getlist 400 DENIED',
    'v1 tasks.task.get 400 INVALID',
    'v1 crm.deal.getlist 400 GONE',
  ]
  expect(compare(seen)).toMatchObject({
    met: ['v1 crm.deal.getList 400 (empty)', 'v1 crm.deal.getList 400 GONE'],
    open: ['v1 crm.deal.getList 403 DENIED', 'v3 tasks.task.get 400 INVALID'],
  })
})

it('takes reasons, and tells those that hold no longer', () => {
  const notMet = [
    {
      'the database fails': ['crm.deal.getList 400 GONE', 'v3 tasks.task.get 400 INVALID'],
      'there is none': ['crm.deal.getList 400 LOST'],
    },
  ]
  expect(compare(['v3 tasks.task.get 400 INVALID'], notMet)).toMatchObject({
    reasoned: ['v1 crm.deal.getList 400 GONE'],
    open: ['v1 crm.deal.getList 400 (empty)', 'v1 crm.deal.getList 403 DENIED'],
    stale: ['v3 tasks.task.get 400 INVALID', 'v1 crm.deal.getList 400 LOST'],
  })
})
