import type { RegisteredApp } from '../apps/registered-app.ts'
import type { AddTokens, PortalSettings } from '../contract.ts'
import type { TokenAnswer } from '../oauth/authorization-server.ts'
import type { Fields } from '../scopes/read-params.ts'
import type { EventHandler } from './event-handlers.ts'
import { writeForm } from './write-form.ts'

/** What is told to one handler. */
export interface Announcement {
  /** In capitals. */
  readonly event: string
  readonly data: unknown
  /** Makes the data of it that this handler gets. */
  readonly addTokens?: AddTokens | undefined
  /** An id of 0 stands for an address that was not bound. */
  readonly handler: Pick<EventHandler, 'id' | 'applicationToken'>
  /** Nobody for an outgoing webhook. */
  readonly app: RegisteredApp | undefined
  /** Whose token is delivered; 0 where no user acted. */
  readonly userId: number
}

export interface EventAuthority {
  readonly settings: PortalSettings
  /** Base URL of the authorisation server, with a slash at the end. */
  readonly oauthUrl: () => string
  readonly issue: (app: RegisteredApp, userId: number, hasRefresh: boolean) => TokenAnswer
}

/** The form that a handler gets: api-reference/events/index.md */
export function composeEvent(announcement: Announcement, authority: EventAuthority, nowMs: number): string {
  const { event, handler, addTokens } = announcement
  // Of this one the bot's own tokens alone have it: api-reference/chat-bots/outdated/chats/events/on-imbot-join-chat.md
  const hasRefresh = WITH_REFRESH.has(event) || event === 'ONIMBOTJOINCHAT'
  const tokensOf = (userId: number): Fields => composeAuth({ ...announcement, userId }, authority, hasRefresh)
  const data = addTokens ? addTokens(tokensOf) : announcement.data
  return writeForm({
    event,
    ...(handler.id > 0 && { event_handler_id: handler.id }),
    data,
    ts: Math.floor(nowMs / 1000),
    auth: composeAuth(announcement, authority),
  })
}

/** The app is gone, or nobody acts: api-reference/common/events/on-app-uninstall.md, on-app-method-confirm.md */
const WITHOUT_TOKENS: ReadonlySet<string> = new Set(['ONAPPUNINSTALL', 'ONAPPMETHODCONFIRM', 'ONAPPPAYMENT'])
/** Events that call for lasting access; the last four so in their samples only. */
const WITH_REFRESH: ReadonlySet<string> = new Set([
  'ONAPPINSTALL',
  'ONAPPUPDATE',
  'ONOFFLINEEVENT',
  'ONIMBOTMESSAGEADD',
  'ONIMBOTMESSAGEUPDATE',
  'ONIMBOTMESSAGEDELETE',
  'ONIMCOMMANDADD',
])

/** Tokens come with what a user of an application did; outgoing webhooks, robots and the end of an application have none. */
export function composeAuth(
  { event, handler, app, userId }: Announcement,
  { settings, oauthUrl, issue }: EventAuthority,
  hasRefresh: boolean = WITH_REFRESH.has(event),
): Fields {
  const portal = {
    domain: settings.host,
    server_endpoint: `${oauthUrl()}rest/`,
    client_endpoint: `${settings.origin}/rest/`,
    member_id: settings.memberId,
  }
  // Its sample has no application_token: api-reference/common/events/on-app-payment.md
  if (event === 'ONAPPPAYMENT') return portal
  const application_token = handler.applicationToken ?? app?.applicationToken
  if (!app || app.isRemoved || userId === 0 || WITHOUT_TOKENS.has(event)) return { ...portal, application_token }
  const { access_token, expires, expires_in, scope, status, user_id, refresh_token } = issue(app, userId, hasRefresh)
  // The prose of both pages speaks of spaces, their samples and all other answers of commas.
  const isSpaced = settings.quirks.installScopes === 'space' && (event === 'ONAPPINSTALL' || event === 'ONAPPUPDATE')
  return {
    access_token,
    expires,
    expires_in,
    scope: isSpaced ? scope.replaceAll(',', ' ') : scope,
    ...portal,
    status,
    user_id,
    ...(hasRefresh && { refresh_token }),
    application_token,
  }
}
