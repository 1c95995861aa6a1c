import type { OperatingStanding } from '../limits/operating-ledger.ts'
import type { PortalTime } from '../store/portal-time.ts'

export interface Timing {
  readonly startMs: number
  readonly durationMs: number
  readonly processingMs: number
  readonly operating: OperatingStanding
}

/** Writes the `time` object of an answer as JSON: api-reference/data-types.md#time. */
export type TimeWriter = (timing: Timing) => string

export function createTimeWriter(portalTime: Pick<PortalTime, 'format'>, withOperating: boolean): TimeWriter {
  let lastSecond = Number.NaN
  let lastDate = ''
  // Answers come many to a second.
  const formatDate = (ms: number): string => {
    const second = Math.floor(ms / 1000)
    if (second !== lastSecond) {
      lastSecond = second
      lastDate = portalTime.format(ms)
    }
    return lastDate
  }
  return ({ startMs, durationMs, processingMs, operating }) => {
    const finishMs = startMs + durationMs
    const time =
      `{"start":${toSeconds(startMs)},"finish":${toSeconds(finishMs)},"duration":${toSeconds(durationMs)},"processing":${toSeconds(processingMs)}` +
      `,"date_start":"${formatDate(startMs)}","date_finish":"${formatDate(finishMs)}"`
    if (!withOperating) return `${time}}`
    return `${time},"operating_reset_at":${Math.floor(operating.resetAtMs / 1000)},"operating":${toSeconds(operating.spentMs)}}`
  }
}

/** Seconds with microseconds, as PHP's microtime gives them. */
function toSeconds(ms: number): number {
  return Math.round(ms * 1000) / 1_000_000
}
