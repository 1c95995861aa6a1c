import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TokenKey, TokenSet } from '@b24kit/client'
import { fileLock, fileTokenStore } from '@b24kit/stores/file'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { randomKeyRing } from './random-key-ring.ts'
import { unhurried } from './unhurried.ts'

const key: TokenKey = { clientId: 'local.planted', memberId: 'planted-member', owner: 'app' }
const value: TokenSet = {
  accessToken: 'planted-access',
  expiresAtMs: 1_800_000_000_000,
  clientEndpoint: 'https://portal.example/rest/',
  serverEndpoint: 'https://oauth.example/rest/',
  scope: [],
  status: 'L',
}

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'b24kit-folder-')), 'made')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

const keyRing = randomKeyRing()
const options = { keyRing, ...unhurried }

function entries(): { path: string; mode: number; isFile: boolean }[] {
  return ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].map((name) => {
    const path = join(folder, name)
    const stat = statSync(path)
    return { path, mode: stat.mode & 0o777, isFile: stat.isFile() }
  })
}

it('keeps a file per key that only its owner can read, under names that tell nothing', async () => {
  const store = fileTokenStore(folder, options)
  await store.write(key, value, 0)
  await store.write(key, value, 1)
  const held = await fileLock(folder, options).acquire('planted', { ttlMs: 1000 })
  await held.release()
  const made = entries()
  expect(made.filter(({ isFile }) => isFile)).toHaveLength(2)
  for (const { path, mode, isFile } of made) {
    expect(mode).toBe(isFile ? 0o600 : 0o700)
    expect(path).not.toContain('planted')
  }
})

it('gets over files that processes which were killed left half written or locked', async () => {
  const store = fileTokenStore(folder, options)
  await store.write(key, value, 0)
  const { path } = entries().find(({ isFile }) => isFile)!
  writeFileSync(`${path}.new`, '{"name":"half')
  writeFileSync(`${path}.lock`, JSON.stringify(['another host', 1]))
  const hasty = fileTokenStore(folder, { keyRing, timeoutMs: 100 })
  await expect(hasty.write(key, value, 1)).rejects.toMatchObject({ code: 'store.down' })
  expect(await store.read(key)).toEqual({ value, version: 1 })
  rmSync(`${path}.lock`)
  expect(await store.write(key, value, 1)).toBe(true)
  expect(entries().filter(({ isFile }) => isFile)).toHaveLength(1)
})

it('names the portal of a file that was cut, lists around it, and lets it be replaced', async () => {
  const store = fileTokenStore(folder, options)
  await store.write(key, value, 0)
  const { path } = entries().find(({ isFile }) => isFile)!
  const other = { ...key, memberId: 'b' }
  await store.write(other, value, 0)
  writeFileSync(path, readFileSync(path).subarray(0, 40))
  await expect(store.read(key)).rejects.toMatchObject({ code: 'store.corrupt', portal: 'planted-member' })
  const listed: TokenKey[] = []
  const list = async (): Promise<void> => {
    for await (const each of store.list()) listed.push(each)
  }
  await expect(list()).rejects.toMatchObject({ code: 'store.corrupt' })
  expect(listed).toEqual([other])
  await store.delete(key)
  expect(await store.write(key, value, 0)).toBe(true)
  expect(await store.read(key)).toEqual({ value, version: 1 })
})

it('tells a folder that cannot be used', async () => {
  writeFileSync(folder, '')
  const store = fileTokenStore(folder, { keyRing, timeoutMs: 100 })
  await expect(store.read(key)).rejects.toMatchObject({ code: 'store.down', message: expect.stringContaining('ENOTDIR') })
  await expect(fileLock(folder, { timeoutMs: 100 }).acquire('k', { ttlMs: 1000 })).rejects.toMatchObject({ code: 'store.down' })
})
