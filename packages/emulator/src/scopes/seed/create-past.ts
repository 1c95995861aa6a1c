import type { Draft } from '../crm/items/draft.ts'
import { createItem, updateItem } from '../crm/items/save-item.ts'
import { systemItem, type Crm } from '../crm/open-crm.ts'
import type { Chooser } from './create-chooser.ts'

export const HOUR_MS: number = 3_600_000
export const DAY_MS: number = 24 * HOUR_MS
const FIVE_MINUTES_MS = HOUR_MS / 12
const HALF_A_YEAR_MS = 180 * DAY_MS

/** Half a year that is planned in any order and then happens in order of time. */
export interface Past {
  readonly crm: Crm
  readonly choose: Chooser
  /** Users who sell. */
  readonly sellers: readonly number[]
  readonly beginMs: number
  readonly endMs: number
  at(ms: number, happen: () => void): void
  /** A moment within office hours of the portal's zone, at least a day before the end. */
  momentAfter(ms: number): number
  create(entityTypeId: number, values: Draft['values'], multifields?: Draft['multifields']): number
  update(entityTypeId: number, id: number, values: Draft['values']): void
  /** Lets everything happen; `setNow` moves the clock that the CRM sees. */
  unfold(setNow: (ms: number) => void): void
}

export function createPast(crm: Crm, choose: Chooser, sellers: readonly number[], endMs: number): Past {
  const plan: { readonly ms: number; readonly happen: () => void }[] = []
  const offsetMs = crm.portal.settings.utcOffsetSeconds * 1000
  const draft = (values: Draft['values'], multifields: Draft['multifields'] = []): Draft => ({
    values,
    links: new Map(),
    multifields,
    files: new Map(),
  })
  const seller = (): { userId: number; family: 'classic' } => ({ userId: choose.pick(sellers), family: 'classic' })
  return {
    crm,
    choose,
    sellers,
    beginMs: endMs - HALF_A_YEAR_MS,
    endMs,
    at: (ms, happen) => void plan.push({ ms, happen }),
    momentAfter(ms) {
      const day = choose.between(Math.ceil(ms / DAY_MS), Math.floor(endMs / DAY_MS) - 1)
      return day * DAY_MS - offsetMs + choose.between(9 * 12, 18 * 12) * FIVE_MINUTES_MS
    },
    create: (entityTypeId, values, multifields) => createItem(crm, systemItem(crm, entityTypeId), draft(values, multifields), seller()),
    update: (entityTypeId, id, values) => void updateItem(crm, systemItem(crm, entityTypeId), id, draft(values), seller()),
    unfold(setNow) {
      for (const { ms, happen } of plan.toSorted((a, b) => a.ms - b.ms)) {
        setNow(ms)
        happen()
      }
    },
  }
}
