import { createHash } from 'node:crypto'
import type { App } from '../contract.ts'
import { keepMap } from '../snapshot/keep-map.ts'
import { checkAppSpec, type AppSpec } from './app-spec.ts'
import { toApp, toScopes, type RegisteredApp } from './registered-app.ts'
import type { TokenRegistry } from './token-registry.ts'

/** What became of an application: `finished` is the end of an installation that waited for it. */
export interface AppChange {
  readonly kind: 'added' | 'updated' | 'finished' | 'paid' | 'removed'
  readonly app: RegisteredApp
  /** With its settings and data. */
  readonly isClean?: boolean
}

export interface PortalApps {
  /** Registers an application and installs it; one with the same client id is replaced and keeps its tokens. Throws a TypeError on what is no app. */
  add(app: AppSpec): void
  /** The end of an installation that waits for it (`installed: false`): events arrive from now on. False when none waits. */
  finishInstall(clientId: string): boolean
  /**
   * A new version, the next one by default; its handlers of events are gone. With `installed: false` its installation waits, and one that waits goes on
   * waiting. False when there is none.
   */
  update(clientId: string, changes?: AppUpdate): boolean
  /** The application is paid for: its status is `P`, unless another one is given, until `paidUntilMs`. ONAPPPAYMENT tells it. False when there is none. */
  pay(clientId: string, payment?: AppPayment): boolean
  /** Removes an application from the portal, `clean` or a local one with its settings and data; false when there is none. */
  remove(clientId: string, options?: { readonly clean?: boolean }): boolean
  find(clientId: string): App | undefined
  readonly all: readonly App[]
}

export type AppUpdate = Pick<AppSpec, 'version' | 'scope' | 'installed'>

export type AppPayment = Pick<AppSpec, 'status' | 'paidUntilMs'>

export interface AppRegistryParts {
  /** Applications that a reset leaves. */
  readonly initial: readonly AppSpec[]
  readonly tokens: TokenRegistry
  readonly memberId: string
  readonly onChange: (change: AppChange) => void
}

export class AppRegistry implements PortalApps {
  readonly #parts: AppRegistryParts
  readonly #apps = new Map<string, RegisteredApp>()
  /** Times that each was installed. */
  readonly #installations = new Map<string, number>()
  #lastId = 0

  constructor(parts: AppRegistryParts) {
    this.#parts = parts
  }

  add(spec: AppSpec): void {
    checkAppSpec(spec)
    const { clientId, tokens } = spec
    const known = this.#apps.get(clientId)
    const isNew = known?.isRemoved !== false
    if (isNew) this.#installations.set(clientId, (this.#installations.get(clientId) ?? 0) + 1)
    if (known?.isRemoved) this.#parts.tokens.revokeAllOf(clientId)
    // What an application keeps on the portal is kept by its number: one that left nothing behind comes as a new one.
    const id = known && !known.isForgotten ? known.id : ++this.#lastId
    const app = toApp(id, spec, this.#createToken(clientId))
    this.#apps.set(clientId, app)
    if (tokens) this.#parts.tokens.adopt(clientId, tokens)
    if (isNew) this.#parts.onChange({ kind: 'added', app })
  }

  finishInstall(clientId: string): boolean {
    const app = this.find(clientId)
    if (!app || app.installed) return false
    return this.#change('finished', { ...app, installed: true })
  }

  update(clientId: string, changes: AppUpdate = {}): boolean {
    const app = this.find(clientId)
    if (!app) return false
    checkAppSpec({ clientId, clientSecret: app.clientSecret, ...changes })
    const { version = app.version + 1, scope, installed = app.installed } = changes
    const scopes = scope === undefined ? app.scopes : toScopes(scope)
    const previousVersion = app.installed ? app.version : app.previousVersion
    return this.#change('updated', { ...app, version, scopes, installed, previousVersion })
  }

  pay(clientId: string, payment: AppPayment = {}): boolean {
    const app = this.find(clientId)
    if (!app) return false
    checkAppSpec({ clientId, clientSecret: app.clientSecret, ...payment })
    const { status = 'P', paidUntilMs } = payment
    return this.#change('paid', { ...app, status, paidUntilMs })
  }

  remove(clientId: string, { clean = false }: { readonly clean?: boolean } = {}): boolean {
    const app = this.find(clientId)
    if (!app) return false
    // A local app is deleted; one of the market leaves its settings unless it is told not to: settings/app-uninstallation.md
    const isForgotten = clean || app.kind === 'local'
    return this.#change('removed', { ...app, isRemoved: true, isForgotten }, clean)
  }

  /** An application that is on the portal. */
  find(clientId: string): RegisteredApp | undefined {
    const app = this.#apps.get(clientId)
    return app?.isRemoved ? undefined : app
  }

  /** Also one that was removed. */
  findRegistered(clientId: string): RegisteredApp | undefined {
    return this.#apps.get(clientId)
  }

  /** The one of this number, also one that was removed. */
  findNumbered(id: number): RegisteredApp | undefined {
    return [...this.#apps.values()].find((app) => app.id === id)
  }

  get all(): readonly RegisteredApp[] {
    return [...this.#apps.values()].filter(({ isRemoved }) => !isRemoved)
  }

  reset(): void {
    this.#apps.clear()
    this.#installations.clear()
    this.#lastId = 0
    for (const spec of this.#parts.initial) this.add(spec)
  }

  /** Remembers every application; the function puts them back, and tells nobody. */
  keep(): () => void {
    const lastId = this.#lastId
    const maps = [keepMap(this.#apps), keepMap(this.#installations)]
    return () => {
      for (const putBack of maps) putBack()
      this.#lastId = lastId
    }
  }

  #change(kind: AppChange['kind'], app: RegisteredApp, isClean = false): true {
    this.#apps.set(app.clientId, app)
    this.#parts.onChange({ kind, app, isClean })
    return true
  }

  #createToken(clientId: string): string {
    const identity = [this.#parts.memberId, clientId, this.#installations.get(clientId)]
    return createHash('md5').update(identity.join()).digest('hex')
  }
}
