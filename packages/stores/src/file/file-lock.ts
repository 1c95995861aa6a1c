import type { Lock } from '@b24kit/client'
import { sharedLock } from '../locks/shared-lock.ts'
import type { StoreOptions } from '../rows/ask-store.ts'
import { fileRows } from './file-rows.ts'

/**
 * A lock for the processes of one machine, kept in files below `locks` in a folder that may also hold tokens.
 *
 * @example fileLock('/var/lib/my-app')
 */
export function fileLock(folder: string, options: StoreOptions = {}): Lock {
  return sharedLock(fileRows(folder, 'locks'), options)
}
