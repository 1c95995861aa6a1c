import type { Server } from 'node:http'
import type { PortalClock } from './clock/create-clock.ts'
import type { MethodDefinition } from './contract.ts'
import { Core } from './create-core.ts'
import type { PortalFaults } from './faults/fault-plan.ts'
import { createFetch, type PortalFetch } from './http/create-fetch.ts'
import { listen, type ListenOptions, type PortalAddress } from './http/listen.ts'
import type { PortalLimits } from './limits/create-limits.ts'
import { loadDomain } from './load-domain.ts'
import type { EventRecord } from './log/event-record.ts'
import type { RequestRecord } from './log/request-record.ts'
import type { Ring } from './log/ring.ts'
import type { PortalOptions } from './portal-options.ts'
import type { SeedSpec } from './scopes/seed.ts'

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
  /** Every method the portal knows, with how honestly it answers: see `MethodDefinition.tier`. Reads the catalogue when first asked. */
  readonly methods: readonly Pick<MethodDefinition, 'name' | 'scope' | 'tier'>[]
  readonly clock: PortalClock
  readonly faults: PortalFaults
  readonly limits: PortalLimits
  /** Requests to the REST API, newest last. */
  readonly requests: Ring<RequestRecord>
  /** Events that methods announced; they are not delivered. */
  readonly events: Ring<EventRecord>
  /** Back to how it was created: data, log, limits, faults and clock. */
  reset(): void
  /** Replaces the data only. Throws on data that it does not understand, before anything is lost. */
  seed(data: string | SeedSpec): void
  /** Ends everything: connections break, sleepers wake, calls find nobody. */
  close(): Promise<void>
}

/**
 * Creates an emulated portal. Throws on `data` that it does not understand.
 * @example
 * const portal = await createPortal({ seed: 7, clock: 'virtual', data: 'deals=500' })
 * const answer = await portal.fetch(`${portal.webhook}crm.deal.list`)
 */
export async function createPortal(options: PortalOptions = {}): Promise<Portal> {
  const core = new Core(options, await loadDomain(options))
  const { clock, faults, limits, requests, events } = core
  let server: Server | 'starting' | undefined
  return {
    fetch: createFetch(core),
    async listen(port, listenOptions = {}) {
      if (server) throw new Error(`The portal listens on ${core.url} already.`)
      server = 'starting'
      try {
        const listening = await listen(core, port, listenOptions)
        server = listening.server
        core.url = listening.address.url
        return listening.address
      } finally {
        if (server === 'starting') server = undefined
      }
    },
    get url() {
      return core.url
    },
    get webhook() {
      const [first] = core.webhooks
      return `${core.url}/rest/${first?.userId}/${first?.code}/`
    },
    get admin() {
      return core.url + core.adminPath
    },
    memberId: core.settings.memberId,
    get methods() {
      return core.methods().map(({ name, scope, tier }) => ({ name, scope, tier }))
    },
    clock,
    faults,
    limits,
    requests,
    events,
    reset: () => core.reset(),
    seed: (data) => core.seed(data),
    async close() {
      if (typeof server === 'object') await stop(server)
      server = undefined
      core.close()
    },
  }
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => void server.close(() => resolve()))
}
