import type { TokenKey, TokenSet } from '@b24kit/client'
import type { KeyRing } from '../crypto/create-key-ring.ts'
import { nameOf } from './name-tokens.ts'
import { corruptRow, unknownKey } from './token-errors.ts'

/** Turns tokens into encrypted texts and back, bound to the key they are stored under. */
export interface TokenSeal {
  seal(tokens: TokenSet, key: TokenKey): string
  /** Throws a `StoreError` `store.key` or `store.corrupt`. */
  open(text: string, key: TokenKey): { readonly value: TokenSet; readonly keyId: string }
}

export function sealTokens(ring: KeyRing): TokenSeal {
  return {
    seal: (tokens, key) => ring.seal(JSON.stringify(tokens), bind(key)),
    open: (text, key) => {
      const opened = ring.open(text, bind(key))
      if (!opened.ok) throw opened.reason === 'key' ? unknownKey(key, opened.keyId!) : corruptRow(key, opened.keyId)
      const value = readTokens(opened.text)
      if (value === undefined) throw corruptRow(key, opened.keyId)
      return { value, keyId: opened.keyId }
    },
  }
}

// The first part keeps tokens apart from whatever else the same ring may come to encrypt.
function bind(key: TokenKey): string {
  return `tokens ${nameOf(key)}`
}

/** Whoever could write this had the key; what is looked for is the form of another version. */
function readTokens(text: string): TokenSet | undefined {
  const tokens = JSON.parse(text) as TokenSet
  const isWhole =
    typeof tokens.accessToken === 'string' &&
    typeof tokens.expiresAtMs === 'number' &&
    typeof tokens.clientEndpoint === 'string' &&
    typeof tokens.serverEndpoint === 'string' &&
    Array.isArray(tokens.scope)
  return isWhole ? tokens : undefined
}
