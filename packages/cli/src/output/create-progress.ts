import type { BudgetStatus } from '@b24kit/client'
import type { CommonOptions, Terminal } from '../terminal.ts'
import { formatDuration } from './format-duration.ts'
import { paint } from './paint.ts'

export interface ProgressState {
  readonly done: number
  /** Absent where nobody counted. */
  readonly total?: number | undefined
  /** What else is worth saying, e.g. `created 40`. */
  readonly note?: string | undefined
}

export interface Progress {
  readonly update: (state: ProgressState) => void
  /** Takes the line away again. */
  readonly end: () => void
}

export interface ProgressSource {
  /** What is counted: `rows`. */
  readonly unit: string
  readonly budget: () => Promise<BudgetStatus | undefined>
  readonly requests: () => number
  /** Milliseconds. Default `Date.now`. */
  readonly now?: () => number
}

/** Redrawn in place on a terminal, else a line now and then. */
const redrawMs = 100
const lineMs = 5000
/** The rate is that of the last seconds: a full bucket makes the first ones fast. */
const rateWindowMs = 20_000

/** Shows on stderr how far long work has come, with rate, remaining time and the share of the portal's limit in use. */
export function createProgress(
  options: CommonOptions & { readonly progress?: boolean },
  terminal: Pick<Terminal, 'stderr' | 'env'>,
  source: ProgressSource,
): Progress {
  const { stderr } = terminal
  if (options.quiet || (!stderr.isTTY && !options.progress)) return { update: () => {}, end: () => {} }
  const { dim } = paint(terminal, stderr, options)
  const now = source.now ?? Date.now
  const samples: { readonly atMs: number; readonly done: number }[] = [{ atMs: now(), done: 0 }]
  let shownAtMs = now() - (stderr.isTTY ? redrawMs : 0)
  // A shared budget answers later: the line shows what it said last.
  let limit: BudgetStatus | undefined
  const askLimit = (): void =>
    void source.budget().then(
      (status) => (limit = status),
      () => undefined,
    )
  askLimit()

  return {
    update: (state) => {
      const atMs = now()
      if (atMs - shownAtMs < (stderr.isTTY ? redrawMs : lineMs)) return
      shownAtMs = atMs
      samples.push({ atMs, done: state.done })
      while (samples.length > 2 && atMs - samples[0]!.atMs > rateWindowMs) samples.shift()
      askLimit()
      const text = describeProgress(state, rateOf(samples), limit, source)
      stderr.write(stderr.isTTY ? `\r\u001b[2K${dim(text.slice(0, (stderr.columns || 80) - 1))}` : `${text}\n`)
    },
    end: () => {
      if (stderr.isTTY) stderr.write('\r\u001b[2K')
    },
  }
}

function rateOf(samples: readonly { atMs: number; done: number }[]): number {
  const [first, last] = [samples[0]!, samples.at(-1)!]
  return last.atMs === first.atMs ? 0 : ((last.done - first.done) * 1000) / (last.atMs - first.atMs)
}

function describeProgress(
  { done, total, note }: ProgressState,
  perSecond: number,
  limit: BudgetStatus | undefined,
  { unit, requests }: ProgressSource,
): string {
  const parts = [total === undefined ? `${group(done)} ${unit}` : `${group(done)} of ${group(total)} ${unit}`]
  if (perSecond > 0) parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : group(Math.round(perSecond))}/s`)
  if (perSecond > 0 && total !== undefined && total > done) parts.push(`${formatDuration(((total - done) / perSecond) * 1000)} left`)
  parts.push(countOf(requests(), 'request'))
  if (limit !== undefined && Number.isFinite(limit.capacity)) parts.push(`limit ${Math.ceil(limit.level)}/${limit.capacity}`)
  if (note !== undefined) parts.push(note)
  return parts.join(' · ')
}

/** Thousands apart: `20,000`. */
export function group(value: number): string {
  return value.toLocaleString('en-US')
}

/** A number with its noun: `1 row`, `20,000 rows`. */
export function countOf(value: number, noun: string): string {
  return `${group(value)} ${noun}${value === 1 ? '' : 's'}`
}
