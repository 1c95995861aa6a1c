// The same with Node's own test runner: `node --test` takes it as it is from Node 22.18 on.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient, webhook } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'

test('a lost answer does not create the deal twice', async (t) => {
  const portal = await createPortal({ data: 'empty' })
  t.after(() => portal.close())
  const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })

  portal.faults.next('crm.deal.add', { dropConnection: true, afterCommit: true })
  await assert.rejects(b24.api.crm.deal.add({ fields: { TITLE: 'Chair' } }), { code: 'transport.lost' })
  assert.equal(await b24.count('crm.deal.list'), 1)
})
