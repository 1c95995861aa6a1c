import type { MethodRecord } from './records/read-method.ts'

export interface Coverage {
  /** Share of the pages whose parameters are known, or known to be none. */
  readonly params: number
  /** Share of the methods that are not deprecated whose page tells what they answer. */
  readonly results: number
}

export function reportCoverage(records: readonly MethodRecord[]): Coverage {
  const current = records.filter(({ deprecated, facts }) => !deprecated && !facts.page.includes('/outdated/'))
  return {
    params: records.filter(({ coverage }) => coverage.params).length / records.length,
    results: current.filter(({ coverage }) => coverage.result !== 'none').length / current.length,
  }
}
