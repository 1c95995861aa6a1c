import type { Call } from '../../../contract.ts'
import { holdsScope } from '../../../rest/authorize.ts'
import type { Where } from '../../../store/compile-filter.ts'
import { classicError, requireArgument } from '../../read-params.ts'
import { systemEntities } from '../entities/system-entities.ts'
import type { Crm, Item } from '../open-crm.ts'
import { announceUserField, type UserFieldChange } from './announce-user-field.ts'

export type Module = 'crm' | 'rpa'

/** What has user fields. */
export interface Place {
  readonly entityId: string
  /** What names of its fields begin with. */
  readonly prefix: string
  readonly table: string
  changed(change: UserFieldChange): void
}

/** The module and the scope that comes with it, beside `userfieldconfig` itself. */
export function requireModule({ params, caller }: Call): Module {
  const module = requireArgument(params, 'moduleId')
  if (module !== 'crm' && module !== 'rpa') throw classicError('No settings for UserFieldAccess')
  if (!holdsScope(caller, module)) throw classicError(`The current method required more scopes. (${module})`)
  return module
}

export const moduleOf = (entityId: string): Module => (entityId.startsWith('RPA_') ? 'rpa' : 'crm')

/** Fields of the module, as rows `t`. */
export function fieldsOf(module: Module): Where {
  return { sql: `t.ENTITY_ID ${module === 'rpa' ? 'glob' : 'not glob'} 'RPA_*'`, values: [], lookups: [] }
}

/** `CRM_DEAL`, `CRM_7` for the smart process of type 7, `RPA_1`: api-reference/crm/universal/userfieldconfig/index.md */
export function requirePlace(crm: Crm, module: Module, entityId: string): Place {
  return module === 'rpa' ? requireProcess(crm, entityId) : placeOf(crm, requireEntity(crm, entityId))
}

function placeOf(crm: Crm, item: Item): Place {
  const { entity } = item
  const isSystem = systemEntities.has(entity.entityTypeId)
  return {
    entityId: entity.userFieldEntity,
    // Names start with `UF_CRM_`, of smart processes with `UF_CRM_{type id}_`.
    prefix: isSystem ? 'UF_CRM_' : `UF_${entity.userFieldEntity}_`,
    table: entity.table,
    changed(change) {
      crm.forget(entity.entityTypeId)
      announceUserField(crm, item, change)
    },
  }
}

/** Nothing is announced of these: api-reference/crm/universal/userfieldconfig/index.md */
function requireProcess({ store }: Crm, entityId: string): Place {
  const id = /^RPA_(\d+)$/.exec(entityId)?.[1]
  const hasTable = store.value("select 1 from sqlite_master where name = 'rpa_type'") !== undefined
  if (id === undefined || !hasTable || store.value('select 1 from rpa_type where ID = ?', [Number(id)]) === undefined)
    throw classicError('Access denied')
  return { entityId, prefix: `UF_${entityId}_`, table: `rpa_item_${id}`, changed: () => undefined }
}

function requireEntity(crm: Crm, entityId: string): Item {
  const system = [...systemEntities.values()].find(({ userFieldEntity }) => userFieldEntity === entityId)
  const typeId = /^CRM_(\d+)$/.exec(entityId)?.[1]
  const entityTypeId =
    system?.entityTypeId ??
    Number(typeId ? (crm.store.value('select ENTITY_TYPE_ID from crm_type where ID = ?', [Number(typeId)]) ?? 0) : 0)
  const item = crm.item(entityTypeId)
  if (!item) throw classicError('Access denied')
  return item
}
