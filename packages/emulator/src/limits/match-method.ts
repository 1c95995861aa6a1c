/**
 * A method's name, with `*` for any characters but a slash and in any case, or an expression over the name. `*` is every method; the
 * authorisation server is `oauth/*`.
 */
export type MethodPattern = string | RegExp

export function matchMethod(pattern: MethodPattern): (method: string) => boolean {
  if (pattern instanceof RegExp) return (method) => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(method)
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[^/]*')
  const expression = new RegExp(`^${escaped}$`, 'i')
  return (method) => expression.test(method)
}
