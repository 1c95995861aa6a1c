import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { paint } from '../output/paint.ts'
import { printable } from '../output/printable.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'

const maxShown = 5

/** Prints the verdict and gives its exit code. */
export async function concludeDemo(problems: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { green, red } = paint(terminal, terminal.stdout)
  if (problems.length === 0) {
    await writeText(terminal.stdout, `\n${green('Nothing was created twice, nothing was rejected, and no cent is missing.')}\n`)
    return exitCodes.ok
  }
  const shown = problems.slice(0, maxShown).map((problem) => `  ${printable(problem)}`)
  const rest = problems.length > maxShown ? [`  and ${problems.length - maxShown} more`] : []
  await writeText(terminal.stdout, ['', red('Not as it should be:'), ...shown, ...rest, ''].join('\n'))
  return exitCodes.refused
}
