import {
  isB24Error,
  systemClock,
  type B24Error,
  type BatchBuilder,
  type Client,
  type Clock,
  type AnyCommand,
  type Int,
} from '@b24kit/client'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { ensureKeyField } from './ensure-key-field.ts'
import type { Entity, PortalRow } from './entity.ts'
import { importWindow } from './import-window.ts'
import { keysPerRequest } from './look-up.ts'
import { readFields, type PortalFields } from './read-fields.ts'

/** What a row becomes. */
export interface ImportRecord {
  /** Identifies the record among all of its kind, in the system it comes from. */
  readonly key: string
  /** Without the key. */
  readonly fields: object
}

/** Work on a record beside its fields, e.g. its product rows; sent in the batch that creates the record. */
export interface FollowUp<Row> {
  /** Fields of the record that tell whether the work was done. */
  readonly select: readonly string[]
  /** Whether a record that was found has had it; where it has not, a run that was cut short is mended. */
  readonly isDone: (found: PortalRow, row: Row) => boolean
  /** Commands that leave the record the same when they are repeated. */
  readonly commands: (b: BatchBuilder, id: Int, row: Row) => readonly AnyCommand[]
}

export interface ImportOptions<Row> {
  readonly entity: Entity
  readonly rows: Iterable<Row> | AsyncIterable<Row>
  readonly toRecord: (row: Row) => ImportRecord
  /** Field that keeps the key. Default: the entity's own, where it has one; a user field is created if absent. */
  readonly keyField?: string
  /** The entity's fields, where they were read already. */
  readonly fields?: PortalFields
  /** Further conditions of the look-up, e.g. `{ ORIGINATOR_ID: 'erp' }`. */
  readonly within?: Readonly<Record<string, unknown>>
  /** Bring records that exist up to date. Default false: they stay as they are. */
  readonly update?: boolean
  /** Only look. Default false. */
  readonly dryRun?: boolean
  readonly after?: FollowUp<Row>
  /** Milliseconds to wait after a lost answer before looking what became of it. Default 60,000: the portal runs a request no longer (limits.md). */
  readonly settleMs?: number
  readonly clock?: Clock
  /** Ends the import after the requests that are under way. */
  readonly signal?: AbortSignal
  readonly onRow?: (outcome: RowOutcome<Row>) => void
}

/** What became of a row; in a dry run, what would. */
export type RowOutcome<Row> = { readonly row: Row; readonly key: string; readonly id: string | undefined } & (
  | { readonly action: 'created' | 'updated' | 'unchanged' }
  | { readonly action: 'failed'; readonly error: B24Error }
)

export interface ImportReport {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: number
  /** Why the import ended early; the rows after it were not touched. */
  readonly stopped: B24Error | undefined
  readonly interrupted: boolean
}

/**
 * Finds or creates a record for every row, by a key that the record keeps in a field of its own. Run it as often as you like: nothing is
 * created twice, and what an earlier run left undone is done. A write whose answer got lost is looked up before it is repeated.
 *
 * @example await importRows(b24, { entity: findEntity('deal')!, rows, toRecord: (row) => ({ key: row.number, fields: { TITLE: row.title } }) })
 * @throws CliError for a key field that cannot keep keys, B24Error when the portal refuses to be read.
 */
export async function importRows<Row>(b24: Client, options: ImportOptions<Row>): Promise<ImportReport> {
  const { entity, keyField = entity.keyField, dryRun = false, signal } = options
  if (keyField === undefined)
    throw new CliError(exitCodes.usage, `${entity.name} has no field of its own for keys: name one with keyField.`)
  const fields = options.fields ?? (await readFields(b24, entity))
  await ensureKeyField(b24, entity, keyField, fields, dryRun)

  const counts = { created: 0, updated: 0, unchanged: 0, failed: 0 }
  const report = (outcome: RowOutcome<Row>): void => {
    counts[outcome.action]++
    options.onRow?.(outcome)
  }
  const context = {
    ...options,
    b24,
    keyField,
    dryRun,
    fields,
    report,
    clock: options.clock ?? systemClock,
    settleMs: options.settleMs ?? 60_000,
  }
  let stopped: B24Error | undefined
  for await (const window of windows(options.rows, keysPerRequest)) {
    if (signal?.aborted) break
    stopped = await importWindow(window, context).catch(toB24Error)
    if (stopped !== undefined) break
  }
  return { ...counts, stopped, interrupted: signal?.aborted ?? false }
}

/** As many rows as one request can look up. */
async function* windows<Row>(rows: Iterable<Row> | AsyncIterable<Row>, size: number): AsyncGenerator<readonly Row[]> {
  let window: Row[] = []
  for await (const row of rows) {
    window.push(row)
    if (window.length < size) continue
    yield window
    window = []
  }
  if (window.length > 0) yield window
}

/** A portal that cannot be read ends the import like one that refuses to be written; what was done before is told all the same. */
function toB24Error(error: unknown): B24Error {
  if (isB24Error(error)) return error
  throw error
}
