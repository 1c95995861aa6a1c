import { CliError } from '../cli-error.ts'
import { usePortal, type PortalOptions, type PortalSession } from '../connection/use-portal.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { exitCodeOf } from '../explain-error.ts'
import { checkFile, findColumns, type BadRow } from '../import/check-file.ts'
import { requireEntity, type Entity } from '../import/entity.ts'
import { importRows } from '../import/import-rows.ts'
import { createJournal, formatImport, summariseImport, type ImportSummary, type Journal } from '../import/import-summary.ts'
import { mapColumns, type MappingOptions } from '../import/map-columns.ts'
import { readFields } from '../import/read-fields.ts'
import { openSource, readRows, type FileRow, type SourceFile } from '../import/read-rows.ts'
import { countOf, createProgress, group } from '../output/create-progress.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'

export interface ImportCommandOptions extends PortalOptions, MappingOptions {
  readonly to: string
  readonly format?: SourceFile['format']
  readonly delimiter: string
  readonly update?: boolean
  readonly dryRun?: boolean
  readonly skipBad?: boolean
  /** Seconds. */
  readonly settle: number
}

type GoodRow = FileRow & { readonly ok: true }

/** Finds or creates a record for every row of a file. Everything that can be wrong with the file is said before anything is sent. */
export async function importFile(path: string, options: ImportCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const entity = requireEntity(options.to)
  if (options.update && entity.methods.update === undefined) {
    throw new CliError(
      exitCodes.usage,
      `${entity.name} cannot be brought up to date: no method updates its records by their ids.`,
      'Leave --update out.',
    )
  }
  const source = await openSource(path, options.format, options.delimiter)
  const columns = await findColumns(source)
  if (columns.length === 0) throw new CliError(exitCodes.usage, `${path} has no rows.`)
  return usePortal(options, terminal, (session) => run(source, columns, entity, options, terminal, session))
}

async function run(
  source: SourceFile,
  columns: readonly string[],
  entity: Entity,
  options: ImportCommandOptions,
  terminal: Terminal,
  { b24, requests, interrupted }: PortalSession,
): Promise<ExitCode> {
  const startedAtMs = Date.now()
  const fields = await readFields(b24, entity)
  const mapping = mapColumns(columns, options, entity, fields)
  const { rows, bad } = await checkFile(source, mapping)
  if (bad.length > 0 && !options.skipBad) throw refuse(source, bad)

  const journal = createJournal(bad)
  const progress = createProgress(options, terminal, { unit: 'rows', budget: () => b24.budget.status(), requests })
  const report = await importRows(b24, {
    entity,
    rows: goodRows(source, new Set(bad.map(({ line }) => line))),
    toRecord: ({ values }) => mapping.toRecord(values),
    keyField: mapping.keyField,
    fields,
    within: mapping.within,
    update: options.update ?? false,
    dryRun: options.dryRun ?? false,
    settleMs: options.settle * 1000,
    signal: interrupted,
    onRow: (outcome) => {
      journal.add(outcome)
      progress.update({ done: doneOf(journal), total: rows - bad.length, note: noteOf(journal) })
    },
  }).finally(progress.end)

  const { name } = entity
  const given = { entity: name, keyField: mapping.keyField, dryRun: options.dryRun ?? false, skipped: bad.length, requests: requests() }
  const summary = summariseImport({ ...given, durationMs: Date.now() - startedAtMs }, report, journal)
  await writeText(terminal.stdout, options.json ? `${JSON.stringify(summary)}\n` : formatImport(summary, journal))
  if (report.stopped !== undefined) return exitCodeOf(report.stopped)
  return judge(summary, journal)
}

function judge({ failed, skipped }: ImportSummary, { isUncertain }: Journal): ExitCode {
  if (isUncertain) return exitCodes.transport
  return failed + skipped > 0 ? exitCodes.refused : exitCodes.ok
}

async function* goodRows(source: SourceFile, badLines: ReadonlySet<number>): AsyncGenerator<GoodRow> {
  for await (const row of readRows(source)) if (row.ok && !badLines.has(row.line)) yield row
}

function refuse({ path }: SourceFile, bad: readonly BadRow[]): CliError {
  const shown = bad.slice(0, 10).map(({ line, problem }) => `${path}:${line}: ${problem}`)
  if (bad.length > shown.length) shown.push(`and ${group(bad.length - shown.length)} more`)
  return new CliError(
    exitCodes.usage,
    `${countOf(bad.length, 'bad row')}:\n${shown.join('\n')}`,
    'Nothing was sent. Mend the file, or leave such rows out with --skip-bad.',
  )
}

function doneOf({ counts }: Journal): number {
  return counts.created + counts.updated + counts.unchanged + counts.failed
}

function noteOf({ counts }: Journal): string {
  return `${group(counts.created)} created${counts.failed > 0 ? `, ${group(counts.failed)} failed` : ''}`
}
