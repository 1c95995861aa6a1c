import {
  Listing,
  resultOf,
  MethodError,
  type Call,
  type CallParams,
  type MethodDefinition,
  type PortalContext,
  type PortalSettings,
} from '../contract.ts'
import { createRandom } from '../create-random.ts'
import { EventHandlers } from '../events/event-handlers.ts'
import { createFileStore } from '../files/file-store.ts'
import { PlacementRegistry } from '../placements/placement-registry.ts'
import { toSettings } from '../portal-options.ts'
import { createDatabase } from '../store/open-database.ts'
import { RobotRegistry } from './bizproc/robot-registry.ts'
import { scopes } from './index.ts'
import { parseSeed, seedPortal } from './seed.ts'

/** A portal without its core: handlers are called directly. For the tests of scopes. */
export interface TestPortal {
  /** `result` of a method; refusals are thrown as `MethodError`. */
  call(method: string, params?: Readonly<Record<string, unknown>>): unknown
  /** `result`, `total` and `next`. */
  list(method: string, params?: Readonly<Record<string, unknown>>): Listing
  /** Code and text of the refusal that a call must meet. */
  refusal(method: string, params?: Readonly<Record<string, unknown>>): { readonly code: string | number; readonly description: string }
  readonly events: { readonly event: string; readonly data: unknown }[]
  readonly context: PortalContext
  advance(ms: number): void
}

export function createTestPortal(options: { readonly seed?: string; readonly settings?: Partial<PortalSettings> } = {}): TestPortal {
  let now = Date.UTC(2026, 0, 15, 9, 30)
  let dice = 7
  const events: { event: string; data: unknown }[] = []
  const methods = new Map<string, MethodDefinition>()
  const context: PortalContext = {
    db: createDatabase(),
    files: createFileStore(),
    placements: new PlacementRegistry(() => true),
    robots: new RobotRegistry({ now: () => now, createRandom: () => createRandom(7) }),
    handlers: new EventHandlers([]),
    now: () => now,
    random: () => (dice = (dice * 16807) % 2147483647) / 2147483647,
    settings: { ...SETTINGS, ...options.settings },
    emit: (event, data) => void events.push({ event, data }),
    onRestore: () => undefined,
    methods: () => [...methods.values()],
  }
  for (const scope of scopes) for (const method of scope.install(context)) if (method.version !== 'v3') methods.set(method.name, method)
  seedPortal(context, parseSeed(options.seed ?? 'empty'))

  const invoke = (name: string, params: Readonly<Record<string, unknown>>): unknown => {
    const definition = methods.get(name)
    if (!definition) throw new Error(`No method ${name}`)
    const call: Call = {
      method: name,
      params: toParams(params),
      caller: { kind: 'webhook', userId: 1, isAdmin: true, scopes: '*', credential: 'test' },
      portal: context,
    }
    return definition.handler(call)
  }
  return {
    events,
    context,
    advance: (ms) => void (now += ms),
    call(method, params = {}) {
      return resultOf(invoke(method, params))
    },
    list(method, params = {}) {
      const answer = invoke(method, params)
      if (!(answer instanceof Listing)) throw new Error(`${method} gives no listing`)
      return answer
    },
    refusal(method, params = {}) {
      try {
        invoke(method, params)
      } catch (error) {
        if (error instanceof MethodError) return { code: error.code, description: error.message }
        throw error
      }
      throw new Error(`${method} was not refused`)
    },
  }
}

const SETTINGS: PortalSettings = toSettings({}, '0123456789abcdef0123456789abcdef', () => 'https://portal.example')

function toParams(all: Readonly<Record<string, unknown>>): CallParams {
  const lower = new Map(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]))
  return {
    get: (name) => lower.get(name.toLowerCase()),
    has: (name) => (lower.get(name.toLowerCase()) ?? null) !== null,
    names: Object.keys(all),
    all,
    positional: Object.values(all),
  }
}
