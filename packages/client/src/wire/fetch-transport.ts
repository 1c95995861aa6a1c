import type { Clock } from '../clock.ts'
import { deadline } from './deadline.ts'
import { parseRetryAfter, type Transport, type WireAnswer } from './transport.ts'

/** A transport over any `fetch`: the runtime's own, or an emulated portal's `portal.fetch`. */
export function fetchTransport(fetch: typeof globalThis.fetch, clock: Clock): Transport {
  return async (request) => {
    const { signal, dispose } = deadline(request.signal, request.timeoutMs, clock)
    try {
      const response = await fetch(request.url, {
        method: 'POST',
        body: request.body,
        headers: {
          'content-type': request.contentType,
          ...(request.idempotencyKey && { 'idempotency-key': request.idempotencyKey }),
        },
        redirect: 'manual',
        signal,
      })
      return {
        ok: true,
        // Browsers hide where a redirect leads, and its status with it.
        status: response.type === 'opaqueredirect' ? 302 : response.status,
        text: await response.text(),
        location: response.headers.get('location') ?? undefined,
        retryAfterSeconds: parseRetryAfter(response.headers.get('retry-after'), clock.now()),
      }
    } catch (cause) {
      return failure(cause, request.signal, signal)
    } finally {
      dispose()
    }
  }
}

async function failure(cause: unknown, outer: AbortSignal | undefined, signal: AbortSignal): Promise<WireAnswer> {
  if (outer?.aborted) return { ok: false, phase: 'aborted', cause }
  if (signal.aborted) return { ok: false, phase: 'timeout', cause }
  const code = codeOf(cause)
  // Browsers tell no codes, so there is nothing to load.
  return code === '' ? { ok: false, phase: 'lost', cause } : (await import('./judge-code.ts')).judgeCode(code, cause)
}

// Runtimes hide the system error under `cause`, some of them two levels deep or in a list of tried addresses.
function codeOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 3) return ''
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown[] }
  if (typeof code === 'string' && code !== '') return code
  return codeOf(cause ?? errors?.[0], depth + 1)
}
