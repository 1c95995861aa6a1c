import type { BatchCommand } from '../batch/command.ts'
import { chunkSize } from '../batch/plan-chunks.ts'
import { checkCommands, runBatch, type CommandResult, type SendBatch } from '../batch/run-batch.ts'
import { ConfigError, isB24Error, type B24Error } from '../errors/b24-error.ts'
import type { CallOptions } from '../exchange.ts'
import { mapOrdered } from '../map-ordered.ts'

export interface BulkOptions extends CallOptions {
  /** Batches under way at the same time. Default 3. */
  readonly parallel?: number | undefined
}

/** What the rows of a bulk stream turn into. */
export interface BulkPlan<Row, Result> {
  /** The commands of one row, which stay in one batch and may refer to each other, and how their results are put together. */
  plan(row: Row, index: number): { readonly commands: readonly BatchCommand[]; finish(results: readonly CommandResult[]): Result }
  /** The result of a row that could not be encoded, and so was not sent. */
  refuse(row: Row, index: number, error: B24Error): Result
}

/**
 * Streams rows through batches and yields one result per row, in their order. A failed row is a result like any other; a batch that got lost
 * gives its error to each of its rows and is never repeated where it held writes.
 */
export async function* runBulk<Row, Result>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  plan: BulkPlan<Row, Result>,
  options: BulkOptions,
  send: SendBatch,
): AsyncGenerator<Result, void, undefined> {
  const run = async (chunk: readonly PlannedRow<Result>[]): Promise<readonly Result[]> => {
    const results = await runBatch(
      chunk.flatMap((it) => it.commands),
      options,
      send,
    )
    return chunk.map((it) => it.finish(it.commands.map((command) => results.get(command)!)))
  }
  for await (const results of mapOrdered(chunks(rows, plan), options.parallel ?? 3, run)) yield* results
}

type PlannedRow<Result> = ReturnType<BulkPlan<unknown, Result>['plan']>

async function* chunks<Row, Result>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  plan: BulkPlan<Row, Result>,
): AsyncGenerator<readonly PlannedRow<Result>[]> {
  let chunk: PlannedRow<Result>[] = []
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
function planRow<Row, Result>(row: Row, index: number, plan: BulkPlan<Row, Result>): PlannedRow<Result> {
  try {
    const planned = plan.plan(row, index)
    if (planned.commands.length > chunkSize) {
      const message = `Row ${index} makes ${planned.commands.length} commands; one batch holds ${chunkSize}.`
      throw new ConfigError({ code: 'batch.too-large', message })
    }
    checkCommands(planned.commands)
    return planned
  } catch (error) {
    if (!isB24Error(error)) throw error
    return { commands: [], finish: () => plan.refuse(row, index, error) }
  }
}
