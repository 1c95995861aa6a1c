import type { Store } from '../../../store/create-store.ts'
import type { CrmEntity } from '../crm-entity.ts'

export function findDynamicEntity(store: Store, entityTypeId: number): CrmEntity | undefined {
  void [store, entityTypeId]
  return undefined
}
