import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mapOrdered } from './map-ordered.ts'

it('keeps the order and never runs more than allowed, whatever finishes first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, items, parallel) => {
        let running = 0
        let most = 0
        const results: number[] = []
        const work = (async () => {
          for await (const result of mapOrdered(items, parallel, async (item) => {
            most = Math.max(most, ++running)
            await scheduler.schedule(Promise.resolve())
            running--
            return item
          })) {
            results.push(result)
          }
        })()
        await scheduler.waitFor(work)
        expect(results).toEqual(items)
        expect(most).toBeLessThanOrEqual(parallel)
      },
    ),
  )
})

it('takes items only as results are consumed', async () => {
  let taken = 0
  const source = (function* () {
    for (;;) yield taken++
  })()
  const stream = mapOrdered(source, 3, async (item) => item)
  for (let read = 0; read < 5; read++) await stream.next()
  expect(taken).toBe(7)
  await stream.return()
})

it('throws an error in its turn, after the results before it', async () => {
  const seen: number[] = []
  const read = async (): Promise<void> => {
    for await (const item of mapOrdered([1, 2, 3], 3, async (value) => (value === 2 ? Promise.reject(new Error('two')) : value)))
      seen.push(item)
  }
  await expect(read()).rejects.toThrow('two')
  expect(seen).toEqual([1])
})

it('tells the results of all that was begun before a broken source surfaces', async () => {
  const source = (function* () {
    yield 1
    yield 2
    throw new Error('row 3 is unreadable')
  })()
  const seen: number[] = []
  const read = async (): Promise<void> => {
    for await (const item of mapOrdered(source, 3, async (value) => value)) seen.push(item)
  }
  await expect(read()).rejects.toThrow('row 3 is unreadable')
  expect(seen).toEqual([1, 2])
})
