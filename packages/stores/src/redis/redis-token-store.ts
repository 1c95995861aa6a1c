import { encryptedTokenStore, type EncryptedTokenStore, type TokenStoreOptions } from '../tokens/encrypted-token-store.ts'
import type { RedisCommands } from './redis-commands.ts'
import { redisRows, type RedisKeyOptions } from './redis-rows.ts'

/**
 * Keeps tokens for every process that reaches one Redis (5 or later, or a cluster). A Redis that forgets its last writes forgets refresh tokens
 * that nobody can replace: run it with `appendonly yes` and `appendfsync always`, without eviction, or choose another store.
 *
 * @example redisTokenStore(fromIoredis(new Redis(url)), { keyRing })
 */
export function redisTokenStore(redis: RedisCommands, options: TokenStoreOptions & RedisKeyOptions): EncryptedTokenStore {
  return encryptedTokenStore(redisRows(redis, 'tokens', options.prefix), options)
}
