import type { EmulatedScope, PortalContext } from './contract.ts'
import type { PortalOptions } from './portal-options.ts'
import type { SeedSpec } from './scopes/seed.ts'

/** The scopes of a portal and how its data is made. */
export interface Domain {
  readonly scopes: readonly EmulatedScope[]
  /** What a new portal holds. */
  readonly data: SeedSpec
  /** Throws a TypeError that says what is wrong. */
  parse(data: string | SeedSpec): SeedSpec
  fill(context: PortalContext, data: SeedSpec): void
}

/** The emulated scopes are loaded only where a portal is not given its own. Whoever brings scopes brings their data. */
export async function loadDomain(options: PortalOptions): Promise<Domain> {
  const { parseSeed, seedPortal } = await import('./scopes/seed.ts')
  const parse = (data: string | SeedSpec): SeedSpec => (typeof data === 'string' ? parseSeed(data) : data)
  const data = parse(options.data ?? (options.scopes ? 'empty' : 'demo'))
  if (options.scopes) return { scopes: options.scopes, data, parse, fill: () => undefined }
  const { scopes } = await import('./scopes/index.ts')
  return { scopes, data, parse, fill: seedPortal }
}
