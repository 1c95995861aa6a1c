import type { Caller, CallParams, Quirks } from '../contract.ts'
import { toFaultError } from '../faults/fault-error.ts'
import type { BatchCommandRecord } from '../log/request-record.ts'
import { keepKeyOrder, keysInOrder } from '../php/key-order.ts'
import { parseForm, type FormValues } from '../php/parse-form.ts'
import { createCallParams } from './call-params.ts'
import { performCall, toFailure, type Failure, type MethodCall, type Runtime, type Success } from './perform-call.ts'
import { PhpContainer } from './php-container.ts'
import { refusal } from './refusal.ts'
import { resolveReferences } from './resolve-references.ts'
import { classicErrorWriter, type ErrorWriter } from './write-error.ts'

export interface BatchOutcome {
  /** The `result` of the envelope. */
  readonly json: string
  /** Those that were reached, in order. */
  readonly commands: readonly BatchCommandRecord[]
  /** Emulated time of all commands. */
  readonly costMs: number
  /** The first exception behind an INTERNAL_SERVER_ERROR. */
  readonly failure: string | undefined
}

export const MAX_BATCH = 50

/**
 * Runs the commands of `batch` one after the other: settings/how-to-call-rest-api/batch.md. A failing command fails alone; with
 * `halt` the rest is not run and appears nowhere. Each of the five containers is a list or a map by its own keys.
 */
export function runBatch(runtime: Runtime, params: CallParams, caller: Caller): BatchOutcome {
  const entries = readCommands(params.get('cmd'))
  if (entries.length > MAX_BATCH && runtime.context.settings.quirks.batchOverflow === 'http-400') throw refusal('batchTooLong')
  const halts = isOn(params.get('halt'))
  const containers = new BatchContainers(runtime)
  const results = new Map<string, unknown>()
  const commands: BatchCommandRecord[] = []
  let failure: string | undefined
  for (const [index, [key, text]] of entries.entries()) {
    const call = readCommand(text, results, caller, runtime.context.settings.quirks)
    const outcome = index < MAX_BATCH ? runCommand(runtime, call) : toFailure(refusal('batchTooLong'))
    commands.push({ key, method: call.method, params: call.params.all, errorCode: outcome.ok ? undefined : outcome.error.code })
    containers.add(key, outcome)
    if (outcome.ok) results.set(key, outcome.answer)
    else {
      failure ??= outcome.failure
      if (halts) break
    }
  }
  return { json: containers.toString(), commands, costMs: containers.costMs, failure }
}

class BatchContainers {
  costMs = 0
  readonly #writeTime: Runtime['writeTime']
  readonly #writeError: ErrorWriter
  readonly #startMs: number
  readonly #results = new PhpContainer()
  readonly #errors = new PhpContainer()
  readonly #totals = new PhpContainer()
  readonly #nexts = new PhpContainer()
  readonly #times = new PhpContainer()

  constructor({ writeTime, context }: Runtime) {
    this.#writeTime = writeTime
    this.#writeError = classicErrorWriter(context.settings.quirks)
    this.#startMs = context.now()
  }

  add(key: string, outcome: Success | Failure): void {
    if (!outcome.ok) return this.#errors.set(key, this.#writeError(outcome.error))
    const { json, total, next, costMs, operating } = outcome
    this.#results.set(key, json)
    if (total !== undefined) this.#totals.set(key, String(total))
    if (next !== undefined) this.#nexts.set(key, String(next))
    const startMs = this.#startMs + this.costMs
    this.#times.set(key, this.#writeTime({ startMs, durationMs: costMs, processingMs: costMs, operating }))
    this.costMs += costMs
  }

  toString(): string {
    const members = {
      result: this.#results,
      result_error: this.#errors,
      result_total: this.#totals,
      result_next: this.#nexts,
      result_time: this.#times,
    }
    return `{${Object.entries(members)
      .map(([name, container]) => `"${name}":${container.toString()}`)
      .join(',')}}`
  }
}

/** `cmd` as a map or a list. Integer keys run in ascending order: a JavaScript object keeps no other. */
function readCommands(cmd: unknown): readonly (readonly [string, unknown])[] {
  return typeof cmd === 'object' && cmd !== null ? Object.entries(cmd) : []
}

/** `method?query`; a leading slash or `/rest/` is forgiven. */
function readCommand(text: unknown, results: ReadonlyMap<string, unknown>, caller: Caller, rules: Quirks): MethodCall {
  const command = typeof text === 'string' ? text : ''
  const question = command.indexOf('?')
  const path = rules.referencesIn === 'values' ? pathOf(command) : String(resolveReferences(pathOf(command), results, rules))
  const params = question < 0 ? {} : parseForm(command.slice(question + 1))
  const resolved = command.includes('result') ? resolveParams(params, results, rules) : params
  return { method: path.replace(/^\/*(?:rest\/+)?/, ''), params: createCallParams(resolved), caller }
}

function resolveParams(params: FormValues, results: ReadonlyMap<string, unknown>, rules: Quirks): Readonly<Record<string, unknown>> {
  return keepKeyOrder(resolveReferences(params, results, rules) as Readonly<Record<string, unknown>>, keysInOrder(params))
}

const pathOf = (command: string): string => command.split('?', 1)[0]!

function runCommand(runtime: Runtime, call: MethodCall): Success | Failure {
  try {
    if (NOT_IN_BATCH.test(call.method)) throw refusal('notInBatch')
    const fault = runtime.faults.take(call.method, 'command')
    if (fault && !fault.afterCommit) throw toFaultError(fault)
    const success = performCall(runtime, call, runtime.context.settings.quirks.operatingAccounting !== 'batch')
    if (fault) throw toFaultError(fault)
    return success
  } catch (thrown) {
    return toFailure(thrown)
  }
}

/** settings/how-to-call-rest-api/batch.md */
const NOT_IN_BATCH = /^(?:batch|download|upload)(?:\.(?:json|xml))?$/i

function isOn(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && ['1', 'true', 'y'].includes(value.toLowerCase()))
}
