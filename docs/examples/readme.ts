import { createClient, webhook } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'

const portal = await createPortal({ data: 'deals=500' }) // or a portal of yours: webhook(process.env.B24_WEBHOOK!)
const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })

const id = await b24.api.crm.deal.add({ fields: { TITLE: 'Ten chairs', OPPORTUNITY: '1234.56' } })
console.log((await b24.api.crm.deal.get({ id })).OPPORTUNITY) // prints: 1234.56

let deals = 0
for await (const deal of b24.list('crm.deal.list', { select: ['ID', 'TITLE'] })) deals += Number(deal.TITLE !== '')
console.log(deals) // prints: 501

await portal.close()
