import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBench, type Bench } from './events-receiver.ts'

const METHOD = 'voximplant.user.get'
const WAITING = { error: 'METHOD_CONFIRM_WAITING', error_description: 'Waiting for confirmation' }
const DENIED = { error: 'METHOD_CONFIRM_DENIED', error_description: 'Method call denied' }

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ apps: [{ clientId: 'local.1', clientSecret: 's' }] })
})
afterEach(() => bench.portal.close())

const ask = async (auth: string, method = METHOD, params: object = { USER_ID: 1 }): Promise<Answer> => {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...params, auth }) }
  const response = await bench.portal.fetch(`${bench.portal.url}/rest/${method}`, init)
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}
const createToken = (): string => bench.portal.tokens.create().access_token

describe('a method that needs an administrator', () => {
  it('waits for one when an application calls it, and is asked for once', async () => {
    const token = createToken()
    expect(await ask(token)).toEqual({ status: 401, body: WAITING })
    expect(await ask(token)).toEqual({ status: 401, body: WAITING })
    expect(bench.portal.confirmations.waiting).toEqual([{ method: METHOD, clientId: 'local.1', token }])
  })

  it('waits inside a batch too', async () => {
    const { body } = await ask(createToken(), 'batch', { cmd: { a: `${METHOD}?USER_ID=1` } })
    expect(body['result']).toMatchObject({ result: [], result_error: { a: WAITING } })
  })

  it('answers once it is allowed, to the token that asked', async () => {
    const [token, other] = [createToken(), createToken()]
    await ask(token)
    expect(bench.portal.confirmations.allow()).toEqual([{ method: METHOD, clientId: 'local.1', token }])
    expect(await ask(token)).toMatchObject({ status: 200, body: { result: [{ ID: '1' }] } })
    expect(await ask(other)).toEqual({ status: 401, body: WAITING })
  })

  it('is refused once it is denied', async () => {
    const [token, other] = [createToken(), createToken()]
    await ask(token)
    await ask(other)
    bench.portal.confirmations.deny(token)
    expect(await ask(token)).toEqual({ status: 403, body: DENIED })
    expect(await ask(other)).toEqual({ status: 401, body: WAITING })
  })

  it('is not asked for where the call would be refused anyway', async () => {
    expect(await ask(createToken(), METHOD, {})).toMatchObject({ status: 400, body: { error_description: 'Parameter USER_ID is not set' } })
    expect(bench.portal.confirmations.waiting).toEqual([])
  })

  it('needs nobody for a webhook', async () => {
    expect((await bench.portal.fetch(`${bench.portal.webhook}${METHOD}?USER_ID=1`)).status).toBe(200)
  })
})

describe('the decision of an administrator', () => {
  it.each([
    ['allow', '1'],
    ['deny', '0'],
  ] as const)('is told to the application: %s', async (decide, CONFIRMED) => {
    const token = createToken()
    await bench.call('event.bind', { event: 'ONAPPMETHODCONFIRM', handler: 'https://app.example/' })
    await ask(token)
    bench.portal.confirmations[decide]()
    await bench.settled()
    expect(bench.received).toMatchObject([{ event: 'ONAPPMETHODCONFIRM', data: { TOKEN: token, METHOD, CONFIRMED, LANGUAGE_ID: 'en' } }])
    expect(bench.received[0]!.auth).not.toHaveProperty('access_token')
  })

  it('is about a call that waits', async () => {
    expect(() => bench.portal.confirmations.allow()).toThrow('No call waits for an administrator.')
    await ask(createToken())
    expect(() => bench.portal.confirmations.deny('x')).toThrow('No call waits for an administrator.')
  })

  it('is part of a snapshot, and gone after a reset or with the application', async () => {
    const token = createToken()
    await ask(token)
    const saved = bench.portal.snapshot()
    bench.portal.confirmations.allow()
    bench.portal.restore(saved)
    expect(bench.portal.confirmations.waiting).toMatchObject([{ token }])
    bench.portal.apps.remove('local.1')
    expect(bench.portal.confirmations.waiting).toEqual([])
    bench.portal.restore(saved)
    bench.portal.reset()
    expect(bench.portal.confirmations.waiting).toEqual([])
  })

  it('is taken by the admin API', async () => {
    const token = createToken()
    await ask(token)
    const admin = async (body?: object): Promise<unknown> =>
      (await bench.portal.fetch(`${bench.portal.admin}confirmations`, body && { method: 'POST', body: JSON.stringify(body) })).json()
    expect(await admin()).toEqual([{ method: METHOD, clientId: 'local.1', token }])
    expect(await admin({ allow: true, token: 'x' })).toEqual({ error: 'No call waits for an administrator.' })
    expect(await admin({ allow: false, token })).toEqual([{ method: METHOD, clientId: 'local.1', token }])
    expect(await ask(token)).toMatchObject({ status: 403 })
  })
})
