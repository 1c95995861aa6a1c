import { buildBatch, shapeResults, type BatchBuilder, type BatchShape } from '../batch/build-batch.ts'
import { BatchCommand } from '../batch/command.ts'
import { chunkSize, planChunks } from '../batch/plan-chunks.ts'
import { checkCommands, runBatch, type Batching, type BatchOutcome } from '../batch/run-batch.ts'
import { ConfigError, isB24Error, TransportError } from '../errors/b24-error.ts'
import type { CallOptions } from '../exchange.ts'
import { mapOrdered } from '../map-ordered.ts'

export interface BulkOptions extends CallOptions {
  /** Batches under way at the same time. Default 3. */
  readonly parallel?: number | undefined
}

type Rows = Iterable<unknown> | AsyncIterable<unknown>
export type ToParams = (row: unknown, index: number) => object
export type BuildRow = (b: BatchBuilder, row: unknown, index: number) => BatchShape

/** A row's commands, which stay in one batch and may refer to each other, and how their results are put together. */
interface PlannedRow {
  readonly commands: readonly BatchCommand[]
  finish(outcome: BatchOutcome): object
}

/** Streams one call per row through batches. */
export function runBulk(
  method: string,
  rows: Rows,
  toParams: ToParams,
  batching: Batching,
  options: BulkOptions = {},
): AsyncIterable<object> {
  const plan = (row: unknown, index: number): PlannedRow => {
    const command = new BatchCommand(method, toParams(row, index))
    return { commands: [command], finish: (outcome) => outcome.get(command)! }
  }
  return run(rows, plan, options, batching)
}

/** Streams several commands per row through batches. */
export function runBulkBatch(rows: Rows, build: BuildRow, batching: Batching, options: BulkOptions = {}): AsyncIterable<object> {
  const plan = (row: unknown, index: number): PlannedRow => {
    const { commands, shape } = buildBatch((b) => build(b, row, index))
    return { commands, finish: (outcome) => ({ ok: true, results: shapeResults(shape, outcome) }) }
  }
  return run(rows, plan, options, batching)
}

type Plan = (row: unknown, index: number) => PlannedRow

/**
 * Yields one result per row, in their order. A failed row is a result like any other; a batch that got lost gives its error to each of its rows
 * and is never repeated where it held writes. A row that cannot be encoded is not sent.
 */
async function* run(rows: Rows, plan: Plan, options: BulkOptions, batching: Batching): AsyncGenerator<object, void, undefined> {
  const send = async (chunk: readonly PlannedRow[]): Promise<readonly object[]> => {
    const outcome = await runBatch(sideBySide(chunk), options, batching)
    return chunk.map((it) => it.finish(outcome))
  }
  for await (const results of mapOrdered(chunks(rows, plan, options.signal), options.parallel ?? 3, send)) yield* results
}

// Rows do not refer to each other: writes that must know a value wait for it together, or each row would take requests of its own.
function sideBySide(rows: readonly PlannedRow[]): readonly BatchCommand[] {
  const parts = rows.map(({ commands }) => planChunks(commands))
  const longest = Math.max(...parts.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => parts.flatMap((part) => part[index] ?? [])).flat()
}

async function* chunks(rows: Rows, plan: Plan, signal: AbortSignal | undefined): AsyncGenerator<readonly PlannedRow[]> {
  let chunk: PlannedRow[] = []
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
    if (signal?.aborted) break
  }
  if (chunk.length > 0) yield chunk
  if (signal?.aborted) throw aborted(index, signal)
}

// An endless source would go on for ever, each of its rows with an error of its own.
function aborted(rows: number, signal: AbortSignal): TransportError {
  const message = `Aborted by the caller after ${rows} rows; no more were taken.`
  return new TransportError({ code: 'transport.aborted', message, mayHaveExecuted: false, cause: signal.reason })
}

// A row that cannot be encoded takes no place in the batch, and its neighbours run.
function planRow(row: unknown, index: number, plan: Plan): PlannedRow {
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
