import { redactText, type B24Error } from '@b24kit/client'
import { formatDuration } from '../output/format-duration.ts'
import { layOutTable } from '../output/format-table.ts'
import { countOf, group } from '../output/create-progress.ts'
import type { BadRow } from './check-file.ts'
import type { ImportReport, RowOutcome } from './import-rows.ts'
import { isUncertain } from './judge-failure.ts'

/** A row that did not become a record. */
export interface RowFailure {
  /** Line of the file. */
  readonly line: number
  readonly key: string | null
  /** Code of the error; `input.row` for a row that was not sent. */
  readonly code: string
  readonly reason: string
}

/** What `import --json` prints. */
export interface ImportSummary {
  readonly entity: string
  readonly keyField: string
  readonly dryRun: boolean
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: number
  /** Bad rows that were left out. */
  readonly skipped: number
  /** The first thousand of the failed and skipped rows. */
  readonly failures: readonly RowFailure[]
  /** Code and text of what ended the import early. */
  readonly stopped: { readonly code: string; readonly reason: string } | null
  readonly interrupted: boolean
  readonly requests: number
  readonly durationMs: number
}

const maxFailures = 1000
const shownFailures = 20
const shownPlans = 10

export interface Journal {
  readonly add: (outcome: RowOutcome<{ readonly line: number }>) => void
  readonly counts: { readonly created: number; readonly updated: number; readonly unchanged: number; readonly failed: number }
  readonly failures: readonly RowFailure[]
  /** The first rows that were or would be written. */
  readonly samples: readonly { readonly line: number; readonly key: string; readonly action: string; readonly id: string | undefined }[]
  /** Some write has an unknown outcome. */
  readonly isUncertain: boolean
}

/** Keeps what an import's report needs, and no more: memory stays flat however many rows there are. */
export function createJournal(bad: readonly BadRow[]): Journal {
  const failures: RowFailure[] = bad
    .slice(0, maxFailures)
    .map(({ line, problem }) => ({ line, key: null, code: 'input.row', reason: problem }))
  const samples: Journal['samples'][number][] = []
  const counts = { created: 0, updated: 0, unchanged: 0, failed: 0 }
  let uncertain = false
  return {
    counts,
    failures,
    samples,
    get isUncertain() {
      return uncertain
    },
    add: (outcome) => {
      const { row, key, id, action } = outcome
      counts[action]++
      if (action === 'failed') {
        uncertain ||= isUncertain(outcome.error)
        if (failures.length < maxFailures) failures.push(toFailure(row.line, key, outcome.error))
      } else if (action !== 'unchanged' && samples.length < shownPlans) {
        samples.push({ line: row.line, key, action: action === 'created' ? 'create' : 'update', id })
      }
    },
  }
}

export function summariseImport(
  given: Pick<ImportSummary, 'entity' | 'keyField' | 'dryRun' | 'skipped' | 'requests' | 'durationMs'>,
  { created, updated, unchanged, failed, stopped, interrupted }: ImportReport,
  { failures }: Journal,
): ImportSummary {
  return {
    ...given,
    created,
    updated,
    unchanged,
    failed,
    failures,
    stopped: stopped === undefined ? null : { code: stopped.code, reason: stopped.message },
    interrupted,
  }
}

/** The report for people. */
export function formatImport(summary: ImportSummary, journal: Journal): string {
  const { entity, keyField, dryRun, failed, skipped, failures, stopped, interrupted, requests, durationMs } = summary
  const lines = [dryRun ? `${entity}: dry run, nothing is written` : entity, ...formatCounts(summary)]
  if (dryRun && journal.samples.length > 0) lines.push('', ...formatSamples(journal))
  if (failures.length > 0) lines.push('', ...formatFailures(failures, failed + skipped))
  lines.push('', `${formatDuration(durationMs)}, ${countOf(requests, 'request')}. Keys are in ${keyField}.`)
  if (stopped !== null) lines.push(`Stopped: ${stopped.reason}`)
  if (interrupted) lines.push('Interrupted.')
  if (stopped !== null || interrupted || failed > 0) lines.push('Run it again to go on: what is there already is found by its key.')
  return lines.map((line) => `${line}\n`).join('')
}

function formatCounts({ dryRun, created, updated, unchanged, failed, skipped }: ImportSummary): string[] {
  const counts: readonly (readonly [name: string, count: number])[] = [
    [dryRun ? 'would create' : 'created', created],
    [dryRun ? 'would update' : 'updated', updated],
    ['unchanged', unchanged],
    ['failed', failed],
    ['skipped', skipped],
  ]
  return counts
    .filter(([, count], index) => count > 0 || index === 0)
    .map(([name, count]) => `  ${name.padEnd(12)}${group(count).padStart(9)}`)
}

function formatSamples({ samples }: Journal): string[] {
  const table = layOutTable(['line', 'key', 'action', 'id'], samples, { width: Number.POSITIVE_INFINITY })
  return [`The first ${samples.length}:`, ...samples.map((sample) => `  ${table.row(sample)}`)]
}

function formatFailures(failures: readonly RowFailure[], total: number): string[] {
  const shown = failures.slice(0, shownFailures).map((failure) => ({ ...failure }))
  const table = layOutTable(['line', 'key', 'code', 'reason'], shown, { width: Number.POSITIVE_INFINITY, maxCell: 160 })
  const rest = total - shown.length
  return [table.header, ...shown.map(table.row), ...(rest > 0 ? [`and ${group(rest)} more; --json lists ${group(maxFailures)}`] : [])]
}

function toFailure(line: number, key: string, error: B24Error): RowFailure {
  return { line, key, code: error.code, reason: redactText(error.description || error.message) }
}
