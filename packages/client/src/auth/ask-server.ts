import type { Clock } from '../clock.ts'
import { AuthError, LimitError, type B24Error, type ErrorFacts } from '../errors/b24-error.ts'
import { readFailure } from '../errors/classify.ts'
import type { ErrorCode, WhoMustAct } from '../errors/codes.ts'
import { newId } from '../new-id.ts'
import { decode } from '../wire/decode.ts'
import { sendBy, type Transport, type WireRequest } from '../wire/transport.ts'
import { withDeadline } from './with-deadline.ts'

/** One question to the authorisation server. */
export interface Question {
  /** A trusted endpoint, ending in `/rest/`. */
  readonly server: string
  /** For tokens, or what it knows of one. */
  readonly asks: keyof typeof paths
  readonly form: Readonly<Record<string, string>>
  /** Host of the portal it is about, for errors. */
  readonly portal: string | undefined
  /** Milliseconds for the answer, where they are not the usual ones. */
  readonly timeoutMs?: number
}

/** Asks, and gives the body of a successful answer; rejects with a `B24Error` otherwise. */
export type AskServer = (question: Question) => Promise<Readonly<Record<string, unknown>>>

const paths = { token: '../oauth/token/', 'app.info': 'app.info' } as const

type Meaning = readonly [code: ErrorCode, whoMustAct: WhoMustAct]

// settings/oauth/error-codes.md; the page gives no HTTP statuses, and wrong_client was seen under 200.
const meanings: readonly (readonly [apiCodes: string, ...Meaning])[] = [
  ['invalid_client wrong_client', 'auth.client', 'developer'],
  [
    'invalid_grant bad_verification_code not_installed application_not_found error_oauth portal_deleted',
    'auth.reauthorize',
    'portal-admin',
  ],
  ['expired_token invalid_token no_auth_found', 'auth.invalid', 'portal-admin'],
  ['invalid_scope insufficient_scope', 'auth.scope', 'developer'],
  ['payment_required', 'limit.payment', 'portal-admin'],
]

/** Nobody is left alone for longer, whatever the server asks for. */
const longestRestMs = 600_000

/**
 * The only place that sends the application's secret. It posts forms, so that nothing secret stands in an address. A server that asks to be left alone
 * (`Retry-After`) is, whichever portal is next.
 */
export function createAskServer(transport: Transport, clock: Clock, usualMs: number): AskServer {
  const restsUntilMs = new Map<string, number>()
  return async ({ server, asks, form, portal, timeoutMs = usualMs }) => {
    const secrets = secretsOf(form)
    const host = new URL(server).host
    const fail = (code: ErrorCode, message: string, facts: Partial<ErrorFacts> = {}): B24Error => {
      const { cause, description, ...others } = facts
      const all = {
        ...others,
        code,
        portal,
        message: scrub(`${host}${portal === undefined ? '' : `, asked for ${portal}`}: ${message}`, secrets),
        description: description && scrub(description, secrets),
        cause: cause instanceof Error ? scrubbedError(cause, secrets) : undefined,
      }
      return code.startsWith('limit.') ? new LimitError(all) : new AuthError(all)
    }
    const unanswered = (message: string, facts?: Partial<ErrorFacts>): B24Error =>
      fail('auth.server', message, { retryable: true, whoMustAct: 'wait', ...facts })

    const restMs = (restsUntilMs.get(host) ?? 0) - clock.now()
    if (restMs > 0) throw unanswered(`asks to be left alone for another ${Math.ceil(restMs / 1000)} s.`, { retryAfterMs: restMs })

    const request: WireRequest = {
      url: new URL(paths[asks], server).href,
      body: new URLSearchParams(form).toString(),
      contentType: 'application/x-www-form-urlencoded',
      requestId: newId(),
      timeoutMs,
      signal: undefined,
    }
    const late = (): B24Error => unanswered('no answer in time.')
    const answer = await withDeadline(sendBy(transport, request), clock, timeoutMs + 1000, late)
    if (!answer.ok) {
      if (answer.phase === 'timeout') throw late()
      const { advice, cause } = answer
      throw unanswered(advice === undefined ? 'cannot be reached.' : `${advice}.`, {
        cause,
        ...(advice && { retryable: false, whoMustAct: 'developer' }),
      })
    }
    const { status, retryAfterSeconds = 0 } = answer
    const retryAfterMs = status === 429 || status >= 500 ? Math.min(retryAfterSeconds * 1000, longestRestMs) : 0
    if (retryAfterMs > 0) restsUntilMs.set(host, clock.now() + retryAfterMs)
    const asked = retryAfterMs > 0 ? { status, retryAfterMs } : { status }
    const decoded = decode(answer.text)
    if (!decoded.ok || (status >= 300 && status < 400)) throw unanswered(`answered HTTP ${status} without a readable body.`, asked)
    const { body } = decoded
    if (status < 400 && !('error' in body)) return body
    const { apiCode, description } = readFailure(body)
    const [code, whoMustAct] = meaningOf(apiCode, asks)
    const said = scrub(apiCode, secrets)
    throw fail(code, `${explain[code] ?? 'refused.'} (${said || 'no code'}${description === '' ? '' : `: ${description}`})`, {
      whoMustAct,
      retryable: code === 'auth.server' && (status >= 500 || status === 429),
      ...asked,
      apiCode: said,
      description,
    })
  }
}

const unknownMeaning: Meaning = ['auth.server', 'bitrix24']

const explain: { readonly [Code in ErrorCode]?: string } = {
  'auth.client': 'the id or secret of the application is wrong, or it is not installed there.',
  'auth.reauthorize': 'the code or refresh token is not accepted; somebody must open or reinstall the application on that portal.',
  'auth.invalid': 'the access token is not accepted.',
  'auth.scope': 'the application asks for more permissions than its card lists.',
  'limit.payment': 'the paid or trial period of the application is over.',
}

function meaningOf(apiCode: string, asks: Question['asks']): Meaning {
  const [, ...meaning] = meanings.find(([apiCodes]) => apiCodes.split(' ').includes(apiCode.toLowerCase())) ?? ['', ...unknownMeaning]
  // Asked about an access token, the server calls one that it does not know an invalid client, and a removed application not installed.
  if (asks === 'app.info' && /^auth\.(client|reauthorize)$/.test(meaning[0])) return ['auth.invalid', 'portal-admin']
  return meaning
}

function secretsOf(form: Question['form']): readonly string[] {
  const isSecret = (name: string, value: string): boolean => !/^(client_id|grant_type)$/.test(name) && value.length > 3
  return Object.entries(form).flatMap(([name, value]) => (isSecret(name, value) ? [value, encodeURIComponent(value)] : []))
}

/** Removes what was sent from what came back. */
function scrub(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '[redacted]'), text)
}

function scrubbedError(error: Error, secrets: readonly string[]): Error {
  const clean = new Error(scrub(error.message, secrets))
  clean.name = error.name
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' ? Object.assign(clean, { code }) : clean
}
