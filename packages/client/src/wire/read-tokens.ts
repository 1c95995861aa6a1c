import { documentedServer } from '../auth/known-servers.ts'
import type { TokenSet } from '../auth/token-store.ts'
import { ConfigError } from '../errors/b24-error.ts'
import type { FormMap } from './decode-form.ts'

/** Who sent a request, and with what an answer can be given. */
export interface Sender {
  /** Identity of the portal. Nothing proves it yet: `OAuthApp.accept` does. */
  readonly memberId: string
  /** Host (with port) of the portal. */
  readonly portal: string
  /** Absent where nobody stands behind the event: a robot, a workflow, the portal itself. */
  readonly userId: string | undefined
  /** Tokens of that user, or undefined where the portal sent none. A function, so that no log shows them. */
  tokens(): TokenSet | undefined
  /** Proves that the portal sent the request, once it is compared to the one the application was installed with. */
  applicationToken(): string | undefined
}

/** Reads the `auth` member that events and robots bring (api-reference/events/index.md). `sentAtMs` is the portal's word of when. */
export function readSender(what: string, form: FormMap, nowMs: number): Sender & { readonly sentAtMs: number | undefined } {
  const auth = form['auth']
  if (typeof auth !== 'object' || auth === null) throw malformed(what, 'auth')
  const of = (name: string): string | undefined => text((auth as FormMap)[name])
  const memberId = of('member_id')
  if (memberId === undefined) throw malformed(what, 'auth[member_id]')
  const clientEndpoint = readEndpoint(of('client_endpoint')) ?? endpointOf(of('domain'))
  if (clientEndpoint === undefined) throw malformed(what, 'auth[client_endpoint]')
  const sentAtMs = milliseconds(form['ts'])
  const accessToken = of('access_token')
  const userId = of('user_id')
  const tokens = accessToken && {
    accessToken,
    refreshToken: of('refresh_token'),
    expiresAtMs: expiryOf(milliseconds(of('expires')), sentAtMs, lifetimeMs(of('expires_in')), nowMs),
    clientEndpoint,
    serverEndpoint: of('server_endpoint') ?? documentedServer,
    userId,
    scope: readScope(of('scope')),
    status: of('status') ?? '',
  }
  return {
    memberId,
    portal: new URL(clientEndpoint).host,
    userId,
    sentAtMs,
    tokens: () => tokens || undefined,
    applicationToken: () => of('application_token'),
  }
}

/** A text with something in it, or undefined. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined
}

/** Scopes as they are listed, by commas in every sample, by spaces in prose. */
export function readScope(list: string | undefined): readonly string[] {
  return list?.split(/[\s,]+/).filter((scope) => scope !== '') ?? []
}

/** Milliseconds of a lifetime in seconds. What is missing or no lifetime counts as the documented hour (settings/oauth/index.md). */
export function lifetimeMs(seconds: unknown): number {
  const lifetime = Number(seconds)
  return lifetime > 0 && lifetime <= 86_400 ? lifetime * 1000 : 3_600_000
}

/** The address of a portal's classic API, ending in `/`, or undefined where it is none. */
export function readEndpoint(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname.replace(/\/*$/, '/')}`
}

/** The same of a bare host, as `domain` names it. */
export function endpointOf(host: string | undefined, protocol = 'https'): string | undefined {
  return host !== undefined && /^[\w.-]+(:\d+)?$/.test(host) ? readEndpoint(`${protocol}://${host}/rest/`) : undefined
}

/** The error for a request that lacks what every such request has. Shows nothing of it. */
export function malformed(what: string, name: string): ConfigError {
  return new ConfigError({
    code: 'input.value',
    message: `The ${what} lacks a readable ${name}. Was it sent by a portal, and read as a form?`,
  })
}

function milliseconds(seconds: unknown): number | undefined {
  const value = Number(text(seconds))
  // Beyond the year 2286 it is no moment, and perhaps no number that JSON could keep.
  return value > 0 && value < 1e10 ? value * 1000 : undefined
}

/** `expires` is a moment on the portal's clock; counted from when the portal sent it, it does not depend on ours being right. */
function expiryOf(expiresMs: number | undefined, sentAtMs: number | undefined, lifetime: number, nowMs: number): number {
  if (expiresMs === undefined) return nowMs + lifetime
  return nowMs + Math.min(expiresMs - (sentAtMs ?? nowMs), lifetime)
}
