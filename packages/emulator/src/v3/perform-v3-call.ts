import type { Caller, MethodDefinition } from '../contract.ts'
import { mayCall } from '../rest/authorize.ts'
import { createCallParams } from '../rest/call-params.ts'
import { performCall, type Success } from '../rest/perform-call.ts'
import { v3Error } from './v3-error.ts'
import type { V3Runtime } from './v3-runtime.ts'

/** Throws when nobody documents the method, or the caller does not hold its scope. */
export function findV3Method(runtime: V3Runtime, method: string, caller: Caller): MethodDefinition {
  const definition = runtime.registry.find(method)
  if (!definition) throw v3Error('methodNotFound', `Method \`${method}\` not found`)
  if (!mayCall(caller, definition)) throw v3Error('insufficientScope', 'Insufficient access rights: required scope is missing')
  return definition
}

/** Runs a method that was found; every version of a name counts as one method of the operating limit. */
export function runV3Method(
  runtime: V3Runtime,
  { name }: MethodDefinition,
  body: Readonly<Record<string, unknown>>,
  caller: Caller,
  isBilled = true,
): Success {
  return performCall(runtime, { method: name, params: createCallParams({}, body), caller }, isBilled)
}
