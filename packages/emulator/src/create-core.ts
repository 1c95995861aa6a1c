import { randomBytes } from 'node:crypto'
import { answerAdmin } from './admin/answer-admin.ts'
import { Access } from './apps/access.ts'
import type { PortalApps } from './apps/app-registry.ts'
import { authorizeToken } from './apps/authorize-token.ts'
import { Confirmations } from './apps/confirmations.ts'
import type { PortalTokens } from './apps/portal-tokens.ts'
import type { Staff } from './apps/staff.ts'
import { createClock, type HoldableClock } from './clock/create-clock.ts'
import type { ApiVersion, MethodDefinition, PortalContext, PortalSettings, Quirks } from './contract.ts'
import { createRandom, randomText } from './create-random.ts'
import { createWorld, type KeptData, type World } from './create-world.ts'
import { FaultPlan } from './faults/fault-plan.ts'
import { Addresses } from './http/addresses.ts'
import type { PortalCore } from './http/create-fetch.ts'
import { HTML_TYPE, type Answer, type RawRequest } from './http/exchange.ts'
import { answerDownload } from './files/answer-download.ts'
import { createEvents, type Events } from './events/create-events.ts'
import type { PortalDeliveries } from './events/deliveries.ts'
import type { EventHandler } from './events/event-handlers.ts'
import { Expectations } from './expect/expectations.ts'
import { NOBODY, type Triggered, type TriggerOptions } from './events/event-hub.ts'
import { Limits } from './limits/create-limits.ts'
import { loadDocumentedMethods } from './documented/load-documented-methods.ts'
import type { EventRecord } from './log/event-record.ts'
import type { RequestRecord } from './log/request-record.ts'
import { RecordRing } from './log/ring.ts'
import type { Domain } from './load-domain.ts'
import { answerOAuth, type OAuthRuntime } from './oauth/answer-oauth.ts'
import { OAUTH_PATH, readOAuthTarget } from './oauth/read-oauth-target.ts'
import { answerPage } from './page/answer-page.ts'
import { performForPage, type PageAnswer, type PageCall } from './page/perform-for-page.ts'
import type { Frame } from './placements/compose-frame.ts'
import { Frames, type OpenFrameOptions, type PortalPlacements } from './placements/open-frames.ts'
import { PlacementRegistry } from './placements/placement-registry.ts'
import { licenseOf, toSettings, type PortalOptions } from './portal-options.ts'
import { answerRequest, type RestRuntime } from './rest/answer-request.ts'
import { createAuthorize, type Authorize, type WebhookSpec } from './rest/authorize.ts'
import { byName, type DefinitionsByName } from './rest/method-registry.ts'
import { readTarget } from './rest/read-target.ts'
import { refusal } from './rest/refusal.ts'
import { createTimeWriter } from './rest/time-writer.ts'
import type { WorkflowTaskOptions } from './scopes/bizproc/add-workflow-task.ts'
import { Automation, type RunRobotOptions } from './scopes/bizproc/automation.ts'
import { RobotRegistry } from './scopes/bizproc/robot-registry.ts'
import type { Robot, RobotRun } from './scopes/bizproc/robot.ts'
import type { SeedSpec } from './scopes/seed.ts'
import type { SavedPortal } from './snapshot/saved-portal.ts'
import { createPortalTime } from './store/portal-time.ts'
import { AppOptions } from './system/app-options.ts'
import { isProxiedToken, withoutNewMethods, withoutV3 } from './system/on-premise.ts'
import { readLicense } from './system/read-license.ts'
import { basicScope } from './system/basic-scope.ts'
import { IdempotencyStore } from './v3/idempotency-store.ts'
import { loadDocumentedV3Methods } from './v3/load-documented-v3.ts'
import { restScope } from './v3/rest-scope.ts'

/** A portal without its transports. */
export class Core implements PortalCore {
  readonly clock: HoldableClock
  readonly faults: FaultPlan
  readonly limits: Limits
  readonly requests: RecordRing<RequestRecord>
  readonly expectations: Expectations
  readonly confirmations: Confirmations
  readonly events: RecordRing<EventRecord>
  readonly traffic: { inFlight: number } = { inFlight: 0 }
  readonly settings: PortalSettings
  readonly webhooks: readonly WebhookSpec[]
  readonly adminPath: string
  readonly addresses: Addresses
  isClosed = false
  /** Finds the origin of a new name; who has sockets opens one. Rejects with a TypeError on what is no host. */
  findOrigin: (host: string) => Promise<string> = async (host) => new URL(`https://${host}`).origin
  readonly #options: PortalOptions
  readonly #access: Access
  readonly #events: Events
  readonly #placements: PlacementRegistry
  readonly #frames: Frames
  readonly #robots: RobotRegistry
  readonly #automation: Automation
  readonly #oauth: OAuthRuntime
  #license: string
  #licenseUntilMs: number | undefined
  readonly #isOnPremise: boolean
  readonly #domain: Domain
  readonly #seed: number
  readonly #fixed: Pick<RestRuntime, 'limits' | 'faults' | 'writeTime' | 'authorize' | 'movedTo' | 'log'>
  readonly #documented: Partial<Record<ApiVersion, DefinitionsByName>> = {}
  readonly #saved = new WeakMap<SavedPortal, { readonly data: KeptData; readonly putBack: readonly (() => void)[] }>()
  readonly #idempotency = new IdempotencyStore()
  #world: World
  #runtime: RestRuntime
  /** Makes the data. Gone once it is made, which is when the portal is first touched: sample data is most of what a new portal costs. */
  #fill: (() => void) | undefined

  constructor(options: PortalOptions, domain: Domain) {
    const { seed = 1, profile, plan = 'basic', latencyMs = 0, requestLogSize = 5000, clock = 'real', host = 'portal.example' } = options
    const identity = createRandom(seed)
    this.#isOnPremise = profile === 'on-premise'
    this.#domain = this.#isOnPremise ? withoutNewMethods(domain) : domain
    this.#seed = seed
    this.#options = options
    this.#license = licenseOf(options)
    this.#licenseUntilMs = options.licenseUntilMs
    this.addresses = new Addresses(`https://${host}`)
    this.clock = createClock(clock)
    this.requests = new RecordRing(requestLogSize, ({ sentBytes, answer = '' }) => sentBytes + answer.length)
    this.expectations = new Expectations(this.requests)
    this.events = new RecordRing(requestLogSize)
    this.settings = toSettings(
      options,
      randomText(identity, HEX, 32),
      () => this.addresses.current,
      () => this.#license,
    )
    this.faults = new FaultPlan(this.settings.quirks)
    this.limits = new Limits({ plan, latencyMs, quirks: this.settings.quirks })
    this.webhooks = options.webhooks ?? [{ userId: 1, code: randomText(identity, ALPHANUMERIC, 16), scopes: options.schema?.scopes ?? '*' }]
    // Not from the seed: whoever may call the portal must not be able to guess it.
    this.adminPath = `/admin/${randomBytes(16).toString('hex')}/`
    this.#events = createEvents({
      options,
      settings: this.settings,
      clock: this.clock,
      scopes: domain.scopes,
      audienceOf: (event, data) => this.#world.audienceOf(event, data),
      record: (event, data) => this.events.push({ at: this.clock.now(), event, data }),
      access: () => this.#access,
      oauthUrl: () => this.oauthUrl,
      deliver: (request) => {
        if (this.addresses.hasSettled) return fetch(request)
        throw new Error('The portal neither listens nor has an option "deliver".')
      },
    })
    this.confirmations = new Confirmations(({ token, method, clientId }, isAllowed) => {
      const data = { TOKEN: token, METHOD: method, CONFIRMED: isAllowed ? '1' : '0', LANGUAGE_ID: this.settings.languageId }
      this.#events.hub.announce('ONAPPMETHODCONFIRM', data, { cause: NOBODY, only: clientId })
    })
    this.#placements = new PlacementRegistry((clientId) => this.apps.find(clientId)?.installed === true)
    this.#robots = new RobotRegistry({ now: () => this.clock.now(), createRandom: () => createRandom(seed ^ ROBOT_SALT) })
    this.#access = new Access({
      options,
      settings: this.settings,
      now: () => this.clock.now(),
      staff: () => this.staff,
      url: () => this.oauthUrl,
      onChange: (change) => {
        // What goes with an application may tell it so, as long as it has handlers.
        if (change.kind === 'removed') this.#world.followRemoval(change.app, change.app.isForgotten)
        this.#events.hub.follow(change)
        if (change.kind !== 'removed' && change.kind !== 'updated') return
        this.#placements.forget(change.app.clientId)
        this.#robots.forget(change.app.clientId)
        if (change.kind === 'removed') this.confirmations.forget(change.app.clientId)
      },
    })
    const { server } = this.#access
    this.#automation = new Automation({
      context: () => this.#world.context,
      apps: this.#access.apps,
      deliveries: this.#events.deliveries,
      authority: this.#events.authority,
    })
    this.#frames = new Frames({
      settings: this.settings,
      apps: this.#access.apps,
      registry: this.#placements,
      staff: () => this.staff,
      issue: (app, userId) => server.issue(app, userId, {}),
      createRandom: () => createRandom(seed ^ FRAME_SALT),
    })
    this.#fixed = {
      limits: this.limits,
      faults: this.faults,
      writeTime: createTimeWriter(createPortalTime(this.settings.utcOffsetSeconds), this.settings.quirks.operatingInTime),
      authorize: this.#authorizeWhileLicensed(
        createAuthorize(
          this.webhooks,
          () => this.staff,
          (token, method, nowMs) => authorizeToken(server.parts, token, method, nowMs),
          this.settings.quirks,
        ),
      ),
      movedTo: (address) => this.addresses.movedTo(address),
      log: (record) => {
        const request = { ...record, index: this.requests.total + 1, parallel: this.traffic.inFlight }
        this.requests.push(request)
        this.expectations.tell(request)
      },
    }
    this.#oauth = { ...this.#fixed, server, writeTime: createTimeWriter(createPortalTime(this.settings.utcOffsetSeconds), false) }
    this.#world = this.#createWorld()
    this.#runtime = this.#plan(domain.data)
  }

  get apps(): PortalApps {
    return this.#access.apps
  }

  get tokens(): PortalTokens {
    return this.#access.tokens
  }

  get staff(): Staff {
    this.touch()
    return this.#world.staff
  }

  get appOptions(): AppOptions {
    return new AppOptions(this.#world.context.db)
  }

  get deliveries(): PortalDeliveries {
    return this.#events.deliveries
  }

  /** Who is bound to which event. */
  get handlers(): readonly EventHandler[] {
    return this.#events.handlers.all
  }

  get placements(): PortalPlacements {
    return this.#frames
  }

  /** Throws a RangeError where a page of the portal would have nothing to show. */
  openFrame(options: OpenFrameOptions = {}): Frame {
    return this.#frames.open(options)
  }

  get robots(): readonly Robot[] {
    return this.#robots.robots
  }

  get robotRuns(): readonly RobotRun[] {
    return this.#robots.runs.all
  }

  /** Throws a RangeError when there is no such robot, and on what it does not take. */
  runRobot(options: RunRobotOptions): RobotRun {
    this.touch()
    return this.#automation.run(options)
  }

  /** Throws a RangeError when no such workflow runs. */
  addWorkflowTask(options: WorkflowTaskOptions): number {
    this.touch()
    return this.#automation.addTask(options)
  }

  /** Announces an event that nothing caused. Throws a RangeError for one that does not exist. */
  trigger(event: string, data?: unknown, options: TriggerOptions = {}): Triggered {
    return this.#events.hub.trigger(event, data, options)
  }

  /** Base URL of the authorisation server, with a slash at the end. It stays where it is when the portal is renamed. */
  get oauthUrl(): string {
    return (this.addresses.hasSettled ? this.addresses.home : OAUTH_ORIGIN) + OAUTH_PATH
  }

  handle(request: RawRequest): Answer | Promise<Answer> {
    this.touch()
    if (request.path.startsWith(this.adminPath)) return answerAdmin(this, request.path.slice(this.adminPath.length), request)
    if (request.verb === 'OPTIONS') return PREFLIGHT
    const { memberId: key, quirks } = this.settings
    const download = answerDownload({ files: this.#world.context.files, key, quirks, authorize: (auth) => this.#authorize(auth) }, request)
    if (download) return download
    const oauthTarget = readOAuthTarget(request.path)
    if (this.#isOnPremise && isProxiedToken(request.path)) return NOT_FOUND
    if (oauthTarget) return answerOAuth(this.#oauth, oauthTarget, request)
    const target = readTarget(request.path)
    if (target) return answerRequest(this.#runtime, this.#isOnPremise ? withoutV3(target) : target, request)
    return answerPage(request, { adminPath: this.adminPath, origin: this.addresses.current, movedTo: this.#fixed.movedTo }) ?? NOT_FOUND
  }

  perform(call: PageCall): PageAnswer {
    return performForPage(this.#runtime, this.staff, call)
  }

  /** Makes the data unless it is made. */
  touch(): void {
    const fill = this.#fill
    this.#fill = undefined
    fill?.()
  }

  seed(data: string | SeedSpec): void {
    const spec = this.#domain.parse(data)
    this.#world.close()
    this.#world = this.#createWorld()
    this.#idempotency.clear()
    this.#runtime = this.#plan(spec)
  }

  reset(): void {
    this.#events.hub.reset()
    this.#placements.reset()
    this.#frames.reset()
    this.#robots.reset()
    this.confirmations.reset()
    this.clock.reset()
    this.faults.clear()
    this.limits.reset()
    this.addresses.reset()
    this.#license = licenseOf(this.#options)
    this.#licenseUntilMs = this.#options.licenseUntilMs
    this.#access.reset()
    this.seed(this.#domain.data)
    this.requests.clear()
  }

  /** Remembers everything but the logs. */
  snapshot(): SavedPortal {
    this.touch()
    const [license, untilMs] = [this.#license, this.#licenseUntilMs]
    const putBack = [
      this.clock,
      this.faults,
      this.limits,
      this.addresses,
      this.#access,
      this.#placements,
      this.#frames,
      this.#robots,
      this.confirmations,
      this.#events.hub,
      this.#idempotency,
    ].map((part) => part.keep())
    const setLicense = (): void => {
      this.#license = license
      this.#licenseUntilMs = untilMs
    }
    const saved: SavedPortal = { at: this.clock.now() }
    this.#saved.set(saved, { data: this.#world.keep(), putBack: [...putBack, setLicense] })
    return saved
  }

  /** Throws a TypeError on what another portal saved. */
  restore(saved: SavedPortal): void {
    const known = this.#saved.get(saved)
    if (!known) throw new TypeError('A portal restores what its own snapshot() gave.')
    for (const putBack of known.putBack) putBack()
    this.#fill = undefined
    this.#world.restore(known.data)
  }

  /** The portal gets another name; its former ones redirect. */
  async rename(host: string): Promise<string> {
    this.addresses.moveTo(await this.findOrigin(host))
    return this.addresses.current
  }

  /** The portal gets another licence and, in the cloud, the limits of that. */
  setLicense(license: string, { untilMs }: { readonly untilMs?: number } = {}): void {
    if (untilMs !== undefined && !Number.isFinite(untilMs))
      throw new RangeError(`A licence ends at a time in unix milliseconds, got ${untilMs}.`)
    this.#license = license
    this.#licenseUntilMs = untilMs
    if (this.limits.plan !== 'none') this.limits.setPlan(readLicense(license).family === 'ent' ? 'enterprise' : 'basic')
  }

  methods(): readonly MethodDefinition[] {
    const { context } = this.#world
    return [...context.methods(), ...context.methods('v3')]
  }

  close(): void {
    this.isClosed = true
    this.expectations.close()
    this.#events.deliveries.close()
    this.clock.close()
    this.#world.close()
  }

  /** Without a subscription nobody is served: first-steps/access-to-rest-api.md */
  #authorizeWhileLicensed(authorize: Authorize): Authorize {
    return (target, token, nowMs) => {
      if (nowMs >= (this.#licenseUntilMs ?? Infinity)) throw refusal('notLicensed')
      return authorize(target, token, nowMs)
    }
  }

  /** A credential as links carry it. */
  #authorize(auth: string): void {
    this.#fixed.authorize({ method: 'download', format: 'json', isV3: false, webhook: undefined }, auth, this.clock.now())
  }

  #createWorld(): World {
    return createWorld({
      scopes: [basicScope, this.#events.hub.scope, ...(this.#isOnPremise ? [] : [restScope]), ...this.#domain.scopes],
      settings: this.settings,
      seed: this.#seed,
      placements: this.#placements,
      robots: this.#robots,
      handlers: this.#events.handlers,
      now: () => this.clock.now(),
      announcement: (...event) => this.#events.hub.announcement(...event),
      during: (call, work) => {
        const answer = this.#events.hub.during(call, work)
        // Nobody is asked about a call that is refused anyway. What it did meanwhile is undone.
        this.confirmations.require(call)
        return answer
      },
      // Kept over a reset: reading the catalogue takes tens of milliseconds.
      documented: (version) => (this.#documented[version] ??= byName(this.#domain.choose(LOADERS[version](this.settings.quirks)))),
    })
  }

  #plan(data: SeedSpec): RestRuntime {
    const { context, registries, staff, whole } = this.#world
    // As old as the portal, whenever it is touched.
    const plannedMs = this.clock.now()
    // Nobody is told of sample data.
    const past = (): PortalContext => ({ ...context, now: () => plannedMs, emit: () => undefined })
    this.#fill = () => {
      this.#domain.fill(past(), data)
      for (const user of this.#options.users ?? []) staff.set(user)
    }
    this.events.clear()
    // Users that make no sense are refused at once.
    if (this.#options.users) this.touch()
    const runtime = { ...this.#fixed, context, whole, registry: registries.v1 }
    return { ...runtime, v3: { ...runtime, registry: registries.v3, idempotency: this.#idempotency } }
  }
}

const LOADERS: Readonly<Record<ApiVersion, (quirks: Quirks) => readonly MethodDefinition[]>> = {
  v1: loadDocumentedMethods,
  v3: loadDocumentedV3Methods,
}

/** Where the authorisation server is said to be as long as nothing listens. */
const OAUTH_ORIGIN = 'https://oauth.example'

/** Ids of frames are drawn from numbers of their own, so that they do not depend on what else was drawn. */
const FRAME_SALT = 0x66_72_61_6d
/** So are ids of workflows. */
const ROBOT_SALT = 0x72_6f_62_6f

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
