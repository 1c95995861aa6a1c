import type { Staff } from '../apps/staff.ts'
import { resultOf, type Caller } from '../contract.ts'
import { createCallParams } from '../rest/call-params.ts'
import { performCall, toFailure, type Runtime } from '../rest/perform-call.ts'

/** One method, run for whoever looks at the portal's page. */
export interface PageCall {
  readonly userId: number
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

export type PageAnswer =
  | { readonly ok: true; readonly result: unknown; readonly total?: number; readonly next?: number }
  | { readonly ok: false; readonly error: string | number; readonly description: string }

/**
 * Runs a method as the page itself would on a portal: events follow, but no limit counts it and no log shows it, because both are about clients.
 */
export function performForPage(runtime: Runtime, staff: Staff, { userId, method, params }: PageCall): PageAnswer {
  const { isAdmin = false, crmRights } = staff.find(userId) ?? {}
  const caller: Caller = { kind: 'webhook', userId, isAdmin, crmRights, scopes: '*', credential: `page/${userId}` }
  try {
    const { answer, total, next } = performCall(runtime, { method, params: createCallParams(params), caller }, false)
    return { ok: true, result: resultOf(answer), ...(total !== undefined && { total }), ...(next !== undefined && { next }) }
  } catch (thrown) {
    const { error, failure } = toFailure(thrown)
    return { ok: false, error: error.code, description: failure ?? error.message }
  }
}
