import { onInterrupt } from '../connection/interrupt.ts'
import { openTransport } from '../connection/open-transport.ts'
import type { PortalOptions } from '../connection/use-portal.ts'
import { CliError } from '../cli-error.ts'
import { createAsk, NoAnswer, type Ask } from '../conformance/ask.ts'
import { codeOf, type Finding } from '../conformance/check.ts'
import { examine } from '../conformance/examine.ts'
import { findProfile } from '../credentials/find-profile.ts'
import { openCredential } from '../credentials/open-credential.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'

export interface ConformanceOptions extends PortalOptions {
  readonly write?: boolean
}

/** Tells where a portal does what the documentation says, and which way it decides what that leaves open. Ends with 1 where a rule does not hold. */
export async function conformance(where: string | undefined, options: ConformanceOptions, terminal: Terminal): Promise<ExitCode> {
  const { env } = terminal
  const isAddress = /^https?:/i.test(where ?? '')
  const found = isAddress ? { saved: { webhook: where! } } : await findProfile(where ?? options.profile, env)
  const transport = await openTransport(options.ca, env)
  const { auth, kind } = await openCredential(found, transport, env)
  const interrupt = onInterrupt()
  const findings: Finding[] = []
  try {
    const ask = createAsk(auth, kind === 'oauth', transport)
    await requireAnswer(ask)
    for await (const finding of examine(ask, { writes: options.write === true })) {
      findings.push(finding)
      // Between two checks, so that none leaves its records behind.
      if (interrupt.signal.aborted) break
      if (!options.json) await writeText(terminal.stdout, toLines(finding, options, terminal))
    }
  } finally {
    interrupt.dispose()
  }
  if (options.json) await writeText(terminal.stdout, `${JSON.stringify(findings)}\n`)
  else await writeText(terminal.stdout, summarize(findings))
  return (
    interrupt.exitCode() ??
    (findings.some(({ outcome, quirk }) => outcome === 'differs' && quirk === undefined) ? exitCodes.refused : exitCodes.ok)
  )
}

/** Nothing can be told of a portal that is not reached, or refuses whatever it is asked. */
async function requireAnswer(ask: Ask): Promise<void> {
  const { status, body } = await ask.classic('server.time').catch((error: unknown) => {
    throw error instanceof NoAnswer ? new CliError(exitCodes.transport, `The portal does not answer: ${error.message}.`) : error
  })
  const hint = '`b24kit doctor` tells why.'
  if (body === undefined) throw new CliError(exitCodes.transport, `What answers is no REST API: status ${status}.`, hint)
  if (Object.hasOwn(body, 'error'))
    throw new CliError(exitCodes.credentials, `The portal refuses the credential: ${String(codeOf(body))}.`, hint)
}

function toLines({ id, rule, outcome, detail, quirk }: Finding, options: ConformanceOptions, terminal: Terminal): string {
  const { green, yellow, red, dim } = paint(terminal, terminal.stdout, options)
  const color = { agrees: green, differs: quirk === undefined ? red : yellow, unclear: dim }[outcome]
  const words = outcome === 'unclear' ? 'could not tell' : outcome
  return `${color(words.padEnd(14))}  ${id.padEnd(26)}  ${rule}${detail === '' ? '' : `\n${' '.repeat(44)}${detail}`}\n`
}

function summarize(findings: readonly Finding[]): string {
  const count = (outcome: Finding['outcome']): number => findings.filter((finding) => finding.outcome === outcome).length
  const other = findings.filter(({ outcome, quirk }) => outcome === 'differs' && quirk !== undefined)
  const decided = Object.fromEntries(other.map(({ quirk, decides }) => [quirk, decides]))
  const emulate = other.length === 0 ? '' : `An emulated portal that decides so: createPortal({ quirks: ${JSON.stringify(decided)} })\n`
  return `\n${count('agrees')} agree, ${count('differs')} differ, ${count('unclear')} could not be told.\n${emulate}`
}
