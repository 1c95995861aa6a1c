import type { Call } from '../../../contract.ts'

/** The same call with another value of one parameter. */
export function withParam(call: Call, changed: string, value: unknown): Call {
  const { names, all, positional } = call.params
  const get = (name: string): unknown => (name.toLowerCase() === changed ? value : call.params.get(name))
  return { ...call, params: { get, has: (name) => call.params.has(name), names, all, positional } }
}
