// Thousands of writes, 50 to a request. Rows are read as they are needed, results come in their order, and a bad row harms no other.
import { createClient, webhook } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'

const portal = await createPortal({ data: 'empty' })
const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })

function* orders(): Generator<{ readonly number: number; readonly sum: string }> {
  for (let number = 1; number <= 120; number++) yield { number, sum: `${number}.50` }
}

const results = b24.bulk('crm.deal.add', orders(), ({ number, sum }) => ({ fields: { TITLE: `Order ${number}`, OPPORTUNITY: sum } }))
const failed: number[] = []
for await (const result of results) if (!result.ok) failed.push(result.row.number)
console.log(failed.length, await b24.count('crm.deal.list')) // prints: 0 120
console.log([...portal.requests].filter((request) => request.method === 'batch').length) // prints: 3

await portal.close()
