import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createPortal } from '@b24kit/emulator'
import { afterAll, expect, it } from 'vitest'
import { startPostgres } from '../../../tools/src/servers/start-postgres.ts'
import { startRedis } from '../../../tools/src/servers/start-redis.ts'

const folder = mkdtempSync(join(tmpdir(), 'b24kit-processes-'))
const [postgres, redis] = await Promise.all([startPostgres(), startRedis()])
type Child = ChildProcessByStdio<Writable, Readable, null>
const started: Child[] = []
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await Promise.all([postgres?.stop(), redis?.stop()])
  rmSync(folder, { recursive: true })
})

const stores: readonly (readonly [store: string, url: string | undefined])[] = [
  ['sqlite', join(folder, 'limits.db')],
  ['postgres', postgres?.url],
  ['redis', redis?.url],
]

// Plan Enterprise: 8 × 38 calls are 56 more than the portal takes at once, and one process is killed while it waits for its part of them.
it.each(stores.filter(([, url]) => url !== undefined))(
  '8 processes that start on an empty %s share one portal without a refusal, and outlive one of them',
  async (store, url) => {
    const portal = await createPortal({ data: 'empty', plan: 'enterprise' })
    await portal.listen(0)
    try {
      const options = { store, url, webhook: portal.webhook, calls: 38 }
      const spenders = await Promise.all(Array.from({ length: 8 }, () => startSpender(options)))
      const answers = spenders.map(() => 0)
      let victim = -1
      for (const [index, { child, lines }] of spenders.entries()) {
        lines.on('line', () => {
          answers[index]!++
          if (victim >= 0 || sum(answers) <= 248) return
          // From now on every call waits for its turn; most of them are of the process that had fewest.
          victim = answers.indexOf(Math.min(...answers))
          spenders[victim]!.child.kill('SIGKILL')
        })
        child.stdin.write('go\n')
      }
      await Promise.all(spenders.map(({ ended }) => ended))
      expect(victim).not.toBe(-1)
      expect(answers.toSpliced(victim, 1)).toEqual(Array.from({ length: 7 }, () => 38))
      expect(answers[victim]).toBeLessThan(38)
      expect([...portal.requests].filter(({ errorCode }) => errorCode !== undefined)).toEqual([])
    } finally {
      await portal.close()
    }
  },
  60_000,
)

async function startSpender(
  options: object,
): Promise<{ readonly child: Child; readonly lines: Interface; readonly ended: Promise<unknown> }> {
  const script = fileURLToPath(new URL('spend-in-process.mjs', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: ['pipe', 'pipe', 'inherit'] })
  started.push(child)
  const lines = createInterface(child.stdout)
  await once(lines, 'line')
  return { child, lines, ended: once(child, 'exit') }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
