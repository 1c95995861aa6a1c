import type { Layer } from '../exchange.ts'

/** Asked before a credential is sent to another host. Return false to refuse. */
export type AllowMove = (move: { readonly from: string; readonly to: string }) => boolean

/**
 * Repeats a call once on the new host when the portal was renamed (302 to the same path elsewhere), and stays there
 * (change-domen.md). A redirect to the same host, to another path (a licence page), or one that is not allowed stays an error: never a loop.
 */
export function followRename(allow: AllowMove = isSameCloud): Layer {
  const moved = new Map<string, string>()
  return async (request, next) => {
    const base = request.base ?? ''
    const origin = originOf(base)
    const known = moved.get(origin)
    const outcome = await next(known === undefined ? request : { ...request, base: base.replace(origin, known) })
    if (outcome.ok || outcome.redirect === undefined) return outcome
    const target = newOrigin(`${base}${request.method}`, known ?? origin, outcome.redirect)
    if (target === undefined || !allow({ from: new URL(origin).host, to: new URL(target).host })) return outcome
    moved.set(origin, target)
    return next({ ...request, base: base.replace(origin, target) })
  }
}

/** Both hosts are portals of the same cloud, e.g. `a.bitrix24.de` → `b.bitrix24.de`. */
export function isSameCloud({ from, to }: { readonly from: string; readonly to: string }): boolean {
  const zone = /^[\w-]+\.(bitrix24\.(?:com\.)?[a-z]{2,4})$/
  const zoneOfFrom = zone.exec(from)?.[1]
  return zoneOfFrom !== undefined && zoneOfFrom === zone.exec(to)?.[1]
}

function newOrigin(sent: string, sentOrigin: string, location: string): string | undefined {
  if (!URL.canParse(location, sentOrigin)) return undefined
  const target = new URL(location, sentOrigin)
  const isElsewhere = target.origin !== sentOrigin
  const isDowngrade = sentOrigin.startsWith('https:') && target.protocol !== 'https:'
  const isSamePath = trimEnd(target.pathname) === trimEnd(new URL(sent).pathname)
  return isElsewhere && !isDowngrade && isSamePath ? target.origin : undefined
}

function originOf(base: string): string {
  return URL.canParse(base) ? new URL(base).origin : ''
}

function trimEnd(path: string): string {
  return path.replace(/\/+$/, '')
}
