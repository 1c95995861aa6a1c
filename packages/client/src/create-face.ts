import { createApi } from './api/create-api.ts'
import { checkCommands, runBatch, type Batching } from './batch/run-batch.ts'
import { ConfigError } from './errors/b24-error.ts'
import type { ApiVersion, Outcome, PortalAnswer, PortalRequest } from './exchange.ts'
import { createList, type List } from './list/create-list.ts'
import type { ListOptions } from './list/list-options.ts'
import { readListParams } from './list/list-params.ts'
import { newId } from './new-id.ts'
import { lookup, type ListTraits, type MethodKind } from './table/read-table.ts'
import type { V3CallOptions } from './v3/v3-client.ts'

/** Sends one request of either version through the client's pipeline. */
export type Send = (
  version: ApiVersion,
  method: string,
  params: object,
  kind: MethodKind,
  options: V3CallOptions,
  commands?: PortalRequest['commands'],
) => Promise<Outcome & { readonly requestId: string }>

/** What classic REST and REST 3.0 have in common, without types: those come from the generated declarations. */
export interface Face {
  readonly api: object
  call(method: string, params?: object, options?: V3CallOptions): Promise<unknown>
  callUntyped(method: string, params?: object, options?: V3CallOptions): Promise<unknown>
  response(method: string, params?: object, options?: V3CallOptions): Promise<PortalAnswer>
  list(method: string, params?: object, options?: ListOptions): List<unknown>
  listUntyped(method: string, params?: object, options?: ListOptions): List<unknown>
}

/** Makes a face, and tells how its lists are paged. Both refuse what is no method name. */
export function createFace(
  version: ApiVersion,
  send: Send,
  batching: Batching,
): { readonly face: Face; traitsOf(method: string): ListTraits | undefined } {
  const response = async (method: string, params: object = {}, options: V3CallOptions = {}): Promise<PortalAnswer> => {
    const { kind } = lookup(checkMethod(method))
    if (options.idempotencyKey !== undefined && !/^[ -~]{1,255}$/.test(options.idempotencyKey)) {
      throw new ConfigError({ code: 'input.value', message: 'idempotencyKey takes 1 to 255 printable ASCII characters.' })
    }
    const idempotencyKey = version === 'v3' && kind !== 'read' ? (options.idempotencyKey ?? newId()) : undefined
    const { requestId, ...outcome } = await send(version, method, params, kind, { ...options, idempotencyKey })
    if (!outcome.ok) throw outcome.error
    return { ...outcome.answer, requestId } as PortalAnswer
  }
  const call: Face['call'] = async (method, params, options) => (await response(method, params, options)).result
  const traitsOf = (method: string): ListTraits | undefined => {
    const { list } = lookup(checkMethod(method))
    return version === 'v3' ? v3Traits : list
  }

  const list: Face['list'] = (method, params = {}, options = {}) => {
    const traits = traitsOf(method)
    const read = readListParams(method, params as Record<string, unknown>, traits)
    return createList(method, options, () => {
      let requests = 0
      return {
        method,
        traits,
        params: read,
        options,
        rowsWanted: (pageSize) =>
          Math.min(options.limit ?? Number.POSITIVE_INFINITY, (options.maxPages ?? Number.POSITIVE_INFINITY) * pageSize + 1),
        requests: () => requests,
        read: async (page) => {
          requests++
          return response(method, page, options)
        },
        readBatch: async (commands) => {
          // The pages of a list differ in nothing that could be refused.
          checkCommands(commands.slice(0, 1))
          const counted: Batching['send'] = (...args) => {
            requests++
            return batching.send(...args)
          }
          const own = { ...batching, send: counted }
          const results = await runBatch(commands, options, own)
          batching.size = own.size
          return commands.map((command) => results.get(command)!)
        },
      }
    })
  }

  const api = createApi((method, [params, options]) => call(method, params as object, options as V3CallOptions))
  return { face: { api, call, callUntyped: call, response, list, listUntyped: list }, traitsOf }
}

function checkMethod(method: string): string {
  if (typeof method === 'string' && /^[a-z][\w-]*(\.[\w-]+)*$/i.test(method)) return method
  throw new ConfigError({ code: 'input.value', message: `"${method}" is not a method name; names look like crm.deal.get.` })
}

// All lists of REST 3.0 page alike, but for a few that `readOwn` knows by their names.
const v3Traits: ListTraits = { style: 'pagination', cursorRequest: '', cursorAnswer: '', ordering: 'map', pageSize: 50 }
