import type { Bench } from './events-receiver.ts'

export const EVENTS = ['ONAPPINSTALL', 'ONAPPUPDATE', 'ONAPPUNINSTALL', 'ONAPPPAYMENT', 'ONAPPTEST'] as const
const PLACEMENT = 'CRM_DEAL_DETAIL_TAB'

export const applications: readonly Spec[] = [
  { clientId: 'local.1', clientSecret: 's' },
  { clientId: 'local.2', clientSecret: 's', installHandler: 'https://app.example/local.2/install' },
  { clientId: 'app.3', clientSecret: 's' },
  { clientId: 'app.4', clientSecret: 's', installHandler: 'https://app.example/app.4/install' },
]
export interface Spec {
  readonly clientId: string
  readonly clientSecret: string
  readonly installHandler?: string
}

const DEAD: ReadonlySet<string | undefined> = new Set(['APPLICATION_NOT_FOUND', 'ERROR_OAUTH', 'invalid_token'])

const byClientId = (left: { clientId: string }, right: { clientId: string }): number => (left.clientId < right.clientId ? -1 : 1)

interface Model {
  installed: boolean
  version: number
  previousVersion: number | undefined
  readonly bound: Set<string>
  hasWidget: boolean
  /** What `app.option.get` and `user.option.get` tell. */
  options: Record<string, unknown>
  /** An access token of every installation; the last one is good. */
  token: string
}

/** Does things to the applications of a portal, and knows what must have come of them. */
export class AppsModel {
  readonly #bench: Bench
  readonly #apps = new Map<string, Model>()
  readonly #keptOptions = new Map<string, Record<string, unknown>>()
  readonly #dead: string[] = []
  readonly #sent: string[] = []
  readonly #done: boolean[] = []
  /** What the methods of the portal said of it. */
  readonly #told: boolean[] = []
  readonly #applicationTokens = new Map<string, Set<string>>()
  readonly #installations = new Map<string, number>()

  constructor(bench: Bench) {
    this.#bench = bench
  }

  add(spec: Spec, installed: boolean): void {
    const { portal } = this.#bench
    const before = this.#apps.get(spec.clientId)
    portal.apps.add({ ...spec, installed })
    if (before) Object.assign(before, { installed, version: 1, previousVersion: undefined })
    else {
      const { access_token: token } = portal.tokens.create({ clientId: spec.clientId })
      const options = this.#keptOptions.get(spec.clientId) ?? {}
      this.#apps.set(spec.clientId, {
        installed,
        version: 1,
        previousVersion: undefined,
        bound: new Set(),
        hasWidget: false,
        options,
        token,
      })
      this.#installations.set(spec.clientId, (this.#installations.get(spec.clientId) ?? 0) + 1)
      if (installed) this.#expectInstallHandler(spec, 'ONAPPINSTALL')
    }
  }

  finish({ clientId }: Spec): void {
    const app = this.#apps.get(clientId)
    const waits = app?.installed === false
    this.#report(waits, this.#bench.portal.apps.finishInstall(clientId))
    if (!waits) return
    app.installed = true
    this.#expect(clientId, app, app.previousVersion === undefined ? 'ONAPPINSTALL' : 'ONAPPUPDATE')
  }

  update(spec: Spec, installed: boolean | undefined): void {
    const app = this.#apps.get(spec.clientId)
    this.#report(app !== undefined, this.#bench.portal.apps.update(spec.clientId, installed === undefined ? {} : { installed }))
    if (!app) return
    if (app.installed) app.previousVersion = app.version
    app.version++
    app.installed = installed ?? app.installed
    app.bound.clear()
    app.hasWidget = false
    if (app.installed) this.#expectInstallHandler(spec, app.previousVersion === undefined ? 'ONAPPINSTALL' : 'ONAPPUPDATE')
  }

  remove({ clientId }: Spec, clean: boolean): void {
    const app = this.#apps.get(clientId)
    this.#report(app !== undefined, this.#bench.portal.apps.remove(clientId, { clean }))
    if (!app) return
    if (app.installed) this.#expect(clientId, app, 'ONAPPUNINSTALL')
    if (clean || clientId.startsWith('local.')) this.#keptOptions.delete(clientId)
    else this.#keptOptions.set(clientId, app.options)
    this.#apps.delete(clientId)
    this.#dead.push(app.token)
  }

  async bind({ clientId }: Spec, event: string): Promise<void> {
    const app = this.#apps.get(clientId)
    if (!app || app.bound.has(event)) return
    await this.#bench.call('event.bind', { event, handler: `https://app.example/${clientId}` }, { clientId })
    app.bound.add(event)
  }

  async place({ clientId }: Spec): Promise<void> {
    const app = this.#apps.get(clientId)
    if (!app || app.hasWidget) return
    await this.#bench.call('placement.bind', { PLACEMENT, HANDLER: `https://app.example/${clientId}` }, { clientId })
    app.hasWidget = true
  }

  async set({ clientId }: Spec, value: number): Promise<void> {
    const app = this.#apps.get(clientId)
    if (!app) return
    for (const kind of ['app', 'user']) await this.#bench.call(`${kind}.option.set`, { options: { value } }, { clientId })
    app.options = { value }
  }

  pay({ clientId }: Spec): void {
    const app = this.#apps.get(clientId)
    this.#report(app !== undefined, this.#bench.portal.apps.pay(clientId))
    if (app?.installed) this.#expect(clientId, app, 'ONAPPPAYMENT')
  }

  test({ clientId }: Spec): void {
    const app = this.#apps.get(clientId)
    if (!app) return
    this.#bench.portal.trigger('ONAPPTEST', {}, { clientId })
    if (app.installed) this.#expect(clientId, app, 'ONAPPTEST')
  }

  /** What must be seen. */
  expected(): unknown {
    const isNone = (options: object): boolean => Object.keys(options).length === 0
    return {
      done: this.#done,
      sent: this.#sent,
      apps: this.#sorted.map(([clientId, { version, installed, bound, hasWidget, options }]) => ({
        clientId,
        info: [version, installed],
        bound: [...bound],
        widgets: hasWidget ? [installed] : [],
        options: isNone(options) ? [[], []] : [options, options],
        refusal: undefined,
      })),
      deadTokensThatWork: [],
      applicationTokens: this.#sorted.map(([clientId]) => [clientId, this.#installations.get(clientId)]),
    }
  }

  /** What the portal says, and what it sent. */
  async actual(): Promise<unknown> {
    const { portal, received, call, settled } = this.#bench
    await settled()
    const apps = []
    for (const { clientId } of portal.apps.all.toSorted(byClientId)) {
      const as = { clientId }
      const info = (await call('app.info', {}, as)) as { VERSION: number; INSTALLED: boolean }
      const bound = (await call('event.get', {}, as)) as { event: string }[]
      const seen = this.#applicationTokens.get(clientId) ?? new Set()
      this.#applicationTokens.set(clientId, seen.add(portal.apps.find(clientId)!.applicationToken))
      apps.push({
        clientId,
        info: [info.VERSION, info.INSTALLED],
        bound: bound.map(({ event }) => event),
        widgets: portal.placements.all.filter((each) => each.clientId === clientId).map(({ isShown }) => isShown),
        options: [await call('app.option.get', {}, as), await call('user.option.get', {}, as)],
        refusal: await this.#refusalOf(this.#apps.get(clientId)?.token ?? ''),
      })
    }
    const refusals = await Promise.all(this.#dead.map((token) => this.#refusalOf(token)))
    return {
      done: this.#told,
      sent: received.map(({ url, event }) => `${event} ${url}`),
      apps,
      deadTokensThatWork: refusals.filter((code) => !DEAD.has(code)),
      applicationTokens: apps.map(({ clientId }) => [clientId, this.#applicationTokens.get(clientId)!.size]),
    }
  }

  get #sorted(): readonly [string, Model][] {
    return [...this.#apps].toSorted(([left], [right]) => (left < right ? -1 : 1))
  }

  #report(expected: boolean, told: boolean): void {
    this.#done.push(expected)
    this.#told.push(told)
  }

  async #refusalOf(auth: string): Promise<string | undefined> {
    const response = await this.#bench.portal.fetch(`${this.#bench.portal.url}/rest/app.info?auth=${auth}`)
    return ((await response.json()) as { error?: string }).error
  }

  #expect(clientId: string, { bound }: Model, event: string): void {
    if (bound.has(event)) this.#sent.push(`${event} https://app.example/${clientId}`)
  }

  #expectInstallHandler({ installHandler }: Spec, event: string): void {
    if (installHandler) this.#sent.push(`${event} ${installHandler}`)
  }
}
