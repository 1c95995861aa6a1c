import type { PortalUsers } from '../apps/staff.ts'
import type { Caller, MethodDefinition, Quirks } from '../contract.ts'
import type { RestTarget } from './read-target.ts'
import { refusal } from './refusal.ts'

/** An incoming webhook of the portal. */
export interface WebhookSpec {
  readonly userId: number
  readonly code: string
  /** Default `'*'`: every scope. */
  readonly scopes?: readonly string[] | '*'
  /** Default: as the user is; of a portal without that user, 1 is. */
  readonly isAdmin?: boolean
  /** When it expires, by the portal's clock; unix milliseconds. */
  readonly expiresAtMs?: number
}

/** The caller behind a webhook's path, or else behind an access token; throws the refusal. */
export type Authorize = (target: RestTarget, token: string | undefined, nowMs: number) => Caller

export type AuthorizeToken = (token: string, method: string, nowMs: number) => Caller

/** Webhooks by user and code: an unknown code and a wrong user get the same answer. */
export function createAuthorize(
  webhooks: readonly WebhookSpec[],
  staff: () => PortalUsers,
  authorizeToken: AuthorizeToken,
  { unknownWebhookCode }: Pick<Quirks, 'unknownWebhookCode'>,
): Authorize {
  const known = new Map(webhooks.map((webhook) => [`${webhook.userId}/${webhook.code}`, { ...webhook, scopes: toScopes(webhook) }]))
  return ({ webhook, method }, token, nowMs) => {
    const linked = LINKS.test(method) && token?.includes('/')
    if (!webhook && !linked && token !== undefined) return authorizeToken(token, method, nowMs)
    const found = known.get(webhook ? `${webhook.userId}/${webhook.code}` : (token ?? ''))
    if (!found || nowMs >= (found.expiresAtMs ?? Infinity))
      throw refusal(webhook && unknownWebhookCode === 'INVALID_CREDENTIALS' ? 'unknownWebhook' : 'noAuth')
    return toCaller(found, staff())
  }
}

/** Links carry a webhook as `auth=<user>/<code>`, where others have a token. */
const LINKS = /^(?:download|upload)$/i

const HELD_BY: Readonly<Record<string, readonly string[]>> = {
  // Wider scopes of the user family hold the narrower ones: api-reference/user/user-scope.md.
  user_brief: ['user_basic', 'user'],
  user_basic: ['user'],
  // Pages of work groups name a scope that no webhook can be given: api-reference/scopes/permissions.md.
  sonet: ['sonet_group', 'socialnetwork'],
}

export function mayCall(caller: Caller, { scope, orScopes }: Pick<MethodDefinition, 'scope' | 'orScopes'>): boolean {
  return holdsScope(caller, scope) || (orScopes?.some((other) => holdsScope(caller, other)) ?? false)
}

export function holdsScope({ scopes }: Caller, scope: string): boolean {
  if (scope === 'basic' || scopes === '*') return true
  return scopes.has(scope) || (HELD_BY[scope]?.some((wider) => scopes.has(wider)) ?? false)
}

/** Who is dismissed leaves webhooks that go on, unless an administrator stopped them: settings/system-user.md */
function toCaller({ userId, code, scopes, ...webhook }: Omit<WebhookSpec, 'scopes'> & Pick<Caller, 'scopes'>, staff: PortalUsers): Caller {
  const user = staff.find(userId)
  if (user?.isActive === false && user.integrations === 'stopped') throw refusal('noAuth')
  const isAdmin = webhook.isAdmin ?? user?.isAdmin ?? userId === 1
  return { kind: 'webhook', userId, isAdmin, crmRights: isAdmin ? 'all' : user?.crmRights, scopes, credential: `${userId}/${code}` }
}

function toScopes({ scopes = '*' }: WebhookSpec): Caller['scopes'] {
  return scopes === '*' ? '*' : new Set(scopes)
}
