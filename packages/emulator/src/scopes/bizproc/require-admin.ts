import { MethodError, type App, type Call } from '../../contract.ts'

/** With the status of the page: 400 for what applications register, 403 for workflows. */
export function requireAdmin({ caller }: Call, status: 400 | 403): void {
  if (!caller.isAdmin) throw denied(status)
}

/** The application of an administrator: api-reference/bizproc/bizproc-robot/bizproc-robot-add.md */
export function requireAdminsApp(call: Call): App {
  if (!call.caller.app) throw new MethodError('ACCESS_DENIED', 'Application context required')
  requireAdmin(call, 400)
  return call.caller.app
}

export const denied = (status: 400 | 403): MethodError => new MethodError('ACCESS_DENIED', 'Access denied!', status)
