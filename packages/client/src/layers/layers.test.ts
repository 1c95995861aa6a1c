import { setMaxListeners } from 'node:events'
import { expect, it, vi, type Mock } from 'vitest'
import type { Budget } from '../budget/budget.ts'
import { memoryBudget } from '../budget/memory-budget.ts'
import { classify } from '../errors/classify.ts'
import { B24Error, TransportError } from '../errors/b24-error.ts'
import type { ErrorCode } from '../errors/codes.ts'
import type { Next, Outcome, PortalRequest } from '../exchange.ts'
import { compose } from '../pipeline.ts'
import { createFakeClock } from '../testing/fake-clock.ts'
import type { Transport, WireAnswer } from '../wire/transport.ts'
import { breaker } from './breaker.ts'
import { followRename, isSameCloud } from './follow-rename.ts'
import { observe, type CallRecord } from './observe.ts'
import { retry } from './retry.ts'
import { sendRequest } from './send-request.ts'
import { spendBudget } from './spend-budget.ts'

const request = (more: Partial<PortalRequest> = {}): PortalRequest => ({
  version: 'v1',
  idempotencyKey: undefined,
  method: 'crm.deal.get',
  params: {},
  kind: 'read',
  lane: 'normal',
  timeoutMs: 1000,
  maxWaitMs: 120_000,
  signal: undefined,
  requestId: 'r1',
  attempt: 1,
  portal: 'p.example',
  egress: '',
  credential: 'webhook:1',
  commands: {},
  ...more,
})
const good: Outcome = { ok: true, status: 200, answer: { result: true, total: undefined, next: undefined, time: undefined } }
const lost = (code: ErrorCode, mayHaveExecuted = true): Outcome => ({
  ok: false,
  error: new TransportError({ code, message: code, mayHaveExecuted, retryable: code === 'transport.unsent' }),
})
const refused = (apiCode: string, status: number): Outcome => ({
  ok: false,
  status,
  error: classify({ apiCode, description: '', validation: [] }, { method: 'crm.deal.get', status }),
})
const script = (...outcomes: Outcome[]): Mock<Next> => {
  let index = 0
  return vi.fn<Next>(async () => outcomes[Math.min(index++, outcomes.length - 1)]!)
}

it('nests layers in the order they stand in', async () => {
  const seen: string[] = []
  const layer = (name: string) => async (it: PortalRequest, next: Next) => {
    seen.push(`> ${name}`)
    const outcome = await next(it)
    seen.push(`< ${name}`)
    return outcome
  }
  await compose([layer('a'), layer('b')], async () => good)(request())
  expect(seen).toEqual(['> a', '> b', '< b', '< a'])
})

it.each([
  ['limit.rate', refused('QUERY_LIMIT_EXCEEDED', 503), 'write'],
  ['limit.operating', refused('OPERATION_TIME_LIMIT', 429), 'write'],
  ['transport.unsent', lost('transport.unsent', false), 'write'],
  ['transport.lost', lost('transport.lost'), 'read'],
  ['transport.timeout', lost('transport.timeout'), 'idempotent'],
  ['transport.answer', lost('transport.answer'), 'read'],
  ['api.server', refused('INTERNAL_SERVER_ERROR', 500), 'read'],
] as const)('repeats after %s, which is safe for a %3$s', async (_, failure, kind) => {
  const clock = createFakeClock()
  const next = script(failure, good)
  const outcome = await clock.run(retry(clock, () => 0.5)(request({ kind }), next))
  expect(outcome).toBe(good)
  expect(next.mock.calls.map(([it]) => it.attempt)).toEqual([1, 2])
})

// Field note 16: one client made three documents of one by repeating a create after a timeout.
it.each([lost('transport.lost'), lost('transport.timeout'), lost('transport.answer'), refused('INTERNAL_SERVER_ERROR', 502)])(
  'never repeats a write whose outcome is unknown (%#)',
  async (failure) => {
    const clock = createFakeClock()
    const next = script(failure, good)
    expect(await clock.run(retry(clock, () => 0.5)(request({ kind: 'write' }), next))).toBe(failure)
    expect(next.mock.calls).toHaveLength(1)
  },
)

it.each([refused('OVERLOAD_LIMIT', 503), refused('ACCESS_DENIED', 403), refused('100', 400), lost('transport.aborted')])(
  'does not repeat what will not get better (%#)',
  async (failure) => {
    const clock = createFakeClock()
    const next = script(failure, good)
    expect(await clock.run(retry(clock, () => 0.5)(request(), next))).toBe(failure)
  },
)

it('repeats a call at once whose token was renewed, and only once', async () => {
  const clock = createFakeClock(0)
  const expired: Outcome = { ...refused('expired_token', 401), renewed: true } as Outcome
  const next = script(expired, good)
  expect(await clock.run(retry(clock, () => 0.5)(request({ kind: 'write' }), next))).toBe(good)
  const again = script(expired)
  expect(await clock.run(retry(clock, () => 0.5)(request({ kind: 'write' }), again))).toBe(expired)
  expect([next.mock.calls.length, again.mock.calls.length, clock.now()]).toEqual([2, 2, 0])
})

it('repeats a keyed write once its first attempt cannot be at work any more, the time in the queue not counted', async () => {
  const clock = createFakeClock(0)
  const next = vi.fn<Next>(async ({ attempt }) => {
    await clock.sleep(7_000)
    return attempt === 1 ? { ...lost('transport.lost'), waitedMs: 5_000 } : good
  })
  expect(await clock.run(retry(clock, () => 0.5)(request({ kind: 'write', idempotencyKey: 'k' }), next))).toBe(good)
  expect(clock.now()).toBe(5_000 + 61_000 + 7_000)
})

it.each([
  ['ERROR_CORE', 400, 'read', 1_000],
  ['ERROR_CORE', 500, 'read', 1_000],
  ['INTERNAL_SERVER_ERROR', 500, 'read', 45_000],
  ['ERROR_UNEXPECTED_ANSWER', 503, 'idempotent', 45_000],
] as const)('gives %s (HTTP %i) of a %s the time it needs', async (apiCode, status, kind, waitMs) => {
  const clock = createFakeClock(0)
  expect(await clock.run(retry(clock, () => 0.5)(request({ kind }), script(refused(apiCode, status), good)))).toBe(good)
  expect(clock.now()).toBe(waitMs)
})

it.each(['auth.server', 'store.down'] as const)('sends a write once %s has passed, for nothing was sent before', async (code) => {
  const clock = createFakeClock()
  const failure = (retryable: boolean): Outcome => ({ ok: false, error: new B24Error({ code, message: code, retryable }) })
  expect(await clock.run(retry(clock, () => 0.5)(request({ kind: 'write' }), script(failure(true), good)))).toBe(good)
  const last = failure(false)
  expect(await clock.run(retry(clock, () => 0.5)(request({ kind: 'write' }), script(last, good)))).toBe(last)
})

it('takes ERROR_CORE of a change for what it says', async () => {
  const clock = createFakeClock(0)
  const failure = refused('ERROR_CORE', 400)
  expect(await clock.run(retry(clock, () => 0.5)(request({ kind: 'idempotent' }), script(failure, good)))).toBe(failure)
})

it('neither repeats nor holds calls back where the connection waits for somebody to mend it', async () => {
  const clock = createFakeClock()
  const transport = async (): Promise<WireAnswer> => ({
    ok: false,
    phase: 'unsent',
    cause: undefined,
    advice: 'its certificate has expired',
  })
  const next = vi.fn<Next>(sendRequest(transport))
  const layer = breaker(clock)
  const again = retry(clock, () => 0.5)
  for (let call = 1; call < 20; call++) {
    expect(await again(request(), (it) => layer(it, next))).toMatchObject({
      error: {
        code: 'transport.unsent',
        message: 'crm.deal.get: its certificate has expired; it was not executed.',
        retryable: false,
        whoMustAct: 'developer',
        mayHaveExecuted: false,
      },
    })
    expect(next.mock.calls).toHaveLength(call)
  }
})

it.each([
  ['held back', lost('transport.breaker', false)],
  ['not sent', lost('transport.unsent', false)],
  ['refused for its limit', refused('OPERATION_TIME_LIMIT', 429)],
])('does not say that nothing was executed when only the last attempt was %s', async (_, last) => {
  const clock = createFakeClock()
  const change = { kind: 'idempotent', maxWaitMs: 2_000 } as const
  const first = lost('transport.timeout')
  expect(await clock.run(retry(clock, () => 0.5)(request(change), script(first, last)))).toBe(first)
  const refusal = refused('ACCESS_DENIED', 403)
  expect(await clock.run(retry(clock, () => 0.5)(request(change), script(first, refusal)))).toBe(refusal)
  expect(await clock.run(retry(clock, () => 0.5)(request({ ...change, kind: 'read' }), script(first, last)))).toBe(last)
})

it('takes a transport that throws for a connection that broke', async () => {
  const transport = async (): Promise<WireAnswer> => {
    throw new TypeError('no such thing')
  }
  expect(await sendRequest(transport)(request())).toMatchObject({
    ok: false,
    error: { code: 'transport.lost', mayHaveExecuted: true, cause: { message: 'no such thing' } },
  })
})

it('waits as long as the HTML page of a proxy asks for', async () => {
  const clock = createFakeClock(0)
  const page: WireAnswer = { ok: true, status: 503, text: '<html>', location: undefined, retryAfterSeconds: 20 }
  const answer: WireAnswer = { ...page, status: 200, text: '{"result":1}' }
  const transport = vi.fn<Transport>(async () => answer).mockResolvedValueOnce(page)
  expect(await clock.run(retry(clock, () => 0.5)(request(), sendRequest(transport)))).toMatchObject({ ok: true })
  expect(clock.now()).toBe(20_000)
})

it('gives up after the attempts it has, backing off in between', async () => {
  const clock = createFakeClock(0)
  const failure = lost('transport.lost')
  const next = script(failure)
  expect(await clock.run(retry(clock, () => 0.5)(request(), next))).toBe(failure)
  expect(next.mock.calls).toHaveLength(4)
  expect(clock.now()).toBe(1000 + 2000 + 4000)
})

it('does not wait longer than the call allows', async () => {
  const clock = createFakeClock(0)
  const failure: Outcome = {
    ok: false,
    error: classify({ apiCode: 'OPERATION_TIME_LIMIT', description: '', validation: [] }, { method: 'm', retryAfterMs: 60_000 }),
  }
  expect(await clock.run(retry(clock, () => 0.5)(request({ maxWaitMs: 10_000 }), script(failure, good)))).toBe(failure)
  expect(await clock.run(retry(clock, () => 0.5)(request({ maxWaitMs: 900_000 }), script(failure, good)))).toBe(good)
})

it('stops waiting for the next attempt when the caller aborts', async () => {
  const clock = createFakeClock()
  const controller = new AbortController()
  const failure = lost('transport.lost')
  const call = retry(clock, () => 0.5)(request({ signal: controller.signal }), script(failure, good))
  await clock.advance(100)
  controller.abort()
  expect(await clock.run(call)).toBe(failure)
})

it('holds calls back while a portal is down, probes it, and opens again at the first answer', async () => {
  const clock = createFakeClock()
  const layer = breaker(clock)
  const down = script(lost('transport.unsent', false))
  for (let call = 0; call < 8; call++) await layer(request(), down)
  const held = await layer(request(), down)
  expect(held).toMatchObject({
    ok: false,
    error: { code: 'transport.breaker', mayHaveExecuted: false, cause: { code: 'transport.unsent' } },
  })
  expect(down.mock.calls).toHaveLength(8)
  await clock.advance(2000)
  await layer(request(), down)
  expect(down.mock.calls).toHaveLength(9)
  await clock.advance(2000)
  expect(await layer(request(), script(good))).toMatchObject({ ok: false })
  await clock.advance(2000)
  expect(await layer(request(), script(refused('ACCESS_DENIED', 403)))).toMatchObject({ error: { apiCode: 'ACCESS_DENIED' } })
  expect(await layer(request(), script(good))).toBe(good)
})

it('begins with a short pause, however many calls were under way when the portal went down', async () => {
  const clock = createFakeClock()
  const layer = breaker(clock)
  const down = script(lost('transport.lost'))
  await Promise.all(Array.from({ length: 30 }, () => layer(request(), down)))
  await clock.advance(2000)
  await layer(request(), down)
  expect(down.mock.calls).toHaveLength(31)
})

it('holds back what still waits for a slot when the portal goes down, and gives the next call its turn', async () => {
  const clock = createFakeClock(0)
  const budget = memoryBudget({ clock })
  let isDown = true
  const send = vi.fn<Next>(async () => {
    await clock.sleep(100)
    return isDown ? lost('transport.lost') : good
  })
  const share = (signal: AbortSignal): AbortSignal => (setMaxListeners(0, signal), signal)
  const run = compose([breaker(clock, share), spendBudget(budget, clock)], send)
  const signal = share(new AbortController().signal)
  const outcomes = await clock.run(
    Promise.all(Array.from({ length: 300 }, (_, index) => run(request({ signal: index % 2 ? signal : undefined })))),
  )
  expect(clock.now()).toBeLessThan(500)
  expect(send.mock.calls.length).toBeLessThan(25)
  expect(outcomes.at(-1)).toMatchObject({
    ok: false,
    error: { code: 'transport.breaker', mayHaveExecuted: false, cause: { code: 'transport.lost' } },
  })
  expect(outcomes.filter((it) => !it.ok && it.error.code === 'transport.breaker')).toHaveLength(300 - send.mock.calls.length)
  expect(await budget.status()).toMatchObject([{ inFlight: 0, waiting: { normal: 0 } }])
  isDown = false
  await clock.advance(2000)
  expect(await clock.run(run(request()))).toMatchObject({ ok: true })
})

it('does not take a portal for dead whose callers gave up on it', async () => {
  const clock = createFakeClock()
  const layer = breaker(clock)
  const signal = AbortSignal.abort(new DOMException('too late', 'TimeoutError'))
  for (let call = 0; call < 9; call++) await layer(request({ signal }), script(lost('transport.timeout', false)))
  expect(await layer(request(), script(good))).toBe(good)
})

it('says of a call whose deadline passed in the queue that it timed out unsent', async () => {
  const clock = createFakeClock()
  const budget = memoryBudget({ clock, maxParallel: 1 })
  const layer = spendBudget(budget, clock)
  void layer(request(), () => new Promise(() => {}))
  const controller = new AbortController()
  const waiting = layer(request({ signal: controller.signal }), sendRequest(vi.fn()))
  await clock.advance(10)
  controller.abort(new DOMException('No answer in time', 'TimeoutError'))
  expect(await waiting).toMatchObject({ ok: false, error: { code: 'transport.timeout', mayHaveExecuted: false } })
})

const redirect = (to: string): Outcome => ({ ...lost('transport.redirect', false), status: 302, redirect: to }) as Outcome
const sent = (next: Mock<Next>): string[] => next.mock.calls.map(([it]) => `${it.base}${it.method}`)
const base = 'https://old.bitrix24.com/rest/1/abc/'

it('repeats a call once on the new host of a renamed portal, and stays there', async () => {
  const layer = followRename()
  const next = script(redirect('https://new.bitrix24.com/rest/1/abc/crm.deal.get'), good)
  expect(await layer(request({ base }), next)).toBe(good)
  await layer(request({ base }), next)
  expect(sent(next)).toEqual([
    `${base}crm.deal.get`,
    'https://new.bitrix24.com/rest/1/abc/crm.deal.get',
    'https://new.bitrix24.com/rest/1/abc/crm.deal.get',
  ])
})

it.each([
  ['to the same host', 'https://old.bitrix24.com/rest/1/abc/crm.deal.get'],
  ['to another path', 'https://new.bitrix24.com/licence/'],
  ['to another cloud', 'https://old.bitrix24.example/rest/1/abc/crm.deal.get'],
  ['to plain http', 'http://new.bitrix24.com/rest/1/abc/crm.deal.get'],
  ['to nowhere', 'http://'],
])('does not follow a redirect %s', async (_, to) => {
  const next = script(redirect(to), good)
  expect(await followRename()(request({ base }), next)).toMatchObject({ ok: false, error: { code: 'transport.redirect' } })
  expect(next.mock.calls).toHaveLength(1)
})

it('never follows a chain of redirects', async () => {
  const next = script(
    redirect('https://new.bitrix24.com/rest/1/abc/crm.deal.get'),
    redirect('https://third.bitrix24.com/rest/1/abc/crm.deal.get'),
    good,
  )
  expect(await followRename()(request({ base }), next)).toMatchObject({ ok: false })
  expect(next.mock.calls).toHaveLength(2)
})

it.each([
  ['a.bitrix24.com', 'b.bitrix24.com', true],
  ['a.bitrix24.com', 'b.bitrix24.de', false],
  ['a.bitrix24.com', 'bitrix24.com.evil.example', false],
  ['a.bitrix24.com.br', 'b.bitrix24.com.br', true],
  ['intranet.example', 'other.example', false],
])('takes %s and %s for the same cloud: %s', (from, to, expected) => {
  expect(isSameCloud({ from, to })).toBe(expected)
})

it('logs every attempt without its secrets, and survives a broken listener', async () => {
  const clock = createFakeClock(Date.UTC(2026, 0, 5))
  const records: CallRecord[] = []
  const logger = { debug: vi.fn(), warn: vi.fn() }
  const layer = observe(clock, logger, (record) => {
    records.push(record)
    throw new Error('the log is full')
  })
  const charges = [{ method: 'crm.deal.get', operating: 1.5, resetAtMs: undefined }]
  await layer(request({ params: { auth: 'secret-token', fields: { TITLE: 't' } } }), async () => ({ ...good, waitedMs: 40, charges }))
  await layer(request({ attempt: 2 }), async () => refused('QUERY_LIMIT_EXCEEDED', 503))
  expect(records).toEqual([
    expect.objectContaining({
      at: '2026-01-05T00:00:00.000Z',
      ok: true,
      status: 200,
      waitedMs: 40,
      operating: 1.5,
      params: { auth: '[redacted]', fields: { TITLE: 't' } },
    }),
    expect.objectContaining({ ok: false, attempt: 2, status: 503, code: 'limit.rate', apiCode: 'QUERY_LIMIT_EXCEEDED' }),
  ])
  expect(logger.warn.mock.calls[0]![0]).toBe('p.example crm.deal.get #2 limit.rate (QUERY_LIMIT_EXCEEDED) 0 ms')
})

it.each([
  ['de_ent10000', 'enterprise'],
  ['ru_basic', 'basic'],
  ['ent250', 'enterprise'],
  ['plan_of_tomorrow', undefined],
  [undefined, undefined],
] as const)('tells the budget of the license %s', async (LICENSE, plan) => {
  const learn = vi.fn<Budget['learn']>()
  const budget: Budget = { acquire: async () => ({ release: () => {} }), learn, status: async () => [] }
  const answer: Outcome = { ...good, answer: { ...good.answer, result: { LICENSE } } }
  await spendBudget(budget, createFakeClock())(request({ method: 'app.info' }), async () => answer)
  expect(learn.mock.calls[0]![0].plan).toBe(plan)
})

it('gives the answer of the portal though the budget cannot take note of it', async () => {
  const release = vi.fn<() => void>()
  const learn = (): never => {
    throw new Error('no such table')
  }
  const budget: Budget = { acquire: async () => ({ release }), learn, status: async () => [] }
  expect(await spendBudget(budget, createFakeClock())(request(), async () => good)).toMatchObject({ ok: true, answer: good.answer })
  expect(release).toHaveBeenCalledOnce()
})
