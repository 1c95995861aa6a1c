import type { SqlValue } from '../../../contract.ts'
import type { Family } from '../../../store/field.ts'
import { firstStatus } from '../dictionaries/stages.ts'
import type { Crm, Item } from '../open-crm.ts'
import type { Draft } from './draft.ts'
import { replaceLinks, syncPrimaryLink } from './links.ts'
import { writeMultifields } from './multifields.ts'
import { recalculateAmount } from './recalculate-amount.ts'
import { resolveStage, type StagePosition } from './resolve-stage.ts'
import { recordStage } from './stage-history.ts'
import { validateDraft } from './validate-draft.ts'

const WEEK_MS = 7 * 86_400_000

export interface Author {
  readonly userId: number
  readonly family: Family
}

type Values = Record<string, SqlValue>

/** Creates a record of any CRM object with the portal's defaults and announces it. Returns its id. */
export function createItem(crm: Crm, item: Item, draft: Draft, author: Author): number {
  validateDraft(crm, item, draft, author.family)
  const stage = resolveStage(crm, item, {
    family: author.family,
    categoryId: readCategory(draft),
    stageId: item.entity.stages && draft.values[item.entity.stages.column],
    previous: undefined,
  })
  const values: Values = {
    ...commonDefaults(crm, author.userId),
    ...entityDefaults(crm, item),
    ...withoutEmpty(draft.values),
    ...stageValues(crm, item, stage, author),
  }
  const id = insert(crm, item, values)
  finish(crm, item, id, draft)
  if (item.entity.hasTitle && !values['TITLE'])
    crm.store.run(`update ${item.entity.table} set TITLE = ? where ID = ?`, [`${item.entity.title} #${id}`, id])
  if (stage) recordStage(crm, item, id, stage, 'created')
  announce(crm, item, 'ADD', id)
  return id
}

/** Writes a draft over an existing record. False when there is none. */
export function updateItem(crm: Crm, item: Item, id: number, draft: Draft, author: Author): boolean {
  const facts = item.entity.stages
  const position = facts ? `"${facts.column}", ${facts.hasCategories ? 'CATEGORY_ID' : '0'}` : '0, 0'
  const row = crm.store.row(`select ${position} from ${item.entity.table} where ID = ?`, [id])
  if (!row) return false
  validateDraft(crm, item, draft, author.family)
  const [stageId = null, categoryId] = row
  const touchesStage = facts && (draft.values[facts.column] !== undefined || readCategory(draft) !== undefined)
  const stage = touchesStage
    ? resolveStage(crm, item, {
        family: author.family,
        categoryId: readCategory(draft),
        stageId: draft.values[facts.column],
        previous: { categoryId: Number(categoryId), stageId },
      })
    : undefined
  const isMoved = stage !== undefined && stage.id !== stageId
  const hasNewFunnel = isMoved && stage.categoryId !== Number(categoryId)
  const now = crm.time.format(crm.portal.now())
  const values: Values = {
    ...draft.values,
    ...(isMoved
      ? stageValues(crm, item, stage, author)
      : facts && { [facts.column]: stageId, ...(facts.hasCategories && { CATEGORY_ID: categoryId ?? 0 }) }),
    ...(isMoved && item.schema.columns.has('PREVIOUS_STAGE_ID') && { PREVIOUS_STAGE_ID: stageId }),
    MODIFY_BY_ID: author.userId,
    DATE_MODIFY: now,
  }
  const columns = Object.keys(values).filter((column) => item.schema.columns.has(column))
  crm.store.run(`update ${item.entity.table} set ${columns.map((column) => `"${column}" = ?`).join(', ')} where ID = ?`, [
    ...columns.map((column) => values[column]!),
    id,
  ])
  finish(crm, item, id, draft)
  if (isMoved) recordStage(crm, item, id, stage, hasNewFunnel ? 'funnel' : 'stage')
  // A move between funnels is announced instead of the update: api-reference/crm/deals/index.md
  announce(crm, item, hasNewFunnel && item.entity.typeName === 'DEAL' ? 'MOVETOCATEGORY' : 'UPDATE', id)
  return true
}

/** Events of a smart process come under a common and an own name: api-reference/crm/universal/events */
export function announce(crm: Crm, { entity }: Item, action: 'ADD' | 'UPDATE' | 'DELETE' | 'MOVETOCATEGORY', id: number): void {
  if (entity.typeName.startsWith('DYNAMIC_') || entity.typeName === 'SMART_INVOICE') {
    const data = { FIELDS: { ID: id, ENTITY_TYPE_ID: entity.entityTypeId } }
    crm.portal.emit(`ONCRMDYNAMICITEM${action}`, data)
    crm.portal.emit(`ONCRMDYNAMICITEM${action}_${entity.entityTypeId}`, data)
  } else {
    crm.portal.emit(`ONCRM${entity.typeName}${action}`, { FIELDS: { ID: id } })
  }
}

function finish(crm: Crm, item: Item, id: number, draft: Draft): void {
  const { entityTypeId, table } = item.entity
  for (const [targetTypeId, targetIds] of draft.links) replaceLinks(crm, item, id, targetTypeId, targetIds)
  syncPrimaryLink(crm, item, id, draft)
  writeMultifields(crm.store, table, entityTypeId, id, draft.multifields)
  if (entityTypeId === 1) markReturnCustomer(crm, id)
  if (item.entity.hasProducts) recalculateAmount(crm, item, id)
}

function markReturnCustomer(crm: Crm, id: number): void {
  crm.store.run("update crm_lead set IS_RETURN_CUSTOMER = iif(ifnull(CONTACT_ID, 0) + ifnull(COMPANY_ID, 0) > 0, 'Y', 'N') where ID = ?", [
    id,
  ])
}

function stageValues(crm: Crm, item: Item, stage: StagePosition | undefined, author: Author): Values {
  const facts = item.entity.stages
  if (!facts || !stage) return {}
  const isFinal = stage.semantics !== 'P'
  const now = crm.time.format(crm.portal.now())
  return {
    [facts.column]: stage.id,
    ...(facts.hasCategories && { CATEGORY_ID: stage.categoryId }),
    STAGE_SEMANTIC_ID: stage.semantics,
    STATUS_SEMANTIC_ID: stage.semantics,
    CLOSED: isFinal ? 'Y' : 'N',
    DATE_CLOSED: isFinal ? now : null,
    IS_NEW: stage.isFirst ? 'Y' : 'N',
    MOVED_BY_ID: author.userId,
    MOVED_TIME: now,
  }
}

function commonDefaults(crm: Crm, userId: number): Values {
  const now = crm.time.format(crm.portal.now())
  return {
    ASSIGNED_BY_ID: userId,
    CREATED_BY_ID: userId,
    MODIFY_BY_ID: userId,
    LAST_ACTIVITY_BY: userId,
    DATE_CREATE: now,
    DATE_MODIFY: now,
    LAST_ACTIVITY_TIME: now,
    OPENED: 'Y',
  }
}

function entityDefaults(crm: Crm, item: Item): Readonly<Values> {
  const now = crm.portal.now()
  return item.entity.defaults({
    firstStatus: (dictionary) => firstStatus(crm.store, dictionary),
    today: crm.time.formatDay(now),
    inAWeek: crm.time.formatDay(now + WEEK_MS),
    baseCurrency: crm.portal.settings.baseCurrency,
    myCompanyId: null,
  })
}

function insert(crm: Crm, item: Item, values: Readonly<Values>): number {
  const columns = Object.keys(values).filter((column) => item.schema.columns.has(column))
  const sql = `insert into ${item.entity.table} (${columns.map((column) => `"${column}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`
  return crm.store.run(
    sql,
    columns.map((column) => values[column]!),
  ).lastId
}

const readCategory = (draft: Draft): number | undefined =>
  typeof draft.values['CATEGORY_ID'] === 'number' ? draft.values['CATEGORY_ID'] : undefined

/** An empty value given on add means the default. */
const withoutEmpty = (values: Readonly<Values>): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))
