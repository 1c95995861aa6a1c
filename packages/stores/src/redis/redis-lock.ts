import type { Lock } from '@b24kit/client'
import { sharedLock } from '../locks/shared-lock.ts'
import type { StoreOptions } from '../rows/ask-store.ts'
import type { RedisCommands } from './redis-commands.ts'
import { redisRows, type RedisKeyOptions } from './redis-rows.ts'

/**
 * A lock for every process that reaches one Redis (5 or later, or a cluster). After a failover of Redis two may hold it at once: guard what must
 * not happen twice by the fence, or by compare and set, as tokens are.
 *
 * @example redisLock(fromIoredis(new Redis(url)))
 */
export function redisLock(redis: RedisCommands, options: StoreOptions & RedisKeyOptions = {}): Lock {
  return sharedLock(redisRows(redis, 'locks', options.prefix), options)
}
