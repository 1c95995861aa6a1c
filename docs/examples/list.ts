// Lists of any size: every row once, in order, in few requests, and no more of them in memory than you hold yourself.
import { createClient, isB24Error, webhook } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'

const portal = await createPortal({ data: 'deals=1200' })
const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })

console.log(await b24.count('crm.deal.list')) // prints: 1200

let rows = 0
for await (const deal of b24.list('crm.deal.list', { select: ['ID', 'TITLE'] })) rows += deal.ID === undefined ? 0 : 1
console.log(rows) // prints: 1200

// `limit` stops after so many rows; `max` is a promise about the size that fails when it is broken.
const some = await b24.list('crm.deal.list', { order: { ID: 'DESC' } }, { limit: 70 }).toArray()
console.log(some.length, some[0]?.ID) // prints: 70 1200
const failure = await b24
  .list('crm.deal.list')
  .toArray({ max: 1000 })
  .catch((error: unknown) => error)
console.log(isB24Error(failure) && failure.code) // prints: list.max

// Page by page, telling how far it is.
const shares: number[] = []
const pages = b24
  .list('crm.deal.list', {}, { onProgress: (at) => shares.push(Math.round((100 * at.rows) / (at.total ?? at.rows))) })
  .pages()
for await (const page of pages) if (page.length === 0) break
console.log(shares.at(-1)) // prints: 100

await portal.close()
