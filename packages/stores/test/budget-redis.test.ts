import { fromIoredis, fromNodeRedis, redisBudget } from '@b24kit/stores/redis'
import { budgetCases } from '@b24kit/stores/testing'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, describe, expect, it } from 'vitest'
import { startRedis } from '../../../tools/src/servers/start-redis.ts'
import { unhurried } from './unhurried.ts'

const server = await startRedis()
const connections: { quit(): Promise<unknown> }[] = []
afterAll(async () => {
  await Promise.all(connections.map((connection) => connection.quit()))
  await server?.stop()
})

describe.runIf(server).concurrent('redisBudget over ioredis', () => {
  const cases = budgetCases((options) => {
    const redis = new Redis(server!.url)
    connections.push(redis)
    return redisBudget(fromIoredis(redis), { ...options, ...unhurried })
  })
  it.each(cases)('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})

describe.runIf(server).concurrent('redisBudget over node-redis', async () => {
  if (server === undefined) return
  const client = createClient({ url: server.url })
  await client.connect()
  connections.push(client)
  const cases = budgetCases((options) => redisBudget(fromNodeRedis(client), { ...options, ...unhurried, prefix: 'node-redis' }))
  it.each(cases)('$name', ({ run }) => expect(run()).resolves.toBeUndefined())
})
