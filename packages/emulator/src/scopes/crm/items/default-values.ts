import type { SqlValue } from '../../../contract.ts'
import type { Family } from '../../../store/field.ts'
import { updateRow } from '../../../store/write-row.ts'
import { firstStatus } from '../dictionaries/stages.ts'
import type { Crm, Item } from '../open-crm.ts'
import { defaultsOfUserFields } from '../userfields/defaults-of-user-fields.ts'
import type { StagePosition } from './resolve-stage.ts'

const WEEK_MS = 7 * 86_400_000

export type Values = Record<string, SqlValue>

/** What a new record holds where the caller says nothing; columns that the table does not have are dropped on insert. */
export function defaultValues(crm: Crm, item: Item, { userId, family }: { readonly userId: number; readonly family: Family }): Values {
  const nowMs = crm.portal.now()
  const now = crm.time.format(nowMs)
  const common = {
    ASSIGNED_BY_ID: userId,
    CREATED_BY_ID: userId,
    MODIFY_BY_ID: userId,
    LAST_ACTIVITY_BY: userId,
    DATE_CREATE: now,
    DATE_MODIFY: now,
    LAST_ACTIVITY_TIME: now,
    OPENED: 'Y',
  }
  const own = item.entity.defaults({
    firstStatus: (dictionary) => firstStatus(crm.store, dictionary),
    today: crm.time.formatDay(nowMs),
    inAWeek: crm.time.formatDay(nowMs + WEEK_MS),
    baseCurrency: String(crm.store.value("select CURRENCY from crm_currency where BASE = 'Y'") ?? ''),
    myCompanyId: item.schema.columns.has('MYCOMPANY_ID') ? firstOwnCompany(crm) : null,
  })
  // The first one says api-reference/crm/contacts/crm-contact-add.md; none, api-reference/crm/universal/crm-item-add.md.
  const hasSalutation = item.entity.typeName === 'CONTACT' && crm.portal.settings.quirks.honorificDefault === 'first'
  const chosen = family === 'universal' ? defaultsOfUserFields(crm, item) : {}
  return { ...common, ...own, ...chosen, ...(hasSalutation && { HONORIFIC: firstStatus(crm.store, 'HONORIFIC') }) }
}

/** Everything that follows from where a record stands. */
export function stageValues(crm: Crm, item: Item, stage: StagePosition | undefined, userId: number): Values {
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
    MOVED_BY_ID: userId,
    MOVED_TIME: now,
  }
}

/** Names and numbers that are made from the id: `Deal #13`. */
export function nameItem(crm: Crm, { entity }: Item, id: number, values: Values): void {
  const made: Values = {
    ...(entity.hasTitle && !values['TITLE'] && { TITLE: `${entity.title} #${id}` }),
    ...(entity.numberColumn && !values[entity.numberColumn] && { [entity.numberColumn]: String(id) }),
  }
  updateRow(crm.store, entity.table, made, id)
}

function firstOwnCompany(crm: Crm): number | null {
  const companies = crm.item(4)
  const id = companies && crm.store.value(`select ID from ${companies.entity.table} where IS_MY_COMPANY = 'Y' order by ID limit 1`)
  return typeof id === 'number' ? id : null
}
