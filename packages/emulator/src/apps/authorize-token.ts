import type { Caller } from '../contract.ts'
import { refusal } from '../rest/refusal.ts'
import type { AppRegistry } from './app-registry.ts'
import type { RegisteredApp } from './registered-app.ts'
import { paymentOf } from './payment.ts'
import type { Staff } from './staff.ts'
import type { TokenRegistry } from './token-registry.ts'

export interface TokenSources {
  readonly apps: AppRegistry
  readonly tokens: TokenRegistry
  /** Asked each time: it changes with the portal's data. */
  readonly staff: () => Staff
}

/** The caller behind an access token; throws the refusal of one that is no good, and takes one use of one that is. */
export function authorizeToken({ apps, tokens, staff }: TokenSources, text: string, method: string, nowMs: number): Caller {
  const token = tokens.findAccess(text)
  if (!token) throw refusal('unknownToken')
  if (tokens.isExpired(token)) throw refusal('expiredToken')
  const app = requireApp(apps.findRegistered(token.clientId))
  // How else would the application learn of it?
  if (paymentOf(app, nowMs).isBlocked && method.toLowerCase() !== 'app.info') throw refusal('paymentRequired')
  const user = staff().find(token.userId)
  // A system user goes on with the integrations of a dismissed one, but not with local apps: settings/system-user.md
  if (!user?.isActive && !(user?.integrations === 'kept' && app.kind === 'market')) throw refusal('inactiveUser')
  if (app.allowedUserIds?.has(user.id) === false) throw refusal('noAccessToApp')
  token.usesLeft--
  const { id: userId, isAdmin, crmRights } = user
  return { kind: 'app', userId, isAdmin, crmRights, scopes: app.scopes, credential: app.clientId, app, token: text }
}

/** Removing a local app deletes it; one from the market is still known, but not installed. */
function requireApp(app: RegisteredApp | undefined): RegisteredApp {
  if (app?.isRemoved === false) return app
  throw refusal(app?.kind === 'market' ? 'appNotInstalled' : 'appNotFound')
}
