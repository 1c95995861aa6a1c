import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createClient, ListError, webhook, type ListProgress } from '@b24kit/client'
import { createFakeClock, recordedFetch, type RecordedCall } from '@b24kit/client/testing'
import { openPortal, sent } from './open-portal.ts'

const ids = (count: number, step = 1): string[] => Array.from({ length: count }, (_, index) => String(1 + index * step))
const idOf = (row: unknown): string => (row as { ID: string }).ID

it.each([0, 1, 49, 50, 51, 99, 100, 101, 150, 2549, 2550, 2551])('reads %i rows whole and in order', async (count) => {
  const { portal, b24, run } = await openPortal({ data: `deals=${count}`, plan: 'none' })
  const rows = await run(b24.list('crm.deal.list', { select: ['ID', 'TITLE'] }).toArray())
  expect(rows.map(idOf)).toEqual(ids(count))
  expect([...portal.requests].every((request) => request.status === 200)).toBe(true)
})

it('reads 41,537 rows in 18 requests without a refusal, dense or sparse', async () => {
  for (const data of ['deals=41537', 'deals=41537,idStep=7']) {
    const { portal, b24, run } = await openPortal({ data })
    const rows = await run(b24.list('crm.deal.list', { select: ['ID'] }).toArray())
    expect(rows.map(idOf)).toEqual(ids(41_537, data.includes('Step') ? 7 : 1))
    expect(portal.requests.length).toBe(18)
    expect([...portal.requests].filter((request) => request.status !== 200)).toEqual([])
  }
})

// Field note 11.
it('reads dense ids in slices side by side, and does not spend requests on the gaps of sparse ones', async () => {
  const parallel = async (data: string): Promise<number> => {
    const { portal, b24, run } = await openPortal({ data, latencyMs: 300 })
    await run(b24.list('crm.deal.list', { select: ['ID'] }).toArray())
    return Math.max(...[...portal.requests].map((request) => request.parallel ?? 1))
  }
  expect(await parallel('deals=20000')).toBe(3)
  expect(await parallel('deals=20000,idStep=1000')).toBe(1)
})

// Field note 12.
it('asks no extra question when the last page is short, nor when the count is known', async () => {
  const requests = async (count: number): Promise<string[]> => {
    const { portal, b24, run } = await openPortal({ data: `deals=${count}` })
    await run(b24.list('crm.deal.list').toArray())
    return sent(portal)
  }
  expect(await requests(0)).toEqual(['crm.deal.list'])
  expect(await requests(50)).toEqual(['crm.deal.list'])
  expect(await requests(70)).toEqual(['crm.deal.list', 'crm.deal.list'])
  expect(await requests(100)).toEqual(['crm.deal.list', 'batch(2)'])
  expect(await requests(260)).toEqual(['crm.deal.list', 'batch(5)'])
})

// Field note 7.
it("keeps the caller's own bound on the id, and an upper-case FILTER", async () => {
  const { b24, run } = await openPortal({ data: 'deals=400', plan: 'none' })
  const read = async (params: object): Promise<string[]> => (await run(b24.listUntyped('crm.deal.list', params).toArray())).map(idOf)
  const all = ids(400)
  expect(await read({ filter: { '>ID': 120 } })).toEqual(all.slice(120))
  expect(await read({ FILTER: { '>ID': 120, '<=ID': 330 } })).toEqual(all.slice(120, 330))
  expect(await read({ filter: { '>=ID': 10, '<ID': 250 } })).toEqual(all.slice(9, 249))
  expect(await read({ FILTER: { '<ID': 200 }, ORDER: { ID: 'DESC' } })).toEqual(all.slice(0, 199).toReversed())
  expect(() => b24.listUntyped('crm.deal.list', { filter: {}, FILTER: {} })).toThrow(/both "filter" and "FILTER"/)
})

// Field note 8, for CRM.
it('pages crm.item.list by its own id and out of its container', async () => {
  const { b24, run } = await openPortal({ data: 'deals=180', plan: 'none' })
  const rows = await run(b24.list('crm.item.list', { entityTypeId: 2, select: ['title'] }).toArray())
  expect(rows).toHaveLength(180)
  expect(rows[0]).toHaveProperty('title')
  const whole = await run(b24.list('crm.item.list', { entityTypeId: 2, select: ['id', 'title'] }).toArray())
  expect(whole.map((row) => (row as { id: number }).id)).toEqual(ids(180).map(Number))
})

it('pages right where the id is not selected, and leaves it out of the rows', async () => {
  const { b24, run } = await openPortal({ data: 'deals=130', plan: 'none' })
  const rows = await run(b24.list('crm.deal.list', { select: ['TITLE'] }).toArray())
  expect(rows).toHaveLength(130)
  expect(new Set(rows.flatMap((row) => Object.keys(row as object)))).toEqual(new Set(['TITLE']))
})

it("keeps the caller's order, paging by offset", async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=320', plan: 'none' })
  const rows = await run(b24.list('crm.deal.list', { order: { OPPORTUNITY: 'DESC' }, select: ['ID', 'OPPORTUNITY'] }).toArray())
  const amounts = rows.map((row) => Number((row as { OPPORTUNITY: string }).OPPORTUNITY))
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
  expect(new Set(rows.map(idOf)).size).toBe(320)
  expect(sent(portal)).toEqual(['crm.deal.list', 'batch(6)'])
})

// Field note 5.
it('does not believe a next that points past the end', async () => {
  const rows = ids(50).map((ID) => ({ ID }))
  const { fetch, calls } = recordedFetch((_, index) => ({ json: { result: index === 0 ? rows : [], next: 50, total: 50 } }))
  const { b24 } = await openPortal({}, { fetch })
  expect(await b24.listUntyped('some.partner.list').toArray()).toHaveLength(50)
  expect(calls).toHaveLength(1)
})

// Field note 5.
it('learns the page size from the portal instead of assuming 50', async () => {
  const all = ids(65)
  const answer = (after: number): object[] =>
    all
      .filter((id) => Number(id) > after)
      .slice(0, 20)
      .map((ID) => ({ ID }))
  const { fetch } = recordedFetch((call) => ({
    json: call.method === 'batch' ? chained(call, answer) : { result: answer(0), total: 65, next: 20 },
  }))
  const { b24 } = await openPortal({}, { fetch })
  expect((await b24.list('crm.deal.list').toArray()).map(idOf)).toEqual(all)
})

// What a portal does with chained commands, in a few lines: enough to script odd page sizes and mistakes.
function chained(call: RecordedCall, answer: (after: number) => object[]): object {
  const { cmd } = call.body as { cmd: Record<string, string> }
  const result: Record<string, { ID: string }[]> = {}
  for (const [key, command] of Object.entries(cmd)) {
    const bound = new URLSearchParams(command.split('?')[1]).get('filter[>ID]') ?? '0'
    const [, from, index] = /^\$result\[(\w+)\]\[(\d+)\]/.exec(bound) ?? []
    const after = from === undefined ? bound : (result[from]?.[Number(index)]?.ID ?? '')
    result[key] = answer(Number(after)) as { ID: string }[]
  }
  return { result: { result, result_error: [], result_total: [], result_next: [], result_time: [] } }
}

// Field note 9.
it.each(['crm.deal.list', 'some.partner.list'])('stops with a named error when %s answers the same page for ever', async (method) => {
  const page = ids(50).map((ID) => ({ ID }))
  const { fetch, calls } = recordedFetch((call) => ({
    json: call.method === 'batch' ? chained(call, () => page) : { result: page, total: 500, next: 50 + calls.length },
  }))
  const { b24 } = await openPortal({}, { fetch })
  await expect(b24.listUntyped(method).toArray()).rejects.toMatchObject({ code: 'list.stalled' })
  expect(calls).toHaveLength(2)
})

// Field note 9.
it('stops with a named error when a list that does not count answers the same page for ever', async () => {
  const { fetch, calls } = recordedFetch((_, index) => ({ json: { result: ids(50), next: 50 * (index + 1) } }))
  const { b24 } = await openPortal({}, { fetch })
  await expect(b24.listUntyped('some.partner.list').toArray()).rejects.toMatchObject({ code: 'list.stalled' })
  expect(calls).toHaveLength(2)
})

it('takes pages of selected fields that are all alike for what they are', async () => {
  const page = ids(50).map(() => ({ STAGE_ID: 'NEW' }))
  const { fetch } = recordedFetch((_, index) => ({ json: { result: page, ...(index < 3 && { next: 50 * (index + 1) }) } }))
  const { b24 } = await openPortal({}, { fetch })
  expect(await b24.listUntyped('some.partner.list', { select: ['STAGE_ID'] }).toArray()).toHaveLength(200)
})

// Field note 9.
it('stops at the page cap, at the limit and at the maximum that was asked for', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=1000', plan: 'none' })
  await expect(run(b24.list('crm.deal.list', {}, { maxPages: 3 }).toArray())).rejects.toMatchObject({ code: 'list.page-cap' })
  expect((await run(b24.list('crm.deal.list', {}, { limit: 120 }).toArray())).map(idOf)).toEqual(ids(120))
  portal.requests.clear()
  await expect(run(b24.list('crm.deal.list', {}, { maxPages: 2 }).toArray())).rejects.toMatchObject({ code: 'list.page-cap' })
  expect(sent(portal)).toEqual(['crm.deal.list', 'batch(2)'])
  portal.requests.clear()
  await expect(run(b24.list('crm.deal.list').toArray({ max: 999 }))).rejects.toThrow(ListError)
  expect(portal.requests.length).toBe(1)
  expect(await run(b24.list('crm.deal.list').toArray({ max: 1000 }))).toHaveLength(1000)
  expect(await run(b24.list('crm.deal.list', {}, { limit: 10 }).toArray({ max: 10 }))).toHaveLength(10)
})

// Field note 9.
it('stops when the caller aborts, with a typed error and no further request', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=9000', latencyMs: 300 })
  const controller = new AbortController()
  const read = async (): Promise<void> => {
    for await (const _ of b24.list('crm.deal.list', {}, { signal: controller.signal })) controller.abort()
  }
  await expect(run(read())).rejects.toMatchObject({ code: 'transport.aborted' })
  const requests = portal.requests.length
  portal.clock.advance('1h')
  expect(portal.requests.length).toBe(requests)
  await expect(run(b24.list('crm.deal.list', {}, { signal: controller.signal }).toArray())).rejects.toMatchObject({
    code: 'transport.aborted',
  })
})

// Field note 13.
it('reads on only as fast as the rows are consumed', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=60000', plan: 'none' })
  const { pages: open } = b24.list('crm.deal.list', { select: ['ID'] })
  const pages = open()[Symbol.asyncIterator]()
  for (let page = 0; page < 52; page++) await run(pages.next())
  const requests = portal.requests.length
  await portal.clock.runUntilIdle()
  expect(portal.requests.length).toBe(requests)
  expect(requests).toBeLessThanOrEqual(2 + 4)
  await pages.return?.()
})

it('tells its progress with what it read, the total and a cursor to go on from', async () => {
  const { b24, run } = await openPortal({ data: 'deals=230', plan: 'none' })
  const seen: ListProgress[] = []
  await run(b24.list('crm.deal.list', {}, { onProgress: (progress) => seen.push(progress) }).toArray())
  expect(seen.at(-1)).toEqual({ rows: 230, total: 230, requests: 2, cursor: '230' })
  const rest = await run(b24.list('crm.deal.list', { filter: { '>ID': seen[1]!.cursor! } }).toArray())
  expect(rest).toHaveLength(130)
})

it('reads no more pages than a limit needs, in any order', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=9000', plan: 'none' })
  const rows = await run(b24.list('crm.deal.list', { order: { OPPORTUNITY: 'DESC' } }, { limit: 60 }).toArray())
  expect(rows).toHaveLength(60)
  expect(sent(portal)).toEqual(['crm.deal.list', 'crm.deal.list'])
})

it('tells the cursor of the last row yielded, also where a limit cuts the page or the id is not selected', async () => {
  const { b24, run } = await openPortal({ data: 'deals=230', plan: 'none' })
  const cursor = async (params: object, limit?: number): Promise<string | undefined> => {
    const seen: ListProgress[] = []
    await run(b24.listUntyped('crm.deal.list', params, { limit, onProgress: (progress) => seen.push(progress) }).toArray())
    return seen.at(-1)!.cursor
  }
  expect(await cursor({}, 70)).toBe('70')
  expect(await cursor({ select: ['TITLE'] })).toBe('230')
  expect(await cursor({ order: { ID: 'DESC' } }, 30)).toBe('201')
  expect(await cursor({ order: { OPPORTUNITY: 'DESC' } })).toBeUndefined()
})

it('pages alternatives of a filter without mixing its own condition into them', async () => {
  const { b24, run } = await openPortal({ data: 'deals=180', plan: 'none' })
  const filter = { logic: 'OR', 0: { '<=id': 120 }, 1: { '>id': 150 } }
  const rows = await run(b24.listUntyped<{ id: number }>('crm.item.list', { entityTypeId: 2, select: ['id'], filter }).toArray())
  expect(rows.map((row) => row.id)).toEqual(
    ids(180)
      .map(Number)
      .filter((id) => id <= 120 || id > 150),
  )
})

it('reads without counting when asked to', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=1234', plan: 'none' })
  expect((await run(b24.list('crm.deal.list', {}, { count: false }).toArray())).map(idOf)).toEqual(ids(1234))
  expect(sent(portal)).toEqual(['crm.deal.list', 'crm.deal.list', 'batch(10)', 'batch(50)'])
})

it('goes on from the last good page when a command of a chain fails, and gives up when it keeps failing', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=900', plan: 'none' })
  portal.faults.add('crm.deal.list', { error: 'INTERNAL_SERVER_ERROR', status: 500 }, { every: 7, times: 2 })
  expect((await run(b24.list('crm.deal.list').toArray())).map(idOf)).toEqual(ids(900))
  portal.faults.add('crm.deal.list', { error: 'INTERNAL_SERVER_ERROR', status: 500 })
  await expect(run(b24.list('crm.deal.list').toArray())).rejects.toMatchObject({ code: 'api.server' })
})

it('asks again for a page that failed within a batch of offsets, and gives up when it keeps failing', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=900', plan: 'none' })
  const list = b24.list('crm.deal.list', { order: { OPPORTUNITY: 'DESC' } })
  portal.faults.add('crm.deal.list', { error: 'INTERNAL_SERVER_ERROR', status: 500 }, { every: 7, times: 2 })
  expect(new Set((await run(list.toArray())).map(idOf)).size).toBe(900)
  portal.faults.add('crm.deal.list', { error: 'INTERNAL_SERVER_ERROR', status: 500 }, { every: 2 })
  portal.faults.add('crm.deal.list', { error: 'ACCESS_DENIED', status: 403 }, { every: 3 })
  await expect(run(list.toArray())).rejects.toMatchObject({ code: 'auth.denied' })
})

// Field note 10.
it('misses no row that existed throughout and repeats none, while rows come and go', async () => {
  const change = fc.record({
    atPage: fc.nat({ max: 12 }),
    remove: fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 8 }),
    add: fc.nat({ max: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
      const { portal, b24, run } = await openPortal({ data: 'deals=600', plan: 'none' })
      const removed = new Set<string>()
      const seen: string[] = []
      let pages = 0
      const read = async (): Promise<void> => {
        for await (const page of b24.list('crm.deal.list', { select: ['ID'] }).pages()) {
          seen.push(...page.map(idOf))
          for (const { remove, add } of changes.filter((it) => it.atPage === pages)) {
            for (const id of remove) {
              await b24.callUntyped('crm.deal.delete', { id }).catch(() => undefined)
              removed.add(String(id))
            }
            for (let index = 0; index < add; index++) await b24.callUntyped('crm.deal.add', { fields: { TITLE: 'new' } })
          }
          pages++
        }
      }
      await run(read())
      await portal.close()
      expect(new Set(seen).size).toBe(seen.length)
      expect(ids(600).filter((id) => !removed.has(id) && !seen.includes(id))).toEqual([])
    }),
    { numRuns: 15 },
  )
})

it('counts what matches in one request', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=321', plan: 'none' })
  expect(await run(b24.count('crm.deal.list', { filter: { '>ID': 21 } }))).toBe(300)
  expect(await run(b24.count('crm.deal.list'))).toBe(321)
  expect(portal.requests.length).toBe(2)
})

it('says so when a method is no list', async () => {
  const { b24, run } = await openPortal({ data: 'deals=1' })
  await expect(run(b24.listUntyped('crm.deal.get', { id: 1 }).toArray())).rejects.toMatchObject({ code: 'list.shape' })
  await expect(run(b24.listUntyped('server.time').toArray())).rejects.toMatchObject({ code: 'list.shape' })
})

it('takes no queue for a list: what it answers is gone afterwards', async () => {
  const { portal, b24, run } = await openPortal()
  await expect(run(b24.listUntyped('event.offline.get').toArray())).rejects.toMatchObject({
    code: 'list.shape',
    method: 'event.offline.get',
  })
  expect(portal.requests.length).toBe(0)
})

it('reads on in smaller batches after one that was cut', async () => {
  const clock = createFakeClock()
  const sizes: number[] = []
  const { fetch } = recordedFetch(({ body }) => {
    const { cmd, start } = body as { cmd?: Record<string, string>; start?: number }
    if (cmd === undefined) return { json: { result: [{ ID: `${start}`, TITLE: 'x' }], total: 101, next: (start ?? 0) + 1 } }
    sizes.push(Object.keys(cmd).length)
    if (sizes.length === 1) return { status: 504, text: '<html>' }
    const result = Object.entries(cmd).map(([key, query]) => [key, [{ ID: /start=(\d+)/.exec(query)![1], TITLE: 'x' }]])
    return { json: { result: { result: Object.fromEntries(result), result_error: [] } } }
  })
  const b24 = createClient({ auth: webhook('https://p.example/rest/1/code5678/'), fetch, clock, retry: { maxAttempts: 1 } })
  const list = b24.list('crm.deal.list', { order: { TITLE: 'ASC' } }, { parallel: 1 })
  expect(await clock.run(list.toArray())).toHaveLength(101)
  expect(sizes).toEqual([50, 25, 25])
})
