import type { Quirks } from '../contract.ts'
import type { Fault } from './fault-plan.ts'

export type FaultName =
  | 'license-page'
  | 'lost-answer'
  | 'maintenance'
  | 'overload'
  | 'portal-deleted'
  | 'proxy-error'
  | 'rest-off'
  | 'timeout'
  | 'truncated'

/** What goes wrong most. Codes, texts and statuses are those of _includes/system-errors.md, where it has them. */
export const namedFaults: Readonly<Record<FaultName, Fault>> = {
  /** A portal without a licence sends everybody to the page that sells one; seen by others, the address is made up. */
  'license-page': { redirect: '/settings/license/' },
  'lost-answer': { dropConnection: true, afterCommit: true },
  maintenance: { status: 503, html: '<html><body><h1>The portal is under maintenance</h1></body></html>' },
  overload: { status: 503, error: 'OVERLOAD_LIMIT', description: 'REST API is blocked due to overload' },
  /** The documentation says 500, other clients have seen 410. */
  'portal-deleted': { status: 410, error: 'PORTAL_DELETED', description: 'Portal was deleted' },
  'proxy-error': { status: 502, afterCommit: true },
  'rest-off': { status: 403, error: 'ACCESS_DENIED', description: 'REST API is available only on commercial plans' },
  /** One millisecond more than a request may take: limits.md */
  timeout: { delayMs: 60_001 },
  truncated: { truncate: true },
}

/** Throws a TypeError on a name that stands for nothing. */
export function toFault(fault: Fault | FaultName, deletedPortalStatus: Quirks['deletedPortalStatus']): Fault {
  if (typeof fault !== 'string') return fault
  if (fault === 'portal-deleted') return { ...namedFaults[fault], status: deletedPortalStatus }
  if (Object.hasOwn(namedFaults, fault)) return namedFaults[fault]
  throw new TypeError(`No fault is called ${JSON.stringify(fault)}. Known: ${Object.keys(namedFaults).join(', ')}.`)
}
