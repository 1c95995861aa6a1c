import type { EmulatedScope, PortalContext, PortalSettings } from './contract.ts'
import { createRandom } from './create-random.ts'
import { MethodRegistry, type DefinitionsByName } from './rest/method-registry.ts'
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
  readonly documented: () => DefinitionsByName
}

/** An empty portal: a new database with every scope installed. */
export function createWorld({ scopes, settings, seed, now, emit, documented }: WorldOptions): World {
  const db = createDatabase()
  const { strictCase } = settings.quirks
  let registry = new MethodRegistry({ emulated: [], documented, strictCase })
  const context: PortalContext = { db, now, settings, random: createRandom(seed), emit, methods: () => registry.all }
  registry = new MethodRegistry({ emulated: scopes.flatMap((scope) => scope.install(context)), documented, strictCase })
  return { context, registry, close: () => void db.close() }
}
