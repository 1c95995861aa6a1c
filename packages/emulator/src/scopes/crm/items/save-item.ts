import type { SqlValue } from '../../../contract.ts'
import type { Family } from '../../../store/field.ts'
import { insertRow, updateRow } from '../../../store/write-row.ts'
import type { Crm, Item } from '../open-crm.ts'
import { announce, announceFunnel } from './announce.ts'
import { defaultValues, nameItem, stageValues, type Values } from './default-values.ts'
import type { Draft } from './draft.ts'
import { writeFiles } from './item-files.ts'
import { replaceLinks, syncPrimaryLink } from './links.ts'
import { writeMultifields } from './multifields.ts'
import { recalculateAmount } from './recalculate-amount.ts'
import { resolveStage, type StagePosition } from './resolve-stage.ts'
import { recordStage } from './stage-history.ts'
import { requireNames, validateDraft } from './validate-draft.ts'

export interface Author {
  readonly userId: number
  readonly family: Family
}

/** Creates a record of any CRM object with the portal's defaults and announces it. Returns its id. */
export function createItem(crm: Crm, item: Item, draft: Draft, author: Author): number {
  requireNames(crm, item, draft, author.family)
  validateDraft(crm, item, draft, author.family)
  const stage = resolveStage(crm, item, {
    family: author.family,
    categoryId: categoryOf(draft),
    stageId: stageOf(item, draft),
    previous: undefined,
  })
  const values: Values = {
    ...defaultValues(crm, item, author),
    ...withoutEmpty(draft.values),
    ...stageValues(crm, item, stage, author.userId),
    ...writeFiles(crm, item, draft.files),
  }
  const id = insertRow(crm.store, item.entity.table, ownColumns(item, values))
  nameItem(crm, item, id, values)
  writeDependents(crm, item, id, draft)
  if (stage) recordStage(crm, item, id, stage, 'created')
  announce(crm, item, 'ADD', id)
  return id
}

/** Writes a draft over an existing record. False when there is none. */
export function updateItem(crm: Crm, item: Item, id: number, draft: Draft, author: Author): boolean {
  const previous = positionOf(crm, item, id)
  if (!previous) return false
  validateDraft(crm, item, draft, author.family)
  const asksToMove = stageOf(item, draft) !== undefined || categoryOf(draft) !== undefined
  const stage = asksToMove
    ? resolveStage(crm, item, { family: author.family, categoryId: categoryOf(draft), stageId: stageOf(item, draft), previous })
    : undefined
  const moved = stage?.id === previous.stageId ? undefined : stage
  const values = {
    ...draft.values,
    ...positionValues(crm, item, previous, moved, author),
    ...writeFiles(crm, item, draft.files, id),
    MODIFY_BY_ID: author.userId,
    DATE_MODIFY: crm.time.format(crm.portal.now()),
  }
  updateRow(crm.store, item.entity.table, ownColumns(item, values), id)
  writeDependents(crm, item, id, draft)
  const hasNewFunnel = moved !== undefined && moved.categoryId !== previous.categoryId
  if (moved) recordStage(crm, item, id, moved, hasNewFunnel ? 'funnel' : 'stage')
  // A deal that changes its funnel is announced as moved, not as updated: api-reference/crm/deals/index.md
  if (hasNewFunnel && item.entity.typeName === 'DEAL') announceFunnel(crm, id, moved)
  else announce(crm, item, 'UPDATE', id)
  return true
}

interface Position {
  readonly stageId: SqlValue
  readonly categoryId: number
}

function positionOf(crm: Crm, item: Item, id: number): Position | undefined {
  const { stages, table } = item.entity
  const columns = stages ? `"${stages.column}", ${stages.hasCategories ? 'CATEGORY_ID' : '0'}` : 'null, 0'
  const row = crm.store.row(`select ${columns} from ${table} where ID = ?`, [id])
  return row && { stageId: row[0] ?? null, categoryId: Number(row[1]) }
}

/** The stage columns of an update: where the record moves to, or exactly where it stands. */
function positionValues(crm: Crm, item: Item, previous: Position, moved: StagePosition | undefined, author: Author): Values {
  const facts = item.entity.stages
  if (!facts) return {}
  if (moved) return { ...stageValues(crm, item, moved, author.userId), PREVIOUS_STAGE_ID: previous.stageId }
  return { [facts.column]: previous.stageId, ...(facts.hasCategories && { CATEGORY_ID: previous.categoryId }) }
}

function writeDependents(crm: Crm, item: Item, id: number, draft: Draft): void {
  const { entityTypeId, table } = item.entity
  for (const [targetTypeId, targetIds] of draft.links) replaceLinks(crm, item, id, targetTypeId, targetIds)
  syncPrimaryLink(crm, item, id, draft)
  writeMultifields(crm.store, table, entityTypeId, id, draft.multifields)
  if (item.entity.typeName === 'LEAD') markReturnCustomer(crm, table, id)
  if (item.entity.hasProducts) recalculateAmount(crm, item, id)
}

/** A lead of somebody known; recomputed with every save of the lead. */
function markReturnCustomer(crm: Crm, table: string, id: number): void {
  crm.store.run(`update ${table} set IS_RETURN_CUSTOMER = iif(ifnull(CONTACT_ID, 0) + ifnull(COMPANY_ID, 0) > 0, 'Y', 'N') where ID = ?`, [
    id,
  ])
}

/** Defaults and stages speak of columns that not every object has. */
function ownColumns(item: Item, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([column]) => item.schema.columns.has(column)))
}

const stageOf = (item: Item, draft: Draft): SqlValue | undefined =>
  item.entity.stages ? draft.values[item.entity.stages.column] : undefined

const categoryOf = (draft: Draft): number | undefined =>
  typeof draft.values['CATEGORY_ID'] === 'number' ? draft.values['CATEGORY_ID'] : undefined

/** An empty value given on add means the default. */
const withoutEmpty = (values: Readonly<Values>): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))
