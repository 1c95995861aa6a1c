import { spawnSync } from 'node:child_process'
import type { Bench } from '../measurement.ts'
import { here } from '../start-process.ts'

interface Cost {
  readonly coldMs: number
  readonly warmMs: number
  readonly closeMs: number
  readonly mbEach: number
  readonly restoreMs: number
}

export const portals: Bench = {
  name: 'portals',
  title:
    'Portals side by side in one process, each to its first answer: the first one, one more (median), the end of one, restore() of a snapshot (median); memory is what one more keeps',
  async *measure(size) {
    const count = size === 'smoke' ? 10 : 200
    for (const data of ['empty', 'demo']) {
      const { coldMs, warmMs, closeMs, mbEach, restoreMs } = open(count, data)
      yield { subject: `the first one, ${data}`, wallMs: round1(coldMs) }
      yield { subject: `one more, ${data}`, wallMs: round1(warmMs), rssMb: Math.max(0, round1(mbEach)), note: `${count} of them` }
      yield { subject: `restore(), ${data}`, wallMs: round1(restoreMs) }
      yield { subject: `close(), ${data}`, wallMs: round1(closeMs) }
    }
  },
}

function open(count: number, data: string): Cost {
  const options = ['--expose-gc', here('open-portals.mjs'), JSON.stringify({ count, data })]
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Cost
}

function round1(value: number): number {
  return Math.round(value * 10) / 10
}
