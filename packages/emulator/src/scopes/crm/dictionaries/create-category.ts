import type { Crm, Item } from '../open-crm.ts'
import { createStages } from './stages.ts'

export interface CategoryValues {
  readonly name: string
  readonly sort: number
  readonly isDefault: boolean
  readonly originId?: string
  readonly originatorId?: string
  /** Of a category that the portal made for itself. */
  readonly code?: string
}

/** Creates a funnel together with its stages. */
export function createCategory(crm: Crm, item: Item, values: CategoryValues): number {
  const { entityTypeId } = item.entity
  if (values.isDefault) crm.store.run("update crm_category set IS_DEFAULT = 'N' where ENTITY_TYPE_ID = ?", [entityTypeId])
  // Funnels of deals are numbered by themselves, those of all other objects together.
  const id = 1 + Number(crm.store.value('select ifnull(max(ID), 0) from crm_category where (ENTITY_TYPE_ID = 2) = (? = 2)', [entityTypeId]))
  crm.store.run(
    'insert into crm_category (ENTITY_TYPE_ID, ID, NAME, SORT, IS_DEFAULT, ORIGIN_ID, ORIGINATOR_ID, CODE) values (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      entityTypeId,
      id,
      values.name,
      values.sort,
      values.isDefault ? 'Y' : 'N',
      values.originId ?? '',
      values.originatorId ?? '',
      values.code ?? null,
    ],
  )
  createStages(crm.store, item.entity, id)
  return id
}
