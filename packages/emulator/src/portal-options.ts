import type { AppSpec } from './apps/app-spec.ts'
import type { UserSpec } from './apps/staff.ts'
import type { ClockKind } from './clock/create-clock.ts'
import type { EmulatedScope, PortalSettings, Quirks } from './contract.ts'
import type { Deliver } from './events/deliveries.ts'
import type { DeliveryConditions } from './events/delivery-conditions.ts'
import type { OutgoingWebhookSpec } from './events/event-handlers.ts'
import type { Plan } from './limits/create-limits.ts'
import { checkQuirks, defaultQuirks } from './quirks.ts'
import type { WebhookSpec } from './rest/authorize.ts'
import type { PortalSnapshot } from './schema/portal-snapshot.ts'
import type { SeedSpec } from './scopes/seed.ts'

export type Profile = 'cloud' | 'on-premise'

export interface PortalOptions {
  /** The same seed gives the same codes, ids and sample data. Default 1. */
  readonly seed?: number
  /** `on-premise` is a self-hosted portal: an older method set, no REST 3.0, no limits. What other options say goes first. Default `cloud`. */
  readonly profile?: Profile
  /** Request and operating limits. Default `basic`: 50 requests at once, then 2 a second. */
  readonly plan?: Plan
  /** What the portal holds: `empty`, `demo`, `deals=5000` or `deals=5000,idStep=7`. Default `demo`; `empty` with scopes of your own or a `schema`. */
  readonly data?: string | SeedSpec
  /** The schema of another portal, as `b24kit types --snapshot` writes it. Such a portal starts without data. */
  readonly schema?: PortalSnapshot
  /** Default: one of user 1 with every scope, or those of the `schema`. */
  readonly webhooks?: readonly WebhookSpec[]
  /** Handlers of events without an application. Default: none. */
  readonly outgoingWebhooks?: readonly OutgoingWebhookSpec[]
  /** Calls handlers of events, e.g. `app.fetch`. Default: real HTTP once the portal listens; before, deliveries fail. */
  readonly deliver?: Deliver
  /** What happens to events on their way. Default: nothing; at once, once, in order. */
  readonly delivery?: Partial<DeliveryConditions>
  /** Applications that are installed. Default: none. */
  readonly apps?: readonly AppSpec[]
  /** Access tokens that have expired: those of `apps`, or further ones of the first of them. */
  readonly expiredTokens?: readonly string[]
  /** Users beside those of `data`, or changes to them. By default user 1 is the only administrator. */
  readonly users?: readonly UserSpec[]
  /** How long a refresh token lives unused. Default 180, as documented; tokens in samples of the documentation live 30. */
  readonly refreshLifetimeDays?: number
  /** How long a refresh token works on after it was used, in milliseconds. The documentation is silent. Default 0. */
  readonly refreshGraceMs?: number
  /** `virtual` stands still until it is moved; see `portal.clock`. Default `real`. */
  readonly clock?: ClockKind
  /** How long every answer takes, in milliseconds of the portal's clock. Default 0. */
  readonly latencyMs?: number
  /** Documented ambiguities, decided otherwise. */
  readonly quirks?: Partial<Quirks>
  /** Instead of the emulated scopes that come with the portal; `basic` is always there. */
  readonly scopes?: readonly EmulatedScope[]
  /** Host before the portal listens. Default `portal.example`. */
  readonly host?: string
  /** Default 10800: UTC+3. */
  readonly utcOffsetSeconds?: number
  /** Default `en`. */
  readonly languageId?: string
  /** Default `USD`. */
  readonly baseCurrency?: string
  /** Default `en_ent250` on the enterprise plan, else `en_basic`. */
  readonly license?: string
  /** When the licence, the Market subscription or its trial ends, by the portal's clock; unix milliseconds. REST is refused from then on. */
  readonly licenseUntilMs?: number
  /** How many requests, events and deliveries each log keeps, fewer of long requests: 32 million characters at most. Default 5000. */
  readonly requestLogSize?: number
}

/** Asked each time: `origin` changes when the portal starts to listen or is renamed, `license` when the portal gets another one. */
export function toSettings(
  options: PortalOptions,
  memberId: string,
  origin: () => string,
  license: () => string = () => licenseOf(options),
): PortalSettings {
  const { utcOffsetSeconds = 10_800, languageId = 'en', quirks = {}, schema } = options
  checkQuirks(quirks)
  const { baseCurrency = schema?.baseCurrency ?? 'USD' } = options
  return {
    memberId,
    get host() {
      return new URL(origin()).host
    },
    get origin() {
      return origin()
    },
    utcOffsetSeconds,
    languageId,
    baseCurrency,
    get license() {
      return license()
    },
    quirks: { ...defaultQuirks, ...quirks },
  }
}

export function licenseOf({ license, schema, plan }: PortalOptions): string {
  return license ?? schema?.license ?? (plan === 'enterprise' ? 'en_ent250' : 'en_basic')
}
