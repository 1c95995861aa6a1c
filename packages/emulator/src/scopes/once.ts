import type { PortalContext } from '../contract.ts'

/**
 * Makes something when it is first asked for, such as tables of a scope that most portals never use; and again when the database was put back, because the
 * tables may be gone. `make` leaves alone what is there.
 */
export function once<Thing>({ onRestore }: Pick<PortalContext, 'onRestore'>, make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined
  onRestore(() => void (made = undefined))
  return () => (made ??= { thing: make() }).thing
}
