import type { Budget, OperatingAccount } from '@b24kit/client'
import type { BucketState, BudgetAnswer, BudgetStore, StoredBucket } from '../budget/budget-store.ts'
import { sharedBudget, type SharedBudgetOptions } from '../budget/shared-budget.ts'
import { redisScript } from './redis-script.ts'
import type { RedisCommands } from './redis-commands.ts'
import { takeTurnsLua } from './take-turns-lua.ts'

export interface RedisBudgetOptions extends SharedBudgetOptions {
  /** Begins every key. Default `b24kit`. */
  readonly prefix?: string
}

/**
 * A budget for every process that reaches one Redis (5 or later, or a cluster). A Redis that forgets its data costs a few refused requests, no more.
 *
 * @throws ConfigError `config.option` for an option that cannot work.
 * @example createClient({ auth, budget: redisBudget(fromIoredis(new Redis(url))) })
 */
export function redisBudget(redis: RedisCommands, options: RedisBudgetOptions = {}): Budget {
  return sharedBudget(redisBudgetStore(redis, options.prefix ?? 'b24kit'), options)
}

/** Milliseconds after which a portal that nobody calls is forgotten. */
const keptMs = 30 * 24 * 3_600_000

const now = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`

const step = redisScript(`${takeTurnsLua}${now}
local stored = redis.call('GET', KEYS[1])
local function read(key)
  local account = redis.call('HGET', KEYS[2], key)
  return account and cjson.decode(account) or { seconds = 0, resetAtMs = 0, blockedUntilMs = 0 }
end
local function write(key, account) redis.call('HSET', KEYS[2], key, cjson.encode(account)) end

local state, answer = takeTurns(stored and cjson.decode(stored), read, write, cjson.decode(ARGV[1]), now)
redis.call('SET', KEYS[1], cjson.encode(state), 'PX', ${keptMs})
redis.call('PEXPIRE', KEYS[2], ${keptMs})
answer.isNew = not stored
return cjson.encode(answer)
`)

const readBucket = redisScript(`${now}
local stored = redis.call('GET', KEYS[1])
if not stored then return nil end
local accounts, fields = {}, redis.call('HGETALL', KEYS[2])
for index = 1, #fields, 2 do accounts[fields[index]] = cjson.decode(fields[index + 1]) end
return cjson.encode({ state = cjson.decode(stored), accounts = accounts, nowMs = now })
`)

function redisBudgetStore(redis: RedisCommands, prefix: string): BudgetStore {
  // The braces keep both keys of a portal on one node of a cluster.
  const keysOf = (portal: string, egress: string): string[] => [`${prefix}:{${portal}}:bucket:${egress}`, `${prefix}:{${portal}}:operating`]
  const index = `${prefix}:buckets`
  return {
    step: async ({ portal, egress }, ask) => {
      const text = (await step.run(redis, keysOf(portal, egress), [JSON.stringify(ask)])) as string
      const { isNew, granted, held, ...answer } = JSON.parse(text) as BudgetAnswer & { readonly isNew: boolean }
      if (isNew) await redis.send(['SADD', index, JSON.stringify([portal, egress])])
      return { granted: asList(granted), held: asList(held), ...answer }
    },
    read: async () => {
      const names = [...((await redis.send(['SMEMBERS', index])) as Iterable<string>)]
      const read = names.map(async (name): Promise<StoredBucket | undefined> => {
        const [portal, egress] = JSON.parse(name) as [string, string]
        const text = (await readBucket.run(redis, keysOf(portal, egress), [])) as string | null
        if (text === null) return undefined
        const { state, accounts, nowMs } = JSON.parse(text) as {
          readonly state: BucketState
          readonly accounts: Readonly<Record<string, OperatingAccount>>
          readonly nowMs: number
        }
        return { portal, egress, state, accounts: new Map(Object.entries(accounts)), nowMs }
      })
      return (await Promise.all(read)).filter((bucket) => bucket !== undefined)
    },
  }
}

/** Lua has one kind of table: an empty list arrives as an empty object. */
function asList<Item>(list: readonly Item[]): readonly Item[] {
  return Array.isArray(list) ? list : []
}
