import { CliError } from '../cli-error.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { nearestNames } from '../likeness.ts'
import { layOutTable } from '../output/format-table.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'
import { formatCard, type Card } from './card.ts'

interface Named {
  readonly name: string
}

/** How one kind of facts is shown. */
export interface FoundFormat<T> {
  /** What one of them is called. */
  readonly noun: string
  readonly toJson: (facts: T) => object
  /** Columns of the table, most important first. */
  readonly columns: readonly string[]
  readonly toRow: (facts: T) => Readonly<Record<string, string>>
  /** One that is found alone. */
  readonly toCard: (facts: T) => Card
}

/** Those whose names hold all words, in any case. */
export function findByWords<T extends Named>(words: readonly string[], all: readonly T[]): T[] {
  const wanted = words.map((word) => word.toLowerCase())
  return all.filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word)))
}

/** No name holds all words: says so with the nearest names. */
export function failNotFound(noun: string, words: readonly string[], all: readonly Named[]): never {
  const nearest = nearestNames(
    words.join(' '),
    all.map(({ name }) => name),
  )
  throw new CliError(
    exitCodes.usage,
    `The catalogue has no ${noun} whose name holds ${words.map((word) => `"${word}"`).join(' and ')}.`,
    nearest.length === 0 ? undefined : `Did you mean ${nearest.join(', ')}?`,
  )
}

/** Prints what is found: an array with `--json`, a table, or everything of the only one, or of the one that has exactly this name. */
export async function printFound<T extends Named>(
  words: readonly string[],
  all: readonly T[],
  options: CommonOptions,
  terminal: Terminal,
  format: FoundFormat<T>,
): Promise<ExitCode> {
  const found = findByWords(words, all)
  if (options.json) {
    await writeText(terminal.stdout, `${JSON.stringify(found.map(format.toJson))}\n`)
    return exitCodes.ok
  }
  if (found.length === 0) failNotFound(format.noun, words, all)
  const only =
    found.length === 1 ? found[0] : found.find(({ name }) => words.length === 1 && name.toLowerCase() === words[0]!.toLowerCase())
  const text =
    only === undefined
      ? toTable(found.map(format.toRow), format.columns, options, terminal)
      : formatCard(format.toCard(only), options, terminal)
  await writeText(terminal.stdout, text)
  return exitCodes.ok
}

/** A table that fits the terminal: columns without a place are left out, and one that is deprecated is pale. */
export function toTable(
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): string {
  const { bold, dim } = paint(terminal, terminal.stdout, options)
  const filled = columns.filter((column) => rows.some((row) => row[column] !== ''))
  // Into a pipe goes everything.
  const width = terminal.stdout.isTTY ? terminal.stdout.columns || 100 : Number.POSITIVE_INFINITY
  const table = layOutTable(filled, rows, { width, maxCell: 60 })
  const lines = rows.map((row) => (row['deprecated'] ? dim(table.row(row)) : table.row(row)))
  return [bold(table.header), ...lines].map((line) => `${line}\n`).join('')
}
