import { fromIoredis, fromNodeRedis, redisLock, redisTokenStore, type RedisCommands } from '@b24kit/stores/redis'
import { lockCases, tokenStoreCases } from '@b24kit/stores/testing'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, describe, expect, it } from 'vitest'
import { startRedis } from '../../../tools/src/servers/start-redis.ts'
import { randomKeyRing } from './random-key-ring.ts'
import { unhurried } from './unhurried.ts'

const server = await startRedis()
const connections: { quit(): Promise<unknown> }[] = []
afterAll(async () => {
  await Promise.all(connections.map((connection) => connection.quit()))
  await server?.stop()
})

const options = { keyRing: randomKeyRing(), ...unhurried }

function connect(): RedisCommands {
  const redis = new Redis(server!.url)
  connections.push(redis)
  return fromIoredis(redis)
}

describe.runIf(server).concurrent('redisTokenStore over ioredis', () => {
  const cases = tokenStoreCases(() => redisTokenStore(connect(), options))
  it.each(cases)('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})

describe.runIf(server).concurrent('redisLock over ioredis', () => {
  it.each(lockCases(() => redisLock(connect(), options)))('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})

describe.runIf(server).concurrent('both over node-redis', async () => {
  if (server === undefined) return
  const client = createClient({ url: server.url })
  await client.connect()
  connections.push(client)
  const prefixed = { ...options, prefix: 'node-redis' }
  const cases = [
    ...tokenStoreCases(() => redisTokenStore(fromNodeRedis(client), prefixed)),
    ...lockCases(() => redisLock(fromNodeRedis(client), prefixed)),
  ]
  it.each(cases)('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})
