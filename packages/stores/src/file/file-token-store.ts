import { encryptedTokenStore, type EncryptedTokenStore, type TokenStoreOptions } from '../tokens/encrypted-token-store.ts'
import { fileRows } from './file-rows.ts'

/**
 * Keeps tokens in files, for the processes of one machine: one file (mode 0600) per key below `tokens` in a folder (mode 0700) that is made when it
 * is first needed.
 *
 * @example fileTokenStore('/var/lib/my-app', { keyRing })
 */
export function fileTokenStore(folder: string, options: TokenStoreOptions): EncryptedTokenStore {
  return encryptedTokenStore(fileRows(folder, 'tokens'), options)
}
