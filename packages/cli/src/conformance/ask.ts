import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Auth, Transport } from '@b24kit/client'

/** An answer as it came. */
export interface Answer {
  readonly status: number
  readonly text: string
  /** The parsed body; undefined for what is no JSON object. */
  readonly body: Readonly<Record<string, unknown>> | undefined
}

export interface Sent {
  readonly query?: Readonly<Record<string, string>>
  /** The body as it is, in place of the parameters. */
  readonly text?: string
  /** Parameters as a form in place of JSON. */
  readonly asForm?: boolean
  readonly idempotencyKey?: string
  /** A credential that nobody has, in place of the right one. */
  readonly unknownCredential?: boolean
}

/** Puts questions to a portal, as they are, without the care that a client takes. */
export interface Ask {
  classic(method: string, params?: object, sent?: Sent): Promise<Answer>
  v3(method: string, params?: object, sent?: Sent): Promise<Answer>
  /** Whether an application asks, which may do what webhooks may not. */
  readonly isApp: boolean
}

/** The portal does not tell: too many requests, no connection. */
export class NoAnswer extends Error {}

const TIMEOUT_MS = 30_000
/** Two a second pass on every plan once the first fifty are spent: settings/performance/limits.md */
const PAUSE_MS = 600
const ATTEMPTS = 10

export function createAsk(auth: Auth, isApp: boolean, transport: Transport): Ask {
  const send = async (isV3: boolean, method: string, params: object, sent: Sent): Promise<Answer> => {
    const { base, token } = await auth.authorize()
    const known = sent.unknownCredential ? base.replace(/[^/]+\/$/, (code) => (token === undefined ? 'nosuchcode/' : code)) : base
    const address = isV3 ? known.replace('/rest/', '/rest/api/') : known
    const proof = token === undefined ? {} : { auth: sent.unknownCredential ? 'nosuchtoken' : token }
    const query = new URLSearchParams({ ...sent.query, ...(sent.text !== undefined && proof) }).toString()
    const given = { ...params, ...proof }
    const request = {
      url: `${address}${method}${query === '' ? '' : `?${query}`}`,
      body: sent.text ?? (sent.asForm ? new URLSearchParams(Object.entries(given)).toString() : JSON.stringify(given)),
      contentType: sent.asForm ? 'application/x-www-form-urlencoded' : 'application/json',
      idempotencyKey: sent.idempotencyKey,
      requestId: randomUUID(),
      timeoutMs: TIMEOUT_MS,
      signal: undefined,
    }
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const answer = await transport(request)
      if (!answer.ok) throw new NoAnswer(`no answer to ${method}: ${answer.phase}`)
      const { status, text } = answer
      if (status !== 503) return { status, text, body: parse(text) }
      await sleep(PAUSE_MS)
    }
    throw new NoAnswer(`too many requests for ${method}`)
  }
  return {
    classic: (method, params = {}, sent = {}) => send(false, method, params, sent),
    v3: (method, params = {}, sent = {}) => send(true, method, params, sent),
    isApp,
  }
}

function parse(text: string): Answer['body'] {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
