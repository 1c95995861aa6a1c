import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TokenKey } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'
import { Redis } from 'ioredis'
import { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startPostgres } from '../../../tools/src/servers/start-postgres.ts'
import { startRedis } from '../../../tools/src/servers/start-redis.ts'
import { openStores } from './open-stores.mjs'
import { runRenewers, type RenewerEnd } from './start-renewers.ts'
import { unhurried } from './unhurried.ts'

const isFull = process.env['FUZZ_RUNS'] !== undefined
const [processes, calls] = isFull ? [8, 200] : [4, 20]

const folder = mkdtempSync(join(tmpdir(), 'b24kit-refresh-'))
mkdirSync(join(folder, 'sqlite'))
const [postgres, redis] = await Promise.all([startPostgres(), startRedis()])
afterAll(async () => {
  await Promise.all([postgres?.stop(), redis?.stop()])
  rmSync(folder, { recursive: true })
})

const tokenKey = randomBytes(32).toString('base64')
const app = { clientId: 'local.planted', clientSecret: 'planted-secret-3f9a' }
/** Everything that must stand nowhere in plain words. */
const secrets = new Set([tokenKey, app.clientSecret])

interface Place {
  readonly kind: string
  readonly url: string
  /** Folder in which all of it ends up once it is flushed. */
  flush(): Promise<string>
  readonly outputs: string[]
}

const places = [
  placeOf('file', join(folder, 'file'), async () => join(folder, 'file')),
  placeOf('sqlite', join(folder, 'sqlite', 'tokens.db'), async () => join(folder, 'sqlite')),
  placeOf('postgres', postgres?.url, async (url) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query('checkpoint')
    const { rows } = await client.query('show data_directory')
    await client.end()
    return (rows as [{ readonly data_directory: string }])[0].data_directory
  }),
  placeOf('redis', redis?.url, async (url) => {
    const client = new Redis(url)
    // Compressed, a text would not be found.
    await client.config('SET', 'rdbcompression', 'no')
    await client.save()
    const [, dir] = (await client.config('GET', 'dir')) as [string, string]
    await client.quit()
    return dir
  }),
].filter((place) => place !== undefined)

function placeOf(kind: string, url: string | undefined, flush: (url: string) => Promise<string>): Place | undefined {
  return url === undefined ? undefined : { kind, url, flush: () => flush(url), outputs: [] }
}

interface Trial {
  readonly ends: readonly RenewerEnd[]
  /** Requests to the authorisation server. */
  readonly refreshes: number
  /** Of the portal. */
  readonly host: string
}

/** Lets processes loose on one expired token. */
async function tryOut(
  place: Place,
  options: { calls: number; processes: number; killAt?: string; refreshGraceMs?: number },
): Promise<Trial> {
  const id = randomBytes(6).toString('hex')
  const { refreshGraceMs = 0, processes: count, ...rest } = options
  const tokens = { access: `planted-access-${id}`, refresh: `planted-refresh-${id}` }
  const portal = await createPortal({ data: 'empty', plan: 'none', refreshGraceMs, apps: [{ ...app, tokens }] })
  const where = { kind: place.kind, url: place.url, tokenKey }
  const { store, close } = await openStores({ ...where, ...unhurried })
  try {
    await portal.listen(0)
    portal.tokens.expire(tokens.access)
    const server = `${portal.oauth}rest/`
    const key: TokenKey = { clientId: app.clientId, memberId: portal.memberId, owner: id }
    const expired = {
      accessToken: tokens.access,
      refreshToken: tokens.refresh,
      expiresAtMs: Date.now() - 1000,
      clientEndpoint: `${portal.url}/rest/`,
      serverEndpoint: server,
      scope: ['crm'],
      status: 'L',
    }
    await store.write(key, expired, 0)
    const times = { timeoutMs: 2000, storeTimeoutMs: 2000 }
    const ends = await runRenewers(count, { ...where, ...times, ...rest, app, key, server, flag: join(folder, `killed-${id}`) })
    const { accessToken, refreshToken } = (await store.read(key))!.value
    for (const token of [tokens.access, tokens.refresh, accessToken, refreshToken!]) secrets.add(token)
    place.outputs.push(...ends.map(({ output }) => output))
    return { ends, refreshes: portal.requests.filter(({ version }) => version === 'oauth').length, host: new URL(portal.url).host }
  } finally {
    await Promise.all([close(), portal.close()])
  }
}

describe.concurrent('processes that share an expired token', () => {
  it.each(places)('renew it exactly once over $kind', async (place) => {
    const { ends, refreshes } = await tryOut(place, { processes, calls })
    expect(ends.map(({ told }) => told)).toEqual(Array.from({ length: processes }, () => ({ answered: calls, errors: [] })))
    expect(refreshes).toBe(1)
  })

  describe.each([
    ['before it asks', { killAt: 'before-request' }, 1],
    ['after it stored the fresh ones', { killAt: 'after-write' }, 1],
    ['before it stored the fresh ones, where the server grants grace', { killAt: 'after-rotation', refreshGraceMs: 60_000 }, 2],
  ])('recover from the death of the one that renews, %s,', (_, options, expected) => {
    it.each(places)('over $kind', async (place) => {
      const { ends, refreshes } = await tryOut(place, { processes: 4, calls: 5, ...options })
      expect(ends.filter(({ signal }) => signal === 'SIGKILL')).toHaveLength(1)
      const told = ends.flatMap(({ told }) => told ?? [])
      expect(told).toEqual(Array.from({ length: 3 }, () => ({ answered: 5, errors: [] })))
      expect(refreshes).toBe(expected)
    })
  })

  it.each(places)('ask once more and then for somebody, where the server grants no grace, over $kind', async (place) => {
    const { ends, refreshes, host } = await tryOut(place, { processes: 4, calls: 5, killAt: 'after-rotation' })
    const errors = ends.flatMap(({ told }) => (told === undefined ? [] : [told.errors]))
    expect(errors.map((list) => list.length)).toEqual([5, 5, 5])
    for (const { code, portal: named, message } of errors.flat()) {
      expect([code, named]).toEqual(['auth.reauthorize', host])
      expect(message).toContain(host)
    }
    expect(refreshes).toBe(2)
  })
}, 60_000)

describe('no token, secret or key stands in plain words', () => {
  it.each(places)('in what $kind keeps, nor in what its processes wrote', async (place) => {
    const kept = [...readFiles(await place.flush())]
    const finds = (text: string): boolean => kept.some((content) => content.includes(text))
    // What is not secret is found, so the secrets would be.
    expect(finds(app.clientId)).toBe(true)
    expect(place.outputs.join('\n')).toContain('auth.reauthorize')
    expect([...secrets].filter(finds)).toEqual([])
    expect([...secrets].filter((secret) => place.outputs.some((output) => output.includes(secret)))).toEqual([])
  })
})

function* readFiles(path: string): Generator<Buffer> {
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) yield readFileSync(join(entry.parentPath, entry.name))
  }
}
