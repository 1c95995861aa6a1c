/** A tree of functions: every dotted name below it calls `invoke` with that name. */
export function createApi(invoke: (method: string, args: readonly unknown[]) => unknown): object {
  return node('', invoke)
}

// Children are kept, so that `b24.api.crm.deal.get === b24.api.crm.deal.get`.
function node(path: string, invoke: (method: string, args: readonly unknown[]) => unknown): object {
  const children = new Map<string, object>()
  const target = (...args: readonly unknown[]): unknown => invoke(path, args)
  return new Proxy(target, {
    get: (_, name) => {
      // A proxy that has `then` would be taken for a promise, `toJSON` would be called by loggers, and symbols are asked for by consoles.
      if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined
      let child = children.get(name)
      if (child === undefined) children.set(name, (child = node(path === '' ? name : `${path}.${name}`, invoke)))
      return child
    },
  })
}
