import type { EmulatedScope, PortalContext, PortalSettings } from './contract.ts'
import { createRandom } from './create-random.ts'
import { MethodRegistry } from './rest/method-registry.ts'
import { createDatabase } from './store/open-database.ts'

/** What a reset throws away: the data and the methods over it. */
export interface World {
  readonly context: PortalContext
  readonly registry: MethodRegistry
  close(): void
}

export interface WorldOptions {
  readonly scopes: readonly EmulatedScope[]
  readonly settings: PortalSettings
  readonly seed: number
  readonly now: () => number
  readonly emit: PortalContext['emit']
}

/** An empty portal: a new database with every scope installed. */
export function createWorld({ scopes, settings, seed, now, emit }: WorldOptions): World {
  const db = createDatabase()
  let registry = new MethodRegistry([], false)
  const context: PortalContext = { db, now, settings, random: createRandom(seed), emit, methods: () => registry.all }
  const methods = scopes.flatMap((scope) => scope.install(context))
  registry = new MethodRegistry(methods, settings.quirks.strictCase)
  return { context, registry, close: () => void db.close() }
}
