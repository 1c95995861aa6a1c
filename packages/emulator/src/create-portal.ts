import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { answerAdmin, type AdminSubject } from './admin/answer-admin.ts'
import { createClock, type PortalClock } from './clock/create-clock.ts'
import type { PortalContext } from './contract.ts'
import { createRandom, randomText } from './create-random.ts'
import { createWorld, type World } from './create-world.ts'
import { FaultPlan, type PortalFaults } from './faults/fault-plan.ts'
import { createFetch, type PortalCore, type PortalFetch } from './http/create-fetch.ts'
import { HTML_TYPE, type Answer, type RawRequest } from './http/exchange.ts'
import { listen, type ListenOptions, type PortalAddress } from './http/listen.ts'
import { Limits, type PortalLimits } from './limits/create-limits.ts'
import type { RequestRecord } from './log/request-record.ts'
import { RecordRing, type Ring } from './log/ring.ts'
import { loadDomain } from './load-domain.ts'
import { toSettings, type PortalOptions } from './portal-options.ts'
import { answerRequest, type RestRuntime } from './rest/answer-request.ts'
import { createAuthorize } from './rest/authorize.ts'
import { readTarget } from './rest/read-target.ts'
import type { SeedSpec } from './scopes/seed.ts'
import { createTimeWriter } from './rest/time-writer.ts'
import { createPortalTime } from './store/portal-time.ts'
import { basicScope } from './system/basic-scope.ts'

/** An emulated portal: one process, no account, nothing outside it. */
export interface Portal {
  /** The portal as a `fetch` without sockets; any host does. */
  readonly fetch: PortalFetch
  /** Serves the portal on a socket too; port 0 takes a free one. Throws when it listens already. */
  listen(port: number, options?: ListenOptions): Promise<PortalAddress>
  /** Origin, without a slash at the end: where it listens, else `https://portal.example`. */
  readonly url: string
  /** URL of the first webhook, with a slash at the end. */
  readonly webhook: string
  readonly memberId: string
  /** URL of the JSON admin API, with a random token and a slash at the end. */
  readonly admin: string
  readonly clock: PortalClock
  readonly faults: PortalFaults
  readonly limits: PortalLimits
  /** Requests to the REST API, newest last. */
  readonly requests: Ring<RequestRecord>
  /** Events that methods announced; they are not delivered. */
  readonly events: Ring<EventRecord>
  /** Back to how it was created: data, log, limits, faults and clock. */
  reset(): void
  /** Replaces the data only. */
  seed(data: string | SeedSpec): void
  close(): Promise<void>
}

export interface EventRecord {
  /** Milliseconds of the portal's clock. */
  readonly at: number
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * Creates an emulated portal.
 * @example
 * const portal = await createPortal({ seed: 7, clock: 'virtual', data: 'deals=500' })
 * const answer = await portal.fetch(`${portal.webhook}crm.deal.list`)
 */
export async function createPortal(options: PortalOptions = {}): Promise<Portal> {
  const { seed = 1, plan = 'basic', latencyMs = 0, requestLogSize = 5000 } = options
  const domain = await loadDomain(options)
  const identity = createRandom(seed)
  const memberId = randomText(identity, HEX, 32)
  const webhooks = options.webhooks ?? [{ userId: 1, code: randomText(identity, ALPHANUMERIC, 16) }]
  const adminPath = `/admin/${randomBytes(16).toString('hex')}/`

  let url = `https://${options.host ?? 'portal.example'}`
  let server: Server | undefined
  const clock = createClock(options.clock ?? 'real')
  const faults = new FaultPlan()
  const limits = new Limits({ plan, latencyMs })
  const requests = new RecordRing<RequestRecord>(requestLogSize)
  const events = new RecordRing<EventRecord>(requestLogSize)
  const traffic = { inFlight: 0 }
  const settings = toSettings(options, memberId, () => new URL(url).host)
  const authorize = createAuthorize(webhooks)
  const writeTime = createTimeWriter(createPortalTime(settings.utcOffsetSeconds), settings.quirks.operatingInTime)

  const log: RestRuntime['log'] = (record) => requests.push({ ...record, index: requests.total + 1, parallel: traffic.inFlight })
  const emit: PortalContext['emit'] = (event, data) => events.push({ at: clock.now(), event, data })

  const build = (data: SeedSpec): { readonly world: World; readonly runtime: RestRuntime } => {
    const world = createWorld({ scopes: [basicScope, ...domain.scopes], settings, seed, now: () => clock.now(), emit })
    domain.fill(world.context, data)
    events.clear()
    return { world, runtime: { context: world.context, registry: world.registry, limits, faults, writeTime, authorize, log } }
  }
  let current = build(domain.data)
  const reseed = (data: string | SeedSpec): void => {
    const next = build(domain.parse(data))
    current.world.close()
    current = next
  }
  const reset = (): void => {
    clock.reset()
    faults.clear()
    limits.reset()
    reseed(domain.data)
    requests.clear()
  }

  const subject: AdminSubject = { clock, faults, limits, requests, reset, seed: reseed }
  const handle = (request: RawRequest): Answer => {
    if (request.path.startsWith(adminPath)) return answerAdmin(subject, request.path.slice(adminPath.length), request)
    if (request.verb === 'OPTIONS') return PREFLIGHT
    const target = readTarget(request.path)
    return target ? answerRequest(current.runtime, target, request) : NOT_FOUND
  }
  const core: PortalCore = { clock, traffic, handle }

  return {
    fetch: createFetch(core),
    async listen(port, listenOptions = {}) {
      if (server) throw new Error(`The portal listens on ${url} already.`)
      const listening = await listen(core, port, listenOptions)
      server = listening.server
      url = listening.address.url
      return listening.address
    },
    get url() {
      return url
    },
    get webhook() {
      const [first] = webhooks
      return `${url}/rest/${first?.userId}/${first?.code}/`
    },
    get admin() {
      return `${url}${adminPath}`
    },
    memberId,
    clock,
    faults,
    limits,
    requests,
    events,
    reset,
    seed: reseed,
    async close() {
      const listening = server
      server = undefined
      listening?.closeAllConnections()
      await new Promise<void>((resolve) => (listening ? listening.close(() => resolve()) : resolve()))
      current.world.close()
    },
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
