import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import Libsql from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort } from '../../../tools/src/servers/free-port.ts'
import { openStores } from './open-stores.mjs'

const folder = mkdtempSync(join(tmpdir(), 'b24kit-down-'))
const sockets: Socket[] = []
const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1')
await once(silent, 'listening')
afterAll(() => {
  for (const socket of sockets) socket.destroy()
  silent.close()
  rmSync(folder, { recursive: true })
})

const tokenKey = randomBytes(32).toString('base64')
const key = { clientId: 'local.1', memberId: 'a', owner: 'app' }
const tokens = {
  accessToken: 'planted-access',
  expiresAtMs: 0,
  clientEndpoint: 'https://portal.example/rest/',
  serverEndpoint: 'https://oauth.example/rest/',
  scope: [],
  status: 'L',
}
const down = { name: 'StoreError', code: 'store.down', retryable: true }

const ports = [
  ['that refuses connections', await freePort()],
  ['that takes connections and says nothing', (silent.address() as AddressInfo).port],
] as const

describe.each(ports)('a server %s', (_, port) => {
  it.each([
    ['postgres', `postgres://planted:planted@127.0.0.1:${port}/postgres`],
    ['redis', `redis://:planted@127.0.0.1:${port}`],
  ])('is told in time by every step over %s', async (kind, url) => {
    const { store, lock, close } = await openStores({ kind, url, tokenKey, timeoutMs: 200 })
    const listed = store.list()[Symbol.asyncIterator]().next()
    const steps = [store.read(key), store.write(key, tokens, 0), store.delete(key), listed, lock.acquire('k', { ttlMs: 1000 })]
    const ends = await Promise.allSettled(steps)
    for (const end of ends) expect(end).toMatchObject({ status: 'rejected', reason: down })
    expect(inspect(ends, { depth: 9 })).not.toContain('planted')
    for (const socket of sockets) socket.destroy()
    await close()
  })
})

it('a database that somebody else keeps locked is told in time, and used as soon as it is free', async () => {
  const path = join(folder, 'tokens.db')
  const { store, lock, close } = await openStores({ kind: 'sqlite', url: path, tokenKey, timeoutMs: 200 })
  const other = new Libsql(path)
  other.exec('begin exclusive')
  for (const step of await Promise.allSettled([store.read(key), store.write(key, tokens, 0), lock.acquire('k', { ttlMs: 1000 })])) {
    expect(step).toMatchObject({ status: 'rejected', reason: down })
  }
  other.exec('commit')
  other.close()
  expect(await store.write(key, tokens, 0)).toBe(true)
  expect((await lock.acquire('k', { ttlMs: 1000 })).fence).toBeGreaterThan(0)
  await close()
})
