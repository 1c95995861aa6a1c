import type { RequestRecord } from '@b24kit/emulator'
import type { Figures } from './measurement.ts'

/** What the portal's log says about a run, whatever the client thinks. */
export function readTraffic(log: readonly Pick<RequestRecord, 'errorCode' | 'parallel'>[], latencyMs: number): Figures {
  return {
    requests: log.length,
    rejected: log.filter(({ errorCode }) => errorCode !== undefined).length,
    maxParallel: Math.max(0, ...log.map(({ parallel }) => parallel)),
    boundMs: boundMs(log.length, latencyMs),
  }
}

/** 50 requests may go at once, then 2 a second, and the last one has to be answered (settings/performance/limits.md). */
export function boundMs(requests: number, latencyMs: number): number {
  return (Math.max(0, requests - 50) / 2) * 1000 + latencyMs
}
