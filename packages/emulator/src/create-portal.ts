import type { PortalApps } from './apps/app-registry.ts'
import type { PortalConfirmations } from './apps/confirmations.ts'
import type { PortalTokens } from './apps/portal-tokens.ts'
import type { PortalUsers } from './apps/staff.ts'
import { checkOptions } from './check-options.ts'
import type { PortalClock } from './clock/create-clock.ts'
import type { MethodDefinition } from './contract.ts'
import { Core } from './create-core.ts'
import type { PortalDeliveries } from './events/deliveries.ts'
import type { Triggered, TriggerOptions } from './events/event-hub.ts'
import type { PortalExpectations } from './expect/expectations.ts'
import type { PortalFaults } from './faults/fault-plan.ts'
import { createFetch, type PortalFetch } from './http/create-fetch.ts'
import { Doors } from './http/doors.ts'
import type { ListenOptions, PortalAddress } from './http/listen.ts'
import type { PortalLimits } from './limits/create-limits.ts'
import { loadDomain } from './load-domain.ts'
import type { EventRecord } from './log/event-record.ts'
import type { RequestRecord } from './log/request-record.ts'
import type { Ring } from './log/ring.ts'
import type { Frame } from './placements/compose-frame.ts'
import type { OpenFrameOptions, PortalPlacements } from './placements/open-frames.ts'
import type { PortalOptions } from './portal-options.ts'
import type { WorkflowTaskOptions } from './scopes/bizproc/add-workflow-task.ts'
import type { RunRobotOptions } from './scopes/bizproc/automation.ts'
import type { RobotRun } from './scopes/bizproc/robot.ts'
import type { SeedSpec } from './scopes/seed.ts'
import type { SavedPortal } from './snapshot/saved-portal.ts'
import { withProfile } from './system/on-premise.ts'

/** An emulated portal: one process, no account, nothing outside it. */
export interface Portal extends PortalExpectations {
  /** The portal as a `fetch` without sockets; any host does. */
  readonly fetch: PortalFetch
  /** Serves the portal on a socket too; port 0 takes a free one. Throws when it listens already. */
  listen(port: number, options?: ListenOptions): Promise<PortalAddress>
  /** Origin, without a slash at the end: where it listens, else `https://portal.example`. */
  readonly url: string
  /** URL of the first webhook, with a slash at the end. */
  readonly webhook: string
  readonly memberId: string
  /** Base URL of the authorisation server, with a slash at the end: tokens are to be had at `<oauth>oauth/token/`. */
  readonly oauth: string
  /** Applications on the portal. */
  readonly apps: PortalApps
  readonly tokens: PortalTokens
  /** Calls of applications that wait for an administrator. */
  readonly confirmations: PortalConfirmations
  readonly users: PortalUsers
  /** URL of the JSON admin API, with a random token and a slash at the end. */
  readonly admin: string
  /** Every method the portal knows, with how honestly it answers: see `MethodDefinition.tier`. Reads the catalogue when first asked. */
  readonly methods: readonly Required<Pick<MethodDefinition, 'name' | 'version' | 'scope' | 'tier'>>[]
  readonly clock: PortalClock
  readonly faults: PortalFaults
  readonly limits: PortalLimits
  /** Requests to the REST API and the authorisation server, newest last. */
  readonly requests: Ring<RequestRecord>
  /** Events that methods announced, or that were triggered, whether somebody was bound or not. */
  readonly events: Ring<EventRecord>
  /** Calls of handlers, with what became of them; and what happens to them on their way. */
  readonly deliveries: PortalDeliveries
  /** Widgets and types of user fields that applications have registered. */
  readonly placements: PortalPlacements
  /**
   * What a browser needs to open an application in a frame: its main page, the page of its installation, or one of its widgets. Each has tokens of its
   * own. Throws a RangeError where a page of the portal would have nothing to show.
   * @example const { url, fields, name } = portal.openFrame({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: 42 } })
   */
  openFrame(options?: OpenFrameOptions): Frame
  /**
   * Calls the handler of a robot or an activity that an application has registered, as a workflow would. What it answers by bizproc.event.send stands in
   * the run. Throws a RangeError when there is no such robot, and on what it does not take.
   * @example portal.runRobot({ code: 'sms', documentId: ['crm', 'CCrmDocumentDeal', 'DEAL_42'], properties: { text: 'Hello' } })
   */
  runRobot(options: RunRobotOptions): RobotRun
  /** Every run of a robot or an activity, oldest first. */
  readonly robotRuns: readonly RobotRun[]
  /** Gives somebody a task of a workflow that runs, as its template would, and returns the task's id. Throws a RangeError when none runs. */
  addWorkflowTask(options: WorkflowTaskOptions): number
  /**
   * Announces an event that nothing caused, to whoever is bound. Its data is that of the documentation (ids are 1, texts empty) with `data` over it.
   * Throws a RangeError for an event that nobody documents.
   * @example portal.trigger('ONCRMDEALUPDATE', { FIELDS: { ID: 42 } }, { userId: 2 })
   */
  trigger(event: string, data?: unknown, options?: TriggerOptions): Triggered
  /**
   * Gives the portal another host; the former one redirects to it. A portal that listens opens one more port for it.
   * @param host `<host>[:<port>]`. While it listens, an address of this machine; without a port, or with port 0, a free one.
   * @returns The new origin. Rejects when the host cannot be had.
   */
  rename(host: string): Promise<string>
  /**
   * Changes the licence, e.g. to `en_ent250`, and with it the limits, unless the plan is `none`. `untilMs` is when it ends, by the portal's clock; REST is
   * refused from then on.
   */
  setLicense(license: string, end?: { readonly untilMs?: number }): void
  /** Back to how it was created: data, apps, log, limits, faults, licence, name and clock. */
  reset(): void
  /**
   * Remembers the portal as it is: data, files, apps with their tokens, handlers, queues, placements, robots, users, clock, licence, limits and faults; not
   * the logs. Cheaper than making the same data again.
   * @example
   * const saved = portal.snapshot()
   * afterEach(() => portal.restore(saved))
   */
  snapshot(): SavedPortal
  /** Back to what `snapshot` of this portal gave, as often as it is needed. Sleepers are woken, events on their way do not arrive. Throws a TypeError on others. */
  restore(saved: SavedPortal): void
  /** Replaces the data only. Throws on data that it does not understand, before anything is lost. */
  seed(data: string | SeedSpec): void
  /** Ends everything: connections break, sleepers wake, calls find nobody. */
  close(): Promise<void>
}

/**
 * Creates an emulated portal. Throws a TypeError or RangeError on options that it does not understand.
 * @example
 * const portal = await createPortal({ seed: 7, clock: 'virtual', data: 'deals=500' })
 * const answer = await portal.fetch(`${portal.webhook}crm.deal.list`)
 */
export async function createPortal(given: PortalOptions = {}): Promise<Portal> {
  checkOptions(given)
  const options = withProfile(given)
  const core = new Core(options, await loadDomain(options))
  const { clock, faults, limits, requests, events, deliveries } = core
  const doors = new Doors(core)
  return {
    fetch: createFetch(core),
    async listen(port, listenOptions = {}) {
      if (doors.isListening) throw new Error(`The portal listens on ${core.addresses.current} already.`)
      // Callers on a socket find the data made.
      core.touch()
      const address = await doors.open(port, listenOptions)
      core.addresses.settleAt(address.url)
      core.findOrigin = async (host) => (await doors.openNext(host)).url
      // Nobody could be called before: applications of the options learn now that they are installed.
      if (!options.deliver) for (const { id } of deliveries.filter(({ state }) => state === 'failed')) deliveries.replay(id)
      return address
    },
    get url() {
      return core.addresses.current
    },
    get oauth() {
      return core.oauthUrl
    },
    apps: core.apps,
    tokens: core.tokens,
    confirmations: core.confirmations,
    get users() {
      return core.staff
    },
    get webhook() {
      const [first] = core.webhooks
      return `${core.addresses.current}/rest/${first?.userId}/${first?.code}/`
    },
    get admin() {
      return core.addresses.current + core.adminPath
    },
    memberId: core.settings.memberId,
    get methods() {
      return core.methods().map(({ name, version = 'v1', scope, tier }) => ({ name, version, scope, tier }))
    },
    clock,
    faults,
    limits,
    requests,
    expectRequest: (...asked) => core.expectations.expectRequest(...asked),
    expectRequests: (...asked) => core.expectations.expectRequests(...asked),
    expectNoRequest: (...asked) => core.expectations.expectNoRequest(...asked),
    nextRequest: (...asked) => core.expectations.nextRequest(...asked),
    events,
    deliveries,
    placements: core.placements,
    openFrame: (frame) => core.openFrame(frame),
    runRobot: (run) => core.runRobot(run),
    get robotRuns() {
      return core.robotRuns
    },
    addWorkflowTask: (task) => core.addWorkflowTask(task),
    trigger: (event, data, options) => core.trigger(event, data, options),
    rename: (host) => core.rename(host),
    setLicense: (license, end) => core.setLicense(license, end),
    reset: () => core.reset(),
    snapshot: () => core.snapshot(),
    restore: (saved) => core.restore(saved),
    seed: (data) => core.seed(data),
    async close() {
      await doors.close()
      core.close()
    },
  }
}
