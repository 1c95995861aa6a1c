import { isB24Error, type TokenKey, type TokenSet } from '@b24kit/client'
import type { Vault } from './open-vault.ts'

/** How it stands with the tokens of a profile, as far as this machine knows. */
export interface TokenState {
  /** `expired` ones are renewed by the next call; `refused`, `missing` and `unreadable` ones need a new login. */
  readonly state: 'valid' | 'expired' | 'refused' | 'missing' | 'unreadable'
  /** When the access token expires or did, ISO 8601. */
  readonly expiresAt: string | null
}

/** Looks at the store; nothing is asked of a portal. `portal` is where the tokens are good: it may have moved since the login. */
export async function readTokenState(
  { tokens }: Pick<Vault, 'tokens'>,
  key: TokenKey,
): Promise<{ readonly token: TokenState; readonly portal?: string }> {
  try {
    const value = (await tokens.read(key))?.value
    if (value === undefined) return { token: { state: 'missing', expiresAt: null } }
    const token = { state: tokenStateOf(value), expiresAt: new Date(value.expiresAtMs).toISOString() }
    return { token, portal: new URL(value.clientEndpoint).host }
  } catch (error) {
    if (isB24Error(error)) return { token: { state: 'unreadable', expiresAt: null } }
    throw error
  }
}

export function tokenStateOf({ expiresAtMs, refreshToken, refusedAtMs }: TokenSet): TokenState['state'] {
  if (refusedAtMs !== undefined) return 'refused'
  if (expiresAtMs > Date.now()) return 'valid'
  return refreshToken === undefined ? 'refused' : 'expired'
}
