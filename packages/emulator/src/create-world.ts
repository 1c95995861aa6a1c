import { Staff } from './apps/staff.ts'
import type { EventHandlers } from './events/event-handlers.ts'
import type { ApiVersion, App, Audience, Call, EmulatedScope, PortalContext, PortalSettings } from './contract.ts'
import { createFileStore, type FileStore } from './files/file-store.ts'
import type { PlacementRegistry } from './placements/placement-registry.ts'
import { createRandom } from './create-random.ts'
import { keepDatabase } from './snapshot/keep-database.ts'
import type { RobotRegistry } from './scopes/bizproc/robot-registry.ts'
import { MethodRegistry, type DefinitionsByName } from './rest/method-registry.ts'
import { createStore, type Store } from './store/create-store.ts'
import { createDatabase } from './store/open-database.ts'
import { WholeWork } from './store/whole-work.ts'

/** What a reset throws away: the data and the methods over it. */
export interface World {
  readonly context: PortalContext
  readonly staff: Staff
  readonly registries: Readonly<Record<ApiVersion, MethodRegistry>>
  /** Whom alone an event is meant for, if it is not for everybody. */
  audienceOf(event: string, data: unknown): Audience | undefined
  /** Takes what the application had registered out of the data. */
  followRemoval(app: App, isForgotten: boolean): void
  /** Runs several methods so that, when one throws, none has written, stored, bound or announced anything. */
  whole<T>(work: () => T): T
  /** Remembers the data. */
  keep(): KeptData
  /** Makes it the data of this world, which may be another one of the same scopes. */
  restore(kept: KeptData): void
  close(): void
}

export interface KeptData {
  readonly database: (into: Store) => void
  readonly files: (into: FileStore) => void
  readonly staff: (into: Staff) => void
  /** The seed of what is drawn next. */
  readonly randomState: number
}

export interface WorldOptions {
  readonly scopes: readonly EmulatedScope[]
  readonly settings: PortalSettings
  readonly seed: number
  readonly placements: PlacementRegistry
  readonly robots: RobotRegistry
  readonly handlers: EventHandlers
  readonly now: () => number
  /** Makes the announcement of an event, as caused by the call that is running. */
  readonly announcement: (...event: Parameters<PortalContext['emit']>) => () => void
  /** Runs a method, so that what it announces is known to be its doing. */
  readonly during: <T>(call: Call, work: () => T) => T
  readonly documented: (version: ApiVersion) => DefinitionsByName
}

/** An empty portal: a new database with every scope installed. */
export function createWorld({
  scopes,
  settings,
  seed,
  placements,
  robots,
  handlers,
  now,
  announcement,
  during,
  documented,
}: WorldOptions): World {
  const db = createDatabase()
  const { strictCase } = settings.quirks
  const random = createRandom(seed)
  const restored: (() => void)[] = []
  const forgetAll = (): void => {
    for (const forget of restored) forget()
  }
  const files = createFileStore()
  const works = new WholeWork(db, forgetAll)
  const whole: World['whole'] = (work) => {
    const kept = [handlers.keep(), placements.keep(), robots.keepRobots()]
    try {
      return files.whole(() => works.run(work))
    } catch (error) {
      for (const putBack of kept) putBack()
      throw error
    }
  }
  const methods: PortalContext['methods'] = (version = 'v1') => registries[version].all
  const context: PortalContext = {
    db,
    files,
    placements,
    robots,
    handlers,
    now,
    settings,
    random,
    emit: (...event) => works.announce(announcement(...event)),
    methods,
    onRestore: (forget) => void restored.push(forget),
  }
  const definitions = scopes
    .flatMap((scope) => scope.install(context))
    .map(({ handler, ...definition }) => ({ ...definition, handler: (call: Call) => whole(() => during(call, () => handler(call))) }))
  const registryOf = (wanted: ApiVersion): MethodRegistry => {
    const emulated = definitions.filter(({ version = 'v1' }) => version === wanted)
    return new MethodRegistry({ emulated, documented: () => documented(wanted), strictCase })
  }
  const registries = { v1: registryOf('v1'), v3: registryOf('v3') }
  const staff = new Staff(db)
  const store = createStore(db)
  return {
    context,
    staff,
    registries,
    whole,
    keep: () => ({ database: keepDatabase(store), files: files.keep(), staff: staff.keep(), randomState: random.state }),
    restore(kept) {
      kept.database(store)
      kept.files(files)
      kept.staff(staff)
      random.state = kept.randomState
      forgetAll()
    },
    audienceOf: (event, data) => scopes.map((scope) => scope.audienceOf?.(context, event, data)).find((id) => id !== undefined),
    followRemoval(app, isForgotten) {
      for (const scope of scopes) scope.followRemoval?.(context, app, isForgotten)
    },
    close: () => db.close(),
  }
}
