import type { OperatingStanding } from '../limits/operating-ledger.ts'
import type { Runtime } from './perform-call.ts'
import type { ServeOptions } from './serve.ts'

/** The member `time` of an envelope, with its comma; nothing when it is to be left out. */
export function writeTime(
  { writeTime }: Runtime,
  { at, latencyMs, withTime }: Pick<ServeOptions, 'at' | 'latencyMs' | 'withTime'>,
  costMs: number,
  operating: OperatingStanding,
): string {
  return withTime ? `,"time":${writeTime({ startMs: at, durationMs: latencyMs + costMs, processingMs: costMs, operating })}` : ''
}
