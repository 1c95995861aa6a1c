import type { RegisteredApp } from '../apps/registered-app.ts'
import { paymentOf } from '../apps/payment.ts'
import type { CallParams } from '../contract.ts'
import { HTML_TYPE, type Content } from '../http/exchange.ts'
import { scopeText, type AuthorizationServerParts } from './authorization-server.ts'
import { writeCodePage, writeConsentPage, writeRefusalPage } from './authorize-page.ts'

/**
 * The page of the portal where a user lets an application in: settings/oauth/index.md, step 1. `user` stands for a user who is signed in and has
 * agreed; without it the page asks.
 */
export function authorizeUser(parts: AuthorizationServerParts, params: CallParams): Content {
  const app = parts.apps.find(textOf(params, 'client_id') ?? '')
  if (!app) return page(400, writeRefusalPage('This application is not installed on this portal.'))
  if (paymentOf(app, parts.now()).isBlocked) return page(400, writeRefusalPage('The trial or paid period of this application is over.'))
  const chosen = textOf(params, 'user')
  return chosen === undefined ? ask(parts, app, params) : letIn(parts, app, Number(chosen), textOf(params, 'state'))
}

function ask({ staff, settings }: AuthorizationServerParts, app: RegisteredApp, params: CallParams): Content {
  const users = staff().all.filter(({ isActive }) => isActive)
  const question = { clientId: app.clientId, state: textOf(params, 'state'), scope: scopeText(app), host: settings.host, users }
  return page(200, writeConsentPage(question))
}

function letIn(parts: AuthorizationServerParts, app: RegisteredApp, userId: number, state: string | undefined): Content {
  if (parts.staff().find(userId)?.isActive !== true) return page(400, writeRefusalPage('This user is not known here, or was dismissed.'))
  if (app.allowedUserIds?.has(userId) === false) return page(400, writeRefusalPage('This user has no access to the application.'))
  const code = parts.tokens.createCode({ clientId: app.clientId, userId })
  if (app.redirectUri === undefined) return page(200, writeCodePage(code))
  const Location = addQuery(app.redirectUri, {
    code,
    ...(state !== undefined && { state }),
    domain: parts.settings.host,
    member_id: parts.settings.memberId,
    scope: scopeText(app),
    server_domain: new URL(parts.url()).host,
  })
  return { status: 302, contentType: HTML_TYPE, headers: { Location }, body: '' }
}

function addQuery(address: string, query: Readonly<Record<string, string>>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(query)) url.searchParams.append(name, value)
  return url.href
}

function textOf(params: CallParams, name: string): string | undefined {
  const value = params.get(name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function page(status: number, body: string): Content {
  return { status, contentType: HTML_TYPE, headers: undefined, body }
}
