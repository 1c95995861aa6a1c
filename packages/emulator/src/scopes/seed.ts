import type { PortalContext } from '../contract.ts'
import { seedDeals } from './seed/seed-deals.ts'
import { seedDemo } from './seed/seed-demo.ts'

/** What a new portal holds beyond its administrator and its dictionaries. */
export type SeedSpec =
  | { readonly kind: 'empty' }
  | { readonly kind: 'deals'; readonly count: number; readonly idStep: number }
  | { readonly kind: 'demo' }

/** Reads `empty`, `demo` or `deals=N[,idStep=K]`. Throws a TypeError that says what is wrong. */
export function parseSeed(text: string): SeedSpec {
  if (text === 'empty' || text === 'demo') return { kind: text }
  const match = /^deals=(\d+)(?:,idStep=(\d+))?$/.exec(text)
  const count = Number(match?.[1])
  const idStep = Number(match?.[2] ?? 1)
  if (!match || !Number.isSafeInteger(count * idStep) || idStep < 1) {
    throw new TypeError(`Seed must be "empty", "demo" or "deals=N[,idStep=K]" with K of at least 1, got "${text}".`)
  }
  return { kind: 'deals', count, idStep }
}

/** Fills a portal whose scopes are installed. The same portal settings, clock and seed give the same records. */
export function seedPortal(portal: PortalContext, seed: SeedSpec): void {
  if (seed.kind === 'deals') seedDeals(portal, seed)
  if (seed.kind === 'demo') seedDemo(portal)
}
