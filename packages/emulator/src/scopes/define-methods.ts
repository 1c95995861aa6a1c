import type { Handler, MethodDefinition } from '../contract.ts'

/** Stateful methods under one prefix: `defineMethods('crm.item', 'crm', { get })` defines `crm.item.get`. */
export function defineMethods(prefix: string, scope: string, handlers: Readonly<Record<string, Handler>>): readonly MethodDefinition[] {
  return Object.entries(handlers).map(([action, handler]) => ({ name: `${prefix}.${action}`, scope, tier: 'stateful', handler }))
}
