import type { CrmEntity } from '../crm-entity.ts'
import { oldInvoice } from '../invoices/invoice-entity.ts'
import { requisite } from '../requisites/requisite-schema.ts'
import { company } from './company.ts'
import { contact } from './contact.ts'
import { deal } from './deal.ts'
import { invoice } from './invoice.ts'
import { lead } from './lead.ts'
import { quote } from './quote.ts'

/** CRM objects that every portal has, by entityTypeId. */
export const systemEntities: ReadonlyMap<number, CrmEntity> = new Map(
  [lead, deal, contact, company, quote, invoice].map((entity) => [entity.entityTypeId, entity]),
)

/** Objects with user fields that have methods of their own and none of `crm.item.*`. */
export const detachedEntities: ReadonlyMap<number, CrmEntity> = new Map(
  [oldInvoice, requisite].map((entity) => [entity.entityTypeId, entity]),
)
