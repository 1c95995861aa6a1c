import { appendFileSync } from 'node:fs'

export interface Check {
  readonly name: string
  /** Rejects, or throws, with what is wrong. */
  readonly run: () => unknown
}

/**
 * Runs every check in turn, prints a line for each and sets the exit code to 1 if one failed.
 * Where the environment names a CHECK_REPORT, each result is also appended to that file as a line of JSON.
 */
export async function runChecks(checks: readonly Check[]): Promise<void> {
  for (const { name, run } of checks) {
    const startedAtMs = performance.now()
    const failure = await failureOf(run)
    const ok = failure === undefined
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1)
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)${ok ? '' : `\n${failure}`}`)
    if (!ok) process.exitCode = 1
    const report = process.env['CHECK_REPORT']
    if (report !== undefined) appendFileSync(report, `${JSON.stringify({ name, ok })}\n`)
  }
}

async function failureOf(run: Check['run']): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
