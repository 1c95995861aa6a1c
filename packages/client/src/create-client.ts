import { defaultTransport, shareSignal } from '#default-transport'
import { buildBatch, shapeResults, type BatchBuilder, type BatchShape } from './batch/build-batch.ts'
import { chunkSize } from './batch/plan-chunks.ts'
import { checkCommands, runBatch, type Batching, type BatchOptions } from './batch/run-batch.ts'
import { memoryBudget } from './budget/memory-budget.ts'
import type * as Bulk from './bulk/run-bulk.ts'
import type { BuildRow, BulkOptions, ToParams } from './bulk/run-bulk.ts'
import type { Client, ClientOptions } from './client.ts'
import { longestTimerMs, systemClock, type Clock } from './clock.ts'
import { createFace, type Send } from './create-face.ts'
import { ConfigError } from './errors/b24-error.ts'
import type { CallOptions, Lane, Layer, PortalRequest } from './exchange.ts'
import { authorize } from './layers/authorize.ts'
import { breaker } from './layers/breaker.ts'
import { followLater } from './layers/follow-later.ts'
import { retry } from './layers/retry.ts'
import { sendRequest } from './layers/send-request.ts'
import { spendBudget } from './layers/spend-budget.ts'
import { newId } from './new-id.ts'
import { compose } from './pipeline.ts'
import type { PortalTypes } from './portal-types.ts'
import { deadline } from './wire/deadline.ts'
import { fetchTransport } from './wire/fetch-transport.ts'

const defaultTimeoutMs = 65_000
// A person looks at an interactive call; a bulk job would rather wait a whole window of operating time than fail.
const defaultMaxWaitMs: Readonly<Record<Lane, number>> = { interactive: 10_000, normal: 120_000, bulk: 900_000 }

/**
 * Makes a client for one portal. It opens no connection and keeps no timer until it is used.
 *
 * @example const b24 = createClient({ auth: webhook(process.env.B24_WEBHOOK!) })
 */
export function createClient<Portal extends PortalTypes | undefined = undefined>(options: ClientOptions): Client<Portal> {
  const { auth, random = Math.random, egress = '' } = options
  if (typeof auth?.authorize !== 'function') {
    throw new ConfigError({ code: 'config.option', message: 'createClient needs a credential: { auth: webhook("https://…") }.' })
  }
  const clock = options.clock ?? systemClock
  const budget = options.budget ?? memoryBudget({ clock })
  const transport = options.transport ?? (options.fetch === undefined ? defaultTransport(clock) : fetchTransport(options.fetch, clock))

  // The order of these layers is the design: a retried attempt passes breaker and budget again.
  const run = compose(
    [
      ...(options.layers?.outer ?? []),
      retry(clock, random, options.retry),
      ...(options.layers?.attempt ?? []),
      observeLater(clock, options),
      breaker(clock, shareSignal),
      spendBudget(budget, clock),
      authorize(auth),
      followLater(async () => (await import('./layers/follow-rename.ts')).followRename(options.allowMove, auth)),
    ],
    sendRequest(transport),
  )

  const send: Send = async (version, method, params, kind, call, commands = {}) => {
    shareSignal(call.signal)
    const end = call.deadlineMs === undefined ? undefined : deadline(call.signal, call.deadlineMs, clock)
    const request: PortalRequest = {
      version,
      method,
      params,
      kind,
      commands,
      lane: call.lane ?? 'normal',
      timeoutMs: Math.min(call.timeoutMs ?? defaultTimeoutMs, longestTimerMs),
      maxWaitMs: call.maxWaitMs ?? defaultMaxWaitMs[call.lane ?? 'normal'],
      signal: end?.signal ?? call.signal,
      requestId: newId(),
      attempt: 1,
      portal: auth.portal,
      egress,
      credential: auth.credential,
      idempotencyKey: call.idempotencyKey,
    }
    try {
      return { ...(await run(request)), requestId: request.requestId }
    } finally {
      end?.dispose()
    }
  }
  const batching: Batching = {
    send: (params, kind, commands, call) => send('v1', 'batch', params, kind, call, commands),
    get portal() {
      return auth.portal
    },
    size: chunkSize,
  }
  const { face: classic, traitsOf } = createFace('v1', send, batching)

  // Loaded when rows are streamed: most pages never do.
  async function* stream(open: (bulk: typeof Bulk) => AsyncIterable<unknown>): AsyncGenerator {
    yield* open(await import('./bulk/run-bulk.ts'))
  }

  const client = {
    ...classic,
    count: async (method: string, params: object = {}, countOptions?: CallOptions) =>
      (await import('./list/count-rows.ts')).countRows(method, params, traitsOf(method), (page) =>
        classic.response(method, page, countOptions),
      ),
    batch: async (build: (b: BatchBuilder) => BatchShape, batchOptions: BatchOptions = {}) => {
      const { commands, shape } = buildBatch(build)
      if (commands.length === 0) throw new ConfigError({ code: 'batch.empty', message: 'The batch has no commands.' })
      checkCommands(commands)
      return shapeResults(shape, await runBatch(commands, batchOptions, batching))
    },
    bulk: (method: string, rows: Iterable<unknown>, toParams: ToParams, bulkOptions?: BulkOptions) =>
      stream(({ runBulk }) => runBulk(method, rows, toParams, batching, bulkOptions)),
    bulkBatch: (rows: Iterable<unknown>, build: BuildRow, bulkOptions?: BulkOptions) =>
      stream(({ runBulkBatch }) => runBulkBatch(rows, build, batching, bulkOptions)),
    v3: {
      ...createFace('v3', send, batching).face,
      batch: async (build: (b: BatchBuilder) => BatchShape, v3Options: CallOptions = {}) =>
        (await import('./v3/run-v3-batch.ts')).runV3Batch(build, (params, kind, commands) =>
          send('v3', 'batch', params, kind, v3Options, commands),
        ),
    },
    budget: { status: async () => (await budget.status()).find((it) => it.portal === auth.portal && (it.egress ?? '') === egress) },
  }
  // The implementation is untyped on purpose: every type a user sees comes from the generated declarations.
  return client as unknown as Client<Portal>
}

// Loaded where somebody listens. The log is a bystander: if it cannot be loaded, the call goes on without.
function observeLater(clock: Clock, { logger, onCall }: ClientOptions): Layer {
  if (logger === undefined && onCall === undefined) return (request, next) => next(request)
  const loading = import('./layers/observe.ts').then(({ observe }) => observe(clock, logger, onCall)).catch(() => undefined)
  return async (request, next) => {
    const layer = await loading
    return layer === undefined ? next(request) : layer(request, next)
  }
}
