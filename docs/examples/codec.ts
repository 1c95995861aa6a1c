// Values instead of wire text: exact decimals, calendar days, flags, list values; and one phone changed among several.
import { createClient, webhook } from '@b24kit/client'
import { decode, encodeRow, replaceMultifield } from '@b24kit/client/codec'
import { createPortal } from '@b24kit/emulator'

const portal = await createPortal({ data: 'empty' })
const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })

// Descriptions of the fields you care about; `await b24.call('crm.deal.fields')` describes all of them, user fields included.
const fields = {
  ID: { type: 'integer' },
  OPPORTUNITY: { type: 'double' },
  CLOSEDATE: { type: 'date' },
  OPENED: { type: 'char' },
} as const

const values = { TITLE: 'Ten chairs', OPPORTUNITY: '1234.50', CLOSEDATE: '2026-03-01', OPENED: true }
const id = await b24.call('crm.deal.add', { fields: encodeRow(values, fields, { family: 'classic' }) })

const wire = await b24.call('crm.deal.get', { id })
console.log(wire.OPPORTUNITY, wire.CLOSEDATE, wire.OPENED) // prints: 1234.50 2026-03-01T03:00:00+03:00 Y
const deal = decode(wire, fields)
console.log(deal.OPPORTUNITY, deal.CLOSEDATE, deal.OPENED) // prints: 1234.50 2026-03-01 true

// What the portal could not store as meant is refused before anything is sent.
try {
  encodeRow({ OPPORTUNITY: 0.1 + 0.2 }, fields, { family: 'classic' })
} catch (error) {
  console.log((error as { code: string }).code) // prints: input.value
}

// One phone is replaced; the other is not even sent.
const phones = { PHONE: { type: 'crm_multifield' } } as const
const ann = await b24.call('crm.contact.add', { fields: { NAME: 'Ann', PHONE: [{ VALUE: '+1' }, { VALUE: '+2' }] } })
const { PHONE = [] } = decode(await b24.call('crm.contact.get', { id: ann }), phones)
const change = { PHONE: replaceMultifield(PHONE, PHONE[0]?.id ?? 0, '+11') }
await b24.call('crm.contact.update', { id: ann, fields: encodeRow(change, phones, { family: 'classic' }) })
const after = decode(await b24.call('crm.contact.get', { id: ann }), phones)
console.log(after.PHONE?.map(({ value }) => value)) // prints: [ '+11', '+2' ]

await portal.close()
