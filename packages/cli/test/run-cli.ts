import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createPortal, type Portal, type PortalOptions } from '@b24kit/emulator'
import { expect, onTestFinished } from 'vitest'

export interface CliResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The code of every webhook of these tests. It must never be seen. */
export const secret = 's3cretc0de'

/** The built program. */
export const bin: string = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

/** Starts the built program, with nothing of the caller's environment but what it needs to run. */
export function startCli(args: readonly string[], env: NodeJS.ProcessEnv = {}, stdio: StdioOptions = 'pipe'): ChildProcess {
  const child = spawn(process.execPath, [bin, ...args], {
    stdio,
    env: { PATH: process.env['PATH'], XDG_CONFIG_HOME: '/nonexistent', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Waits for the end and checks that no output shows the secret. */
export async function finish(child: ChildProcess, input = ''): Promise<CliResult> {
  child.stdin?.end(input)
  const ended = once(child, 'close') as Promise<[number | null]>
  const [stdout, stderr] = await Promise.all([child.stdout, child.stderr].map(async (stream) => (stream ? text(stream) : '')))
  const [code] = await ended
  expect(stdout! + stderr!).not.toContain(secret)
  return { code, stdout: stdout!, stderr: stderr! }
}

export async function runCli(args: readonly string[], env: NodeJS.ProcessEnv = {}, input = ''): Promise<CliResult> {
  return finish(startCli(args, env), input)
}

/** A portal of the test's own on a socket, and the environment in which the program finds it. */
export async function openPortal(options: PortalOptions = {}): Promise<{ portal: Portal; env: NodeJS.ProcessEnv }> {
  const portal = await createPortal({ data: 'empty', plan: 'none', webhooks: [{ userId: 1, code: secret }], ...options })
  onTestFinished(() => portal.close())
  await portal.listen(0)
  return { portal, env: { B24_WEBHOOK: portal.webhook } }
}

/** A folder of the test's own. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'b24kit-cli-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** Resolves when the condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1))
}
