import type { RequestRecord } from '../log/request-record.ts'

/** One call that the portal saw: a request, or a command of a batch. */
export interface SeenCall {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  /** Key of the command in its batch; undefined for a request of its own. */
  readonly command: string | undefined
  /** Code that it was refused with. */
  readonly errorCode: string | number | undefined
  /** The request that brought it. */
  readonly request: RequestRecord
}

/** A request, then the commands of its batch. */
export function callsOf(request: RequestRecord): readonly SeenCall[] {
  const { method, params, errorCode, batch = [] } = request
  const commands = batch.map(({ key, ...call }) => ({ ...call, command: key, request }))
  return [{ method, params, command: undefined, errorCode, request }, ...commands]
}
