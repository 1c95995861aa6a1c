import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface StartedProcess {
  readonly child: ChildProcess
  /** Its first line of stdout, read as JSON. */
  readonly line: unknown
}

/** Path of a file of this folder. */
export function here(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

/** Starts a script on bare Node and waits for the line of JSON that it prints; rejects when it ends without one. */
export async function startProcess(script: string, argument: unknown, env: NodeJS.ProcessEnv = {}): Promise<StartedProcess> {
  const child = spawn(process.execPath, [here(script), JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  })
  for await (const line of createInterface(child.stdout!)) return { child, line: JSON.parse(line) }
  throw new Error(`${script} ${JSON.stringify(argument)} ended without an answer.`)
}
