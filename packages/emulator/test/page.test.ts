import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({
    clock: 'virtual',
    data: 'deals=3',
    apps: [{ clientId: 'local.1', clientSecret: 's', handler: 'https://app.example/' }],
  })
})
afterEach(() => portal.close())

const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  portal.fetch(portal.url + path, { headers })
const admin = async (path: string, body?: object): Promise<unknown> => {
  const init = body && { method: 'POST', body: JSON.stringify(body) }
  return (await portal.fetch(portal.admin + path, init)).json()
}
const call = (method: string, params: object = {}, userId = 1): Promise<unknown> =>
  admin('page/call', { userId, calls: [{ method, params }] })

describe('the page', () => {
  it.each(['/', '/crm/deal/details/12/', '/crm/type/1036/list/', '/marketplace/app/1/'])('is served at %s', async (path) => {
    const response = await ask(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await response.text()).toContain('/emulator/page.js')
  })

  it('is small, and asks nobody else for anything', async () => {
    const [page = '', style = '', frame = ''] = await Promise.all(
      ['page.js', 'page.css', 'mount-in-place.js'].map(async (name) => (await ask(`/emulator/${name}`)).text()),
    )
    expect(page.length + style.length).toBeLessThan(64_000)
    expect(frame.length).toBeLessThan(16_000)
    const names = (page + style + frame).matchAll(/https?:\/\/[\w.]+/g)
    // The names of SVG, and of an application on this machine as an example.
    expect([...new Set(Array.from(names, ([name]) => name))].toSorted()).toEqual(['http://127.0.0.1', 'http://www.w3.org'])
  })

  it('may be put into nobody’s frame, and runs no scripts but its own', async () => {
    const policy = (await ask('/')).headers.get('content-security-policy')
    expect(policy).toMatch(/default-src 'none'; script-src 'self';.*frame-ancestors 'none'/)
  })

  it('moves along with a portal that is renamed', async () => {
    await portal.rename('new.example')
    const response = await portal.fetch('https://portal.example/crm/deal/list/')
    expect([response.status, response.headers.get('location')]).toEqual([302, 'https://new.example/crm/deal/list/'])
  })

  it('takes no other path, and only reads', async () => {
    expect((await ask('/elsewhere/')).status).toBe(404)
    expect((await portal.fetch(`${portal.url}/`, { method: 'POST' })).status).toBe(404)
  })
})

describe('the key of the page', () => {
  const own = { 'sec-fetch-site': 'same-origin', host: '127.0.0.1:8080' }

  it('is told to a page of the portal itself', async () => {
    const { adminPath } = (await (await ask('/emulator/key', own)).json()) as { adminPath: string }
    expect(portal.url + adminPath).toBe(portal.admin)
  })

  it.each([
    ['a frame of an application on this machine', { ...own, 'sec-fetch-site': 'same-site' }],
    ['a frame of any other application', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['somebody who types the address', { ...own, 'sec-fetch-site': 'none' }],
    ['a program that is no browser', { host: '127.0.0.1:8080' }],
    ['a foreign name that resolves to this machine', { ...own, host: 'rebound.example' }],
    ['a request that does not say which host it means', { 'sec-fetch-site': 'same-origin' }],
  ])('is not told to %s', async (_, headers) => {
    const response = await ask('/emulator/key', headers)
    expect([response.status, await response.text()]).toEqual([403, expect.not.stringContaining('/admin/')])
  })

  it('stands nowhere in the page', async () => {
    const [, token = ''] = /\/admin\/(\w+)\//.exec(portal.admin) ?? []
    for (const path of ['/', '/emulator/page.js', '/emulator/page.css']) expect(await (await ask(path)).text()).not.toContain(token)
  })
})

describe('methods that the page runs', () => {
  it('answer as the user who looks, with total and next', async () => {
    expect(await call('profile', {}, 1)).toMatchObject([{ ok: true, result: { ID: '1' } }])
    expect(await call('crm.deal.list')).toMatchObject([{ ok: true, total: 3, result: { length: 3 } }])
  })

  it('are refused with the code and the words of the method', async () => {
    expect(await call('crm.deal.get', { id: 99 })).toEqual([{ ok: false, error: '', description: 'Not found' }])
    expect(await call('crm.deal.nothing')).toMatchObject([{ ok: false, error: 'ERROR_METHOD_NOT_FOUND' }])
  })

  it('are no requests: no log, no bucket, no operating time', async () => {
    portal.limits.setOperatingSeconds(0)
    for (let round = 0; round < 60; round++) await call('crm.deal.list')
    expect([portal.requests.total, portal.limits.toJSON()['levels']]).toEqual([0, {}])
    expect((await portal.fetch(`${portal.webhook}crm.deal.list`)).status).toBe(200)
  })

  it('are announced, as changes that a user makes are', async () => {
    await call('crm.deal.update', { id: 1, fields: { TITLE: 'Lamp' } })
    expect(portal.events.at(-1)).toMatchObject({ event: 'ONCRMDEALUPDATE' })
  })

  it.each([[{ calls: {} }], [{ calls: [{}] }], [{ calls: [{ method: 'profile', params: [] }] }], [{ userId: 'x', calls: [] }]])(
    'are not run when the page asks nonsense: %j',
    async (body) => {
      const response = await portal.fetch(`${portal.admin}page/call`, { method: 'POST', body: JSON.stringify(body) })
      expect(response.status).toBe(400)
    },
  )
})

describe('what a request left behind', () => {
  it('is the beginning of its answer, the level of the bucket and the operating time', async () => {
    portal.limits.cost('crm.deal.list', 300)
    const answers = [await portal.fetch(`${portal.webhook}crm.deal.list`), await portal.fetch(`${portal.webhook}CRM.DEAL.LIST`)]
    const [first] = await Promise.all(answers.map((answer) => answer.text()))
    expect([...portal.requests]).toMatchObject([
      { bucketLevel: 1, operatingMs: 300, answer: first },
      { bucketLevel: 2, operatingMs: 600 },
    ])
  })

  it('is no more than 4000 characters of the answer', async () => {
    await portal.fetch(`${portal.webhook}methods`)
    const { answer = '', bytes } = portal.requests.at(-1)!
    expect([answer.length, bytes > 4000]).toEqual([4000, true])
  })

  it('is no level without a limit, no operating time of nobody, and no answer of the authorisation server', async () => {
    portal.limits.setPlan('none')
    await portal.fetch(`${portal.url}/rest/1/wrong/profile`)
    await portal.fetch(`${portal.oauth}oauth/token/?grant_type=refresh_token&client_id=local.1&client_secret=s&refresh_token=x`)
    const nothing = { bucketLevel: undefined, operatingMs: undefined }
    expect([...portal.requests]).toMatchObject([
      { ...nothing, status: 401 },
      { ...nothing, version: 'oauth', answer: undefined },
    ])
  })
})
