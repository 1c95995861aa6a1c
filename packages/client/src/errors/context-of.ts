import type { PortalRequest } from '../exchange.ts'

/** What every error tells about the attempt that failed. */
export function contextOf(request: PortalRequest): Pick<PortalRequest, 'method' | 'portal' | 'requestId' | 'attempt'> {
  const { method, portal, requestId, attempt } = request
  return { method, portal, requestId, attempt }
}
