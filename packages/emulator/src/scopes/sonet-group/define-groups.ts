import type { Call, MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import type { Groups } from './open-groups.ts'

export type GroupHandlers = Readonly<Record<string, (groups: Groups, call: Call) => unknown>>

/** Methods that open groups when one of them is called. */
export function defineGroups(open: () => Groups, prefix: string, scope: string, handlers: GroupHandlers): readonly MethodDefinition[] {
  const opening = Object.entries(handlers).map(([action, handler]) => [action, (call: Call) => handler(open(), call)] as const)
  return defineMethods(prefix, scope, Object.fromEntries(opening))
}
