import { toText } from '../to-text.ts'
import { printable } from './printable.ts'

export interface TableOptions {
  /** Characters of a line; columns that do not fit are left out, the first one never. */
  readonly width: number
  /** Longest cell. Default 40. */
  readonly maxCell?: number
}

export interface Table {
  readonly header: string
  readonly row: (cells: Readonly<Record<string, unknown>>) => string
  /** Columns that found no place. */
  readonly hidden: readonly string[]
}

/** Lays out columns by the rows at hand; later rows keep to the widths of the first, so that a stream can be printed as it comes. */
export function layOutTable(
  columns: readonly string[],
  sample: readonly Readonly<Record<string, unknown>>[],
  { width, maxCell = 40 }: TableOptions,
): Table {
  const widths = columns.map((name) => Math.min(maxCell, Math.max(name.length, ...sample.map((row) => cellText(row[name]).length))))
  let used = 0
  const shown = columns.filter((_, index) => (used += widths[index]! + (index === 0 ? 0 : gap.length)) <= width || index === 0)
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => fit(cell, widths[index]!))
      .join(gap)
      .trimEnd()
  return {
    header: line(shown),
    row: (cells) => line(shown.map((name) => cellText(cells[name]))),
    hidden: columns.slice(shown.length),
  }
}

const gap = '  '

function cellText(value: unknown): string {
  return printable(toText(value))
}

function fit(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)
}
