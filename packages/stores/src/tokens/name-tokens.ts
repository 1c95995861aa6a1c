import type { TokenKey } from '@b24kit/client'

/** A row's name. JSON keeps the parts apart and escapes what a database may not store, such as NUL. */
export function nameOf({ clientId, memberId, owner }: TokenKey): string {
  return JSON.stringify([clientId, memberId, owner])
}

export function readKey(name: string): TokenKey | undefined {
  try {
    const [clientId, memberId, owner, ...rest] = JSON.parse(name) as unknown[]
    if (typeof clientId !== 'string' || typeof memberId !== 'string' || typeof owner !== 'string' || rest.length > 0) return undefined
    return { clientId, memberId, owner }
  } catch {
    return undefined
  }
}
