import { Staff } from './apps/staff.ts'
import type { ApiVersion, App, Call, EmulatedScope, PortalContext, PortalSettings } from './contract.ts'
import { createFileStore } from './files/file-store.ts'
import type { PlacementRegistry } from './placements/placement-registry.ts'
import { createRandom } from './create-random.ts'
import type { RobotRegistry } from './scopes/bizproc/robot-registry.ts'
import { MethodRegistry, type DefinitionsByName } from './rest/method-registry.ts'
import { createDatabase } from './store/open-database.ts'

/** What a reset throws away: the data and the methods over it. */
export interface World {
  readonly context: PortalContext
  readonly staff: Staff
  readonly registries: Readonly<Record<ApiVersion, MethodRegistry>>
  /** Takes what the application had registered out of the data. */
  followRemoval(app: App, isForgotten: boolean): void
  close(): void
}

export interface WorldOptions {
  readonly scopes: readonly EmulatedScope[]
  readonly settings: PortalSettings
  readonly seed: number
  readonly placements: PlacementRegistry
  readonly robots: RobotRegistry
  readonly now: () => number
  readonly emit: PortalContext['emit']
  /** Runs a method, so that what it announces is known to be its doing. */
  readonly during: <T>(call: Call, work: () => T) => T
  readonly documented: (version: ApiVersion) => DefinitionsByName
}

/** An empty portal: a new database with every scope installed. */
export function createWorld({ scopes, settings, seed, placements, robots, now, emit, during, documented }: WorldOptions): World {
  const db = createDatabase()
  const { strictCase } = settings.quirks
  const methods: PortalContext['methods'] = (version = 'v1') => registries[version].all
  const context: PortalContext = {
    db,
    files: createFileStore(),
    placements,
    robots,
    now,
    settings,
    random: createRandom(seed),
    emit,
    methods,
  }
  const definitions = scopes
    .flatMap((scope) => scope.install(context))
    .map(({ handler, ...definition }) => ({ ...definition, handler: (call: Call) => during(call, () => handler(call)) }))
  const registryOf = (wanted: ApiVersion): MethodRegistry => {
    const emulated = definitions.filter(({ version = 'v1' }) => version === wanted)
    return new MethodRegistry({ emulated, documented: () => documented(wanted), strictCase })
  }
  const registries = { v1: registryOf('v1'), v3: registryOf('v3') }
  return {
    context,
    staff: new Staff(db),
    registries,
    followRemoval(app, isForgotten) {
      for (const scope of scopes) scope.followRemoval?.(context, app, isForgotten)
    },
    close: () => void db.close(),
  }
}
