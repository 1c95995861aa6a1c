// Several commands in one request. The keys of the returned object name them, and each has a result or an error of its own.
import { createClient, webhook } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'

const portal = await createPortal({ data: 'empty' })
const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })

const made = await b24.batch((b) => {
  const company = b.call('crm.company.add', { fields: { TITLE: 'Northwind' } })
  // What a command answers can be a parameter of the next; the portal puts it in.
  const deal = b.call('crm.deal.add', { fields: { TITLE: 'First order', COMPANY_ID: company.ref() } })
  return { company, deal, missing: b.call('crm.deal.get', { id: 999_999 }) }
})
if (!made.company.ok) throw made.company.error
if (!made.deal.ok) throw made.deal.error
console.log(made.missing.ok ? 'found' : made.missing.error.code) // prints: api.not-found

const dealId = made.deal.value
const read = await b24.batch((b) => {
  const deal = b.call('crm.deal.get', { id: dealId })
  // A field that may be empty needs a word on that: orFail() lets the command fail rather than run with an empty id.
  return { deal, company: b.call('crm.company.get', { id: deal.ref('COMPANY_ID').orFail() }) }
})
console.log(read.company.ok && read.company.value.TITLE) // prints: Northwind

await portal.close()
