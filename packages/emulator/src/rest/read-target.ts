/** What a path of the REST API asks for. */
export interface RestTarget {
  readonly method: string
  readonly format: 'json' | 'xml'
  /** `/rest/api/…` */
  readonly isV3: boolean
  /** From the path of an incoming webhook. */
  readonly webhook: { readonly userId: string; readonly code: string } | undefined
}

/**
 * `/rest/[api/][{user}/{code}/]{method}[.json|.xml][/]`; empty segments are skipped, because clients send `//` and a trailing slash.
 * Returns undefined when the path is not under `/rest/`.
 */
export function readTarget(path: string): RestTarget | undefined {
  const segments = path.split('/').filter((segment) => segment !== '')
  if (segments[0] !== 'rest') return undefined
  const isV3 = segments[1] === 'api'
  const [user = '', code = '', ...rest] = segments.slice(isV3 ? 2 : 1)
  const isWebhook = code !== '' && /^\d+$/.test(user)
  const name = decodeSegment((isWebhook ? rest : segments.slice(isV3 ? 2 : 1)).join('/'))
  const suffix = /\.(json|xml)$/i.exec(name)
  return {
    method: suffix ? name.slice(0, suffix.index) : name,
    format: !isV3 && suffix?.[1]?.toLowerCase() === 'xml' ? 'xml' : 'json',
    isV3,
    webhook: isWebhook ? { userId: user, code: decodeSegment(code) } : undefined,
  }
}

function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
