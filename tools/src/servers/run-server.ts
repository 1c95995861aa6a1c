import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findBinary } from './find-binary.ts'

/** A server of one's own, in a temporary folder on a free port of the loopback interface. */
export interface RunningServer {
  readonly url: string
  /** Its process, to freeze it and let it go on. */
  readonly pid: number
  /** Ends it and removes its folder. */
  stop(): Promise<void>
}

interface ServerPlan {
  /** Another user to run it as. */
  readonly identity?: { readonly uid: number; readonly gid: number } | undefined
  readonly prepare?: (folder: string) => void
  readonly args: (folder: string) => readonly string[]
  /** The line of its log that says that it answers. */
  readonly readyLine: RegExp
  readonly url: string
}

/** Starts a server and waits until it answers. Undefined, said aloud, where it is not installed; in CI that is an error. */
export async function runServer(binary: string, plan: ServerPlan): Promise<RunningServer | undefined> {
  const path = findBinary(binary)
  if (path === undefined) {
    if (process.env['CI']) throw new Error(`${binary} is not installed; CI skips nothing.`)
    console.warn(`SKIPPED: ${binary} is not installed, so nothing that needs it was tried.`)
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), `b24kit-${binary}-`))
  plan.prepare?.(folder)
  const child = spawn(path, plan.args(folder), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...plan.identity })
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  const log: string[] = []
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        if (plan.readyLine.test(line)) resolve()
        else log.push(line)
      })
    }
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${binary} ended before it was ready:\n${log.join('\n')}`)))
  })
  return {
    url: plan.url,
    pid: child.pid!,
    stop: async () => {
      process.off('exit', kill)
      if (child.exitCode === null && child.signalCode === null) {
        // To PostgreSQL this means: now, whoever is connected.
        child.kill('SIGINT')
        await once(child, 'exit')
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
