/** One command of a frame. */
export interface FrameMessage {
  readonly command: string
  /** What the JSON held, a text that is no JSON, or undefined. */
  readonly params: unknown
  /** Undefined: nobody waits for an answer. */
  readonly replyKey: string | undefined
  readonly appSid: string
}

/**
 * `{command}:{payload}:{key}:{APP_SID}` without its empty parts, or an object where the command has a colon of its own. Undefined for anything else.
 * Not in the documentation; the vendor's npm library speaks it.
 */
export function readMessage(data: unknown): FrameMessage | undefined {
  if (typeof data === 'string') return readText(data)
  return typeof data === 'object' && data !== null ? readObject(data as Readonly<Record<string, unknown>>) : undefined
}

function readText(text: string): FrameMessage | undefined {
  const first = text.indexOf(':')
  const last = text.lastIndexOf(':')
  if (first <= 0) return undefined
  const [command, middle, appSid] = [text.slice(0, first), text.slice(first + 1, Math.max(first + 1, last)), text.slice(last + 1)]
  // Without a key for the answer, JSON fills the middle, whatever colons it holds.
  const whole = /^[[{"]/.test(middle) ? parse(middle, undefined) : undefined
  if (whole !== undefined) return { command, params: whole, replyKey: undefined, appSid }
  const colon = middle.lastIndexOf(':')
  const payload = middle.slice(0, Math.max(0, colon))
  return {
    command,
    params: payload === '' ? undefined : parse(payload, payload),
    replyKey: middle.slice(colon + 1) || undefined,
    appSid,
  }
}

function readObject({ method, params, callback, appSid }: Readonly<Record<string, unknown>>): FrameMessage | undefined {
  if (typeof method !== 'string' || typeof appSid !== 'string') return undefined
  const replyKey = typeof callback === 'string' && callback !== '' ? callback : undefined
  return { command: method, params: params === '' ? undefined : params, replyKey, appSid }
}

function parse(json: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return otherwise
  }
}
