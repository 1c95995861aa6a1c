import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { readKeys } from './read-keys.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'b24kit-'))
  onTestFinished(() => rm(folder, { recursive: true }))
})

const given = Buffer.alloc(32, 1).toString('base64')

test('makes one key for all who need it first at the same time, for its owner only', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => readKeys(folder, {})))
  expect(new Set(all.map((keys) => JSON.stringify(keys))).size).toBe(1)
  expect([await readdir(folder), (await stat(join(folder, 'key'))).mode & 0o777]).toEqual([['key'], 0o600])
})

test('B24KIT_KEY goes first, and what the key of the file encrypted stays readable', async () => {
  const alone = await readKeys(folder, {})
  const both = await readKeys(folder, { B24KIT_KEY: given })
  expect(both.keys).toEqual({ ...alone.keys, [both.current]: given })
  expect(both.current).not.toBe(alone.current)
})

test('with B24KIT_KEY no file is made', async () => {
  await readKeys(folder, { B24KIT_KEY: given })
  expect(await readdir(folder)).toEqual([])
})

test('a key that is none, or a file that others may read, ends with 3 and is not shown', async () => {
  await expect(readKeys(folder, { B24KIT_KEY: 's3cret' })).rejects.toThrow(/^(?!.*s3cret)B24KIT_KEY does not hold a key/)
  await readKeys(folder, {})
  await chmod(join(folder, 'key'), 0o644)
  const key = (await readFile(join(folder, 'key'), 'utf8')).trim()
  await expect(readKeys(folder, {})).rejects.toMatchObject({ exitCode: 3, message: expect.not.stringContaining(key) })
})
