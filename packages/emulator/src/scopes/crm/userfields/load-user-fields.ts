import type { Store } from '../../../store/create-store.ts'
import type { Field } from '../../../store/field.ts'
import type { CrmEntity } from '../crm-entity.ts'

export function loadUserFields(store: Store, entity: CrmEntity): readonly Field[] {
  void [store, entity]
  return []
}
