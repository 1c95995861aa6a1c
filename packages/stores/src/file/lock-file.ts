import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** From this age on the file of somebody who cannot be looked up is taken for left behind: work under it takes milliseconds. */
const staleMs = 20_000

/**
 * Runs `work` while a file of this path exists that only one can make. One that a dead process left behind is removed. `work` gets a check that
 * throws when it may have taken too long, as in a process that was frozen, or when the caller gave up. Rejects with the signal's reason while waiting.
 */
export async function lockFile<Result>(path: string, signal: AbortSignal, work: (check: () => void) => Promise<Result>): Promise<Result> {
  let madeAtMs = performance.now()
  while (!(await make(path))) {
    await clear(path)
    signal.throwIfAborted()
    await pause()
    madeAtMs = performance.now()
  }
  const isMine = (): boolean => performance.now() - madeAtMs < staleMs / 2
  const check = (): void => {
    signal.throwIfAborted()
    if (!isMine()) throw new Error('The file was locked for too long.')
  }
  try {
    // Given up in the very moment: what the caller takes for not done must not be done later.
    check()
    return await work(check)
  } finally {
    if (isMine()) await rm(path, { force: true })
  }
}

async function make(path: string): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify([hostname(), process.pid]), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Removes a file that was left behind. Under a second such file, so that of two who find it none removes what a third made meanwhile. */
async function clear(path: string): Promise<void> {
  if (!(await isLeftBehind(path))) return
  const clearing = `${path}.clear`
  if (await make(clearing)) {
    try {
      if (await isLeftBehind(path)) await rm(path, { force: true })
    } finally {
      await rm(clearing, { force: true })
    }
  } else if (await isLeftBehind(clearing)) {
    await rm(clearing, { force: true })
  }
}

async function isLeftBehind(path: string): Promise<boolean> {
  try {
    const [{ mtimeMs }, owner] = await Promise.all([stat(path), readFile(path, 'utf8')])
    return Date.now() - mtimeMs > staleMs || isDead(owner)
  } catch (error) {
    // It is gone.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Processes of other hosts, such as other containers that share the folder, cannot be looked up. */
function isDead(owner: string): boolean {
  try {
    const [host, pid] = JSON.parse(owner) as [string, number]
    if (host !== hostname()) return false
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** A moment at random, so that processes that met do not meet again. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1 + Math.random() * 5)
  })
}
