import { CommanderError } from 'commander'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { explainError } from '../explain-error.ts'
import { paint } from '../output/paint.ts'
import type { Terminal } from '../terminal.ts'
import { parseDemoOptions } from './demo-options.ts'
import { runOnEmulator } from './run-on-emulator.ts'
import { runOnPortal } from './run-on-portal.ts'

/**
 * Runs the demo and resolves with its exit code: 0 when the portal holds exactly what the orders say, 1 when anything differs.
 * `dataDirectory` holds the Northwind files.
 */
export async function runDemo(args: readonly string[], terminal: Terminal, dataDirectory: string): Promise<ExitCode> {
  try {
    const options = parseDemoOptions(args, terminal)
    return await (options.portal === undefined ? runOnEmulator : runOnPortal)(options, terminal, dataDirectory)
  } catch (error) {
    // Commander has said by itself what was wrong, or has printed the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    const { exitCode, message, notes } = explainError(error)
    const { red, dim } = paint(terminal, terminal.stderr)
    terminal.stderr.write(`${red('error:')} ${message}\n${notes.map((note) => `  ${dim(note)}\n`).join('')}`)
    return exitCode
  }
}
