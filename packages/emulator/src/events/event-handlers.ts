import type { Quirks } from '../contract.ts'

/** Who is told of an event, and how. */
export interface EventHandler {
  /** `event_handler_id`. */
  readonly id: number
  /** In capitals. */
  readonly event: string
  /** Empty for an offline event. */
  readonly url: string
  /** The application; an outgoing webhook has none. */
  readonly clientId?: string
  /** The token of an outgoing webhook; an application has its own. */
  readonly applicationToken?: string
  /** The user under whom it is called; 0 stands for whoever causes the event. */
  readonly userId: number
  readonly isOffline: boolean
  /** `auth_connector`, the key of a queue of offline events. */
  readonly connector: string
  /** Seconds between two notifications of ONOFFLINEEVENT. */
  readonly minTimeoutSeconds: number
}

export type HandlerSpec = Omit<EventHandler, 'id'>

/** An outgoing webhook: local-integrations/local-webhooks.md */
export interface OutgoingWebhookSpec {
  readonly url: string
  readonly events: readonly string[]
  /** What its calls are told by. Default: one of 32 characters that follows from the seed. */
  readonly applicationToken?: string
}

/** Every handler of a portal, in the order they were bound. */
export class EventHandlers {
  readonly #initial: readonly HandlerSpec[]
  #handlers: readonly EventHandler[] = []
  #lastId = 0

  constructor(initial: readonly HandlerSpec[]) {
    this.#initial = initial
    this.reset()
  }

  get all(): readonly EventHandler[] {
    return this.#handlers
  }

  of(event: string): readonly EventHandler[] {
    return this.#handlers.filter((handler) => handler.event === event)
  }

  /** False when there is one already for the same application or token, event and address, and if these count, user and connector. */
  bind(spec: HandlerSpec, key: Quirks['bindingKey'] = 'user'): boolean {
    if (this.#handlers.some((handler) => identityOf(handler, key) === identityOf(spec, key))) return false
    this.#handlers = [...this.#handlers, { ...spec, id: ++this.#lastId }]
    return true
  }

  /** How many there were. */
  unbind(isMeant: (handler: EventHandler) => boolean): number {
    const kept = this.#handlers.filter((handler) => !isMeant(handler))
    const count = this.#handlers.length - kept.length
    this.#handlers = kept
    return count
  }

  /** Remembers who is bound; the function puts it back. */
  keep(): () => void {
    const [handlers, lastId] = [this.#handlers, this.#lastId]
    return () => {
      this.#handlers = handlers
      this.#lastId = lastId
    }
  }

  reset(): void {
    this.#handlers = []
    this.#lastId = 0
    for (const spec of this.#initial) this.bind(spec)
  }
}

function identityOf(
  { clientId, applicationToken, event, url, userId, isOffline, connector }: HandlerSpec,
  key: Quirks['bindingKey'],
): string {
  return JSON.stringify([clientId, applicationToken, event, url, isOffline, ...(key === 'user' ? [userId, connector] : [])])
}
