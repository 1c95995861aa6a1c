import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { paint } from './output/paint.ts'
import { OutputClosed } from './output/write-text.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line and resolves with the exit code; never rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok
  try {
    await createProgram(terminal, (code) => (exitCode = code)).parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander has said by itself what was wrong, or has printed the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (error instanceof OutputClosed) return exitCodes.ok
    const { explainError } = await import('./explain-error.ts')
    const { exitCode, message, notes } = explainError(error)
    const { red, dim } = paint(terminal, terminal.stderr, { color: !args.includes('--no-color') })
    terminal.stderr.write(`${red('error:')} ${message}\n${notes.map((note) => `  ${dim(note)}\n`).join('')}`)
    return exitCode
  }
}
