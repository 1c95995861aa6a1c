import type { RegisteredApp } from '../apps/registered-app.ts'
import type { PortalSettings } from '../contract.ts'
import type { TokenAnswer } from '../oauth/authorization-server.ts'

/** What a browser does to open an application in a frame. */
export interface Frame {
  readonly clientId: string
  readonly userId: number
  readonly placement: string
  /** A form is posted to the address; BI_ANALYTICS_MENU alone is just opened: api-reference/widgets/crm/bi-analytics-menu.md */
  readonly method: 'POST' | 'GET'
  readonly url: string
  /** The form, urlencoded. Empty with GET. */
  readonly fields: Readonly<Record<string, string>>
  /** `name` of the frame: `{DOMAIN}|{PROTOCOL}|{APP_SID}`. Not in the documentation; the vendor's library reads it. */
  readonly name: string
  readonly appSid: string
  /** It is the page of an installation that waits for `finishInstall`. */
  readonly isInstallation: boolean
}

export interface FrameSource {
  readonly app: RegisteredApp
  readonly userId: number
  readonly placement: string
  readonly handler: string
  /** What `PLACEMENT_OPTIONS` says; the main page has none unless somebody gives it some. */
  readonly options: Readonly<Record<string, unknown>> | undefined
  readonly appSid: string
  readonly token: TokenAnswer
  readonly settings: PortalSettings
}

/** The call of a page or a widget: settings/oauth/simple-way.md, api-reference/widgets/_includes/widget_data.md */
export function composeFrame({ app, userId, placement, handler, options, appSid, token, settings }: FrameSource): Frame {
  const protocol = settings.origin.startsWith('https:') ? '1' : '0'
  const isPosted = placement !== 'BI_ANALYTICS_MENU'
  const query = new URLSearchParams({ DOMAIN: settings.host, PROTOCOL: protocol, LANG: settings.languageId, APP_SID: appSid })
  return {
    clientId: app.clientId,
    userId,
    placement,
    method: isPosted ? 'POST' : 'GET',
    url: isPosted ? withQuery(handler, query.toString()) : handler,
    fields: isPosted
      ? {
          AUTH_ID: token.access_token,
          AUTH_EXPIRES: String(token.expires_in),
          REFRESH_ID: token.refresh_token,
          SERVER_ENDPOINT: token.server_endpoint,
          APPLICATION_TOKEN: app.applicationToken,
          APPLICATION_SCOPE: token.scope,
          member_id: settings.memberId,
          status: token.status,
          PLACEMENT: placement,
          ...(options && { PLACEMENT_OPTIONS: JSON.stringify(options) }),
        }
      : {},
    name: `${settings.host}|${protocol}|${appSid}`,
    appSid,
    isInstallation: !app.installed,
  }
}

/** Keeps the address byte for byte, its own query and fragment included. */
function withQuery(url: string, query: string): string {
  const [base = '', ...fragment] = url.split('#')
  return [`${base}${base.includes('?') ? '&' : '?'}${query}`, ...fragment].join('#')
}
