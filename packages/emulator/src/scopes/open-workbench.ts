import type { PortalContext, SqlValue } from '../contract.ts'
import { createStore, type Store } from '../store/create-store.ts'
import { createPortalTime, type PortalTime } from '../store/portal-time.ts'

/** What the methods of a scope work with, whatever they keep. */
export interface Workbench {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  /** Now, as columns hold it. */
  now(): string
  has(table: string, id: SqlValue | undefined): boolean
}

export function openWorkbench(portal: PortalContext): Workbench {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  return {
    portal,
    store,
    time,
    now: () => time.format(portal.now()),
    has: (table, id) => store.value(`select 1 from ${table} where ID = ?`, [id ?? null]) !== undefined,
  }
}
