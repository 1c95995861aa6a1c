import type { Call, MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import type { Lists } from './open-lists.ts'

export type ListHandlers = Readonly<Record<string, (lists: Lists, call: Call) => unknown>>

export type DefineLists = (prefix: string, handlers: ListHandlers) => readonly MethodDefinition[]

/** Methods that open universal lists when one of them is called. */
export function defineLists(open: () => Lists): DefineLists {
  return (prefix, handlers) =>
    defineMethods(
      prefix,
      'lists',
      Object.fromEntries(Object.entries(handlers).map(([action, handler]) => [action, (call: Call) => handler(open(), call)])),
    )
}
