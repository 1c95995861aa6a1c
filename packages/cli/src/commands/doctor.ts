import { openTransport, readCertificate } from '../connection/open-transport.ts'
import type { PortalOptions } from '../connection/use-portal.ts'
import { findProfile } from '../credentials/find-profile.ts'
import { examine } from '../doctor/examine.ts'
import type { Finding } from '../doctor/finding.ts'
import { printFinding } from '../doctor/print-findings.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'

export interface DoctorOptions extends PortalOptions {
  readonly need?: readonly string[]
  readonly method?: readonly string[]
}

/** Tells what stands between this machine and a portal's answers, and who can change it. Ends with 1 where something fails. */
export async function doctor(profile: string | undefined, options: DoctorOptions, terminal: Terminal): Promise<ExitCode> {
  const { env } = terminal
  const found = await findProfile(profile ?? options.profile, env)
  const transport = await openTransport(options.ca, env)
  const ca = options.ca === undefined ? undefined : await readCertificate(options.ca)
  const findings: Finding[] = []
  let printed = Promise.resolve()
  await examine(found, { transport, env, ca, plan: options.plan, need: options.need ?? [], methods: options.method ?? [] }, (finding) => {
    findings.push(finding)
    if (!options.json) printed = printed.then(() => printFinding(finding, options, terminal))
  })
  await printed
  if (options.json) await writeText(terminal.stdout, `${JSON.stringify(findings)}\n`)
  return findings.every(({ ok }) => ok) ? exitCodes.ok : exitCodes.refused
}
