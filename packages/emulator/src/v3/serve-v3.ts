import type { Caller, MethodDefinition } from '../contract.ts'
import { refuseWhenBlocked } from '../rest/perform-call.ts'
import type { Served, ServeOptions } from '../rest/serve.ts'
import { writeTime } from '../rest/write-time.ts'
import { BareAnswer } from './bare-answer.ts'
import { canonicalJson } from './canonical-json.ts'
import { readIdempotencyKey } from './idempotency-key.ts'
import { findV3Method, runV3Method } from './perform-v3-call.ts'
import { readV3Body } from './read-v3-body.ts'
import { runV3Batch } from './run-v3-batch.ts'
import { v3Error } from './v3-error.ts'
import type { V3Runtime } from './v3-runtime.ts'

type Body = Readonly<Record<string, unknown>>

/** Runs a method of REST 3.0, the commands of a batch, or neither when the answer is kept already; throws the refusal. */
export function serveV3(runtime: V3Runtime, method: string, caller: Caller, options: ServeOptions): Served {
  const body = readV3Body(options.request)
  if (method.toLowerCase() === 'batch') return serveV3Batch(runtime, body, caller, options)
  const definition = findV3Method(runtime, method, caller)
  const key = definition.isWrite ? readIdempotencyKey(options.request) : undefined
  if (key === undefined) return runMethod(runtime, definition, body, caller, options)
  return answerOnce(runtime, { definition, key, text: textOf(runtime, body, options), caller, at: options.at }, () =>
    runMethod(runtime, definition, body, caller, options),
  )
}

function runMethod(runtime: V3Runtime, definition: MethodDefinition, body: Body, caller: Caller, options: ServeOptions): Served {
  const { answer, json, costMs, operating } = runV3Method(runtime, definition, body, caller)
  const envelope = answer instanceof BareAnswer ? json : `{"result":${json}${writeTime(runtime, options, costMs, operating)}}`
  return succeeded(caller, envelope, { costMs })
}

function serveV3Batch(runtime: V3Runtime, body: Body, caller: Caller, options: ServeOptions): Served {
  const isBilled = runtime.context.settings.quirks.operatingAccounting !== 'inner'
  if (isBilled) refuseWhenBlocked(runtime, 'batch', caller)
  const { json, commands, costMs } = runV3Batch(runtime, body, caller)
  const operating = runtime.limits.ledger.bill(caller.credential, 'batch', isBilled ? costMs : 0, options.at)
  return succeeded(caller, `{"result":${json}${writeTime(runtime, options, costMs, operating)}}`, { costMs, batch: commands })
}

interface KeyedCall {
  readonly definition: MethodDefinition
  readonly key: string
  /** The body as it is compared. */
  readonly text: string
  readonly caller: Caller
  readonly at: number
}

/** The documentation says "the same body", not in which form. */
function textOf({ context }: V3Runtime, body: Body, { request }: ServeOptions): string {
  return context.settings.quirks.idempotentBody === 'canonical' ? canonicalJson(body) : Buffer.from(request.body).toString('base64')
}

/** Keys are told apart by credential, user and method. */
function answerOnce({ idempotency }: V3Runtime, { definition, key, text, caller, at }: KeyedCall, run: () => Served): Served {
  const id = JSON.stringify([caller.credential, caller.userId, definition.name, key])
  const stored = idempotency.find(id, at)
  if (!stored) {
    const served = run()
    idempotency.put(id, { body: text, json: served.json, storedAtMs: at })
    return { ...served, headers: { 'Idempotency-Key': key } }
  }
  if (stored.body !== text) throw v3Error('idempotencyKeyReused', 'The idempotency key was used with another request body')
  return { ...succeeded(caller, stored.json, { costMs: 0 }), headers: { 'Idempotency-Key': key, 'Idempotent-Replayed': 'true' } }
}

function succeeded(caller: Caller, json: string, { costMs, batch }: Pick<Served, 'costMs'> & Partial<Pick<Served, 'batch'>>): Served {
  return { status: 200, json, caller, batch, costMs, errorCode: undefined, failure: undefined }
}
