import { CliError } from '../cli-error.ts'
import { usePortal, type PortalOptions } from '../connection/use-portal.ts'
import { formatCsvRow, type CsvValue } from '../csv/write-csv.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { entityNames, findEntity } from '../import/entity.ts'
import { countOf, createProgress } from '../output/create-progress.ts'
import { replaceFile } from '../output/replace-file.ts'
import { writeText } from '../output/write-text.ts'
import { checkMethod } from '../params/check-call.ts'
import { expectedRows, withSelection, type SelectionOptions } from '../params/selection.ts'
import type { Terminal } from '../terminal.ts'

export interface ExportOptions extends PortalOptions, SelectionOptions {
  readonly format?: 'ndjson' | 'csv'
  readonly out?: string
  readonly formulaGuard: boolean
}

type Row = Readonly<Record<string, unknown>>

/** Writes all records of an entity, or all rows of a list method, to a file or to the standard output. */
export async function exportRecords(name: string, options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { method, params } = findSource(name)
  const format = options.format ?? (/\.csv$/i.test(options.out ?? '') ? 'csv' : 'ndjson')
  return usePortal(options, terminal, async ({ b24, requests, interrupted }) => {
    const progress = createProgress(options, terminal, { unit: 'rows', budget: () => b24.budget.status(), requests })
    let written = 0
    const rows = b24.listUntyped<Row>(method, withSelection(params, options), {
      lane: 'bulk',
      limit: options.limit,
      signal: interrupted,
      onProgress: ({ rows: done, total }) => progress.update({ done, total: expectedRows(total, options.limit) }),
    })
    const writeAll = async (put: (text: string) => Promise<void>): Promise<void> => {
      const toText = format === 'csv' ? createCsvFormatter(options) : toLine
      for await (const page of rows.pages()) {
        await put(page.map(toText).join(''))
        written += page.length
      }
    }
    try {
      await (options.out === undefined ? writeAll((text) => writeText(terminal.stdout, text)) : replaceFile(options.out, writeAll))
    } finally {
      progress.end()
    }
    if (!options.quiet) terminal.stderr.write(`${countOf(written, 'row')}${options.out === undefined ? '' : ` in ${options.out}`}\n`)
    return exitCodes.ok
  })
}

function findSource(name: string): { method: string; params: Row } {
  const entity = findEntity(name)
  if (entity !== undefined) return { method: entity.methods.list, params: entity.params }
  if (!name.includes('.'))
    throw new CliError(exitCodes.usage, `"${name}" is nothing that can be exported.`, `Take ${entityNames}, or a list method.`)
  const facts = checkMethod(name)
  if (facts.list === undefined)
    throw new CliError(exitCodes.usage, `${facts.name} does not answer with rows.`, 'Take a list method, e.g. crm.deal.list.')
  return { method: facts.name, params: {} }
}

function toLine(row: Row): string {
  return `${JSON.stringify(row)}\n`
}

/** Formats rows one after the other; the first one brings the header with it. */
function createCsvFormatter({ select, formulaGuard }: ExportOptions): (row: Row, index: number, page: readonly Row[]) => string {
  let columns: readonly string[] | undefined
  return (row, _, page) => {
    const isFirst = columns === undefined
    // Patterns such as "*" and "UF_*" stand for fields that only the rows name.
    columns ??= select?.every((name) => /^\w+$/.test(name)) ? select : [...new Set(page.flatMap((it) => Object.keys(it)))]
    const names = columns
    const stray = Object.keys(row).find((name) => !names.includes(name))
    if (stray !== undefined) {
      throw new CliError(
        exitCodes.refused,
        `A later row has the field ${stray}, for which the CSV has no column.`,
        'Name the columns with --select, or take ndjson.',
      )
    }
    const line = formatCsvRow(
      names.map((name) => toCell(row[name])),
      { guardFormulas: formulaGuard },
    )
    return isFirst ? formatCsvRow(names, { guardFormulas: formulaGuard }) + line : line
  }
}

function toCell(value: unknown): CsvValue {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as CsvValue)
}
