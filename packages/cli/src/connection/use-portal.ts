import { createClient, isB24Error, memoryBudget, type Client } from '@b24kit/client'
import { adviseCredential, CredentialFailure } from '../credentials/advise.ts'
import { findProfile, type FoundProfile } from '../credentials/find-profile.ts'
import { openCredential, type Credential } from '../credentials/open-credential.ts'
import { isSavedApp } from '../credentials/profile-store.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'
import { openCallLog } from './call-log.ts'
import { onInterrupt } from './interrupt.ts'
import { openTransport } from './open-transport.ts'

export interface PortalOptions extends CommonOptions {
  readonly profile?: string
  readonly plan?: 'basic' | 'enterprise' | 'none'
  /** NDJSON file that gets every attempt. */
  readonly log?: string
  /** PEM file of a certificate authority. */
  readonly ca?: string
  readonly progress?: boolean
}

export interface PortalSession {
  readonly b24: Client
  readonly credential: Credential
  /** Host of the portal. */
  readonly portal: string
  /** Attempts sent so far. */
  readonly requests: () => number
  /** Aborts at the first Ctrl-C. */
  readonly interrupted: AbortSignal
}

/** Runs `work` with a client of the chosen portal. After Ctrl-C the exit code says so, whatever `work` resolves with. */
export async function usePortal(
  options: PortalOptions,
  terminal: Terminal,
  work: (session: PortalSession) => Promise<ExitCode>,
): Promise<ExitCode> {
  return useProfile(await findProfile(options.profile, terminal.env), options, terminal, work)
}

/** The same with a profile that is at hand, saved or not. */
export async function useProfile(
  found: FoundProfile,
  options: PortalOptions,
  terminal: Terminal,
  work: (session: PortalSession) => Promise<ExitCode>,
): Promise<ExitCode> {
  const transport = await openTransport(options.ca, terminal.env)
  const log = options.log === undefined ? undefined : openCallLog(options.log)
  const interrupt = onInterrupt((signal) => {
    if (!options.quiet) terminal.stderr.write(`\n${signal}: finishing what is under way; once more to leave at once.\n`)
  })
  let requests = 0
  try {
    const credential = await openCredential(found, transport, terminal.env)
    const { auth } = credential
    const b24 = createClient({
      auth,
      transport,
      budget: memoryBudget({ plan: options.plan ?? 'basic' }),
      onCall: (record) => {
        requests++
        log?.append(record)
      },
    })
    const session = { b24, credential, portal: auth.portal, requests: () => requests, interrupted: interrupt.signal }
    const exitCode = await work(session)
    return interrupt.exitCode() ?? exitCode
  } catch (error) {
    const exitCode = interrupt.exitCode()
    if (exitCode === undefined || !isAbort(error)) throw advised(error, found)
    if (!options.quiet) terminal.stderr.write('Interrupted.\n')
    return exitCode
  } finally {
    interrupt.dispose()
    log?.close()
  }
}

function advised(error: unknown, { name, saved }: FoundProfile): unknown {
  if (!isB24Error(error)) return error
  const advice = adviseCredential(error, { kind: isSavedApp(saved) ? 'oauth' : 'webhook', profile: name })
  return advice === undefined ? error : new CredentialFailure(error, advice)
}

function isAbort(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return code === 'transport.aborted' || message === 'SIGINT' || message === 'SIGTERM'
}
