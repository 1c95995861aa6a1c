import type { Call } from '../../../contract.ts'
import type { Fields } from '../../read-params.ts'

/** The same call with another filter. */
export function withFilter(call: Call, filter: Fields): Call {
  const { names, all, positional } = call.params
  const get = (name: string): unknown => (name.toLowerCase() === 'filter' ? filter : call.params.get(name))
  return { ...call, params: { get, has: (name) => call.params.has(name), names, all, positional } }
}
