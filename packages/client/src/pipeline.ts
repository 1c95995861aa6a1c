import { isB24Error } from './errors/b24-error.ts'
import type { Layer, Next } from './exchange.ts'

/** Nests layers in the order they stand in: the first is outermost. An error of ours that a layer throws is handed back like any other. */
export function compose(layers: readonly Layer[], innermost: Next): Next {
  const run = layers.reduceRight<Next>((next, layer) => (request) => layer(request, next), innermost)
  return async (request) => {
    try {
      return await run(request)
    } catch (error) {
      if (isB24Error(error)) return { ok: false, error }
      throw error
    }
  }
}
