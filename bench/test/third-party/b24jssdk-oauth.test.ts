import { globalAgent } from 'node:https'
import { B24OAuth, type B24OAuthParams } from '@bitrix24/b24jssdk'
import { createPortal, type Portal } from '@b24kit/emulator'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

// Unmodified from npm, as an application on the portal. It wants https and a host that begins with its portal's name.
const app = { clientId: 'local.65af', clientSecret: 'SecretOfTheApp' }
let portal: Portal

beforeAll(async () => {
  portal = await createPortal({ data: 'deals=60', apps: [app] })
  const { certificate } = await portal.listen(0, { tls: true })
  globalAgent.options.ca = certificate!
})
afterAll(async () => {
  globalAgent.options.ca = undefined
  await portal.close()
})
beforeEach(() => portal.requests.clear())

function open(): B24OAuth {
  const token = portal.tokens.create()
  const params: B24OAuthParams = {
    applicationToken: portal.apps.find(app.clientId)!.applicationToken,
    userId: 1,
    memberId: token.member_id,
    accessToken: token.access_token,
    refreshToken: token.refresh_token,
    expires: token.expires,
    expiresIn: token.expires_in,
    scope: token.scope,
    domain: new URL(portal.url).host,
    clientEndpoint: token.client_endpoint,
    serverEndpoint: token.server_endpoint,
    status: 'L',
  }
  const b24 = new B24OAuth(params, app)
  b24.offClientSideWarning()
  return b24
}

it('the official JS SDK calls with a token, in both versions of the API', async () => {
  const b24 = open()
  const classic = await b24.actions.v2.call.make<{ ID: string }>({ method: 'crm.deal.get', params: { id: 7 } })
  expect(classic.getData()?.result.ID).toBe('7')
  const params = { fields: { title: 'Call back', creatorId: 1, responsibleId: 1 } }
  const added = await b24.actions.v3.call.make<{ item: { id: number } }>({ method: 'tasks.task.add', params })
  const read = await b24.actions.v3.call.make<{ item: { title: string } }>({
    method: 'tasks.task.get',
    params: { id: added.getData()!.result.item.id, select: ['id', 'title'] },
  })
  expect(read.getData()?.result.item.title).toBe('Call back')
})

it('the official JS SDK renews an expired token once, tells it, and goes on', async () => {
  const b24 = open()
  const renewed: string[] = []
  b24.setCallbackRefreshAuth(async ({ authData }) => void renewed.push(authData.access_token))
  portal.tokens.expireAll()
  const answer = await b24.actions.v2.call.make<{ ID: string }>({ method: 'crm.deal.get', params: { id: 7 } })
  expect(answer.getData()?.result.ID).toBe('7')
  await b24.actions.v2.call.make({ method: 'crm.deal.get', params: { id: 8 } })
  expect(renewed).toHaveLength(1)
  expect(portal.requests.filter(({ method }) => method === 'oauth/token')).toHaveLength(1)
})

it('the official JS SDK stays below the limits of the portal', async () => {
  const b24 = open()
  const ids = Array.from({ length: 60 }, (_, index) => index + 1)
  await Promise.all(ids.map((id) => b24.actions.v2.call.make({ method: 'crm.deal.get', params: { id } })))
  expect(portal.requests.filter(({ status }) => status === 200)).toHaveLength(60)
})
