import type { Access } from '../apps/access.ts'
import type { HoldableClock } from '../clock/create-clock.ts'
import type { EmulatedScope, PortalSettings } from '../contract.ts'
import { createRandom, randomText } from '../create-random.ts'
import { isUrl } from '../is-url.ts'
import type { PortalOptions } from '../portal-options.ts'
import type { EventAuthority } from './compose-event.ts'
import { Deliveries, type Deliver } from './deliveries.ts'
import { EventDirectory } from './event-directory.ts'
import { EventHandlers, type HandlerSpec, type OutgoingWebhookSpec } from './event-handlers.ts'
import { EventHub, type EventHubParts } from './event-hub.ts'

export interface EventsParts {
  readonly options: PortalOptions
  readonly settings: PortalSettings
  readonly clock: HoldableClock
  readonly scopes: readonly EmulatedScope[]
  readonly audienceOf: EventHubParts['audienceOf']
  readonly record: (event: string, data: unknown) => void
  readonly access: () => Access
  readonly oauthUrl: () => string
  /** Calls handlers where the options of the portal do not say how. */
  readonly deliver: Deliver
}

export interface Events {
  readonly hub: EventHub
  readonly handlers: EventHandlers
  readonly deliveries: Deliveries
  /** What calls of handlers carry, so that they can be told from others. */
  readonly authority: EventAuthority
}

/** Chances of delivery are drawn from numbers of their own, so that they do not change the data. */
const SALT = 0x65_76_65_6e
const ALPHANUMERIC = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Handlers, the way to them, and what brings events there. Throws on options that make no sense. */
export function createEvents({ options, settings, clock, scopes, audienceOf, record, access, oauthUrl, deliver }: EventsParts): Events {
  const { seed = 1, requestLogSize: logSize = 5000, delivery = {}, outgoingWebhooks = [] } = options
  const directory = new EventDirectory(
    scopes.flatMap(({ name: scope, events = [] }) => events.map((name) => ({ name: name.toUpperCase(), scopes: [scope] }))),
  )
  const random = createRandom(seed ^ SALT)
  const handlers = new EventHandlers(outgoingWebhooks.flatMap((spec) => toHandlers(spec, directory, randomText(random, ALPHANUMERIC, 32))))
  const deliveries = new Deliveries({
    clock,
    deliver: options.deliver ?? deliver,
    createRandom: () => createRandom(seed ^ SALT),
    logSize,
    conditions: delivery,
  })
  const authority: EventAuthority = {
    settings,
    oauthUrl,
    issue: (app, userId, hasRefresh) => access().server.issue(app, userId, { hasRefresh }),
  }
  const hub = new EventHub({
    directory,
    handlers,
    deliveries,
    authority,
    apps: () => access().apps,
    now: () => clock.now(),
    audienceOf,
    record,
    languageId: settings.languageId,
  })
  return { hub, handlers, deliveries, authority }
}

function toHandlers(
  { url, events, applicationToken }: OutgoingWebhookSpec,
  directory: EventDirectory,
  token: string,
): readonly HandlerSpec[] {
  if (!isUrl(url)) throw new TypeError(`"url" of an outgoing webhook is an address, got ${JSON.stringify(url)}.`)
  return events.map((name) => {
    const known = directory.find(name)
    if (!known) throw new TypeError(`No portal has an event "${name}".`)
    return {
      event: known.name,
      url,
      applicationToken: applicationToken ?? token,
      userId: 0,
      isOffline: false,
      connector: '',
      minTimeoutSeconds: 1,
    }
  })
}
