import type { BatchCommand } from '../batch/command.ts'
import { chunkSize } from '../batch/plan-chunks.ts'
import { checkCommands, runBatch, type BatchOutcome, type SendBatch } from '../batch/run-batch.ts'
import { ConfigError, isB24Error, type B24Error } from '../errors/b24-error.ts'
import type { CallOptions } from '../exchange.ts'
import { mapOrdered } from '../map-ordered.ts'

export interface BulkOptions extends CallOptions {
  /** Batches under way at the same time. Default 3. */
  readonly parallel?: number | undefined
}

/** What a row turns into: commands that stay in one batch and may refer to each other, and how their results are put together. */
export interface PlannedRow<Result> {
  readonly commands: readonly BatchCommand[]
  finish(outcome: BatchOutcome): Result
}

/** A row that could not be encoded, and so was not sent. */
export interface RefusedRow {
  readonly ok: false
  readonly error: B24Error
}

type Plan<Row, Result> = (row: Row, index: number) => PlannedRow<Result>
type Told<Row, Result> = (Result | RefusedRow) & { readonly row: Row; readonly index: number }

/**
 * Streams rows through batches and yields one result per row, in their order. A failed row is a result like any other; a batch that got lost
 * gives its error to each of its rows and is never repeated where it held writes.
 */
export async function* runBulk<Row, Result extends object>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  plan: Plan<Row, Result>,
  options: BulkOptions,
  send: SendBatch,
): AsyncGenerator<Told<Row, Result>, void, undefined> {
  const run = async (chunk: readonly PlannedRow<Told<Row, Result>>[]): Promise<readonly Told<Row, Result>[]> => {
    const commands = chunk.flatMap((it) => it.commands)
    const outcome = await runBatch(commands, options, send)
    return chunk.map((it) => it.finish(outcome))
  }
  for await (const results of mapOrdered(chunks(rows, plan), options.parallel ?? 3, run)) yield* results
}

async function* chunks<Row, Result extends object>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  plan: Plan<Row, Result>,
): AsyncGenerator<readonly PlannedRow<Told<Row, Result>>[]> {
  let chunk: PlannedRow<Told<Row, Result>>[] = []
  let size = 0
  let index = 0
  for await (const row of rows) {
    const planned = planRow(row, index++, plan)
    // Rows without commands fill no batch, but their results must not pile up either.
    if (size + planned.commands.length > chunkSize || chunk.length === chunkSize) {
      yield chunk
      chunk = []
      size = 0
    }
    chunk.push(planned)
    size += planned.commands.length
  }
  if (chunk.length > 0) yield chunk
}

// A row that cannot be encoded takes no place in the batch, and its neighbours run.
function planRow<Row, Result extends object>(row: Row, index: number, plan: Plan<Row, Result>): PlannedRow<Told<Row, Result>> {
  try {
    const { commands, finish } = plan(row, index)
    if (commands.length > chunkSize) {
      const message = `Row ${index} makes ${commands.length} commands; one batch holds ${chunkSize}.`
      throw new ConfigError({ code: 'batch.too-large', message })
    }
    checkCommands(commands)
    return { commands, finish: (outcome) => ({ ...finish(outcome), row, index }) }
  } catch (error) {
    if (!isB24Error(error)) throw error
    return { commands: [], finish: () => ({ ok: false, error, row, index }) }
  }
}
