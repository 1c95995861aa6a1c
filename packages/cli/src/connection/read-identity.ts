import type { CallOptions, Client } from '@b24kit/client'

/** Who a credential is, as its portal tells. */
export interface Identity {
  /** `id` is empty for a user who was dismissed. */
  readonly user: { readonly id: string; readonly name: string; readonly admin: boolean }
  readonly scopes: readonly string[]
  /** Licence code, e.g. `en_ent250`; null where the portal does not tell. */
  readonly license: string | null
  readonly app: AppIdentity | null
  readonly serverTime: string | null
}

/** The application behind a credential; null for a webhook (common/system/app-info.md). */
export interface AppIdentity {
  readonly code: string
  /** L local, F free, D demo, T trial, P paid, or what else the portal may say. */
  readonly status: string
  readonly version: number | null
  readonly installed: boolean
  readonly paymentExpired: boolean
  /** Until the paid or trial period ends; null where it does not. */
  readonly daysLeft: number | null
}

interface AppInfo {
  readonly CODE?: string
  readonly STATUS?: string
  readonly VERSION?: number
  readonly INSTALLED?: boolean
  readonly PAYMENT_EXPIRED?: string
  readonly DAYS?: number | null
  readonly LICENSE?: string
}

/** Asks who the credential is and what it may do, in one request. */
export async function readIdentity(b24: Client, options: CallOptions = {}): Promise<Identity> {
  const { profile, scope, app, time } = await b24.batch(
    (b) => ({
      profile: b.call('profile'),
      scope: b.call('scope'),
      app: b.callUntyped<AppInfo | null>('app.info'),
      time: b.call('server.time'),
    }),
    { lane: 'interactive', ...options },
  )
  if (!profile.ok) throw profile.error
  // An inactive user has an empty profile, as `{}` or `[]` (api-reference/common/users/profile.md).
  const user = profile.value as unknown as Readonly<Record<string, string | boolean | undefined>>
  // Some portals refuse app.info to webhooks (common/system/app-info.md).
  const info = (app.ok && app.value) || {}
  return {
    user: {
      id: String(user['ID'] ?? ''),
      name: [user['NAME'], user['LAST_NAME']].filter(Boolean).join(' '),
      admin: user['ADMIN'] === true,
    },
    scopes: scope.ok ? scope.value : [],
    license: info.LICENSE || null,
    app: toApp(info),
    serverTime: time.ok ? time.value : null,
  }
}

function toApp({ CODE, STATUS, VERSION, INSTALLED, PAYMENT_EXPIRED, DAYS }: AppInfo): AppIdentity | null {
  if (CODE === undefined) return null
  return {
    code: CODE,
    status: STATUS ?? '',
    version: VERSION ?? null,
    installed: INSTALLED !== false,
    paymentExpired: PAYMENT_EXPIRED === 'Y',
    daysLeft: DAYS ?? null,
  }
}

/** Licence codes of the family begin with `ent`, of webhooks after the region: `en_ent250` (limits.md). */
export function isEnterprise(license: string | null): boolean {
  return /^(?:[a-z]+_)?ent/.test(license ?? '')
}
