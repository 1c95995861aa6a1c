import { systemEntities } from '../entities/system-entities.ts'
import type { Crm } from '../open-crm.ts'
import { DICTIONARIES } from './dictionaries.ts'
import { stagesOf } from './stages.ts'

/** A row of `crm.status.entity.types`: api-reference/crm/status/crm-status-entity-types.md */
export interface Dictionary {
  readonly ID: string
  readonly NAME: string
  /** Set when the dictionary holds the stages of a funnel. */
  readonly stages?: { readonly entityTypeId: number; readonly categoryId: number; readonly prefix: string }
}

export function findDictionary(crm: Crm, id: string): Dictionary | undefined {
  return listDictionaries(crm).find((dictionary) => dictionary.ID === id)
}

export function listDictionaries(crm: Crm): readonly Dictionary[] {
  const plain = Object.entries(DICTIONARIES).map(([ID, { name }]) => ({ ID, NAME: name }))
  const custom = crm.store.rows('select ENTITY_TYPE_ID from crm_type order by ID').map(([id]) => Number(id))
  return [...plain, ...[...systemEntities.keys(), ...custom].flatMap((entityTypeId) => funnelsOf(crm, entityTypeId))]
}

function funnelsOf(crm: Crm, entityTypeId: number): readonly Dictionary[] {
  const entity = crm.item(entityTypeId)?.entity
  const facts = entity?.stages
  if (!facts) return []
  if (!facts.hasCategories) return [dictionaryOf(0, `${entity.title} stages`, {})]
  const categories = crm.store.rows('select ID, NAME, SORT, IS_DEFAULT from crm_category where ENTITY_TYPE_ID = ? order by ID', [
    entityTypeId,
  ])
  return categories.map(([id, name, sort, isDefault]) => {
    const categoryId = Number(id)
    const isDefaultDeal = entityTypeId === 2 && categoryId === 0
    const isSmartProcess = entityTypeId >= 128
    return dictionaryOf(categoryId, isSmartProcess ? `${entity.title} (${String(name)})` : `${String(name)} stages`, {
      ...(entityTypeId === 2 && !isDefaultDeal && { PARENT_ID: 'DEAL_STAGE' }),
      ...(!isDefaultDeal && { PREFIX: facts.prefix(categoryId).slice(0, -1) }),
      FIELD_ATTRIBUTE_SCOPE: isDefaultDeal ? '' : `category_${categoryId}`,
      ...(entityTypeId !== 2 && { IS_ENABLED: true }),
      // Own funnels of deals answer their id as a string.
      CATEGORY_ID: entityTypeId === 2 && !isDefaultDeal ? String(categoryId) : categoryId,
      ...(isSmartProcess && { CATEGORY_NAME: name, CATEGORY_SORT: sort, IS_DEFAULT_CATEGORY: isDefault === 'Y' }),
    })
  })

  function dictionaryOf(categoryId: number, name: string, extra: object): Dictionary {
    const stages = stagesOf(crm.store, facts!, categoryId)
    const semanticInfo =
      entityTypeId === 31 || entityTypeId >= 128
        ? []
        : {
            START_FIELD: stages[0]?.id,
            FINAL_SUCCESS_FIELD: stages.find(({ semantics }) => semantics === 'S')?.id,
            FINAL_UNSUCCESS_FIELD: stages.find(({ semantics }) => semantics === 'F')?.id,
            FINAL_SORT: 0,
          }
    const own = { entityTypeId, categoryId, prefix: facts!.prefix(categoryId) }
    return {
      ID: facts!.dictionary(categoryId),
      NAME: name,
      SEMANTIC_INFO: semanticInfo,
      ENTITY_TYPE_ID: entityTypeId,
      ...extra,
      stages: own,
    } as Dictionary
  }
}
