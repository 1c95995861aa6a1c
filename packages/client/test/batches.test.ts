import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AuthError, ConfigError, createClient, memoryBudget, webhook } from '@b24kit/client'
import { createFakeClock, recordedFetch } from '@b24kit/client/testing'
import { openPortal, sent } from './open-portal.ts'

const deal = (title: string, more: object = {}): { fields: { TITLE: string } } => ({ fields: { TITLE: title, ...more } })

it('runs commands in one request and gives each result its own name', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=3' })
  const r = await run(
    b24.batch((b) => ({
      first: b.call('crm.deal.get', { id: 1 }),
      all: b.call('crm.deal.list', { select: ['ID'] }),
      time: b.call('server.time'),
    })),
  )
  expect(r.first).toMatchObject({ ok: true, value: { ID: '1' } })
  expect(r.all).toMatchObject({ ok: true, total: 3, value: [{ ID: '1' }, { ID: '2' }, { ID: '3' }] })
  expect(r.time.ok && typeof r.time.value).toBe('string')
  expect(sent(portal)).toEqual(['batch(3)'])
})

it('keeps the order of a list of commands', async () => {
  const { b24, run } = await openPortal({ data: 'deals=60' })
  const results = await run(b24.batch((b) => Array.from({ length: 60 }, (_, index) => b.call('crm.deal.get', { id: index + 1 }))))
  expect(results.map((result) => result.ok && result.value.ID)).toEqual(Array.from({ length: 60 }, (_, index) => String(index + 1)))
})

// Field note 14.
it('gives 49 results and one error, each under its own name', async () => {
  const { b24, run } = await openPortal({ data: 'deals=50' })
  const results = await run(
    b24.batch((b) => Array.from({ length: 50 }, (_, index) => b.call('crm.deal.get', { id: index === 20 ? 999 : index + 1 }))),
  )
  expect(results.filter((result) => result.ok)).toHaveLength(49)
  expect(results[20]).toMatchObject({
    ok: false,
    error: { code: 'api.not-found', apiCode: '', method: 'crm.deal.get', requestId: expect.stringMatching(/^[\da-f-]{36}$/) },
  })
})

// Field note 14.
it('keeps created records when a later request of a long batch is lost, and says which outcomes are unknown', async () => {
  const { portal, b24, run } = await openPortal()
  let requests = 0
  portal.faults.add('batch', { dropConnection: true, afterCommit: true }, { every: 2 })
  const results = await run(b24.batch((b) => Array.from({ length: 120 }, (_, index) => b.call('crm.deal.add', deal(`Deal ${index}`)))))
  requests = portal.requests.length
  expect(requests).toBe(3)
  expect(results.slice(0, 50).every((result) => result.ok)).toBe(true)
  expect(results.slice(50, 100).every((result) => !result.ok && result.error.code === 'transport.lost' && !result.error.retryable)).toBe(
    true,
  )
  expect(results.slice(100).every((result) => result.ok)).toBe(true)
  expect(await run(b24.count('crm.deal.list'))).toBe(120)
})

// Field note 14.
it('keeps created records when the credential or the budget fails before a later request', async () => {
  for (const failing of ['auth', 'budget'] as const) {
    const { portal, run } = await openPortal()
    let requests = 0
    const auth = webhook(portal.webhook)
    const budget = memoryBudget({ clock: portal.clock })
    const client = createClient({
      auth: {
        ...auth,
        authorize: () => {
          if (failing === 'auth' && ++requests > 1) throw new AuthError({ code: 'auth.expired', message: 'The refresh was refused.' })
          return auth.authorize()
        },
      },
      budget: {
        ...budget,
        acquire: async (request) => {
          if (failing === 'budget' && ++requests > 1) throw new Error('The store is down')
          return budget.acquire(request)
        },
      },
      fetch: portal.fetch,
      clock: portal.clock,
      retry: { maxAttempts: 1 },
    })
    const results = await run(client.batch((b) => Array.from({ length: 60 }, () => b.call('crm.deal.add', deal('x')))))
    expect(results.filter((result) => result.ok)).toHaveLength(50)
    const code = failing === 'auth' ? 'auth.expired' : 'transport.unsent'
    expect(results.slice(50).every((result) => !result.ok && result.error.code === code)).toBe(true)
  }
})

// Field note 14.
it('halts across requests: nothing runs after the first error', async () => {
  const { portal, b24, run } = await openPortal()
  const results = await run(
    b24.batch(
      (b) =>
        Array.from({ length: 120 }, (_, index) => (index === 60 ? b.call('crm.deal.get', { id: 999 }) : b.call('crm.deal.add', deal('x')))),
      { halt: true },
    ),
  )
  expect(results.filter((result) => result.ok)).toHaveLength(60)
  expect(results[60]).toMatchObject({ ok: false, error: { code: 'api.not-found' } })
  expect(results.slice(61).every((result) => !result.ok && result.error.code === 'batch.halted')).toBe(true)
  expect(sent(portal)).toEqual(['batch(50)', 'batch(11)'])
})

// Field note 14.
it('halts between the smaller requests that a slow portal gets, too', async () => {
  const { fetch, calls } = recordedFetch(({ body }, index) => {
    const keys = Object.keys((body as { cmd: object }).cmd)
    const result = Object.fromEntries(keys.slice(1).map((key) => [key, true]))
    const result_error = { c0: { error: 'ACCESS_DENIED' } }
    if (index > 0) return { json: { result: { result, result_error } } }
    return { json: { result: { result: { ...result, c0: true } }, time: { duration: 59 } } }
  })
  const { b24, run } = await openPortal({}, { fetch })
  const batch = (count: number): ReturnType<typeof b24.batch> =>
    run(b24.batch((b) => Array.from({ length: count }, (_, index) => b.call('crm.deal.add', deal(`${index}`))), { halt: true }))
  await batch(50)
  const results = (await batch(50)) as readonly { ok: boolean; error?: { code: string } }[]
  expect(calls).toHaveLength(2)
  expect(results[0]).toMatchObject({ ok: false, error: { apiCode: 'ACCESS_DENIED' } })
  expect(results.slice(25).every(({ error }) => error?.code === 'batch.halted')).toBe(true)
})

// Field note 4.
it('reads each of the five containers in whichever form PHP gave it', async () => {
  const answers = [
    { result: { c0: 1, c1: null }, result_error: [], result_total: [], result_next: [], result_time: [] },
    { result: [1, null], result_error: [], result_total: { c0: 7 }, result_next: [], result_time: {} },
    {
      result: [],
      result_error: { c0: { error: '', error_description: 'Not found' }, c1: { error: 0 } },
      result_total: [],
      result_next: [],
      result_time: [],
    },
  ]
  const { fetch } = recordedFetch((_, index) => ({ json: { result: answers[index] } }))
  const { b24, run } = await openPortal({}, { fetch })
  const ask = async (): Promise<unknown> => run(b24.batch((b) => [b.call('crm.deal.get', { id: 1 }), b.call('crm.deal.get', { id: 2 })]))
  expect(await ask()).toMatchObject([
    { ok: true, value: 1 },
    { ok: true, value: null },
  ])
  expect(await ask()).toMatchObject([
    { ok: false, error: { code: 'batch.missing' } },
    { ok: false, error: { code: 'batch.missing' } },
  ])
  expect(await ask()).toMatchObject([
    { ok: false, error: { code: 'api.not-found' } },
    { ok: false, error: { apiCode: '0' } },
  ])
})

it('gives later commands the results of earlier ones', async () => {
  const { portal, b24, run } = await openPortal()
  const r = await run(
    b24.batch((b) => {
      const contact = b.call('crm.contact.add', { fields: { NAME: 'Ada', LAST_NAME: 'Lovelace' } })
      const added = b.call('crm.deal.add', { fields: { TITLE: 'Engine', CONTACT_ID: contact.ref() } })
      const read = b.call('crm.deal.get', { id: added.ref() })
      return { contact, added, read, person: b.call('crm.contact.get', { id: read.ref('CONTACT_ID').orFail() }) }
    }),
  )
  expect(r.person).toMatchObject({ ok: true, value: { NAME: 'Ada' } })
  expect(sent(portal)).toEqual(['batch(4)'])
})

// Field note 17.
it('keeps references whole when the batch is cut into several requests', async () => {
  const { portal, b24, run } = await openPortal()
  const r = await run(
    b24.batch((b) => {
      const added = b.call('crm.deal.add', deal('first'))
      const fill = Array.from({ length: 70 }, () => b.call('server.time'))
      return [added, ...fill, b.call('crm.deal.get', { id: added.ref() })] as const
    }),
  )
  expect(r[71]).toMatchObject({ ok: true, value: { TITLE: 'first' } })
  expect(sent(portal)).toEqual(['batch(50)', 'batch(22)'])
})

it('does not let a write run with an empty reference: it waits for the value and fails without being sent', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=1' })
  const r = await run(
    b24.batch((b) => {
      const read = b.call('crm.deal.get', { id: 1 })
      return { read, write: b.call('crm.deal.update', { id: 1, fields: { CONTACT_ID: read.ref('CONTACT_ID').orFail() } }) }
    }),
  )
  expect(r.read).toMatchObject({ ok: true, value: { CONTACT_ID: null } })
  expect(r.write).toMatchObject({ ok: false, error: { code: 'batch.reference' } })
  expect(sent(portal)).toEqual(['batch(1)'])
})

it('does not pass on what a read answered to an empty reference', async () => {
  const { b24, run } = await openPortal({ data: 'deals=2' })
  const r = await run(
    b24.batch((b) => {
      const first = b.call('crm.deal.get', { id: 1 })
      return { first, list: b.call('crm.deal.list', { filter: { '>ID': first.ref('CONTACT_ID').orFail() } }) }
    }),
  )
  expect(r.list).toMatchObject({ ok: false, error: { code: 'batch.reference' } })
})

it('reports a command whose reference target failed', async () => {
  const { b24, run } = await openPortal()
  const r = await run(
    b24.batch((b) => {
      const missing = b.call('crm.deal.get', { id: 404 })
      return { missing, contact: b.call('crm.contact.get', { id: missing.ref('CONTACT_ID').orFail() }) }
    }),
  )
  expect(r.missing.ok).toBe(false)
  expect(r.contact.ok).toBe(false)
})

it('does not pass on what a read answered when the command it refers to failed', async () => {
  const { b24, run } = await openPortal({ data: 'deals=2' })
  const r = await run(
    b24.batch((b) => {
      const added = b.call('crm.contact.add', { fields: {} })
      return { added, deals: b.call('crm.deal.list', { filter: { '>ID': added.ref() } }) }
    }),
  )
  expect(r.added.ok).toBe(false)
  expect(r.deals).toMatchObject({ ok: false, error: { code: 'batch.reference' } })
})

// Field note 15.
it('clears fields and writes booleans, dates and lists in a batch as outside of one', async () => {
  const { b24, run } = await openPortal()
  const field = await run(
    b24.callUntyped<number>('crm.deal.userfield.add', { fields: { FIELD_NAME: 'TAGS', USER_TYPE_ID: 'string', MULTIPLE: 'Y' } }),
  )
  expect(field).toBeGreaterThan(0)
  const add = deal('t', { COMMENTS: 'text', UF_CRM_TAGS: ['a', 'b'], OPENED: true, BEGINDATE: new Date('2026-03-04T00:00:00Z') })
  const update = { COMMENTS: null, UF_CRM_TAGS: [] }
  const outside = await run(b24.callUntyped<number>('crm.deal.add', add))
  const r = await run(b24.batch((b) => ({ added: b.callUntyped<number>('crm.deal.add', add) })))
  const inside = r.added.ok ? r.added.value : 0
  const read = async (id: number): Promise<object> => {
    const { ID: _, ...row } = await run(b24.callUntyped<Record<string, unknown>>('crm.deal.get', { id }))
    return row
  }
  expect(await read(inside)).toEqual(await read(outside))
  expect(await read(inside)).toMatchObject({ COMMENTS: 'text', UF_CRM_TAGS: ['a', 'b'] })
  await run(b24.callUntyped('crm.deal.update', { id: outside, fields: update }))
  const cleared = await run(b24.batch((b) => ({ done: b.callUntyped('crm.deal.update', { id: inside, fields: update }) })))
  expect(cleared.done).toMatchObject({ ok: true, value: true })
  // `null` arrives as an empty text in a batch; a cleared text is either.
  for (const id of [inside, outside]) {
    const row = (await read(id)) as { COMMENTS: unknown; UF_CRM_TAGS: unknown }
    expect(['', null]).toContain(row.COMMENTS)
    expect([false, '']).toContain(row.UF_CRM_TAGS)
  }
})

// Field note 15.
it('carries operators in keys and lists under them', async () => {
  const { b24, run } = await openPortal({ data: 'deals=40' })
  const r = await run(
    b24.batch((b) => ({
      some: b.callUntyped('crm.deal.list', { filter: { '@ID': [3, 5, 8], '>=ID': 4 }, select: ['ID'] }),
      like: b.callUntyped('crm.deal.list', { filter: { '%TITLE': '100%=&$x' }, select: ['ID'] }),
    })),
  )
  expect(r.some).toMatchObject({ ok: true, value: [{ ID: '5' }, { ID: '8' }] })
  expect(r.like).toMatchObject({ ok: true, value: [] })
})

it('sends any text through a batch as it is, or refuses what the portal would replace', async () => {
  const { b24, run } = await openPortal({ plan: 'none' })
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() === text && !text.includes('\0')),
      async (title) => {
        const r = await run(
          b24.batch((b) => {
            const added = b.call('crm.deal.add', deal(title))
            return { added, read: b.call('crm.deal.get', { id: added.ref() }) }
          }),
        )
        expect(r.read.ok && r.read.value.TITLE).toBe(title)
      },
    ),
    { numRuns: 50 },
  )
  await expect(b24.batch((b) => ({ a: b.call('crm.deal.add', deal('costs $result[c0]')) }))).rejects.toMatchObject({
    code: 'input.reserved',
  })
})

it('refuses before sending what could not work', async () => {
  const { portal, b24 } = await openPortal()
  await expect(b24.batch(() => ({}))).rejects.toMatchObject({ code: 'batch.empty' })
  await expect(b24.batch((b) => (b.call('server.time'), { a: b.call('server.time') }))).rejects.toMatchObject({ code: 'batch.unnamed' })
  await expect(b24.batch((b) => ({ a: b.callUntyped('crm.deal.add', { fields: { X: Number.NaN } }) }))).rejects.toThrow(ConfigError)
  let foreign: unknown
  await b24.batch((b) => ({ a: ((foreign = b.call('server.time')), foreign) }) as never)
  portal.requests.clear()
  await expect(
    b24.batch((b) => ({ a: b.callUntyped('crm.deal.get', { id: (foreign as { ref(): unknown }).ref() }) })),
  ).rejects.toMatchObject({ code: 'input.reference' })
  await expect(b24.callUntyped('crm.deal.get', { id: (foreign as { ref(): unknown }).ref() })).rejects.toMatchObject({
    code: 'input.reference',
  })
  await expect(b24.batch((b) => ({ a: b.call('server.time'), foreign }) as never)).rejects.toMatchObject({ code: 'input.reference' })
  expect(portal.requests.length).toBe(0)
})

// Field note 41, within a batch.
it('sends commands again that were refused unexecuted for want of operating time', async () => {
  const { portal, b24, run } = await openPortal()
  portal.faults.next('crm.deal.add', {
    error: 'OPERATION_TIME_LIMIT',
    description: 'Method is blocked due to operation time limit.',
    status: 429,
  })
  const results = await run(b24.batch((b) => [b.call('crm.deal.add', deal('a')), b.call('crm.deal.add', deal('b'))], { lane: 'bulk' }))
  expect(results.every((result) => result.ok)).toBe(true)
  expect(await run(b24.count('crm.deal.list'))).toBe(2)
})

// Field note 41, within a batch: another process with the same webhook used the time up, so no answer of ours told about it.
it('waits for operating time to come back before it sends refused commands again', async () => {
  const { portal, b24, run } = await openPortal({ data: 'deals=1' })
  portal.limits.cost('crm.deal.get', 100_000)
  const { clock, fetch } = portal
  const other = createClient({ auth: webhook(portal.webhook), fetch, clock, budget: memoryBudget({ clock }) })
  for (let call = 0; call < 5; call++) await run(other.call('crm.deal.get', { id: 1 }))
  portal.requests.clear()
  const { deal } = await run(b24.batch((b) => ({ deal: b.call('crm.deal.get', { id: 1 }) }), { lane: 'bulk' }))
  expect(deal).toMatchObject({ ok: false, error: { code: 'limit.operating' } })
  const [first, second, ...more] = [...portal.requests].map((request) => request.at)
  expect([second! - first!, more]).toEqual([60_000, [first! + 120_000]])
})

// A batch is cut after 60 s like any request (limits.md).
it('sends smaller batches while the portal needs long for them, and whole ones again when it does not', async () => {
  const sizes: number[] = []
  const { fetch } = recordedFetch(({ body }, index) => {
    const { cmd } = body as { cmd: Record<string, string> }
    sizes.push(Object.keys(cmd).length)
    const result = Object.fromEntries(Object.keys(cmd).map((key) => [key, true]))
    return { json: { result: { result, result_error: [] }, time: { duration: [50, 20, 2, 2][index] ?? 2 } } }
  })
  const b24 = createClient({ auth: webhook('https://p.example/rest/1/code5678/'), fetch, budget: memoryBudget({ plan: 'none' }) })
  const results = await b24.batch((b) => Array.from({ length: 250 }, (_, id) => b.callUntyped('x.y.get', { id })))
  expect(results).toHaveLength(250)
  expect(results.every((result) => result.ok)).toBe(true)
  expect(sizes).toEqual([50, 30, 20, 50, 50, 50])
})

it('sends smaller batches after one that was cut', async () => {
  const sizes: number[] = []
  const clock = createFakeClock()
  const { fetch } = recordedFetch(({ body }, index) => {
    const { cmd } = body as { cmd: Record<string, string> }
    sizes.push(Object.keys(cmd).length)
    if (index === 0) return { status: 504, text: '<html>' }
    return { json: { result: { result: Object.fromEntries(Object.keys(cmd).map((key) => [key, true])) } } }
  })
  const b24 = createClient({ auth: webhook('https://p.example/rest/1/code5678/'), fetch, clock })
  const rows = Array.from({ length: 100 }, (_, id) => id)
  const results = []
  for await (const result of b24.bulk('crm.deal.add', rows, (id) => ({ fields: { TITLE: `${id}` } }), { parallel: 1 })) results.push(result)
  expect(results.filter(({ ok }) => !ok)).toHaveLength(50)
  expect(sizes).toEqual([50, 25, 25])
})

it('tells of every failed command which portal it was', async () => {
  const { portal, b24, run } = await openPortal()
  const r = await run(
    b24.batch(
      (b) => ({
        missing: b.call('crm.deal.get', { id: 999 }),
        halted: b.call('crm.deal.get', { id: 1 }),
      }),
      { halt: true },
    ),
  )
  const expected = { ok: false, error: { portal: new URL(portal.webhook).host } }
  expect(r).toMatchObject({ missing: expected, halted: expected })
})

/** Two commands of which the second needs a value of the first, and so is sent in a request of its own. */
const chained = async (value: unknown): Promise<{ results: unknown; sent: unknown[] }> => {
  const { fetch, calls } = recordedFetch(() => ({
    json: { result: { result: { c0: value }, result_error: [], result_total: [], result_next: [], result_time: [] } },
  }))
  const clock = createFakeClock()
  const b24 = createClient({ auth: webhook('https://p.example/rest/1/code5678/'), fetch, clock })
  const results = await clock.run(
    b24.batch((b) => {
      const first = b.callUntyped<{ x: string | null }>('crm.deal.add', { fields: { TITLE: 'a' } })
      return { first, second: b.callUntyped('crm.deal.add', { fields: { TITLE: first.ref('x').orFail() } }) }
    }),
  )
  return { results, sent: calls.map(({ body }) => (body as { cmd: unknown }).cmd) }
}

it('keeps the results of earlier requests when a value of theirs cannot be sent on', async () => {
  const { results, sent: requests } = await chained({ x: Array.from({ length: 1001 }, () => 'x') })
  expect(results).toMatchObject({ first: { ok: true }, second: { ok: false, error: { code: 'input.value' } } })
  expect(requests).toHaveLength(1)
})

it('never lets a stored text become a reference of a later request', async () => {
  const { results, sent: requests } = await chained({ x: '$result[c0]' })
  expect(results).toMatchObject({ first: { ok: true }, second: { ok: false, error: { code: 'input.reserved' } } })
  expect(requests).toHaveLength(1)
})

it('refuses parameters that go in circles at once, however many ways lead round', async () => {
  const { b24 } = await openPortal()
  const entity: Record<string, unknown> = {}
  for (const name of ['parent', 'owner', 'self']) entity[name] = entity
  await expect(b24.batch((b) => ({ a: b.callUntyped('crm.deal.add', { fields: entity }) }))).rejects.toMatchObject({ code: 'input.value' })
})
