import { isObject } from '../is-object.ts'
import { resultOf, type Caller, type MethodError } from '../contract.ts'
import { toFaultError } from '../faults/fault-error.ts'
import type { BatchCommandRecord } from '../log/request-record.ts'
import { refusal } from '../rest/refusal.ts'
import { MAX_BATCH } from '../rest/run-batch.ts'
import { resolveV3References } from './resolve-v3-references.ts'
import { findV3Method, runV3Method } from './perform-v3-call.ts'
import { v3Error } from './v3-error.ts'
import type { V3Runtime } from './v3-runtime.ts'

type Body = Readonly<Record<string, unknown>>

interface Command {
  readonly method: string
  readonly query: Body
  readonly alias: string
  /** A failure of this command does not keep the later ones from running. */
  readonly goesOn: boolean
}

export interface V3BatchOutcome {
  /** The `result` of the envelope. */
  readonly json: string
  readonly commands: readonly BatchCommandRecord[]
  /** Emulated time of all commands. */
  readonly costMs: number
}

/**
 * Runs the commands of a batch one after the other: api-reference/rest-v3.md#batch. One that fails fails the whole request with its own
 * error; whether what ran before it stays done is a switch. The documentation names no limit; the one of the classic batch is taken.
 */
export function runV3Batch(runtime: V3Runtime, body: Body, caller: Caller): V3BatchOutcome {
  const all = readCommands(body)
  if (all.length > MAX_BATCH) throw refusal('batchTooLong')
  const run = (): V3BatchOutcome => runAll(runtime, all, caller)
  return runtime.context.settings.quirks.failedV3Batch === 'undone' ? runtime.whole(run) : run()
}

function runAll(runtime: V3Runtime, all: readonly Command[], caller: Caller): V3BatchOutcome {
  const isBilled = runtime.context.settings.quirks.operatingAccounting !== 'batch'
  const results = new Map<string, unknown>()
  const texts: string[] = []
  let costMs = 0
  let failure: unknown
  for (const { method, query, alias, goesOn } of all) {
    try {
      const fault = runtime.faults.take(method, 'command')
      if (fault && !fault.afterCommit) throw toFaultError(fault)
      const definition = findV3Method(runtime, method, caller)
      const success = runV3Method(runtime, definition, resolveV3References(query, results) as Body, caller, isBilled)
      if (fault) throw toFaultError(fault)
      results.set(alias, resultOf(success.answer))
      texts.push(success.json)
      costMs += success.costMs
    } catch (thrown) {
      if (!goesOn) throw failure ?? thrown
      failure ??= thrown
    }
  }
  if (failure !== undefined) throw failure
  return { json: `[${texts.join(',')}]`, commands: all.map(toRecord), costMs }
}

/** A list, or an object with the keys of one, which is how a token fits beside the commands. */
function readCommands(body: Body): readonly Command[] {
  return Object.entries(body).map(([key, value], index) => {
    if (key !== String(index) || !isObject(value) || typeof value['method'] !== 'string') throw wrongBatch()
    const { method, query = {}, as = key, parallel } = value
    if (!isObject(query) || (typeof as !== 'string' && typeof as !== 'number')) throw wrongBatch()
    return { method, query, alias: String(as), goesOn: parallel === true }
  })
}

const wrongBatch = (): MethodError =>
  v3Error('invalidSelect', 'Unable to recognize the batch: it is a list of objects with `method` and `query`')

const toRecord = ({ method, query, alias }: Command): BatchCommandRecord => ({ key: alias, method, params: query, errorCode: undefined })
