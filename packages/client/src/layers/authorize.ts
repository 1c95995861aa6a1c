import type { Auth } from '../auth/auth.ts'
import { isB24Error } from '../errors/b24-error.ts'
import type { Layer } from '../exchange.ts'

/** Gives each attempt its address and token, and has a token renewed that the portal refused. */
export function authorize(auth: Auth): Layer {
  return async (request, next) => {
    const { signal } = request
    try {
      const given = await auth.authorize(signal)
      const outcome = await next({ ...request, ...given })
      if (outcome.ok || !auth.recover || !/^auth\.(expired|invalid)$/.test(outcome.error.code)) return outcome
      return { ...outcome, renewed: await auth.recover(given, outcome.error, signal) }
    } catch (error) {
      // What sends finds the signal aborted, too, and says so without sending.
      if (signal?.aborted) return next(request)
      if (isB24Error(error)) return { ok: false, error }
      throw error
    }
  }
}
