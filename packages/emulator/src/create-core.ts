import { randomBytes } from 'node:crypto'
import { answerAdmin } from './admin/answer-admin.ts'
import { createClock, type HoldableClock } from './clock/create-clock.ts'
import type { MethodDefinition, PortalSettings } from './contract.ts'
import { createRandom, randomText } from './create-random.ts'
import { createWorld, type World } from './create-world.ts'
import { FaultPlan } from './faults/fault-plan.ts'
import type { PortalCore } from './http/create-fetch.ts'
import { HTML_TYPE, type Answer, type RawRequest } from './http/exchange.ts'
import { Limits } from './limits/create-limits.ts'
import { loadDocumentedMethods } from './documented/load-documented-methods.ts'
import type { EventRecord } from './log/event-record.ts'
import type { RequestRecord } from './log/request-record.ts'
import { RecordRing } from './log/ring.ts'
import type { Domain } from './load-domain.ts'
import { toSettings, type PortalOptions } from './portal-options.ts'
import { answerRequest, type RestRuntime } from './rest/answer-request.ts'
import { createAuthorize, type WebhookSpec } from './rest/authorize.ts'
import { byName, type DefinitionsByName } from './rest/method-registry.ts'
import { readTarget } from './rest/read-target.ts'
import { createTimeWriter } from './rest/time-writer.ts'
import type { SeedSpec } from './scopes/seed.ts'
import { createPortalTime } from './store/portal-time.ts'
import { basicScope } from './system/basic-scope.ts'

/** A portal without its transports. */
export class Core implements PortalCore {
  readonly clock: HoldableClock
  readonly faults: FaultPlan = new FaultPlan()
  readonly limits: Limits
  readonly requests: RecordRing<RequestRecord>
  readonly events: RecordRing<EventRecord>
  readonly traffic: { inFlight: number } = { inFlight: 0 }
  readonly settings: PortalSettings
  readonly webhooks: readonly WebhookSpec[]
  readonly adminPath: string
  isClosed = false
  /** Where the portal is found. Changes when it listens. */
  url: string
  readonly #domain: Domain
  readonly #seed: number
  readonly #fixed: Pick<RestRuntime, 'limits' | 'faults' | 'writeTime' | 'authorize' | 'log'>
  #documented: DefinitionsByName | undefined
  #world: World
  #runtime: RestRuntime

  constructor(options: PortalOptions, domain: Domain) {
    const { seed = 1, plan = 'basic', latencyMs = 0, requestLogSize = 5000, clock = 'real', host = 'portal.example' } = options
    const identity = createRandom(seed)
    this.#domain = domain
    this.#seed = seed
    this.url = `https://${host}`
    this.clock = createClock(clock)
    this.limits = new Limits({ plan, latencyMs })
    this.requests = new RecordRing(requestLogSize, ({ sentBytes }) => sentBytes)
    this.events = new RecordRing(requestLogSize)
    this.settings = toSettings(options, randomText(identity, HEX, 32), () => new URL(this.url).host)
    this.webhooks = options.webhooks ?? [{ userId: 1, code: randomText(identity, ALPHANUMERIC, 16) }]
    // Not from the seed: whoever may call the portal must not be able to guess it.
    this.adminPath = `/admin/${randomBytes(16).toString('hex')}/`
    this.#fixed = {
      limits: this.limits,
      faults: this.faults,
      writeTime: createTimeWriter(createPortalTime(this.settings.utcOffsetSeconds), this.settings.quirks.operatingInTime),
      authorize: createAuthorize(this.webhooks),
      log: (record) => this.requests.push({ ...record, index: this.requests.total + 1, parallel: this.traffic.inFlight }),
    }
    this.#world = this.#createWorld()
    this.#runtime = this.#fill(domain.data)
  }

  handle(request: RawRequest): Answer {
    if (request.path.startsWith(this.adminPath)) return answerAdmin(this, request.path.slice(this.adminPath.length), request)
    if (request.verb === 'OPTIONS') return PREFLIGHT
    const target = readTarget(request.path)
    return target ? answerRequest(this.#runtime, target, request) : NOT_FOUND
  }

  seed(data: string | SeedSpec): void {
    const spec = this.#domain.parse(data)
    this.#world.close()
    this.#world = this.#createWorld()
    this.#runtime = this.#fill(spec)
  }

  reset(): void {
    this.clock.reset()
    this.faults.clear()
    this.limits.reset()
    this.seed(this.#domain.data)
    this.requests.clear()
  }

  methods(): readonly MethodDefinition[] {
    return this.#world.context.methods()
  }

  close(): void {
    this.isClosed = true
    this.clock.close()
    this.#world.close()
  }

  #createWorld(): World {
    return createWorld({
      scopes: [basicScope, ...this.#domain.scopes],
      settings: this.settings,
      seed: this.#seed,
      now: () => this.clock.now(),
      emit: (event, data) => this.events.push({ at: this.clock.now(), event, data }),
      // Kept over a reset: reading the catalogue takes tens of milliseconds.
      documented: () => (this.#documented ??= byName(loadDocumentedMethods())),
    })
  }

  #fill(data: SeedSpec): RestRuntime {
    const { context, registry } = this.#world
    this.#domain.fill(context, data)
    this.events.clear()
    return { ...this.#fixed, context, registry }
  }
}

const HEX = '0123456789abcdef'
const ALPHANUMERIC = '0123456789abcdefghijklmnopqrstuvwxyz'

const NOT_FOUND: Answer = {
  status: 404,
  contentType: HTML_TYPE,
  headers: undefined,
  body: '<html><body><h1>404</h1></body></html>',
  delayMs: 0,
  broken: undefined,
}

/** Pages of any origin may call the portal. Not in the documentation. */
const PREFLIGHT: Answer = {
  ...NOT_FOUND,
  status: 204,
  headers: { 'Access-Control-Allow-Methods': 'GET, POST, DELETE', 'Access-Control-Allow-Headers': '*', 'Access-Control-Max-Age': '600' },
  body: '',
}
