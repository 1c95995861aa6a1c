// One base class, a stable code, and who can do something about it. All codes: docs/errors.md.
import { createClient, isB24Error, TransportError, webhook } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'

const portal = await createPortal({ data: 'deals=1' })
const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })

try {
  await b24.api.crm.deal.get({ id: 999_999 })
} catch (error) {
  if (!isB24Error(error)) throw error
  console.log(error.code, error.whoMustAct, error.retryable) // prints: api.not-found developer false
}

// A write whose answer got lost is not repeated: it may have been executed, and the error says so.
portal.faults.next('crm.deal.add', { status: 502, afterCommit: true })
try {
  await b24.api.crm.deal.add({ fields: { TITLE: 'Only once' } })
} catch (error) {
  if (!(error instanceof TransportError)) throw error
  console.log(error.code, error.mayHaveExecuted) // prints: transport.answer true
}
console.log(await b24.count('crm.deal.list', { filter: { TITLE: 'Only once' } })) // prints: 1

await portal.close()
