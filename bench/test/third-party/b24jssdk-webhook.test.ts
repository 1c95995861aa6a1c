import { globalAgent } from 'node:https'
import { B24Hook } from '@bitrix24/b24jssdk'
import { createPortal, type Portal } from '@b24kit/emulator'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

// The official SDK comes unmodified from npm. It wants https, so the portal listens with TLS and this process trusts its certificate.
let portal: Portal
let b24: B24Hook

beforeAll(async () => {
  portal = await createPortal({ data: 'deals=180', plan: 'none' })
  const { certificate } = await portal.listen(0, { tls: true })
  globalAgent.options.ca = certificate!
  b24 = B24Hook.fromWebhookUrl(portal.webhook)
})
afterAll(async () => {
  globalAgent.options.ca = undefined
  await portal.close()
})
beforeEach(() => portal.requests.clear())

it('the official JS SDK gets a deal', async () => {
  const answer = await b24.actions.v2.call.make<{ ID: string; TITLE: string }>({ method: 'crm.deal.get', params: { id: 7 } })
  expect(answer.isSuccess).toBe(true)
  expect(answer.getData()?.result).toMatchObject({ ID: '7' })
})

it('the official JS SDK reads an error as it documents it', async () => {
  const call = b24.actions.v2.call.make({ method: 'crm.item.get', params: { entityTypeId: 2, id: 9999 } })
  await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND', status: 400 })
})

it('the official JS SDK lists every deal, at once and in chunks', async () => {
  const all = await b24.actions.v2.callList.make<{ id: number }>({
    method: 'crm.item.list',
    params: { entityTypeId: 2, select: ['id', 'title'] },
    idKey: 'id',
    customKeyForResult: 'items',
  })
  expect(all.getData()?.map(({ id }) => id)).toEqual(Array.from({ length: 180 }, (_, index) => index + 1))
  const ids: string[] = []
  for await (const chunk of b24.actions.v2.fetchList.make<{ ID: string }>({
    method: 'crm.deal.list',
    params: { select: ['ID'] },
    idKey: 'ID',
  })) {
    ids.push(...chunk.map(({ ID }) => ID))
  }
  expect(ids).toHaveLength(180)
})

it('the official JS SDK batches commands with references, and adds and updates a deal', async () => {
  const batch = await b24.actions.v2.batch.make({
    calls: {
      added: ['crm.deal.add', { fields: { TITLE: 'From the SDK', OPPORTUNITY: '10.50' } }],
      read: ['crm.deal.get', { id: '$result[added]' }],
    },
    options: { isHaltOnError: true },
  })
  expect(batch.isSuccess).toBe(true)
  expect(batch.getData()).toMatchObject({ read: { TITLE: 'From the SDK', OPPORTUNITY: '10.50' } })
  expect(portal.requests.length).toBe(1)
})
