import { matchMethod, type MethodPattern } from '../limits/match-method.ts'
import type { RequestRecord } from '../log/request-record.ts'
import { compareParams } from './compare-params.ts'
import type { SeenCall } from './seen-call.ts'

/** What a test looks or waits for. */
export interface Wanted {
  readonly method: MethodPattern
  readonly params: object | undefined
  readonly version: RequestRecord['version'] | undefined
}

export interface CallMatcher {
  /** Whether it is the method, on the endpoint. */
  isOfMethod(call: SeenCall): boolean
  /** Whether the parameters are as wanted too. */
  isWanted(call: SeenCall): boolean
}

export function matchCall({ method, params = {}, version }: Wanted): CallMatcher {
  const matches = matchMethod(method)
  const isOfMethod = (call: SeenCall): boolean => matches(call.method) && (version === undefined || call.request.version === version)
  return { isOfMethod, isWanted: (call) => isOfMethod(call) && compareParams(params, call.params).length === 0 }
}
