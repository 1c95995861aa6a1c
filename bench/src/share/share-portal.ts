import { once } from 'node:events'
import type { Figures } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { startPortal } from '../start-portal.ts'
import { startProcess } from '../start-process.ts'
import type { RunningStore } from './start-store.ts'

export interface SharePlan {
  readonly processes: number
  /** Calls of the bulk lane that each process keeps going. */
  readonly bulk: number
  readonly seconds: number
  readonly latencyMs: number
}

/** Lets processes share an emulated portal of plan basic through a store; the first of them makes interactive calls as well. */
export async function sharePortal({ store, url }: RunningStore, { processes, bulk, seconds, latencyMs }: SharePlan): Promise<Figures> {
  await using portal = await startPortal({ data: 'empty', plan: 'basic', latencyMs })
  // Demand outlasts the time that is measured.
  const options = { store, url, webhook: portal.webhook, seconds: seconds + 1, bulk }
  const started = await Promise.all(
    Array.from({ length: processes }, (_, index) => startProcess('share/call-portal.mjs', { ...options, isInteractive: index === 0 })),
  )
  const results = started.map(async ({ child }) => {
    child.send('go')
    const [[took]] = (await Promise.all([once(child, 'message'), once(child, 'exit')])) as [[readonly number[]], unknown]
    return took
  })
  const took = (await Promise.all(results)).flat()
  const log = await portal.requests()
  const counted = log.filter(({ at }) => at <= log[0]!.at + seconds * 1000)
  const served = counted.filter(({ errorCode }) => errorCode === undefined).length
  return {
    requests: counted.length,
    rejected: log.filter(({ errorCode }) => errorCode !== undefined).length,
    // 50 at once, then 2 a second (settings/performance/limits.md).
    usedShare: Math.round((served / (50 + 2 * seconds)) * 1000) / 1000,
    calls: took.length,
    p95Ms: percentile(took, 0.95),
  }
}
