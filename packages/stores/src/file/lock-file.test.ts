import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { lockFile } from './lock-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'b24kit-lock-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

const never = new AbortController().signal
const deadPid = spawnSync(process.execPath, ['--version']).pid
let number = 0

/** A file that somebody else made so many milliseconds ago. */
function madeBy(owner: string, ageMs = 0): string {
  const path = join(folder, `${number++}.lock`)
  writeFileSync(path, owner)
  const madeAt = new Date(Date.now() - ageMs)
  utimesSync(path, madeAt, madeAt)
  return path
}

function enter(path: string, signal: AbortSignal): Promise<string> {
  return lockFile(path, signal, async () => 'inside')
}

it.each([
  ['a dead process of this host', JSON.stringify([hostname(), deadPid]), 0],
  ['a living process that got a dead one’s number', JSON.stringify([hostname(), process.pid]), 25_000],
  ['another host long ago', JSON.stringify(['elsewhere', deadPid]), 25_000],
  ['somebody who died while writing it', '', 25_000],
])('takes a file of %s', async (_, owner, ageMs) => {
  expect(await enter(madeBy(owner, ageMs), never)).toBe('inside')
})

it.each([
  ['a living process of this host', JSON.stringify([hostname(), process.pid]), 15_000],
  ['another host a moment ago', JSON.stringify(['elsewhere', deadPid]), 15_000],
  ['somebody who is just writing it', '', 0],
])('waits for %s', async (_, owner, ageMs) => {
  await expect(enter(madeBy(owner, ageMs), AbortSignal.timeout(50))).rejects.toMatchObject({ name: 'TimeoutError' })
})

it('does nothing for somebody who gave up while it waited', async () => {
  for (let waitedMs = 0; waitedMs < 8; waitedMs++) {
    const path = madeBy(JSON.stringify(['elsewhere', deadPid]))
    const caller = new AbortController()
    let isDone = false
    const entering = lockFile(path, caller.signal, async () => void (isDone = true))
    await new Promise((resolve) => setTimeout(resolve, waitedMs))
    caller.abort(new Error('gave up'))
    rmSync(path)
    await expect(entering).rejects.toThrow('gave up')
    expect([isDone, existsSync(path)]).toEqual([false, false])
  }
})

it('lets one at a time pass where many find a file that was left behind, and leaves nothing behind itself', async () => {
  for (let times = 0; times < 20; times++) {
    const path = madeBy(JSON.stringify([hostname(), deadPid]))
    let inside = 0
    const enter = (): Promise<void> =>
      lockFile(path, never, async () => {
        expect(++inside).toBe(1)
        await new Promise((resolve) => setImmediate(resolve))
        inside--
      })
    await Promise.all(Array.from({ length: 12 }, enter))
    expect(readdirSync(folder).filter((name) => name.startsWith(basename(path)))).toEqual([])
  }
})

it('gets over somebody who died while clearing up', async () => {
  const path = madeBy(JSON.stringify([hostname(), deadPid]))
  writeFileSync(`${path}.clear`, JSON.stringify([hostname(), deadPid]))
  expect(await enter(path, never)).toBe('inside')
})

it('gives the file back when the work fails', async () => {
  const path = join(folder, 'fails.lock')
  const failing = lockFile(path, never, async () => {
    expect(existsSync(path)).toBe(true)
    throw new Error('disk full')
  })
  await expect(failing).rejects.toThrow('disk full')
  expect(existsSync(path)).toBe(false)
})
