import type { Call, MethodDefinition } from '../contract.ts'
import { defineMethods } from './define-methods.ts'

/** Defines methods that work with the tables of a scope. */
export type DefineOver<Domain> = (
  prefix: string,
  handlers: Readonly<Record<string, (domain: Domain, call: Call) => unknown>>,
) => readonly MethodDefinition[]

/** Stateful methods that `open` the scope when one of them is called. */
export function defineOver<Domain>(scope: string, open: () => Domain): DefineOver<Domain> {
  return (prefix, handlers) =>
    defineMethods(
      prefix,
      scope,
      Object.fromEntries(Object.entries(handlers).map(([action, handler]) => [action, (call: Call) => handler(open(), call)])),
    )
}
