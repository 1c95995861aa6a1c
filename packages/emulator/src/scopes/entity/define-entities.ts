import type { Call, MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import type { Entities } from './open-entities.ts'

export type EntityHandlers = Readonly<Record<string, (entities: Entities, call: Call) => unknown>>

/** Methods that open the storages when one of them is called. */
export function defineEntities(open: () => Entities, prefix: string, handlers: EntityHandlers): readonly MethodDefinition[] {
  const opening = Object.entries(handlers).map(([action, handler]) => [action, (call: Call) => handler(open(), call)] as const)
  return defineMethods(prefix, 'entity', Object.fromEntries(opening))
}
