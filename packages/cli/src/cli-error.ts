import type { ExitCode } from './exit-codes.ts'

/** A reason to end that is told in plain words, without a stack: `message` says what is wrong, `hint` what to do. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exitCode: ExitCode
  readonly hint: string | undefined

  constructor(exitCode: ExitCode, message: string, hint?: string) {
    super(message)
    this.exitCode = exitCode
    this.hint = hint
  }
}
