import assert from 'node:assert/strict'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { notTried } from './not-tried.ts'
import { type FamilyPortal, openPortal } from './open-portal.ts'
import { families } from './recipes/index.ts'
import { checkRoundTrip } from './round-trip.ts'
import { namesOf, stepsOf, writtenAndRead } from './steps-of.ts'

let opened: FamilyPortal
let empty: ReturnType<FamilyPortal['portal']['snapshot']>
beforeAll(async () => {
  opened = await openPortal()
  empty = opened.portal.snapshot()
})
afterAll(() => opened.portal.close())

const cases = families.map((family) => {
  const { prefix, label = prefix, version = 'v1' } = family
  return { name: version === 'v1' ? label : `${label} of REST 3.0`, family }
})

it.each(cases)('$name keeps, finds, changes, removes and announces what is written', async ({ family }) => {
  const { portal, ask, called } = opened
  portal.restore(empty)
  called.clear()
  await expect(checkRoundTrip(portal, await family.open(ask, portal))).resolves.toBeUndefined()
  const { untried = {} } = family
  const left = new Set(Object.values(untried).flat())
  const forgotten = stepsOf(portal.methods, family).filter((method) => !called.has(method) && !left.has(method.split('.').at(-1)!))
  assert.deepEqual(forgotten, [], 'steps that the family has and its round trip does not take')
})

it('leaves out no family that can be written and read', () => {
  const { methods } = opened.portal
  const tried = new Set(families.map(({ prefix, version = 'v1' }) => `${version} ${prefix}`))
  const known = new Set([...tried, ...Object.values(notTried).flat()])
  expect(writtenAndRead(methods).filter((family) => !known.has(family))).toEqual([])
  expect([...known].filter((family) => namesOf(methods, family).length === 0)).toEqual([])
})
