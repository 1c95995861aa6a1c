import type { PortalContext, SqlValue } from '../../contract.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'

/** What every family of the shop works with. */
export interface Sale {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  /** Now, as columns hold it. */
  now(): string
  has(table: string, id: SqlValue | undefined): boolean
  /** `bx_65df530c472fa`: what the portal calls a record that came without an external code. */
  createXmlId(): string
}

export function openSale(portal: PortalContext): Sale {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  return {
    portal,
    store,
    time,
    now: () => time.format(portal.now()),
    // A lone null is no parameter to the driver.
    has: (table, id) => id !== undefined && id !== null && store.value(`select 1 from ${table} where ID = ?`, [id]) !== undefined,
    createXmlId: () => `bx_${Array.from({ length: 13 }, () => Math.floor(portal.random() * 16).toString(16)).join('')}`,
  }
}
