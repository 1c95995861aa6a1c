import { resultOf, type Call } from '../contract.ts'
import { createCallParams } from '../rest/call-params.ts'
import type { Fields } from './read-params.ts'

/** The result of another scope's method, with the rights of the same caller; its refusals are thrown as they are. */
export function callMethod(call: Call, name: string, params: Fields): unknown {
  const definition = call.portal.methods('v1').find((method) => method.name === name)
  if (!definition) throw new Error(`No method ${name}`)
  return resultOf(definition.handler({ ...call, method: name, params: createCallParams({}, params) }))
}
