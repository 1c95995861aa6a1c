import type { Call, MethodDefinition } from '../contract.ts'

/** The method behind a check that throws what a call is refused with. */
export function checkFirst(method: MethodDefinition, check: (call: Call) => void): MethodDefinition {
  return {
    ...method,
    handler(call) {
      check(call)
      return method.handler(call)
    },
  }
}
