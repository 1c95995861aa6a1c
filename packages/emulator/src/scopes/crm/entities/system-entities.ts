import type { CrmEntity } from '../crm-entity.ts'
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
