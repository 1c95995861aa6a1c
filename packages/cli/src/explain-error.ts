import { isB24Error, redactText, TransportError, type B24Error, type WhoMustAct } from '@b24kit/client'
import { CliError } from './cli-error.ts'
import { CredentialFailure } from './credentials/advise.ts'
import { CsvError } from './csv/csv-error.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

/** An error as it is told: lines for people, without a secret. */
export interface Explanation {
  readonly exitCode: ExitCode
  readonly message: string
  /** What to know or do, most important first. */
  readonly notes: readonly string[]
}

export function explainError(error: unknown): Explanation {
  const { exitCode, message, notes } = explain(error)
  return { exitCode, message: redactText(message), notes: notes.map(redactText) }
}

/** The exit code that an error of the client ends with. */
export function exitCodeOf(error: B24Error): ExitCode {
  const [family] = error.code.split('.')
  if (/^(config\.webhook|store\.(key|corrupt))$/.test(error.code) || family === 'auth') return exitCodes.credentials
  if (error.code === 'transport.aborted') return exitCodes.interrupted
  if (family === 'transport' || family === 'store') return exitCodes.transport
  if (family === 'limit') return exitCodes.limits
  return family === 'config' || family === 'input' ? exitCodes.usage : exitCodes.refused
}

function explain(error: unknown): Explanation {
  if (error instanceof CliError) {
    return { exitCode: error.exitCode, message: error.message, notes: error.hint === undefined ? [] : [error.hint] }
  }
  if (error instanceof CredentialFailure) {
    return { exitCode: exitCodeOf(error.cause), message: error.message, notes: [error.advice, identify(error.cause)] }
  }
  if (isB24Error(error)) return { exitCode: exitCodeOf(error), message: error.message, notes: [...advise(error), identify(error)] }
  if (error instanceof CsvError) return { exitCode: exitCodes.usage, message: error.message, notes: [] }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { exitCode: exitCodes.fault, message: `A fault in b24kit, please report it: ${text}`, notes: [] }
}

function advise(error: B24Error): string[] {
  if (error.code === 'transport.unsent') return [reasonOf(error), '`npx b24kit doctor` tells how far the way goes, and what to do.']
  if (error instanceof TransportError && error.mayHaveExecuted && !error.retryable) {
    return ['Nobody knows whether it was executed: look in the portal before you repeat it.']
  }
  const who = actors[error.whoMustAct]
  return who === undefined ? [] : [who]
}

const actors: Readonly<Partial<Record<WhoMustAct, string>>> = {
  'portal-admin': 'An administrator of the portal has to act.',
  bitrix24: 'The fault is inside Bitrix24.',
  wait: 'Try again later.',
}

function reasonOf(error: B24Error): string {
  const { code, message } = (error.cause ?? {}) as { code?: string; message?: string }
  const isCertificate = /CERT|SIGNATURE/.test(code ?? '')
  return `${error.portal ?? 'The portal'}: ${code ?? message ?? 'no connection'}${isCertificate ? '. Trust its certificate with --ca <file>' : ''}`
}

function identify({ code, requestId, attempt }: B24Error): string {
  const parts: string[] = [code]
  if (attempt !== undefined && attempt > 1) parts.push(`attempt ${attempt}`)
  if (requestId !== undefined) parts.push(`request ${requestId}`)
  return parts.join(' · ')
}
