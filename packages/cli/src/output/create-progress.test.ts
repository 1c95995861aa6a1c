import { describe, expect, test } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { createProgress, type Progress } from './create-progress.ts'

async function watch(
  isTTY: boolean,
  options: { progress?: boolean; quiet?: boolean } = {},
): Promise<{ written: string[]; progress: Progress; wait(ms: number): void }> {
  const written: string[] = []
  let nowMs = 0
  const stderr = { isTTY, columns: 120, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream
  const status = {
    portal: 'x',
    level: 43.2,
    capacity: 50,
    perSecond: 2,
    inFlight: 0,
    operating: {},
    waiting: { interactive: 0, normal: 0, bulk: 0 },
  }
  const terminal: Pick<Terminal, 'stderr' | 'env'> = { stderr, env: { NO_COLOR: '1' } }
  const progress = createProgress(options, terminal, { unit: 'rows', budget: async () => status, requests: () => 812, now: () => nowMs })
  // The limit is known a moment after it was asked for.
  await Promise.resolve()
  return { written, progress, wait: (ms) => (nowMs += ms) }
}

describe('progress', () => {
  test('tells rate, remaining time, requests and the share of the limit in use', async () => {
    const { written, progress, wait } = await watch(false, { progress: true })
    wait(10_000)
    progress.update({ done: 12_000, total: 30_000, note: '11,990 created' })
    expect(written).toEqual(['12,000 of 30,000 rows · 1,200/s · 15 s left · 812 requests · limit 44/50 · 11,990 created\n'])
  })

  test('is redrawn in place on a terminal and goes away at the end', async () => {
    const { written, progress } = await watch(true)
    progress.update({ done: 1, total: 2 })
    progress.end()
    expect(written).toEqual(['\r\u001b[2K1 of 2 rows · 812 requests · limit 44/50', '\r\u001b[2K'])
  })

  test('goes by the rate of the last seconds, for a full bucket makes the first ones fast', async () => {
    const { written, progress, wait } = await watch(false, { progress: true })
    for (const done of [50_000, 51_000, 52_000, 53_000, 54_000]) {
      wait(10_000)
      progress.update({ done })
    }
    expect(written.at(-1)).toContain('54,000 rows · 100/s')
  })

  test.each([
    ['no terminal looks', false, {}],
    ['it is told to be quiet', true, { quiet: true }],
  ])('is silent where %s', async (_, isTTY, options) => {
    const { written, progress, wait } = await watch(isTTY, options)
    wait(60_000)
    progress.update({ done: 1 })
    progress.end()
    expect(written).toEqual([])
  })
})
