import type { List } from '@b24kit/client'
import { usePortal, type PortalOptions } from '../connection/use-portal.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { createProgress } from '../output/create-progress.ts'
import { layOutTable, type Table } from '../output/format-table.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import { checkCall } from '../params/check-call.ts'
import { readParams, type ParamOptions } from '../params/read-params.ts'
import { expectedRows, withSelection, type SelectionOptions } from '../params/selection.ts'
import type { Terminal } from '../terminal.ts'

export interface ListCommandOptions extends PortalOptions, ParamOptions, SelectionOptions {
  readonly maxPages?: number
  readonly check: boolean
}

type Row = Readonly<Record<string, unknown>>

/** Prints all rows of a list method as they come: NDJSON with `--json`, else a table. */
export async function list(method: string, options: ListCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const params = withSelection(await readParams(options, terminal), options)
  if (options.check) checkCall(method, params, options, terminal)
  return usePortal(options, terminal, async ({ b24, requests, interrupted }) => {
    // On a terminal the rows themselves show how far it has come.
    const quiet = options.quiet || (terminal.stdout.isTTY && !options.progress)
    const progress = createProgress({ ...options, quiet }, terminal, { unit: 'rows', budget: () => b24.budget.status(), requests })
    const rows = b24.listUntyped<Row>(method, params, {
      lane: 'bulk',
      limit: options.limit,
      maxPages: options.maxPages,
      signal: interrupted,
      onProgress: ({ rows, total }) => progress.update({ done: rows, total: expectedRows(total, options.limit) }),
    })
    try {
      await (options.json ? writeLines(rows, terminal) : writeTable(rows, options, terminal))
    } finally {
      progress.end()
    }
    return exitCodes.ok
  })
}

async function writeLines(rows: List<Row>, { stdout }: Terminal): Promise<void> {
  for await (const page of rows.pages()) await writeText(stdout, page.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

async function writeTable(rows: List<Row>, options: ListCommandOptions, terminal: Terminal): Promise<void> {
  const { stdout, stderr } = terminal
  const { bold } = paint(terminal, stdout, options)
  let table: Table | undefined
  for await (const page of rows.pages()) {
    const texts: string[] = []
    if (table === undefined) {
      const columns = [...new Set(page.flatMap((row) => Object.keys(row)))]
      // Columns that were asked for are all shown; of all others as many as fit.
      table = layOutTable(options.select ?? columns, page, { width: options.select ? Number.POSITIVE_INFINITY : stdout.columns || 120 })
      texts.push(bold(table.header))
    }
    texts.push(...page.map(table.row))
    await writeText(stdout, texts.map((text) => `${text}\n`).join(''))
  }
  if (options.quiet) return
  if (table === undefined) stderr.write('No rows.\n')
  else if (table.hidden.length > 0) stderr.write(`${table.hidden.length} more columns: choose with --select, or take --json.\n`)
}
