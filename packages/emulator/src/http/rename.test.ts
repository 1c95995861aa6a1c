import { request as httpsRequest } from 'node:https'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../index.ts'
import { json, testScope } from '../test-scope.ts'

let portal: Portal
beforeEach(async () => {
  const apps = [{ clientId: 'local.1', clientSecret: 's', redirectUri: 'https://app.example/', tokens: { access: 'A1', refresh: 'R1' } }]
  portal = await createPortal({ clock: 'virtual', scopes: [testScope], apps })
})
afterEach(() => portal.close())

const locationOf = async (url: string, init?: RequestInit): Promise<unknown> => {
  const response = await portal.fetch(url, init)
  return [response.status, response.headers.get('location')]
}
const renew = async (): Promise<Record<string, unknown>> => {
  const query = 'grant_type=refresh_token&client_id=local.1&client_secret=s&refresh_token=R1'
  return (await (await portal.fetch(`${portal.oauth}oauth/token/?${query}`)).json()) as Record<string, unknown>
}

describe('a renamed portal', () => {
  it('sends every call to its former host on to the same path of the new one, and runs none', async () => {
    const { webhook, memberId } = portal
    expect(await portal.rename('new.example')).toBe('https://new.example')
    const former = 'https://portal.example'
    expect(await locationOf(`${webhook}test.add?a=1`)).toEqual([302, `${portal.webhook}test.add?a=1`])
    expect(await locationOf(`${webhook}batch`, json({ cmd: ['test.add'] }))).toEqual([302, `${portal.webhook}batch`])
    expect(await locationOf(`${former}/rest/api/main.eventlog.list`, json({ auth: 'A1' }))).toEqual([
      302,
      'https://new.example/rest/api/main.eventlog.list',
    ])
    expect(await locationOf(`${former}/oauth/authorize/?client_id=local.1&user=1`)).toEqual([
      302,
      'https://new.example/oauth/authorize/?client_id=local.1&user=1',
    ])
    expect(await (await portal.fetch(`${portal.webhook}test.count`)).json()).toMatchObject({ result: 0 })
    expect([portal.url, portal.memberId]).toEqual(['https://new.example', memberId])
    expect([...portal.requests].map(({ status }) => status)).toEqual([302, 302, 302, 302, 200])
  })

  it('is told of in new tokens; the authorisation server stays where it is', async () => {
    const { oauth } = portal
    await portal.rename('new.example')
    expect(await renew()).toMatchObject({ client_endpoint: 'https://new.example/rest/', server_endpoint: `${oauth}rest/` })
  })

  it('may be renamed again, back too, and is called as before after a reset', async () => {
    const { webhook } = portal
    await portal.rename('b.example')
    await portal.rename('c.example')
    expect(await locationOf('https://b.example/rest/x')).toEqual([302, 'https://c.example/rest/x'])
    await portal.rename('portal.example')
    expect((await portal.fetch(`${webhook}test.null`)).status).toBe(200)
    expect(await locationOf('https://c.example/rest/x')).toEqual([302, 'https://portal.example/rest/x'])
    portal.reset()
    expect([portal.url, (await portal.fetch('https://c.example/rest/test.null?auth=A1')).status]).toEqual(['https://portal.example', 200])
  })

  it('wants a host', async () => {
    await expect(portal.rename('no host')).rejects.toThrow(TypeError)
    expect(portal.url).toBe('https://portal.example')
  })

  it('takes no slot for a redirect', async () => {
    const { webhook } = portal
    await portal.rename('new.example')
    const statuses = await Promise.all(Array.from({ length: 60 }, async () => (await portal.fetch(`${webhook}test.null`)).status))
    expect(new Set(statuses)).toEqual(new Set([302]))
  })
})

describe('with sockets', () => {
  it('listens on one more port, and redirects from the first', async () => {
    const { url: former } = await portal.listen(0)
    const { webhook, oauth } = portal
    const { url } = (await (await fetch(`${portal.admin}rename`, json({ host: '127.0.0.1:0' }))).json()) as { url: string }
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect([portal.url, url === former, portal.oauth]).toEqual([url, false, oauth])
    const redirect = await fetch(`${webhook}test.null`, { redirect: 'manual' })
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, `${portal.webhook}test.null`])
    expect((await fetch(`${portal.webhook}test.null`)).status).toBe(200)
    const { client_endpoint, access_token } = await renew()
    expect((await fetch(`${String(client_endpoint)}test.null?auth=${String(access_token)}`)).status).toBe(200)
  })

  it('keeps its certificate', async () => {
    const { certificate } = await portal.listen(0, { tls: true })
    await portal.rename('localhost')
    const status = await new Promise((resolve, reject) => {
      httpsRequest(`${portal.webhook}test.null`, { ca: certificate, agent: false }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end()
    })
    expect([status, new URL(portal.url).hostname]).toEqual([200, 'localhost'])
  })

  it('stays what it was when the new address cannot be had', async () => {
    const { url, port } = await portal.listen(0)
    await expect(portal.rename(`127.0.0.1:${port}`)).rejects.toMatchObject({ code: 'EADDRINUSE' })
    expect((await fetch(`${portal.admin}rename`, json({ host: `127.0.0.1:${port}` }))).status).toBe(400)
    expect([portal.url, (await fetch(`${portal.webhook}test.null`)).status]).toEqual([url, 200])
  })
})
