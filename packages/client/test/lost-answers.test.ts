import { expect, it, vi } from 'vitest'
import { isB24Error, TransportError } from '@b24kit/client'
import { openPortal, sent } from './open-portal.ts'

/** `npm run acceptance` writes ten times as many. */
const writes = process.env['FUZZ_RUNS'] === undefined ? 1_000 : 10_000
vi.setConfig({ testTimeout: Math.max(60_000, writes * 20) })
const every7th = { dropConnection: true, afterCommit: true } as const

it('Field note 16: loses and doubles no write of REST 3.0 although every 7th answer is dropped after execution', async () => {
  const { portal, b24, run } = await openPortal({ plan: 'none', requestLogSize: 2 * writes })
  portal.faults.add('tasks.task.add', every7th, { every: 7 })
  for (let row = 0; row < writes; row++) {
    await run(b24.v3.callUntyped('tasks.task.add', { fields: { title: `task ${row}`, creatorId: 1, responsibleId: 1 } }))
  }
  const rows = await run(b24.v3.listUntyped<{ title: string }>('tasks.task.list', { select: ['id', 'title'] }).toArray())
  expect(rows.map(({ title }) => title)).toEqual(Array.from({ length: writes }, (_, row) => `task ${row}`))
  // Each dropped answer was asked for once more, and nothing else.
  const repeated = sent(portal).filter((method) => method === 'tasks.task.add').length - writes
  expect(repeated).toBeGreaterThanOrEqual(Math.floor(writes / 7))
  expect(repeated).toBeLessThanOrEqual(Math.ceil(writes / 6))
})

it('Field note 16: reports every classic write with an unknown outcome, and repeats none', async () => {
  const { portal, b24, run } = await openPortal({ plan: 'none', requestLogSize: 2 * writes })
  portal.faults.add('crm.company.add', every7th, { every: 7 })
  const unknown: string[] = []
  for (let row = 0; row < writes; row++) {
    try {
      await run(b24.call('crm.company.add', { fields: { TITLE: `company ${row}` } }))
    } catch (error) {
      expect(error).toMatchObject({ code: 'transport.lost', mayHaveExecuted: true, retryable: false, requestId: expect.any(String) })
      expect(isB24Error(error) && error instanceof TransportError).toBe(true)
      unknown.push(`company ${row}`)
    }
  }
  expect(unknown).toHaveLength(Math.floor(writes / 7))
  expect(sent(portal)).toHaveLength(writes)
  const rows = await run(b24.list('crm.company.list', { select: ['TITLE'] }).toArray())
  expect(rows.map(({ TITLE }) => TITLE)).toEqual(Array.from({ length: writes }, (_, row) => `company ${row}`))
})

it('tells each row of a batch with a dropped answer that it may have been executed', async () => {
  const { portal, b24, run } = await openPortal({ plan: 'none', requestLogSize: 2 * writes })
  portal.faults.add('batch', every7th, { every: 7 })
  const rows = Array.from({ length: writes }, (_, row) => ({ TITLE: `company ${row}` }))
  const results = await run(
    (async () => {
      const all = []
      for await (const result of b24.bulk('crm.company.add', rows, (fields) => ({ fields }))) all.push(result)
      return all
    })(),
  )
  const lost = results.filter((result) => !result.ok)
  expect(lost.length).toBe(50 * Math.floor(writes / 50 / 7))
  for (const result of lost) expect(!result.ok && result.error).toMatchObject({ code: 'transport.lost', mayHaveExecuted: true })
  expect(await run(b24.count('crm.company.list'))).toBe(writes)
})
