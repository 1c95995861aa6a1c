import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** How a process of `renew-in-process.mjs` ended. */
export interface RenewerEnd {
  /** Undefined where it was killed. */
  readonly told:
    | {
        readonly answered: number
        readonly errors: readonly { readonly code: string; readonly portal: string; readonly message: string }[]
      }
    | undefined
  readonly signal: NodeJS.Signals | null
  /** Everything it wrote. */
  readonly output: string
}

/** Starts so many processes, lets them go at the same moment once all stand, and waits for their ends. */
export async function runRenewers(count: number, options: object): Promise<readonly RenewerEnd[]> {
  const script = fileURLToPath(new URL('renew-in-process.mjs', import.meta.url))
  const children = Array.from({ length: count }, () => {
    const child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: ['pipe', 'pipe', 'pipe'] })
    const lines: string[] = []
    const ready = new Promise<void>((resolve, reject) => {
      createInterface(child.stdout).on('line', (line) => {
        lines.push(line)
        resolve()
      })
      child.once('exit', () => reject(new Error(`A process ended before it stood: ${JSON.stringify(lines)}`)))
    })
    return { child, lines, ready, ended: once(child, 'close'), errors: text(child.stderr) }
  })
  try {
    await Promise.all(children.map(({ ready }) => ready))
    for (const { child } of children) child.stdin.write('go\n')
    return await Promise.all(
      children.map(async ({ lines, ended, errors }) => {
        const [, signal] = (await ended) as [number | null, NodeJS.Signals | null]
        const [, told] = lines
        return {
          told: told === undefined ? undefined : (JSON.parse(told) as RenewerEnd['told']),
          signal,
          output: lines.join('\n') + (await errors),
        }
      }),
    )
  } finally {
    for (const { child } of children) child.kill('SIGKILL')
  }
}
