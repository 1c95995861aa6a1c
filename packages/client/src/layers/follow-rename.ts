import type { Auth, PortalMove } from '../auth/auth.ts'
import { AuthError } from '../errors/b24-error.ts'
import { contextOf } from '../errors/context-of.ts'
import type { Layer } from '../exchange.ts'

/**
 * Where a credential may follow a portal: asked before it is sent to another host (false refuses), or the hosts (with port) that count as the
 * same portal beside those of its cloud, e.g. `['crm.example.com']`.
 */
export type AllowMove = ((move: PortalMove) => boolean) | readonly string[]

/**
 * Repeats a call once on the new host when the portal was renamed (302 to the same path elsewhere), and stays there
 * (change-domen.md). A redirect to the same host, to another path (a licence page), or one that is not allowed stays an error: never a loop.
 */
export function followRename(allow: AllowMove = isSameCloud, auth?: Pick<Auth, 'move'>): Layer {
  const moved = new Map<string, string>()
  const isAllowed = typeof allow === 'function' ? allow : (move: PortalMove) => isSameCloud(move) || allow.includes(move.to)
  return async (request, next) => {
    const base = request.base ?? ''
    const origin = originOf(base)
    const known = moved.get(origin)
    const outcome = await next(known === undefined ? request : { ...request, base: base.replace(origin, known) })
    if (outcome.ok || outcome.redirect === undefined) return outcome
    const target = newOrigin(`${base}${request.method}`, known ?? origin, outcome.redirect)
    if (target === undefined) return outcome
    const move = { from: new URL(origin).host, to: new URL(target).host }
    if (!isAllowed(move)) return outcome
    if ((await auth?.move?.(move)) === false) {
      const message = `${request.method}: ${move.from} moved to ${move.to}, which the application did not accept.`
      return { ...outcome, error: new AuthError({ ...contextOf(request), code: 'auth.move', message, status: outcome.status }) }
    }
    moved.set(origin, target)
    // A name that the portal has again leads nowhere else.
    moved.delete(target)
    return next({ ...request, base: base.replace(origin, target) })
  }
}

/** Both hosts are portals of the same cloud, e.g. `a.bitrix24.de` → `b.bitrix24.de`. */
export function isSameCloud({ from, to }: PortalMove): boolean {
  const zone = /^[\w-]+\.(bitrix24\.(?:com\.)?[a-z]{2,4})$/
  const zoneOfFrom = zone.exec(from)?.[1]
  return zoneOfFrom !== undefined && zoneOfFrom === zone.exec(to)?.[1]
}

function newOrigin(sent: string, sentOrigin: string, location: string): string | undefined {
  if (!URL.canParse(location, sentOrigin)) return undefined
  const target = new URL(location, sentOrigin)
  const isElsewhere = target.origin !== sentOrigin
  const isDowngrade = sentOrigin.startsWith('https:') && target.protocol !== 'https:'
  const isSamePath = methodPath(target) === methodPath(new URL(sent))
  return isElsewhere && !isDowngrade && isSamePath ? target.origin : undefined
}

function originOf(base: string): string {
  return URL.canParse(base) ? new URL(base).origin : ''
}

// REST 3.0 has one segment more than the address that its calls are given.
function methodPath({ pathname }: URL): string {
  return pathname.replace('/rest/api/', '/rest/').replace(/\/+$/, '')
}
