import type { TokenKey, TokenSet, TokenStore } from '@b24kit/client'
import type { KeyRing } from '../crypto/create-key-ring.ts'
import { createAskStore, type StoreOptions } from '../rows/ask-store.ts'
import type { Rows } from '../rows/rows.ts'
import { nameOf, readKey } from './name-tokens.ts'
import { rewrapTokens, type RewrapResult } from './rewrap-tokens.ts'
import { sealTokens } from './seal-tokens.ts'
import { unreadableNames } from './token-errors.ts'

export interface TokenStoreOptions extends StoreOptions {
  /** See `createKeyRing`. */
  readonly keyRing: KeyRing
}

/**
 * A token store that encrypts. Beside `store.down`, reading rejects with a `StoreError` `store.key` where a row's key is not in the ring, and
 * `store.corrupt` where a row was changed, cut, or belongs to another portal or application.
 */
export interface EncryptedTokenStore extends TokenStore {
  /** Encrypts rows under other keys than the ring's current one anew, while everybody goes on working; then those keys may go. */
  rewrap(): Promise<RewrapResult>
}

/** A token store over any rows: what files, SQLite, PostgreSQL and Redis have in common. */
export function encryptedTokenStore(rows: Rows, options: TokenStoreOptions): EncryptedTokenStore {
  const { seal, open } = sealTokens(options.keyRing)
  const ask = createAskStore('The token store', options)

  const list = async function* (): AsyncGenerator<TokenKey> {
    let unreadable = 0
    let cursor: string | undefined
    do {
      const page = await ask((signal) => rows.page(cursor, signal))
      for (const name of page.names) {
        const key = readKey(name)
        if (key === undefined) unreadable++
        else yield key
      }
      cursor = page.next
    } while (cursor !== undefined)
    if (unreadable > 0) throw unreadableNames(unreadable)
  }

  const read = async (key: TokenKey): Promise<{ value: TokenSet; version: number; keyId: string } | undefined> => {
    const { text, version } = await ask((signal) => rows.read(nameOf(key), signal))
    return text === undefined ? undefined : { ...open(text, key), version }
  }

  const write: TokenStore['write'] = async (key, value, expectedVersion) => {
    const text = seal(value, key)
    return await ask((signal) => rows.write(nameOf(key), text, expectedVersion, signal))
  }

  return {
    read: async (key) => {
      const row = await read(key)
      return row && { value: row.value, version: row.version }
    },
    write,
    delete: (key) => ask((signal) => rows.delete(nameOf(key), signal)),
    list,
    rewrap: () => rewrapTokens({ list, read, write, current: options.keyRing.current }),
  }
}
