import type { CrmEntity } from '../crm-entity.ts'
import { deal } from './deal.ts'

/** CRM objects that every portal has, by entityTypeId. */
export const systemEntities: ReadonlyMap<number, CrmEntity> = new Map([deal].map((entity) => [entity.entityTypeId, entity]))
