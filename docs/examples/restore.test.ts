// One portal for a file of tests: what all of them need is made once, each begins where it was left then, and a call is asked for by its parameters.
import { createClient, webhook, type Client } from '@b24kit/client'
import { createPortal, type Portal, type SavedPortal } from '@b24kit/emulator'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

let portal: Portal
let b24: Client
let saved: SavedPortal

beforeAll(async () => {
  portal = await createPortal({ data: 'empty' })
  b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })
  await b24.call('crm.deal.add', { fields: { TITLE: 'Chair', STAGE_ID: 'NEW' } })
  saved = portal.snapshot()
})
beforeEach(() => {
  portal.restore(saved)
  portal.requests.clear()
})
afterAll(() => portal.close())

it('wins a deal, and touches nothing else of it', async () => {
  await b24.call('crm.deal.update', { id: 1, fields: { STAGE_ID: 'WON' } })
  expect(portal.expectRequest('crm.deal.update', { id: 1 }).params['fields']).toEqual({ STAGE_ID: 'WON' })
  portal.expectNoRequest('crm.deal.add')
})

it('finds the deal as it was', async () => {
  expect(await b24.call('crm.deal.get', { id: 1 })).toMatchObject({ STAGE_ID: 'NEW' })
})
