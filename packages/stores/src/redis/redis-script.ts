import { createHash } from 'node:crypto'
import type { RedisCommands } from './redis-commands.ts'

/** A Lua script that runs as one atomic step. */
export interface RedisScript {
  run(redis: RedisCommands, keys: readonly string[], args: readonly string[]): Promise<unknown>
}

/** Sends a script by its hash, and whole where the server does not know it (yet, or after a restart). */
export function redisScript(lua: string): RedisScript {
  const hash = createHash('sha1').update(lua).digest('hex')
  return {
    run: async (redis, keys, args) => {
      const rest = [String(keys.length), ...keys, ...args]
      try {
        return await redis.send(['EVALSHA', hash, ...rest])
      } catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error
        return await redis.send(['EVAL', lua, ...rest])
      }
    },
  }
}
