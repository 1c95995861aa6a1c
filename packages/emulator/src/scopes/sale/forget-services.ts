import type { App, PortalContext } from '../../contract.ts'
import { createStore } from '../../store/create-store.ts'

/**
 * Pay systems and cash registers go with the application that registered them, and so does what stands behind them: settings/app-uninstallation.md.
 * Delivery services are not on that page: they stay, without a handler.
 */
export function forgetServices({ db }: PortalContext, { clientId }: App): void {
  for (const table of ['sale_pay_system', 'sale_cashbox', 'sale_handler'])
    createStore(db).run(`delete from ${table} where CLIENT_ID = ?`, [clientId])
}
