import type { AppChange, AppRegistry } from '../apps/app-registry.ts'
import type { RegisteredApp } from '../apps/registered-app.ts'
import { paymentOf } from '../apps/payment.ts'
import type { AddTokens, Audience, Call, EmulatedScope, MethodDefinition, PortalContext } from '../contract.ts'
import { textOf } from '../scopes/read-params.ts'
import { keepMap } from '../snapshot/keep-map.ts'
import { composeEvent, type Announcement, type EventAuthority } from './compose-event.ts'
import type { Deliveries } from './deliveries.ts'
import type { DeliveryRecord } from './delivery-record.ts'
import type { EventDirectory } from './event-directory.ts'
import type { EventHandler, EventHandlers } from './event-handlers.ts'
import { eventMethods } from './event-methods.ts'
import { offlineMethods } from './offline-methods.ts'
import { OfflineQueue } from './offline-queue.ts'
import { mergeData, sampleData } from './sample-data.ts'

export interface EventHubParts {
  readonly directory: EventDirectory
  readonly handlers: EventHandlers
  readonly deliveries: Deliveries
  readonly authority: EventAuthority
  readonly apps: () => AppRegistry
  readonly now: () => number
  /** Whom alone an event is meant for, if it is not for everybody. */
  readonly audienceOf: (event: string, data: unknown) => Audience | undefined
  /** Writes down what was announced, whether somebody hears it or not. */
  readonly record: (event: string, data: unknown) => void
  readonly languageId: string
}

export interface TriggerOptions {
  /** Whose action it was, 1 by default. 0 stands for nobody: a robot, a workflow, an agent. Then no tokens are delivered. */
  readonly userId?: number
  /** Only this application hears of it. Default: the one whose connector or telephone line the data names, else everybody. */
  readonly clientId?: string
}

export interface Triggered {
  /** In capitals. */
  readonly event: string
  /** As it was announced. */
  readonly data: unknown
  /** Calls of handlers, as they stand in the delivery log. */
  readonly deliveries: readonly DeliveryRecord[]
  /** Rows that queues of offline events got, or that got a new time there. */
  readonly offline: number
}

/** Who did it, and under which `auth_connector`. */
export interface Cause {
  readonly userId: number
  readonly connector: string
}

export const NOBODY: Cause = { userId: 0, connector: '' }

export interface Telling {
  /** Default: the call that is running. */
  readonly cause?: Cause
  /** Client id or application token of the one who is told. Default: everybody. */
  readonly only?: string | undefined
  readonly addTokens?: AddTokens | undefined
  /** Default: whoever is bound to the event now. */
  readonly bound?: readonly EventHandler[]
}

/** Who installs and updates applications. */
const ADMINISTRATOR = 1

/** Where events arrive, and whence they go to the handlers of applications and outgoing webhooks. */
export class EventHub {
  readonly #parts: EventHubParts
  #cause: Cause = NOBODY
  #queue: OfflineQueue | undefined
  /** By handler of ONOFFLINEEVENT. */
  readonly #notifiedAtMs = new Map<number, number>()

  constructor(parts: EventHubParts) {
    this.#parts = parts
  }

  /** The methods of events, with an empty queue in the portal's database. */
  get scope(): EmulatedScope {
    return { name: 'event', install: (portal) => this.#install(portal) }
  }

  /** Runs a method: what it announces was caused by its caller. */
  during<T>({ caller, params }: Call, work: () => T): T {
    const before = this.#cause
    this.#cause = { userId: caller.userId, connector: textOf(params.get('auth_connector')) ?? '' }
    try {
      return work()
    } finally {
      this.#cause = before
    }
  }

  /** Tells, when it is called, of what the call that is running now has caused. */
  announcement(event: string, data: unknown, audience?: Audience, addTokens?: AddTokens): () => void {
    const cause = this.#cause
    const bound = this.#parts.handlers.of(event.toUpperCase())
    return () => void this.announce(event, data, { cause, only: this.#listenerOf(audience), addTokens, bound })
  }

  /** Tells everybody who is bound. */
  announce(
    event: string,
    data: unknown,
    { cause = this.#cause, only, addTokens, bound }: Telling,
  ): Pick<Triggered, 'deliveries' | 'offline'> {
    this.#parts.record(event, data)
    const handlers = (bound ?? this.#parts.handlers.of(event.toUpperCase())).filter((handler) => this.#hears(handler, only))
    const queued = handlers.filter((handler) => handler.isOffline && (handler.connector === '' || handler.connector !== cause.connector))
    for (const { clientId: owner = '', connector, event: name } of queued)
      this.#queue?.put({ clientId: owner, connector }, name, data, cause.userId)
    const called = handlers
      .filter((handler) => !handler.isOffline)
      .flatMap((handler) => this.#call(handler, { data, addTokens }, cause.userId))
    const notified = [...new Set(queued.map((handler) => handler.clientId!))].flatMap((owner) => this.#notify(owner, cause.userId))
    return { deliveries: [...called, ...notified], offline: queued.length }
  }

  /** Throws a RangeError for an event that nobody documents, and for an application that is not there. */
  trigger(name: string, changes: unknown, { userId = ADMINISTRATOR, clientId }: TriggerOptions): Triggered {
    const known = this.#parts.directory.find(name)
    if (!known) throw new RangeError(`No portal has an event "${name}". \`b24kit events <words>\` finds them.`)
    if (clientId !== undefined && !this.#parts.apps().find(clientId)) throw new RangeError(`The portal has no app "${clientId}".`)
    const data = mergeData(sampleData(known, this.#parts.languageId), changes)
    const only = clientId ?? this.#listenerOf(this.#parts.audienceOf(known.name, data))
    return { event: known.name, data, ...this.announce(known.name, data, { cause: { userId, connector: '' }, only }) }
  }

  /** Tells an application what became of it, and unbinds what does not outlive that. */
  follow({ kind, app, isClean }: AppChange): void {
    const { version, previousVersion, installed, installHandler, clientId } = app
    const languageId = { LANGUAGE_ID: this.#parts.languageId }
    if (kind === 'paid') return this.#tellOfPayment(app, languageId)
    if (kind === 'removed') this.#tell(app, 'ONAPPUNINSTALL', { ...languageId, CLEAN: isClean ? 1 : 0 })
    // Both wipe them: api-reference/events/event-bind.md
    if (kind === 'removed' || kind === 'updated') this.#parts.handlers.unbind((handler) => handler.clientId === clientId)
    if (kind === 'removed') this.#queue?.forget(clientId)
    if (kind === 'removed' || !installed) return
    const [event, data] =
      previousVersion === undefined
        ? ['ONAPPINSTALL', { VERSION: String(version), ACTIVE: 'Y', INSTALLED: 'Y', ...languageId }]
        : ['ONAPPUPDATE', { VERSION: String(version), PREVIOUS_VERSION: String(previousVersion), ...languageId }]
    this.#tell(app, event, data)
    if (installHandler !== undefined && kind !== 'finished')
      this.#send({ event, data, handler: { id: 0 }, app, userId: ADMINISTRATOR }, installHandler)
  }

  /** Remembers handlers and conditions of delivery; the function puts them back, and what is on its way does not arrive. */
  keep(): () => void {
    const parts = [this.#parts.handlers.keep(), this.#parts.deliveries.keep(), keepMap(this.#notifiedAtMs)]
    return () => {
      for (const putBack of parts) putBack()
    }
  }

  reset(): void {
    this.#parts.deliveries.reset()
    this.#parts.handlers.reset()
    this.#notifiedAtMs.clear()
  }

  #install(portal: PortalContext): readonly MethodDefinition[] {
    this.#queue = new OfflineQueue(portal)
    const { directory, handlers } = this.#parts
    const methods = eventMethods({
      directory,
      handlers,
      announceTo: ({ clientId }, event, data) => void this.announce(event, data, { only: clientId }),
    })
    return [...methods, ...offlineMethods(this.#queue)]
  }

  /**
   * Applications hear of nothing until they are installed: settings/app-installation/installation-finish.md. One that is being removed hears as long as
   * it has handlers.
   */
  #hears(handler: EventHandler, only: string | undefined): boolean {
    if (only !== undefined && handler.clientId !== only && handler.applicationToken !== only) return false
    return handler.clientId === undefined || this.#parts.apps().findRegistered(handler.clientId)?.installed === true
  }

  /** Empty, which no handler has, where there is no such application. */
  #listenerOf(audience: Audience | undefined): string | undefined {
    if (typeof audience !== 'number') return audience
    return this.#parts.apps().findNumbered(audience)?.clientId ?? ''
  }

  #call(handler: EventHandler, content: Pick<Announcement, 'data' | 'addTokens'>, causedBy: number): readonly DeliveryRecord[] {
    const app = handler.clientId === undefined ? undefined : this.#parts.apps().findRegistered(handler.clientId)
    return this.#send({ event: handler.event, ...content, handler, app, userId: handler.userId || causedBy }, handler.url)
  }

  /** api-reference/common/events/on-app-payment.md */
  #tellOfPayment(app: RegisteredApp, languageId: Readonly<Record<string, string>>): void {
    const { status, isExpired, days } = paymentOf(app, this.#parts.now())
    const standing = { STATUS: status, PAYMENT_EXPIRED: isExpired ? 'Y' : 'N', DAYS: days }
    this.#tell(app, 'ONAPPPAYMENT', { CODE: app.clientId, VERSION: app.version, ...standing, ...languageId })
  }

  #tell(app: RegisteredApp, event: string, data: unknown): void {
    if (!app.installed) return
    for (const handler of this.#parts.handlers.of(event).filter(({ clientId, isOffline }) => clientId === app.clientId && !isOffline))
      this.#send({ event, data, handler, app, userId: handler.userId || ADMINISTRATOR }, handler.url)
  }

  /** ONOFFLINEEVENT, no more often than its handler wants: api-reference/events/on-offline-event.md */
  #notify(clientId: string, causedBy: number): readonly DeliveryRecord[] {
    const nowMs = this.#parts.now()
    const due = this.#parts.handlers
      .of('ONOFFLINEEVENT')
      .filter((handler) => handler.clientId === clientId && !handler.isOffline)
      .filter(({ id, minTimeoutSeconds }) => nowMs >= (this.#notifiedAtMs.get(id) ?? -Infinity) + minTimeoutSeconds * 1000)
    for (const { id, minTimeoutSeconds } of due) {
      this.#notifiedAtMs.set(id, minTimeoutSeconds > 0 ? nowMs : Infinity)
      // Once per request: it has run to its end before this is called.
      if (minTimeoutSeconds === 0) queueMicrotask(() => this.#notifiedAtMs.delete(id))
    }
    return due.flatMap((handler) => this.#call(handler, { data: [] }, causedBy))
  }

  #send(announcement: Announcement & { readonly handler: { readonly id: number } }, url: string): readonly DeliveryRecord[] {
    const { event, handler, app } = announcement
    const compose = (nowMs: number): string => composeEvent(announcement, this.#parts.authority, nowMs)
    return this.#parts.deliveries.schedule({ event, url, handlerId: handler.id, clientId: app?.clientId, compose })
  }
}
