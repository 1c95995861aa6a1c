import { expect, it } from 'vitest'
import { createClient, memoryBudget, webhook, type Client } from '@b24kit/client'
import { createFakeClock, recordedFetch, type FakeClock, type RecordedCall, type ScriptedAnswer } from '@b24kit/client/testing'
import { openPortal } from './open-portal.ts'

function open(answer: (call: RecordedCall, index: number) => ScriptedAnswer): {
  b24: Client
  calls: readonly RecordedCall[]
  clock: FakeClock
} {
  const clock = createFakeClock()
  const { fetch, calls } = recordedFetch(answer)
  const budget = memoryBudget({ clock, plan: 'none' })
  const b24 = createClient({ auth: webhook('https://p.example/rest/7/code5678/'), fetch, clock, budget, random: () => 0.5 })
  return { b24, calls, clock }
}
const item = (value: object): ScriptedAnswer => ({ json: { result: { item: value }, time: {} } })
const items = (ids: readonly number[], more: object = {}): ScriptedAnswer => ({
  json: { result: { items: ids.map((id) => ({ id })), ...more } },
})
const failure = (code: string, status = 400): ScriptedAnswer => ({
  status,
  json: { error: { code: `BITRIX_REST_V3_EXCEPTION_${code}`, message: 'no', validation: [{ field: 'title', message: 'missing' }] } },
})
const keyOf = (call: RecordedCall | undefined): string | null | undefined => call?.headers.get('idempotency-key')
const fields = { title: 'Call', creatorId: 1, responsibleId: 1 }

it('calls REST 3.0 beside the classic API', async () => {
  const { b24, calls } = open(() => item({ id: 5 }))
  expect(await b24.v3.api.tasks.task.get({ id: 5 })).toEqual({ item: { id: 5 } })
  expect(await b24.v3.call('tasks.task.get', { id: 5 })).toEqual({ item: { id: 5 } })
  await b24.call('tasks.task.get', { taskId: 5 })
  expect(calls.map(({ url }) => new URL(url).pathname)).toEqual([
    '/rest/api/7/code5678/tasks.task.get',
    '/rest/api/7/code5678/tasks.task.get',
    '/rest/7/code5678/tasks.task.get',
  ])
})

it('reads the one answer that has no envelope', async () => {
  // Field note 6.
  const { b24 } = open(() => ({ json: { openapi: '3.0.0', paths: {} } }))
  expect(await b24.v3.callUntyped('rest.documentation.openapi')).toEqual({ openapi: '3.0.0', paths: {} })
})

it.each([
  ['ACCESSDENIEDEXCEPTION', 403, 'auth.denied'],
  ['INSUFFICIENTSCOPEEXCEPTION', 403, 'auth.scope'],
  ['METHODNOTFOUNDEXCEPTION', 400, 'api.method-not-found'],
  ['ENTITYNOTFOUNDEXCEPTION', 400, 'api.not-found'],
  ['VALIDATION_REQUESTVALIDATIONEXCEPTION', 400, 'api.parameter'],
  ['UNKNOWNDTOPROPERTYEXCEPTION', 400, 'api.parameter'],
  ['INVALIDFILTEREXCEPTION', 400, 'api.parameter'],
  ['IDEMPOTENCYKEYREUSEDEXCEPTION', 422, 'api.parameter'],
] as const)('tells %s (HTTP %i) as %s', async (code, status, expected) => {
  const { b24 } = open(() => failure(code, status))
  await expect(b24.v3.call('tasks.task.get', { id: 5 })).rejects.toMatchObject({
    code: expected,
    ...(expected.startsWith('api.') && { validation: [{ field: 'title', message: 'missing' }] }),
  })
})

it('gives every write a key of its own, and reads none', async () => {
  const { b24, calls } = open(() => item({ id: 1 }))
  await b24.v3.call('tasks.task.add', { fields })
  await b24.v3.call('tasks.task.add', { fields })
  await b24.v3.callUntyped('tasks.task.add', { fields }, { idempotencyKey: 'invoice-17' })
  await b24.v3.call('tasks.task.get', { id: 1 })
  const [first, second, own, read] = calls.map(keyOf)
  expect(first).toMatch(/^[\da-f-]{36}$/)
  expect(second).not.toBe(first)
  expect(own).toBe('invoice-17')
  expect(read).toBeNull()
})

it('Field note 16: repeats a write with a lost answer under its key, once the first attempt cannot be at work any more', async () => {
  const { b24, calls, clock } = open((_, index) => (index === 0 ? { status: 502, text: '<html>' } : item({ id: 1 })))
  const startedAtMs = clock.now()
  await clock.run(b24.v3.call('tasks.task.add', { fields }))
  expect(calls).toHaveLength(2)
  expect(keyOf(calls[1])).toBe(keyOf(calls[0]))
  expect(calls[1]!.body).toEqual(calls[0]!.body)
  expect(clock.now() - startedAtMs).toBe(61_000)
})

it('gives a write back as unknown where the caller does not wait so long', async () => {
  const { b24, calls, clock } = open(() => ({ status: 502, text: '<html>' }))
  await expect(clock.run(b24.v3.call('tasks.task.add', { fields }, { lane: 'interactive' }))).rejects.toMatchObject({
    code: 'transport.answer',
    mayHaveExecuted: true,
    requestId: expect.stringMatching(/^[\da-f-]{36}$/),
  })
  expect(calls).toHaveLength(1)
})

it('reads every page of a list, and asks no further after a short one', async () => {
  const all = Array.from({ length: 120 }, (_, index) => index + 1)
  const { b24, calls } = open(({ body }) => {
    const { page, limit } = (body as { pagination: { page?: number; limit: number } }).pagination
    return items(all.slice(((page ?? 1) - 1) * limit, (page ?? 1) * limit))
  })
  const rows = await b24.v3.listUntyped<{ id: number }>('tasks.task.list', { select: ['id'] }).toArray()
  expect(rows.map(({ id }) => id)).toEqual(all)
  expect(calls.map(({ body }) => body)).toEqual([
    { select: ['id'], pagination: { limit: 50 } },
    { select: ['id'], pagination: { limit: 50, page: 2 } },
    { select: ['id'], pagination: { limit: 50, page: 3 } },
  ])
})

it('takes no page that the portal cut short for the last one', async () => {
  const all = Array.from({ length: 150 }, (_, index) => index + 1)
  // Asked for 200, it answers 60 at most.
  const { b24 } = open(({ body }) => {
    const { page = 1 } = (body as { pagination: { page?: number } }).pagination
    return items(all.slice((page - 1) * 60, page * 60))
  })
  const rows = await b24.v3.listUntyped<{ id: number }>('tasks.task.list', { pagination: { limit: 200 } }).toArray()
  expect(rows).toHaveLength(150)
})

it.each(['nextCursor', 'afterCursor'])('goes on from %s', async (name) => {
  const { b24, calls } = open((_, index) =>
    items([index * 2 + 1, index * 2 + 2], { [name]: index === 1 ? null : { id: index * 2 + 2 }, hasMore: index === 0 }),
  )
  expect(await b24.v3.listUntyped('note.collection.list').toArray()).toHaveLength(4)
  expect(calls.map(({ body }) => body)).toEqual([{ pagination: { limit: 50 } }, { pagination: { limit: 50, afterCursor: { id: 2 } } }])
})

it('reads a tail by its cursor', async () => {
  const { b24, calls } = open((_, index) => items(index === 0 ? Array.from({ length: 50 }, (_, id) => id + 1) : [51]))
  const rows = await b24.v3.listUntyped('main.eventlog.tail', { select: ['id'] }).toArray()
  expect(rows).toHaveLength(51)
  expect(calls.map(({ body }) => (body as { cursor: object }).cursor)).toEqual([
    { field: 'id', order: 'ASC', value: 0, limit: 50 },
    { field: 'id', order: 'ASC', value: 50, limit: 50 },
  ])
})

it('stops at a method that answers the same page for ever', async () => {
  const { b24, calls } = open(() => items(Array.from({ length: 50 }, (_, id) => id + 1)))
  await expect(b24.v3.listUntyped('x.y.list').toArray()).rejects.toMatchObject({ code: 'list.stalled' })
  expect(calls).toHaveLength(2)
})

it('sends a batch whose commands refer to each other', async () => {
  const { b24, calls } = open(() => ({ json: { result: [{ item: { id: 9 } }, { edit: true }] } }))
  const results = await b24.v3.batch((b) => {
    const task = b.call('tasks.task.add', { fields })
    return { rights: b.callUntyped('tasks.task.access.get', { id: task.ref('item', 'id') }), task }
  })
  expect(results).toEqual({ task: { item: { id: 9 } }, rights: { edit: true } })
  expect(calls[0]).toMatchObject({
    url: 'https://p.example/rest/api/7/code5678/batch',
    body: [
      { method: 'tasks.task.add', query: { fields }, as: 'c0' },
      { method: 'tasks.task.access.get', query: { id: { $ref: 'c0.item.id' } }, as: 'c1' },
    ],
  })
  expect(keyOf(calls[0])).toBeNull()
})

it('refuses a batch that one request cannot hold, and one that is empty', async () => {
  const { b24, calls } = open(() => item({}))
  const many = Array.from({ length: 51 }, (_, id) => id)
  await expect(b24.v3.batch((b) => many.map((id) => b.call('tasks.task.get', { id })))).rejects.toMatchObject({ code: 'batch.too-large' })
  await expect(b24.v3.batch(() => [])).rejects.toMatchObject({ code: 'batch.empty' })
  expect(calls).toHaveLength(0)
})

it('never repeats a batch of writes with an unknown outcome', async () => {
  const { b24, calls, clock } = open(() => ({ status: 502, text: '' }))
  await expect(clock.run(b24.v3.batch((b) => ({ task: b.call('tasks.task.add', { fields }) })))).rejects.toMatchObject({
    code: 'transport.answer',
    mayHaveExecuted: true,
  })
  expect(calls).toHaveLength(1)
})

it('creates once on the emulated portal although the answer got lost', async () => {
  const { portal, b24, run } = await openPortal()
  portal.faults.next('tasks.task.add', { status: 502, afterCommit: true })
  const { item: task } = await run(b24.v3.call('tasks.task.add', { fields }))
  const rows = await run(b24.v3.list('tasks.task.list', { select: ['id', 'title'] }).toArray())
  expect(rows).toEqual([expect.objectContaining({ id: task.id, title: 'Call' })])
  expect([...portal.requests].map(({ method }) => method)).toEqual(['tasks.task.add', 'tasks.task.add', 'tasks.task.list'])
})

it.each(['', 'é', 'a\nb', 'x'.repeat(256)])('refuses the idempotency key %j before anything is sent', async (idempotencyKey) => {
  const { portal, b24, run } = await openPortal()
  const write = b24.v3.callUntyped('tasks.task.add', { fields: { title: 'x' } }, { idempotencyKey })
  await expect(run(write)).rejects.toMatchObject({ code: 'input.value' })
  expect(portal.requests).toHaveLength(0)
})
