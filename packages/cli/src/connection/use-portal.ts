import { readFile } from 'node:fs/promises'
import { createClient, memoryBudget, type Client } from '@b24kit/client'
import { nodeTransport } from '@b24kit/client/node'
import { findWebhook } from '../credentials/find-webhook.ts'
import { openWebhook } from '../credentials/open-webhook.ts'
import type { ExitCode } from '../exit-codes.ts'
import { unreadable } from '../io-error.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'
import { openCallLog } from './call-log.ts'
import { onInterrupt } from './interrupt.ts'

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
  const auth = openWebhook(await findWebhook(options.profile, terminal.env))
  const ca = options.ca === undefined ? {} : { ca: await readCertificate(options.ca) }
  const log = options.log === undefined ? undefined : openCallLog(options.log)
  const interrupt = onInterrupt((signal) => {
    if (!options.quiet) terminal.stderr.write(`\n${signal}: finishing what is under way; once more to leave at once.\n`)
  })
  let requests = 0
  const b24 = createClient({
    auth,
    transport: nodeTransport(ca),
    budget: memoryBudget({ plan: options.plan ?? 'basic' }),
    onCall: (record) => {
      requests++
      log?.append(record)
    },
  })
  try {
    const exitCode = await work({ b24, portal: auth.portal, requests: () => requests, interrupted: interrupt.signal })
    return interrupt.exitCode() ?? exitCode
  } catch (error) {
    const exitCode = interrupt.exitCode()
    if (exitCode === undefined || !isAbort(error)) throw error
    if (!options.quiet) terminal.stderr.write('Interrupted.\n')
    return exitCode
  } finally {
    interrupt.dispose()
    log?.close()
  }
}

function isAbort(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return code === 'transport.aborted' || message === 'SIGINT' || message === 'SIGTERM'
}

function readCertificate(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => Promise.reject(unreadable(error, file)))
}
