import { StoreError, type Lock, type TokenStore } from '@b24kit/client'
import { createKeyRing } from '@b24kit/stores'
import { fileLock, fileTokenStore } from '@b24kit/stores/file'
import { readKeys } from './read-keys.ts'

/** Tokens and secrets of this program on this machine: encrypted, for their owner only, and shared by all its processes. */
export interface Vault {
  readonly tokens: TokenStore
  /** Keeps two processes from renewing the same tokens. */
  readonly lock: Lock
  /** Encrypts a text that opens only with the same `context`. */
  seal(text: string, context: string): string
  /** Throws a `StoreError`: `store.key` where the key is another one, `store.corrupt` for what was changed. */
  unseal(sealed: string, context: string): string
}

export async function openVault(folder: string, env: NodeJS.ProcessEnv): Promise<Vault> {
  const keyRing = createKeyRing(await readKeys(folder, env))
  return {
    tokens: fileTokenStore(folder, { keyRing }),
    lock: fileLock(folder),
    seal: keyRing.seal,
    unseal: (sealed, context) => {
      const opened = keyRing.open(sealed, context)
      if (opened.ok) return opened.text
      throw opened.reason === 'key'
        ? new StoreError({ code: 'store.key', message: 'The secret of the application was saved with another key than the one at hand.' })
        : new StoreError({
            code: 'store.corrupt',
            message: 'The saved secret of the application was changed, cut, or belongs to another one.',
          })
    },
  }
}
