import type { MethodFacts } from '@b24kit/catalog'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { composeCall } from './compose-call.ts'
import { findBrokenPages, findOrphans, findStrays } from './find-orphans.ts'
import { loadStatefulMethods, openFuzzPortal, type FuzzPortal } from './fuzz-portal.ts'
import { judgeAnswer } from './judge-answer.ts'
import { findLostObjects, findReads, readAll } from './read-back.ts'

/** Enough to meet a method that breaks at its first surprise. FUZZ_RUNS looks for more, and each time elsewhere. */
const RUNS = 3
const SEED = process.env['FUZZ_RUNS'] === undefined ? { seed: 1 } : {}
/** Methods in one sequence: those of a family stand together. */
const SEQUENCE = 30

let fuzz: FuzzPortal | undefined
afterEach(async () => {
  await fuzz?.portal.close()
})

describe('whatever calls come, in any order, each is answered or refused as documented, and the data stays whole', async () => {
  it.each(await loadStatefulMethods())('%s', { timeout: 1_200_000 }, async (_, methods) => {
    fuzz = await openFuzzPortal()
    expect(findOrphans(fuzz.context.db)).toEqual([])
    for (let start = 0; start < methods.length; start += SEQUENCE) await fuzzMethods(fuzz, methods.slice(start, start + SEQUENCE))
    expect(findBrokenPages(fuzz.context.db)).toEqual([])
    expect(await findLostObjects(fuzz.send)).toEqual([])
  })
})

/** Every method once, in any order; the portal remembers what earlier sequences did, so that a failure is not made smaller. */
async function fuzzMethods({ portal, context, send, identify }: FuzzPortal, methods: readonly MethodFacts[]): Promise<void> {
  const reads = await findReads(send, methods)
  const before = await readAll(send, reads)
  const steps = methods.map((facts) => fc.tuple(fc.constant(facts), composeCall(facts, identify), fc.nat(1000)))
  await fc.assert(
    fc.asyncProperty(fc.tuple(...steps), async (sequence) => {
      for (const [facts, call] of sequence.toSorted(([, , a], [, , b]) => a - b)) {
        const strays = new Set(findStrays(context.db))
        const answer = await send(call)
        const failure = portal.requests.at(-1)?.failure
        const left = /delete/i.test(facts.name) ? findStrays(context.db).filter((line) => !strays.has(line)) : []
        const wrong = [failure, judgeAnswer(facts, call, answer), ...findOrphans(context.db), ...left].filter((line) => line !== undefined)
        if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\nafter ${JSON.stringify(call).slice(0, 2000)}`)
      }
      expect(await readAll(send, reads)).toEqual(before)
    }),
    { numRuns: RUNS, endOnFailure: true, reporter: report, ...SEED },
  )
}

/** Sequences are too long, and values too deep, to be shown: the error names the one call. */
function report<T>({ failed, seed, numRuns, errorInstance }: fc.RunDetails<T>): void {
  if (failed) throw new Error(`Seed ${seed}, sequence ${numRuns}`, { cause: errorInstance })
}
