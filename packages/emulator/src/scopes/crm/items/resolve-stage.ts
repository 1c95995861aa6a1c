import type { SqlValue } from '../../../contract.ts'
import { stagesOf, type Stage } from '../dictionaries/stages.ts'
import type { Crm, Item } from '../open-crm.ts'
import { notValid } from './read-draft.ts'

export interface StageRequest {
  readonly family: 'classic' | 'universal'
  readonly categoryId: number | undefined
  readonly stageId: SqlValue | undefined
  /** Where the record stands before the write. */
  readonly previous: { readonly categoryId: number; readonly stageId: SqlValue } | undefined
}

export interface StagePosition extends Stage {
  readonly categoryId: number
  readonly isFirst: boolean
}

/**
 * Where a record stands after a write. A stage of another funnel moves a record only in `crm.item.*`, together with its category;
 * `crm.deal.update` leaves the record where it is without a word: api-reference/crm/deals/index.md
 */
export function resolveStage(crm: Crm, item: Item, request: StageRequest): StagePosition | undefined {
  const facts = item.entity.stages
  if (!facts) return undefined
  const { family, previous } = request
  const asked = request.categoryId ?? previous?.categoryId ?? defaultCategory(crm, item)
  const known = stagesOf(crm.store, facts, asked)
  if (known.length === 0 && family === 'universal') throw notValid('categoryId')
  const categoryId = known.length === 0 ? defaultCategory(crm, item) : asked
  const stages = known.length === 0 ? stagesOf(crm.store, facts, categoryId) : known
  const stayed = previous?.categoryId === categoryId ? previous.stageId : undefined
  const wanted = request.stageId === null || request.stageId === '' ? undefined : request.stageId
  const found = wanted === undefined ? undefined : stages.find((stage) => stage.id === wanted)
  if (wanted !== undefined && !found && family === 'universal')
    throw notValid(item.schema.field(facts.column).names.universal ?? facts.column)
  const stage = found ?? stages.find((candidate) => candidate.id === stayed) ?? stages[0]
  return stage && { ...stage, categoryId, isFirst: stage === stages[0] }
}

export function defaultCategory(crm: Crm, item: Item): number {
  if (!item.entity.stages?.hasCategories) return 0
  const id = crm.store.value("select ID from crm_category where ENTITY_TYPE_ID = ? order by IS_DEFAULT = 'Y' desc, SORT, ID limit 1", [
    item.entity.entityTypeId,
  ])
  return Number(id ?? 0)
}
