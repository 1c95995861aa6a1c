import assert from 'node:assert/strict'
import { afterAll, expect, it } from 'vitest'
import { families } from './recipes/index.ts'
import { type FamilyPortal, openPortal } from './open-portal.ts'
import { checkRoundTrip } from './round-trip.ts'
import { stepsOf } from './steps-of.ts'

const portals: FamilyPortal[] = []
afterAll(() => Promise.all(portals.map(({ portal }) => portal.close())))

const runs = Number(process.env['FUZZ_RUNS'] ?? 20)
const cases = families.map((family) => {
  const { prefix, label = prefix, version = 'v1' } = family
  return { name: version === 'v1' ? label : `${label} of REST 3.0`, family }
})

it.each(cases)(
  '$name keeps, finds, changes, removes and announces what is written',
  { timeout: 60_000 + 100 * runs },
  async ({ family }) => {
    const opened = await openPortal()
    portals.push(opened)
    const { portal, ask, called } = opened
    await expect(checkRoundTrip(portal, await family.open(ask, portal), runs)).resolves.toBeUndefined()
    const { untried = {} } = family
    const left = new Set(Object.values(untried).flat())
    const forgotten = stepsOf(portal.methods, family).filter((method) => !called.has(method) && !left.has(method.split('.').at(-1)!))
    assert.deepEqual(forgotten, [], 'steps that the family has and its round trip does not take')
  },
)
