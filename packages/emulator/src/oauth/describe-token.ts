import { paymentOf } from '../apps/payment.ts'
import { createPortalTime } from '../store/portal-time.ts'
import { scopeText, type AuthorizationServerParts } from './authorization-server.ts'
import { oauthRefusal } from './oauth-refusal.ts'

/**
 * `app.info` of the authorisation server, by which an application finds out whether a token is real; throws its refusal. Not in the documentation: the
 * members and codes were seen by other clients.
 */
export function describeToken({ apps, tokens, settings, now }: AuthorizationServerParts, text: string | undefined): unknown {
  const token = text === undefined ? undefined : tokens.findAccess(text)
  if (!token) throw oauthRefusal(text !== undefined && TOKEN_SHAPE.test(text) ? 'invalidClient' : 'noAuth')
  if (tokens.isExpired(token)) throw oauthRefusal('expiredToken')
  const app = apps.find(token.clientId)
  if (!app) throw oauthRefusal('notInstalled')
  return {
    client_id: app.clientId,
    scope: scopeText(app),
    expires: createPortalTime(settings.utcOffsetSeconds).format(token.expiresAtMs),
    user_id: token.userId,
    install: {
      installed: app.installed,
      version: app.version,
      status: paymentOf(app, now()).status,
      scope: scopeText(app),
      domain: settings.host,
      uri: settings.origin,
      client_endpoint: `${settings.origin}/rest/`,
      member_id: settings.memberId,
      member_type: '',
    },
  }
}

const TOKEN_SHAPE = /^[0-9a-f]{70}$/
