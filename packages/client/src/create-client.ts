import { defaultTransport, shareSignal } from '#default-transport'
import { createApi } from './api/create-api.ts'
import { buildBatch, shapeResults, type BatchBuilder, type BatchShape } from './batch/build-batch.ts'
import { BatchCommand } from './batch/command.ts'
import { checkCommands, runBatch, type BatchOptions, type SendBatch } from './batch/run-batch.ts'
import { memoryBudget } from './budget/memory-budget.ts'
import { runBulk, type BulkOptions } from './bulk/run-bulk.ts'
import type { Client, ClientOptions } from './client.ts'
import { systemClock } from './clock.ts'
import { ConfigError, ListError } from './errors/b24-error.ts'
import type { CallOptions, Lane, Outcome, PortalAnswer, PortalRequest } from './exchange.ts'
import { authorize } from './layers/authorize.ts'
import { breaker } from './layers/breaker.ts'
import { followRename } from './layers/follow-rename.ts'
import { observe } from './layers/observe.ts'
import { retry } from './layers/retry.ts'
import { sendRequest } from './layers/send-request.ts'
import { spendBudget } from './layers/spend-budget.ts'
import { createList, type List } from './list/create-list.ts'
import { findRows } from './list/find-rows.ts'
import type { ListOptions } from './list/list-options.ts'
import { readListParams } from './list/list-params.ts'
import { compose } from './pipeline.ts'
import type { PortalTypes } from './portal-types.ts'
import { lookup, type MethodKind } from './table/read-table.ts'
import { fetchTransport } from './wire/fetch-transport.ts'

const defaultTimeoutMs = 65_000
// A longer timer, or one without end, would fire at once.
const longestTimeoutMs = 2 ** 31 - 1
// A person looks at an interactive call; a bulk job would rather wait a whole window of operating time than fail.
const defaultMaxWaitMs: Readonly<Record<Lane, number>> = { interactive: 10_000, normal: 120_000, bulk: 900_000 }

/**
 * Makes a client for one portal. It opens no connection and keeps no timer until it is used.
 *
 * @example const b24 = createClient({ auth: webhook(process.env.B24_WEBHOOK!) })
 */
export function createClient<Portal extends PortalTypes | undefined = undefined>(options: ClientOptions): Client<Portal> {
  const { auth, random = Math.random } = options
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
      observe(clock, options.logger, options.onCall),
      breaker(clock),
      spendBudget(budget, clock),
      authorize(auth),
      followRename(options.allowMove),
    ],
    sendRequest(transport),
  )

  const request = (
    method: string,
    params: object,
    kind: MethodKind,
    call: CallOptions,
    commands: PortalRequest['commands'] = {},
  ): PortalRequest => {
    shareSignal(call.signal)
    return {
      method,
      params,
      kind,
      commands,
      lane: call.lane ?? 'normal',
      timeoutMs: Math.min(call.timeoutMs ?? defaultTimeoutMs, longestTimeoutMs),
      maxWaitMs: call.maxWaitMs ?? defaultMaxWaitMs[call.lane ?? 'normal'],
      signal: call.signal,
      requestId: globalThis.crypto.randomUUID(),
      attempt: 1,
      portal: auth.portal,
      credential: auth.credential,
    }
  }
  const respond = async (method: string, params: object = {}, call: CallOptions = {}): Promise<PortalAnswer & { requestId: string }> => {
    const sent = request(checkMethod(method), params, lookup(method).kind, call)
    const outcome: Outcome = await run(sent)
    if (!outcome.ok) throw outcome.error
    return { ...outcome.answer, requestId: sent.requestId }
  }
  const call = async (method: string, params?: object, options?: CallOptions): Promise<unknown> =>
    (await respond(method, params, options)).result
  const sendBatch: SendBatch = (params, kind, commands, call) => run(request('batch', params, kind, call, commands))

  const list = (method: string, params: object = {}, listOptions: ListOptions = {}): List<unknown> => {
    const { list: traits } = lookup(checkMethod(method))
    const read = readListParams(method, params as Record<string, unknown>, traits)
    return createList(method, listOptions, () => {
      let requests = 0
      return {
        method,
        traits,
        params: read,
        options: listOptions,
        requests: () => requests,
        read: async (page) => {
          requests++
          return respond(method, page, listOptions)
        },
        readBatch: async (commands) => {
          // The pages of a list differ in nothing that could be refused.
          checkCommands(commands.slice(0, 1))
          const results = await runBatch(commands, listOptions, (...args) => {
            requests++
            return sendBatch(...args)
          })
          return commands.map((command) => results.get(command)!)
        },
      }
    })
  }

  const count = async (method: string, params: object = {}, options?: CallOptions): Promise<number> => {
    const { list: traits } = lookup(checkMethod(method))
    const read = readListParams(method, params as Record<string, unknown>, traits)
    const select = traits?.cursorRequest && read.select === undefined ? { select: [traits.cursorRequest] } : {}
    const answer = await respond(method, { ...select, ...read.build({ start: 0 }) }, options)
    if (answer.total !== undefined) return answer.total
    if (traits?.style === 'unpaged' || answer.next === undefined) return findRows(method, answer.result, traits?.container).rows.length
    throw new ListError({ code: 'list.shape', message: `${method} does not count its rows. Iterate list() instead.`, method })
  }

  const client = {
    api: createApi((method, [params, options]) => call(method, params as object, options as CallOptions)),
    call,
    response: respond,
    callUntyped: call,
    count,
    list,
    listUntyped: list,
    batch: async (build: (b: BatchBuilder) => BatchShape, batchOptions: BatchOptions = {}) => {
      const { commands, shape } = buildBatch(build)
      if (commands.length === 0) throw new ConfigError({ code: 'batch.empty', message: 'The batch has no commands.' })
      checkCommands(commands)
      return shapeResults(shape, await runBatch(commands, batchOptions, sendBatch))
    },
    bulk: (method: string, rows: Iterable<unknown>, toParams: (row: unknown, index: number) => object, bulkOptions: BulkOptions = {}) =>
      runBulk(
        rows,
        (row, index) => {
          const command = new BatchCommand(method, toParams(row, index))
          return { commands: [command], finish: (outcome) => outcome.get(command)! }
        },
        bulkOptions,
        sendBatch,
      ),
    bulkBatch: (
      rows: Iterable<unknown>,
      build: (b: BatchBuilder, row: unknown, index: number) => BatchShape,
      bulkOptions: BulkOptions = {},
    ) =>
      runBulk(
        rows,
        (row, index) => {
          const { commands, shape } = buildBatch((b) => build(b, row, index))
          return { commands, finish: (outcome) => ({ ok: true, results: shapeResults(shape, outcome) }) }
        },
        bulkOptions,
        sendBatch,
      ),
    budget: { status: () => budget.status().find((status) => status.portal === auth.portal) },
  }
  // The implementation is untyped on purpose: every type a user sees comes from the generated declarations.
  return client as unknown as Client<Portal>
}

function checkMethod(method: string): string {
  if (typeof method === 'string' && /^[a-z][\w-]*(\.[\w-]+)*$/i.test(method)) return method
  throw new ConfigError({ code: 'input.value', message: `"${method}" is not a method name; names look like crm.deal.get.` })
}
