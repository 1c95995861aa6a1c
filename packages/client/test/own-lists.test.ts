import { expect, it } from 'vitest'
import { createClient, memoryBudget, webhook } from '@b24kit/client'
import { recordedFetch, type RecordedCall } from '@b24kit/client/testing'

const people = Array.from({ length: 130 }, (_, index) => ({ ID: index + 1 }))

function open(answer: (params: Record<string, number>) => unknown): {
  b24: ReturnType<typeof createClient>
  calls: readonly RecordedCall[]
} {
  const { fetch, calls } = recordedFetch(({ body }) => ({ json: answer(body as Record<string, number>) }))
  const b24 = createClient({ auth: webhook('https://p.example/rest/7/code5678/'), fetch, budget: memoryBudget({ plan: 'none' }) })
  return { b24, calls }
}
const bodies = (calls: readonly RecordedCall[]): unknown[] => calls.map(({ body }) => body)

it('pages by rows to skip under the names of the method, until nothing is left', async () => {
  const { b24, calls } = open(({ OFFSET = 0, LIMIT = 0 }) => ({ result: { items: people.slice(OFFSET, OFFSET + LIMIT) } }))
  expect(await b24.listUntyped('im.recent.list', { SKIP_OPENLINES: 'Y' }).toArray()).toEqual(people)
  expect(bodies(calls)).toEqual([0, 50, 100].map((OFFSET) => ({ SKIP_OPENLINES: 'Y', OFFSET, LIMIT: 50 })))
})

it('skips only what was answered, where the portal answers less than it was asked for', async () => {
  const { b24, calls } = open(({ offset = 0 }) => ({ result: { items: people.slice(offset, offset + 20) } }))
  expect(await b24.listUntyped('humanresources.hcmlink.employee.list', { limit: 500 }).toArray()).toEqual(people)
  expect(calls).toHaveLength(7)
})

it('asks once where the answer counts its rows, or says that there are no more', async () => {
  const counted = open(() => ({ result: people.slice(0, 7), total: 7 }))
  expect(await counted.b24.listUntyped('im.search.department.list', { FIND: 'sales' }).toArray()).toHaveLength(7)
  const told = open(() => ({ result: { items: people.slice(0, 7), hasMore: false } }))
  expect(await told.b24.listUntyped('im.recent.list').toArray()).toHaveLength(7)
  expect([counted.calls.length, told.calls.length]).toEqual([1, 1])
})

it('pages by number from where the caller begins', async () => {
  const { b24, calls } = open(({ page = 0 }) => ({ result: people.slice((page - 1) * 50, page * 50) }))
  expect(await b24.listUntyped('biconnector.source.list', { page: 2, select: ['id'] }).toArray()).toEqual(people.slice(50))
  expect(bodies(calls)).toEqual([2, 3].map((page) => ({ page, select: ['id'] })))
})

it('stops at a method that ignores its paging parameters', async () => {
  const { b24, calls } = open(() => ({ result: people.slice(0, 50) }))
  await expect(b24.listUntyped('biconnector.source.list').toArray()).rejects.toMatchObject({ code: 'list.stalled' })
  expect(calls).toHaveLength(2)
})
