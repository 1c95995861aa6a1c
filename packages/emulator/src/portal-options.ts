import type { ClockKind } from './clock/create-clock.ts'
import type { EmulatedScope, PortalSettings, Quirks } from './contract.ts'
import type { Plan } from './limits/create-limits.ts'
import type { WebhookSpec } from './rest/authorize.ts'
import type { SeedSpec } from './scopes/seed.ts'

export interface PortalOptions {
  /** The same seed gives the same codes, ids and sample data. Default 1. */
  readonly seed?: number
  /** Request and operating limits. Default `basic`: 50 requests at once, then 2 a second. */
  readonly plan?: Plan
  /** What the portal holds: `empty`, `demo`, `deals=5000` or `deals=5000,idStep=7`. Default `demo`; `empty` with scopes of your own. */
  readonly data?: string | SeedSpec
  /** Default: one of user 1 with every scope. */
  readonly webhooks?: readonly WebhookSpec[]
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
  /** How many requests the log keeps, fewer of long ones: 32 million characters at most. Default 5000. */
  readonly requestLogSize?: number
}

const DEFAULT_QUIRKS: Quirks = {
  strictCase: false,
  httpsRequired: false,
  batchOverflow: 'per-command',
  legacyDates: false,
  totalWithoutCount: 'by-family',
  operatingInTime: true,
  operatingAccounting: 'inner',
}

/** `host` is asked each time: it changes when the portal starts to listen. */
export function toSettings(options: PortalOptions, memberId: string, host: () => string): PortalSettings {
  const { utcOffsetSeconds = 10_800, languageId = 'en', baseCurrency = 'USD', plan, quirks } = options
  return {
    memberId,
    get host() {
      return host()
    },
    utcOffsetSeconds,
    languageId,
    baseCurrency,
    license: options.license ?? (plan === 'enterprise' ? 'en_ent250' : 'en_basic'),
    quirks: { ...DEFAULT_QUIRKS, ...quirks },
  }
}
