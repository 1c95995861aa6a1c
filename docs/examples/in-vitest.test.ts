// A test of your own code in Vitest. Each test has its own portal; hours pass at once, because the client lives by the portal's clock.
import { createClient, webhook, type Client } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'
import { expect, it, onTestFinished } from 'vitest'

/** The code under test. */
async function closeDeals(b24: Client): Promise<number> {
  const deals = await b24.list('crm.deal.list', { filter: { '!STAGE_ID': 'WON' }, select: ['ID'] }).toArray()
  let closed = 0
  for await (const { ok } of b24.bulk('crm.deal.update', deals, ({ ID }) => ({ id: ID, fields: { STAGE_ID: 'WON' } }))) closed += Number(ok)
  return closed
}

it('closes every open deal, however long the limits make it wait', async () => {
  const portal = await createPortal({ clock: 'virtual', data: 'deals=3500' })
  onTestFinished(() => portal.close())
  const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch, clock: portal.clock })

  const open = await portal.clock.run(b24.count('crm.deal.list', { filter: { '!STAGE_ID': 'WON' } }))
  expect(open).toBeGreaterThan(0)
  expect(await portal.clock.run(closeDeals(b24))).toBe(open)
  expect(await portal.clock.run(b24.count('crm.deal.list', { filter: { '!STAGE_ID': 'WON' } }))).toBe(0)
})
