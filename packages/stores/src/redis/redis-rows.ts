import { pageSize, toPage, type RowKind, type Rows } from '../rows/rows.ts'
import type { RedisCommands } from './redis-commands.ts'
import { redisScript } from './redis-script.ts'

export interface RedisKeyOptions {
  /** Begins every key. Default `b24kit`. */
  readonly prefix?: string
}

const read = redisScript(`
local time = redis.call('TIME')
return { redis.call('HGET', KEYS[1], ARGV[1]), string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000)) }
`)

const write = redisScript(`
local stored = redis.call('HGET', KEYS[1], ARGV[1])
local version = stored and tonumber(string.match(stored, '^%d+')) or 0
if version ~= tonumber(ARGV[3]) then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', version + 1) .. ' ' .. ARGV[2])
redis.call('ZADD', KEYS[2], 0, ARGV[1])
return 1
`)

const remove = redisScript(`
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])
`)

/** A hash of all rows, and their names in order. */
export function redisRows(redis: RedisCommands, kind: RowKind, prefix = 'b24kit'): Rows {
  // The braces keep both on one node of a cluster.
  const names = `{${prefix}:${kind}}:names`
  const keys = [`{${prefix}:${kind}}:rows`, names]
  return {
    read: async (name) => {
      const [stored, now] = (await read.run(redis, keys.slice(0, 1), [name])) as [string | null, string]
      const nowMs = Number(now)
      if (stored === null) return { text: undefined, version: 0, nowMs }
      const [, version = '0', text = ''] = /^(\d+) (.*)$/s.exec(stored) ?? []
      return { text, version: Number(version), nowMs }
    },
    write: async (name, text, expectedVersion) => (await write.run(redis, keys, [name, text, String(expectedVersion)])) === 1,
    delete: async (name) => void (await remove.run(redis, keys, [name])),
    page: async (cursor) => {
      const after = cursor === undefined ? '-' : `(${cursor}`
      return toPage((await redis.send(['ZRANGEBYLEX', names, after, '+', 'LIMIT', '0', String(pageSize)])) as string[])
    },
  }
}
