import type { Layer } from '../exchange.ts'

/**
 * Loads what follows a renamed portal with the first redirect, which it is then given in place of a second request. If that cannot be loaded,
 * the redirect stays an error, and the next one tries again.
 */
export function followLater(load: () => Promise<Layer>): Layer {
  let follow: Layer | undefined
  return async (request, next) => {
    if (follow !== undefined) return follow(request, next)
    const outcome = await next(request)
    if (outcome.ok || outcome.redirect === undefined) return outcome
    const loaded = await load().catch(() => undefined)
    if (loaded === undefined) return outcome
    // The first stays: it knows where the portal is now.
    follow ??= loaded
    // Where it knows already, it does not ask for this request but for one to the new host.
    return follow(request, async (asked) => (asked === request ? outcome : next(asked)))
  }
}
