import type { Layer, Next } from './exchange.ts'

/** Nests layers in the order they stand in: the first is outermost. */
export function compose(layers: readonly Layer[], innermost: Next): Next {
  return layers.reduceRight<Next>((next, layer) => (request) => layer(request, next), innermost)
}
