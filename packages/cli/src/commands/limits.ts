import { setTimeout as sleep } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { isB24Error, type Client } from '@b24kit/client'
import { onInterrupt } from '../connection/interrupt.ts'
import { usePortal, type PortalOptions } from '../connection/use-portal.ts'
import { findProfile } from '../credentials/find-profile.ts'
import { openWebhook } from '../credentials/open-webhook.ts'
import { isSavedApp } from '../credentials/profile-store.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { describeLimits, toLimitsRow, type LimitsRow } from '../limits/describe-limits.ts'
import { openBudget } from '../limits/open-budget.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'

export interface LimitsOptions extends PortalOptions {
  readonly watch?: boolean
  /** Where processes share a budget: `redis://…`, `postgres://…`, or a file of SQLite. */
  readonly store?: string
}

/** Milliseconds between two looks. */
const everyMs = 1000

/** Shows how much of the limits is used: as a store tells that processes share, or as far as one call of this process teaches. */
export async function limits(options: LimitsOptions, terminal: Terminal): Promise<ExitCode> {
  return options.store === undefined ? showOwn(options, terminal) : showShared(options.store, options, terminal)
}

async function showOwn(options: LimitsOptions, terminal: Terminal): Promise<ExitCode> {
  // Ctrl-C, which ends the watch, needs no words.
  const quiet = options.quiet ?? options.watch ?? false
  const exitCode = await usePortal({ ...options, quiet }, terminal, async ({ b24, interrupted }) => {
    const resets = await askCheaply(b24)
    const note = 'What this process used. --store shows what processes with a shared budget use.'
    const read = async (): Promise<LimitsRow[]> => {
      const status = await b24.budget.status()
      return status === undefined ? [] : [toLimitsRow(status, resets)]
    }
    return show(read, note, interrupted, options, terminal)
  })
  return endOf(exitCode, options)
}

async function showShared(store: string, options: LimitsOptions, terminal: Terminal): Promise<ExitCode> {
  const portal = options.profile === undefined ? undefined : await hostOf(options.profile, terminal.env)
  const { budget, place, close } = await openBudget(store)
  const interrupt = onInterrupt()
  try {
    const read = async (): Promise<LimitsRow[]> => {
      const statuses = await budget.status()
      return statuses.filter((status) => portal === undefined || status.portal === portal).map((status) => toLimitsRow(status))
    }
    return endOf(
      interrupt.exitCode() ?? (await show(read, `What processes share over ${place}.`, interrupt.signal, options, terminal)),
      options,
    )
  } finally {
    interrupt.dispose()
    await close()
  }
}

/** Ctrl-C is how watching ends. */
function endOf(exitCode: ExitCode, { watch }: LimitsOptions): ExitCode {
  return watch && exitCode === exitCodes.interrupted ? exitCodes.ok : exitCode
}

/** One call that costs next to nothing and tells the plan; resolves with when operating time comes back, by method. */
async function askCheaply(b24: Client): Promise<ReadonlyMap<string, number>> {
  try {
    const { time } = await b24.response('app.info', {}, { lane: 'interactive' })
    return new Map(time?.operating_reset_at === undefined ? [] : [['app.info', time.operating_reset_at * 1000]])
  } catch (error) {
    // Some portals refuse it to webhooks (common/system/app-info.md), which teaches as much but the plan.
    if (!isB24Error(error) || error.code !== 'auth.denied') throw error
    return new Map()
  }
}

async function hostOf(profile: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { saved } = await findProfile(profile, env)
  return isSavedApp(saved) ? new URL(saved.oauth.portal).host : openWebhook(saved.webhook).portal
}

async function show(
  read: () => Promise<readonly LimitsRow[]>,
  note: string,
  interrupted: AbortSignal,
  options: LimitsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { stdout } = terminal
  const { dim } = paint(terminal, stdout, options)
  let shown = 0
  do {
    const rows = await read()
    if (options.json) {
      await writeText(stdout, `${JSON.stringify(rows)}\n`)
    } else {
      const lines = rows.flatMap((row) => [...describeLimits(row, Date.now(), options, terminal), ''])
      if (rows.length === 0) lines.push('No calls yet.', '')
      if (!options.quiet) lines.push(dim(note))
      // In place on a terminal; elsewhere one picture follows the other.
      const back = shown > 0 && stdout.isTTY ? `\u001b[${shown}A\u001b[J` : ''
      await writeText(stdout, `${back}${lines.join('\n')}\n`)
      shown = lines.reduce((sum, line) => sum + heightOf(line, stdout.columns), 0)
    }
    if (options.watch) await sleep(everyMs, undefined, { signal: interrupted }).catch(() => undefined)
  } while (options.watch && !interrupted.aborted)
  return exitCodes.ok
}

/** Lines that a terminal makes of one. */
function heightOf(line: string, columns = 80): number {
  return Math.max(1, Math.ceil(stripVTControlCharacters(line).length / columns))
}
