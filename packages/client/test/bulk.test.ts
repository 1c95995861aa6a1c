import { expect, it } from 'vitest'
import { openPortal, sent } from './open-portal.ts'

const rows = (count: number): { title: string }[] => Array.from({ length: count }, (_, index) => ({ title: `Deal ${index}` }))

async function collect<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of stream) items.push(item)
  return items
}

it('creates a record per row, 50 to a request, and tells the result of each in order', async () => {
  const { portal, b24, run } = await openPortal()
  const results = await run(collect(b24.bulk('crm.deal.add', rows(120), ({ title }) => ({ fields: { TITLE: title } }))))
  expect(results.map((result) => [result.index, result.row.title, result.ok && result.value])).toEqual(
    rows(120).map(({ title }, index) => [index, title, index + 1]),
  )
  expect(sent(portal)).toEqual(['batch(50)', 'batch(50)', 'batch(20)'])
})

// Field note 14.
it('reports a failed row as a result and keeps the others', async () => {
  const { b24, run } = await openPortal()
  const stream = b24.bulk('crm.contact.add', [{ n: 'Ada' }, { n: '' }, { n: 'Bob' }], ({ n }) => ({ fields: n === '' ? {} : { NAME: n } }))
  const results = await run(collect(stream))
  expect(results.map((result) => result.ok)).toEqual([true, false, true])
})

it('reports a row that cannot be encoded without disturbing its neighbours', async () => {
  const { b24, run } = await openPortal()
  const stream = b24.bulk('crm.deal.add', [1, Number.NaN, 3], (amount) => ({ fields: { TITLE: 'x', OPPORTUNITY: amount } }))
  const results = await run(collect(stream))
  expect(results).toMatchObject([{ ok: true }, { ok: false, error: { code: 'input.value' }, index: 1 }, { ok: true }])
  expect(await run(b24.count('crm.deal.list'))).toBe(2)
})

// Field note 16.
it('repeats nothing when an answer is lost after execution: each row of that batch has an unknown outcome', async () => {
  const { portal, b24, run } = await openPortal()
  portal.faults.next('batch', { dropConnection: true, afterCommit: true })
  const results = await run(collect(b24.bulk('crm.deal.add', rows(80), ({ title }) => ({ fields: { TITLE: title } }))))
  expect(results.filter((result) => !result.ok && result.error.code === 'transport.lost')).toHaveLength(50)
  expect(results.filter((result) => result.ok)).toHaveLength(30)
  expect(await run(b24.count('crm.deal.list'))).toBe(80)
})

it('keeps the commands of one row in one batch and lets them refer to each other', async () => {
  const { portal, b24, run } = await openPortal()
  const stream = b24.bulkBatch(rows(60), (b, row) => {
    const deal = b.call('crm.deal.add', { fields: { TITLE: row.title } })
    return {
      deal,
      products: b.callUntyped('crm.deal.productrows.set', { id: deal.ref(), rows: [{ PRODUCT_NAME: 'p', PRICE: '12.34', QUANTITY: 2 }] }),
    }
  })
  const results = await run(collect(stream))
  expect(results.every((result) => result.ok && result.results.deal.ok && result.results.products.ok)).toBe(true)
  expect(sent(portal)).toEqual(['batch(50)', 'batch(50)', 'batch(20)'])
  expect(await run(b24.callUntyped('crm.deal.get', { id: 60 }))).toMatchObject({ TITLE: 'Deal 59', OPPORTUNITY: '24.68' })
})

it('lets the writes of all rows wait together for the values that they need', async () => {
  const { portal, b24, run } = await openPortal()
  const stream = b24.bulkBatch(
    rows(20),
    (b, row) => {
      const contact = b.call('crm.contact.add', { fields: row.title === 'Deal 3' ? {} : { NAME: row.title } })
      const read = b.callUntyped<{ ID: string | null }>('crm.contact.get', { id: contact.ref() })
      return { contact, read, deal: b.call('crm.deal.add', { fields: { TITLE: row.title, CONTACT_ID: read.ref('ID').orFail() } }) }
    },
    { parallel: 1 },
  )
  const results = await run(collect(stream))
  expect(results.map((result) => result.ok && result.results.deal.ok)).toEqual(rows(20).map(({ title }) => title !== 'Deal 3'))
  expect(results[3]).toMatchObject({ results: { deal: { error: { code: 'batch.reference' } } } })
  // 16 rows of three commands fill a batch; their contacts go before their deals.
  expect(sent(portal)).toEqual(['batch(32)', 'batch(15)', 'batch(8)', 'batch(4)'])
  expect(await run(b24.list('crm.deal.list', { select: ['TITLE', 'CONTACT_ID'] }).toArray())).toHaveLength(19)
})

it('tells the result of a row that makes no command without waiting for fifty that do', async () => {
  const { b24, run } = await openPortal()
  let taken = 0
  const source = (function* () {
    for (;;) yield taken++
  })()
  const results = b24.bulkBatch(source, () => ({}))[Symbol.asyncIterator]()
  expect(await run(results.next())).toMatchObject({ value: { ok: true, index: 0, results: {} } })
  expect(taken).toBeLessThanOrEqual(50 * 3 + 1)
  await results.return?.()
})

// Field note 13.
it('takes rows only as fast as their results are consumed', async () => {
  const { b24, run } = await openPortal({ plan: 'none' })
  let taken = 0
  const source = (function* () {
    for (;;) yield { title: `Deal ${taken++}` }
  })()
  const results = b24.bulk('crm.deal.add', source, ({ title }) => ({ fields: { TITLE: title } }))[Symbol.asyncIterator]()
  await run(results.next())
  expect(taken).toBeLessThanOrEqual(50 * 3 + 1)
  await results.return?.()
})

it('stays under the limit for thousands of rows, at the pace the portal allows', async () => {
  const { portal, b24, run } = await openPortal()
  const startedAtMs = portal.clock.now()
  await run(collect(b24.bulk('crm.deal.add', rows(5000), ({ title }) => ({ fields: { TITLE: title } }))))
  expect([...portal.requests].every((request) => request.status === 200)).toBe(true)
  expect(portal.requests.length).toBe(100)
  expect(portal.clock.now() - startedAtMs).toBe(((100 - 49) / 2) * 1000)
})

it('takes no more rows once the caller aborts, and tells what became of those it had', async () => {
  const { portal, b24, run } = await openPortal({ plan: 'none' })
  const controller = new AbortController()
  let taken = 0
  const endless = function* (): Generator<number> {
    for (;;) yield ++taken
  }
  const rows = b24.bulk('crm.deal.add', endless(), (index) => ({ fields: { TITLE: `${index}` } }), { signal: controller.signal })
  const results: boolean[] = []
  const consume = async (): Promise<void> => {
    for await (const { ok } of rows) if (results.push(ok) === 120) controller.abort()
  }
  await expect(run(consume())).rejects.toMatchObject({ code: 'transport.aborted' })
  expect(results).toHaveLength(taken)
  expect(taken).toBeLessThan(500)
  expect(await run(b24.count('crm.deal.list'))).toBe(results.filter(Boolean).length)
  expect(portal.requests.length).toBeGreaterThan(0)
})
