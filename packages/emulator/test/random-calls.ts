import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Office } from './open-office.ts'

const scalar = fc.oneof(
  fc.constantFrom('', '0', '1', '2', '77', 'Y', 'N', 'x', "x' or 1=1", 'Ж"%_', '2026-01-01', '1e999', '9'.repeat(400), '[1]', '{}', 'QQ=='),
  fc.constantFrom(0, 1, 2, 3, -1, 1.5, 2 ** 60, null, true, false, '__proto__', 'constructor', '\u0000', '\uD800'),
)

/**
 * Calls methods with any of their own parameters: every one answers, or refuses in the portal's own words. `words` are what values and keys are made of, and
 * `own` are parameters that most calls get, so that they reach records. Gives the share of calls that were answered.
 */
export async function surviveRandomCalls(
  office: Office,
  names: RegExp,
  words: readonly string[],
  own: object = {},
  numRuns = 1500,
): Promise<number> {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      { weight: 3, arbitrary: scalar },
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...words, 'ID', '>ID', '!ID', '><ID', 'n0', '0', '1'), tie('any'), { maxKeys: 5 }),
    ),
  })).any
  const callOf = ({ name, params, alternatives }: MethodFacts): fc.Arbitrary<readonly [string, object]> => {
    const known = [...params.map((param) => param.name), ...(alternatives ?? []).flat()]
    const required = params.filter((param) => param.required).map((param) => param.name)
    const record = fc.record(Object.fromEntries(known.map((param) => [param, value])), { requiredKeys: required })
    const owned = Object.fromEntries(Object.entries(own).filter(([param]) => known.includes(param)))
    return fc
      .tuple(record, fc.integer({ min: 0, max: 3 }))
      .map(([sent, dice]) => [name, dice === 0 ? sent : { ...sent, ...owned }] as const)
  }
  const stateful = new Set(office.portal.methods.filter(({ tier }) => tier === 'stateful').map(({ name }) => name))
  const methods = loadMethods().filter(({ name, version }) => version === 'v1' && names.test(name) && stateful.has(name))
  expect(methods.length).toBeGreaterThan(0)
  let answered = 0
  await fc.assert(
    fc.asyncProperty(fc.oneof(...methods.map(callOf)), fc.constantFrom(1, 2), async ([method, sent], user) => {
      const { status } = await office.ask(method, sent, user)
      expect(status).toBeLessThan(500)
      if (status === 200) answered++
    }),
    { numRuns },
  )
  expect(office.portal.requests.filter(({ failure }) => failure !== undefined)).toEqual([])
  return answered / numRuns
}
