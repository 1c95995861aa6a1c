// A first call, without an account: the portal is emulated in this process.
import { createClient, webhook } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'

const portal = await createPortal({ data: 'empty' })
const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })
// With a portal of your own: createClient({ auth: webhook(process.env.B24_WEBHOOK!) })

const id = await b24.api.crm.deal.add({ fields: { TITLE: 'Ten chairs', OPPORTUNITY: '1234.56' } })
const deal = await b24.api.crm.deal.get({ id })
console.log(deal.TITLE, deal.OPPORTUNITY) // prints: Ten chairs 1234.56

// The same by name, and with what stands beside the result.
const { result, total } = await b24.response('crm.deal.list', { filter: { '>OPPORTUNITY': 1000 }, select: ['ID'] })
console.log(result.length, total) // prints: 1 1

await portal.close()
