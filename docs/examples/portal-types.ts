// A portal's own fields and list values in the editor: an excerpt of what `b24kit types` writes, and what it is good for.
import { createClient, webhook, type PortalTypes, type Ref } from '@b24kit/client'
import { decode, encodeRow } from '@b24kit/client/codec'
import { createPortal } from '@b24kit/emulator'

const portal = await createPortal({ data: 'empty' })

// An administrator adds a list to deals.
const LIST = [{ VALUE: 'Red' }, { VALUE: 'Blue' }]
await createClient({ auth: webhook(portal.webhook), fetch: portal.fetch }).call('crm.deal.userfield.add', {
  fields: { FIELD_NAME: 'COLOR', USER_TYPE_ID: 'enumeration', LABEL: 'Colour', LIST },
})

// `npx b24kit types` writes a file with this and much more; a program imports it.
interface Portal extends PortalTypes {
  deal: { row: Deal; write: DealWrite }
}
interface Deal {
  /** Colour */
  UF_CRM_COLOR: '1' | '2' | '' | null
}
interface DealWrite {
  /** Colour */
  readonly UF_CRM_COLOR?: 1 | 2 | '1' | '2' | Ref | '' | null
}
const dealFields = {
  UF_CRM_COLOR: {
    type: 'enumeration',
    title: 'Colour',
    isDynamic: true,
    items: [
      { ID: '1', VALUE: 'Red' },
      { ID: '2', VALUE: 'Blue' },
    ],
  },
} as const

const b24 = createClient<Portal>({ auth: webhook(portal.webhook), fetch: portal.fetch })
const id = await b24.call('crm.deal.add', { fields: { TITLE: 'Ten chairs', UF_CRM_COLOR: 2 } })
const deal = await b24.call('crm.deal.get', { id })
console.log(deal.UF_CRM_COLOR) // prints: 2
console.log(decode(deal, dealFields).UF_CRM_COLOR) // prints: { id: 2, value: 'Blue' }

// The codec writes labels; filters take the ids.
const change = encodeRow({ UF_CRM_COLOR: 'Red' }, dealFields, { family: 'classic' })
await b24.call('crm.deal.update', { id, fields: change })
console.log(await b24.count('crm.deal.list', { filter: { UF_CRM_COLOR: 1 } })) // prints: 1

// A portal would store the deal and forget a field that it does not know. TypeScript refuses it.
// @ts-expect-error the field is called UF_CRM_COLOR
console.log(typeof (await b24.call('crm.deal.add', { fields: { TITLE: 'Lamp', UF_CRM_COLOUR: 2 } }))) // prints: number

await portal.close()
