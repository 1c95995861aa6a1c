import type { PortalContext } from '../../contract.ts'
import { createPortalTime } from '../../store/portal-time.ts'

export interface LogEntry {
  readonly severity: 'SECURITY' | 'WARNING' | 'INFO'
  /** What happened: `USER_AUTHORIZE`. */
  readonly auditTypeId: string
  readonly moduleId: string
  readonly itemId: string
  readonly userId: number
  readonly description: string
}

const TABLE = `create table if not exists event_log (
  ID integer primary key autoincrement, TIMESTAMP_X text, SEVERITY text, AUDIT_TYPE_ID text, MODULE_ID text, ITEM_ID text,
  REMOTE_ADDR text, USER_AGENT text, REQUEST_URI text, SITE_ID text, USER_ID integer, GUEST_ID integer, DESCRIPTION text)`

/** The event log as it begins: the administrator has logged in. */
export function createEventLog(portal: PortalContext): void {
  portal.db.exec(TABLE)
  const description = JSON.stringify({ userId: 1, method: 'external' })
  logEvent(portal, { severity: 'SECURITY', auditTypeId: 'USER_AUTHORIZE', moduleId: 'main', itemId: '1', userId: 1, description })
}

/** Adds an entry to the event log of the portal. */
export function logEvent(portal: PortalContext, { severity, auditTypeId, moduleId, itemId, userId, description }: LogEntry): void {
  const at = createPortalTime(portal.settings.utcOffsetSeconds).format(portal.now())
  portal.db
    .prepare(
      `insert into event_log (TIMESTAMP_X, SEVERITY, AUDIT_TYPE_ID, MODULE_ID, ITEM_ID, REMOTE_ADDR, USER_AGENT, REQUEST_URI, SITE_ID, USER_ID, GUEST_ID, DESCRIPTION)
       values (?, ?, ?, ?, ?, '127.0.0.1', '', '', 's1', ?, 0, ?)`,
    )
    .run(at, severity, auditTypeId, moduleId, itemId, userId, description)
}
