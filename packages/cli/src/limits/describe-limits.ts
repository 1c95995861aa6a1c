import type { BudgetStatus, Lane } from '@b24kit/client'
import { formatDuration } from '../output/format-duration.ts'
import { paint } from '../output/paint.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

/** Contract with scripts (docs/cli.md): the limits of one portal, for one address that calls leave from. */
export interface LimitsRow {
  readonly portal: string
  readonly egress: string
  /** Whose limits are kept; null where they are those of no known plan. */
  readonly plan: 'basic' | 'enterprise' | 'none' | null
  /** Requests that the portal's bucket holds now. */
  readonly level: number
  /** Null on a portal without a limit. */
  readonly capacity: number | null
  readonly perSecond: number | null
  readonly waiting: Readonly<Record<Lane, number>>
  readonly inFlight: number
  /** Most used first. */
  readonly operating: readonly OperatingRow[]
}

export interface OperatingRow {
  readonly method: string
  readonly seconds: number
  /** When the first part of it comes back, ISO 8601; null where the portal or the store does not tell. */
  readonly resetAt: string | null
}

/** @param resets when a method's time begins to come back, in Unix milliseconds, by method */
export function toLimitsRow(status: BudgetStatus, resets: ReadonlyMap<string, number> = new Map()): LimitsRow {
  const { portal, egress = '', level, capacity, perSecond, waiting, inFlight, operating } = status
  const isLimited = Number.isFinite(capacity)
  return {
    portal,
    egress,
    plan: isLimited ? (plans[capacity] ?? null) : 'none',
    level: isLimited ? Math.round(level * 10) / 10 : 0,
    capacity: isLimited ? capacity : null,
    perSecond: isLimited ? perSecond : null,
    waiting,
    inFlight,
    operating: Object.entries(operating)
      .map(([method, seconds]) => ({ method, seconds, resetAt: toIso(resets.get(method)) }))
      .toSorted((a, b) => b.seconds - a.seconds),
  }
}

// limits.md
const plans: Readonly<Record<number, 'basic' | 'enterprise'>> = { 50: 'basic', 250: 'enterprise' }
const operatingSeconds = 480
const shownMethods = 10
const barWidth = 30

function toIso(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString()
}

/** One portal as a few lines. */
export function describeLimits(row: LimitsRow, nowMs: number, options: CommonOptions, terminal: Terminal): string[] {
  const colors = paint(terminal, terminal.stdout, options)
  const { bold, dim } = colors
  const { portal, egress, plan, level, capacity, perSecond, waiting, inFlight, operating } = row
  const share = capacity === null ? 0 : level / capacity
  const heat = share < 0.7 ? colors.green : share < 0.95 ? colors.yellow : colors.red
  const requests =
    capacity === null
      ? 'no limit of requests'
      : `${heat(bar(share))} ${level.toFixed(1)} of ${capacity}, ${perSecond} a second leave ${dim(`(plan ${plan ?? 'unknown'})`)}`
  const lanes = `${waiting.interactive} interactive, ${waiting.normal} normal, ${waiting.bulk} bulk; ${inFlight} under way here`
  const used = operating.filter(({ seconds }) => seconds >= 0.05)
  const methods = used.slice(0, shownMethods).map((entry) => describeMethod(entry, nowMs))
  return [
    `${bold(portal)}${egress === '' ? '' : dim(` from ${egress}`)}`,
    `  requests   ${requests}`,
    `  waiting    ${lanes}`,
    `  operating  ${methods[0] ?? 'none counted'}`,
    ...methods.slice(1).map((line) => `             ${line}`),
    ...(used.length > shownMethods ? [dim(`             and ${used.length - shownMethods} methods with less`)] : []),
  ]
}

function describeMethod({ method, seconds, resetAt }: OperatingRow, nowMs: number): string {
  const reset = resetAt === null ? '' : `, back from ${formatDuration(Math.max(0, Date.parse(resetAt) - nowMs))} on`
  return `${method}  ${seconds.toFixed(1)} of ${operatingSeconds} s${reset}`
}

function bar(share: number): string {
  const filled = Math.min(barWidth, Math.round(share * barWidth))
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`
}
