import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { applications, AppsModel, EVENTS, type Spec } from './apps-model.ts'
import { openBench, type Bench } from './events-receiver.ts'

type Step = (apps: AppsModel) => void | Promise<void>

/** Mostly about one application, so that much happens to it. */
const stepsOf = (main: Spec): fc.Arbitrary<Step> => {
  const app = fc.oneof({ arbitrary: fc.constant(main), weight: 5 }, fc.constantFrom(...applications))
  const flag = fc.boolean()
  const lifecycle: readonly fc.Arbitrary<Step>[] = [
    fc.tuple(app, flag).map(
      ([spec, installed]) =>
        (apps) =>
          apps.add(spec, installed),
    ),
    app.map((spec) => (apps) => apps.finish(spec)),
    fc.tuple(app, fc.constantFrom(true, false, undefined)).map(
      ([spec, installed]) =>
        (apps) =>
          apps.update(spec, installed),
    ),
    fc.tuple(app, flag).map(
      ([spec, clean]) =>
        (apps) =>
          apps.remove(spec, clean),
    ),
  ]
  const work: readonly fc.Arbitrary<Step>[] = [
    fc.tuple(app, fc.constantFrom(...EVENTS)).map(
      ([spec, event]) =>
        (apps) =>
          apps.bind(spec, event),
    ),
    fc.tuple(app, fc.nat(9)).map(
      ([spec, value]) =>
        (apps) =>
          apps.set(spec, value),
    ),
    app.map((spec) => (apps) => apps.place(spec)),
    app.map((spec) => (apps) => apps.pay(spec)),
    app.map((spec) => (apps) => apps.test(spec)),
  ]
  return fc.oneof(...lifecycle, ...work)
}
const sequences = fc.constantFrom(...applications).chain((main) => fc.array(stepsOf(main), { maxLength: 30, size: 'max' }))

let bench: Bench
beforeAll(async () => {
  bench = await openBench({ apps: [] })
})
afterAll(() => bench.portal.close())

it('Field note 30: installs, updates, payments and removals in any order leave what a small model says', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      bench.portal.reset()
      bench.received.length = 0
      const apps = new AppsModel(bench)
      for (const step of sequence) {
        await step(apps)
        expect(await apps.actual()).toEqual(apps.expected())
      }
    }),
    { numRuns: 60 },
  )
})
