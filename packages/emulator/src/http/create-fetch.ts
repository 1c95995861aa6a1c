import { setImmediate } from 'node:timers/promises'
import type { HoldableClock } from '../clock/create-clock.ts'
import type { Answer, RawRequest } from './exchange.ts'

/** What the transports need of a portal. */
export interface PortalCore {
  readonly clock: HoldableClock
  readonly isClosed: boolean
  /** Requests that were taken and whose answers are not delivered yet. */
  readonly traffic: { inFlight: number }
  /** Runs the request at once; the answer is delivered after its `delayMs`. */
  handle(request: RawRequest): Answer | Promise<Answer>
}

export type PortalFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

const LOCAL_IP = '127.0.0.1'
/** Statuses that come without a body. */
const NULL_BODY: ReadonlySet<number> = new Set([204, 205, 304])

/** The portal as a `fetch` without sockets. Any host does, but those that it had before it was renamed; redirects are handed out, not followed. */
export function createFetch(core: PortalCore): PortalFetch {
  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    const answer = await takeAnswer(core, input, init)
    try {
      if (answer.delayMs > 0) await core.clock.sleep(answer.delayMs, signal)
    } finally {
      core.traffic.inFlight--
    }
    if (core.isClosed) throw connectionError('fetch failed', 'ECONNRESET')
    return toResponse(answer)
  }
}

/** The clock is held from the call until the portal has answered, because that takes turns of the event loop. */
async function takeAnswer(core: PortalCore, input: string | URL | Request, init?: RequestInit): Promise<Answer> {
  core.clock.hold()
  try {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const raw = await toRawRequest(request)
    // A socket would let the loop turn as well. Without it a busy caller stops all timers, and the database driver frees nothing.
    await setImmediate()
    if (core.isClosed) throw connectionError('fetch failed', 'ECONNREFUSED')
    core.traffic.inFlight++
    const answer = await core.handle(raw)
    // A server sends the headers alone.
    return raw.verb === 'HEAD' ? { ...answer, body: '' } : answer
  } finally {
    core.clock.release()
  }
}

async function toRawRequest(request: Request): Promise<RawRequest> {
  const url = new URL(request.url)
  return {
    verb: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    secure: url.protocol === 'https:',
    host: url.host,
    ip: request.headers.get('x-forwarded-for') ?? LOCAL_IP,
    contentType: request.headers.get('content-type') ?? '',
    header: (name) => request.headers.get(name) ?? undefined,
    body: new Uint8Array(await request.arrayBuffer()),
  }
}

function toResponse({ status, contentType, headers, body, broken }: Answer): Response {
  if (broken === 'before') throw connectionError('fetch failed', 'ECONNRESET')
  const init = { status, headers: { 'Content-Type': contentType, ...headers } }
  return new Response(NULL_BODY.has(status) ? null : broken === 'within' ? breakingStream(body) : body, init)
}

/** As Node's own fetch words it. */
function connectionError(message: string, code: 'ECONNRESET' | 'ECONNREFUSED'): TypeError {
  const call = code === 'ECONNRESET' ? 'read' : 'connect'
  return new TypeError(message, { cause: Object.assign(new Error(`${call} ${code}`), { code }) })
}

function breakingStream(part: Answer['body']): ReadableStream<Uint8Array> {
  let sent = false
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(connectionError('terminated', 'ECONNRESET'))
      sent = true
      controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part)
    },
  })
}
