import { BatchError, isB24Error, type B24Error, type ErrorFacts } from '../errors/b24-error.ts'
import { classify, readFailure } from '../errors/classify.ts'
import type { ErrorCode, WhoMustAct } from '../errors/codes.ts'
import type { CallOptions, Outcome, PortalTime } from '../exchange.ts'
import { lookup, type MethodKind } from '../table/read-table.ts'
import { fromPhpMap } from '../wire/php-map.ts'
import { toCount } from '../wire/to-count.ts'
import type { BatchCommand } from './command.ts'
import { encodeCommand, type ResolveReference } from './encode-command.ts'
import { chunkSize, planChunks } from './plan-chunks.ts'
import type { Reference } from './reference.ts'

/** What became of one command. */
export type CommandResult<Value = unknown> =
  | {
      readonly ok: true
      readonly value: Value
      readonly total?: number | undefined
      readonly next?: number | undefined
      readonly time?: PortalTime | undefined
    }
  | { readonly ok: false; readonly error: B24Error }

export interface BatchOptions extends CallOptions {
  /** Stop at the first error, also across the requests that a long batch is cut into. Default false. */
  readonly halt?: boolean | undefined
}

/** Sends the envelope of one batch request through the client's pipeline. */
export type SendBatch = (
  params: { readonly halt: 0 | 1; readonly cmd: Readonly<Record<string, string>> },
  kind: MethodKind,
  commands: Readonly<Record<string, string>>,
  options: CallOptions,
) => Promise<Outcome & { readonly requestId?: string }>

/** How a client sends batches: one after another teaches how many commands the portal gets done in time. */
export interface Batching {
  readonly send: SendBatch
  /** Host of the portal, for errors. */
  readonly portal: string
  /** Commands per request: 50, fewer while they take the portal long. */
  size: number
}

/** The portal cuts a request after 60 s (limits.md): one that took half of that is followed by smaller ones. */
const longSeconds = 30

/** How often commands that the portal refused unexecuted for want of operating time are sent again. */
const maxRounds = 3

/** Results by command: every command of a batch has one. */
export type BatchOutcome = ReadonlyMap<BatchCommand, CommandResult>

/** Refuses input that cannot be encoded, so that it never stops a batch half way. */
export function checkCommands(commands: readonly BatchCommand[]): void {
  planChunks(commands)
  for (const command of commands) encodeCommand(command, () => '')
}

/** Runs checked commands in order, in as many requests as they need, and gives each its own result. Never rejects. */
export async function runBatch(commands: readonly BatchCommand[], options: BatchOptions, batching: Batching): Promise<BatchOutcome> {
  const results = new Map<BatchCommand, CommandResult>()
  for (const chunk of planChunks(commands)) {
    for (let from = 0, size = 0; from < chunk.length; from += size) {
      size = batching.size
      const part = chunk.slice(from, from + size)
      if (!options.halt || [...results.values()].every((result) => result.ok)) await runChunk(part, results, options, batching)
      else for (const command of part) results.set(command, { ok: false, error: halted(command, batching) })
    }
  }
  return results
}

async function runChunk(
  chunk: readonly BatchCommand[],
  results: Map<BatchCommand, CommandResult>,
  options: BatchOptions,
  batching: Batching,
): Promise<void> {
  let pending = chunk
  for (let round = 1; pending.length > 0; round++) {
    await sendChunk(pending, results, options, batching)
    pending = round < maxRounds && !options.halt ? findUnexecuted(pending, results) : []
  }
}

// Refused for want of operating time means not executed; only commands that nobody refers to can be sent again by themselves.
function findUnexecuted(sent: readonly BatchCommand[], results: BatchOutcome): readonly BatchCommand[] {
  const targets = new Set(sent.flatMap((command) => command.references.map((reference) => reference.command)))
  return sent.filter((command) => {
    const result = results.get(command)
    return result?.ok === false && result.error.code === 'limit.operating' && result.error.apiCode !== undefined && !targets.has(command)
  })
}

async function sendChunk(
  chunk: readonly BatchCommand[],
  results: Map<BatchCommand, CommandResult>,
  options: BatchOptions,
  batching: Batching,
): Promise<void> {
  const keys = new Map<BatchCommand, string>()
  const cmd: Record<string, string> = {}
  for (const command of chunk) {
    const missing = command.references.find((it) => !keys.has(it.command as BatchCommand) && isMissing(it, results))
    const key = `c${keys.size}`
    try {
      if (missing !== undefined) throw unresolved(command, missing, batching)
      cmd[key] = encodeCommand(command, (reference) => resolve(reference, keys, results))
      keys.set(command, key)
    } catch (error) {
      // A value of an earlier request may be one that cannot be sent on; what was executed before must not go untold for it.
      if (!isB24Error(error)) throw error
      results.set(command, { ok: false, error })
      if (options.halt) break
    }
  }
  if (keys.size > 0) {
    const methods = Object.fromEntries(Array.from(keys, ([command, key]) => [key, command.method]))
    // Many commands, few methods: each is looked up once.
    const kinds = new Set(Array.from(new Set(Object.values(methods)), (method) => lookup(method).kind))
    const kind = kinds.has('write') ? 'write' : kinds.has('idempotent') ? 'idempotent' : 'read'
    const outcome = await batching.send({ halt: options.halt ? 1 : 0, cmd }, kind, methods, options)
    batching.size = nextSize(batching.size, keys.size, outcome)
    settle(keys, outcome, results, options.halt ?? false, { portal: batching.portal, requestId: outcome.requestId })
  }
  for (const command of chunk) if (!results.has(command)) results.set(command, { ok: false, error: halted(command, batching) })
}

function nextSize(size: number, sent: number, outcome: Outcome): number {
  const isCut = !outcome.ok && (outcome.error.code === 'transport.timeout' || outcome.status === 504)
  const seconds = isCut ? 2 * longSeconds : (outcome.ok && outcome.answer.time?.duration) || 0
  if (seconds > longSeconds) return Math.max(1, Math.floor((sent * longSeconds) / seconds))
  return seconds < longSeconds / 3 ? Math.min(chunkSize, size * 2) : size
}

function resolve(reference: Reference, keys: ReadonlyMap<BatchCommand, string>, results: BatchOutcome): ReturnType<ResolveReference> {
  const key = keys.get(reference.command as BatchCommand)
  if (key !== undefined) return `$result[${key}]${reference.path.map((part) => `[${part}]`).join('')}`
  return { value: valueAt(reference, results) }
}

function isMissing(reference: Reference, results: BatchOutcome): boolean {
  const result = results.get(reference.command as BatchCommand)
  if (result === undefined || !result.ok) return true
  const value = valueAt(reference, results)
  return value === undefined || (reference.required && (value === null || value === ''))
}

function valueAt(reference: Reference, results: BatchOutcome): unknown {
  const result = results.get(reference.command as BatchCommand)
  return reference.path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined),
    result?.ok ? result.value : undefined,
  )
}

function settle(
  keys: ReadonlyMap<BatchCommand, string>,
  outcome: Awaited<ReturnType<SendBatch>>,
  results: Map<BatchCommand, CommandResult>,
  halt: boolean,
  origin: Origin,
): void {
  if (!outcome.ok) {
    for (const command of keys.keys()) results.set(command, { ok: false, error: outcome.error })
    return
  }
  const envelope = (outcome.answer.result ?? {}) as Record<string, unknown>
  const values = fromPhpMap(envelope['result'])
  const errors = fromPhpMap(envelope['result_error'])
  const totals = fromPhpMap(envelope['result_total'])
  const nexts = fromPhpMap(envelope['result_next'])
  const times = fromPhpMap(envelope['result_time'])
  let hasFailed = false
  for (const [command, key] of keys) {
    const refusal = errors.get(key)
    let result: CommandResult
    if (refusal !== undefined) {
      const error = typeof refusal === 'object' && refusal !== null ? (refusal as Record<string, unknown>) : { error: refusal }
      result = {
        ok: false,
        error: classify(readFailure(error), {
          ...origin,
          method: command.method,
          isWrite: lookup(command.method).kind === 'write',
        }),
      }
    } else if (values.has(key)) {
      result = {
        ok: true,
        value: values.get(key),
        total: toCount(totals.get(key)),
        next: toCount(nexts.get(key)),
        time: times.get(key) as PortalTime | undefined,
      }
    } else {
      result = { ok: false, error: halt && hasFailed ? halted(command, origin) : missing(command, origin) }
    }
    hasFailed ||= !result.ok
    results.set(command, result)
  }
  // A read that ran with an empty value answers something else than was asked; its answer is not passed on. A write has happened all the same.
  for (const [command] of keys) {
    const broken = command.references.find((it) => isMissing(it, results))
    if (broken === undefined || lookup(command.method).kind !== 'read') continue
    if (results.get(command)?.ok) results.set(command, { ok: false, error: unresolved(command, broken, origin) })
  }
}

/** Where an error comes from. */
type Origin = Pick<ErrorFacts, 'portal' | 'requestId'>

function halted(command: BatchCommand, origin: Origin): BatchError {
  return failure(command, origin, 'batch.halted', 'was not run: an earlier command of the batch failed')
}

function unresolved(command: BatchCommand, reference: Reference, origin: Origin): BatchError {
  const place = [(reference.command as BatchCommand).method, ...reference.path].join(' → ')
  return failure(command, origin, 'batch.reference', `needs "${place}", which failed or is empty`)
}

function missing(command: BatchCommand, origin: Origin): BatchError {
  const advice = lookup(command.method).kind === 'write' ? '; it may have been executed, so look before you repeat it' : ''
  return failure(command, origin, 'batch.missing', `got neither a result nor an error from the portal${advice}`, 'bitrix24')
}

function failure(
  { method }: BatchCommand,
  { portal, requestId }: Origin,
  code: ErrorCode,
  what: string,
  whoMustAct?: WhoMustAct,
): BatchError {
  return new BatchError({ code, message: `${method} ${what}.`, method, portal, requestId, whoMustAct })
}
