import type { Call, Handler, MethodDefinition } from '../../contract.ts'
import { classicFamily } from '../family/classic-family.ts'
import type { Family } from '../family/family.ts'
import { systemItem, type Crm } from './open-crm.ts'

/** A classic family over an object with user fields: its schema is that of the moment. */
export function liveFamily(crm: Crm, entityTypeId: number, family: Omit<Family, 'schema' | 'scope'>): readonly MethodDefinition[] {
  let known: { readonly schema: Family['schema']; readonly handlers: ReadonlyMap<string, Handler> } | undefined
  const open = (): ReadonlyMap<string, Handler> => {
    const { schema } = systemItem(crm, entityTypeId)
    if (known?.schema !== schema) {
      const methods = classicFamily(crm.portal, { ...family, scope: 'crm', schema })
      known = { schema, handlers: new Map(methods.map(({ name, handler }) => [name, handler])) }
    }
    return known.handlers
  }
  return [...open().keys()].map((name) => ({
    name,
    scope: 'crm',
    tier: 'stateful',
    handler: (call: Call) => open().get(name)!(call),
  }))
}
