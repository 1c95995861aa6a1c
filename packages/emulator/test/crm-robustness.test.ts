import { loadMethods } from '@b24kit/catalog'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createCrmRecords } from './crm-records.ts'
import { openCrmPortal } from './crm-portal.ts'

/** Values that no parameter expects, and some that many do. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '1',
    'Y',
    '-1',
    "x' or 1=1",
    'Ж"%_',
    '9'.repeat(400),
    '1e999',
    '2026-01-01',
    '__proto__',
    'constructor',
    '{',
    'DEAL_1',
  ),
  fc.constantFrom<unknown>(0, 1, 2, 3, 4, 8, 31, -1, 1.5, 2 ** 60, null, true, false),
  fc.constantFrom<unknown>([], {}, [[]], [null], [1, 2], { ID: 1 }, { ID: { a: 1 } }, [{ type: 'section', name: 'x', title: 'x' }], {
    n0: 1,
  }),
)

it('whatever parameters a method of the CRM gets, it answers or refuses', async () => {
  const crm = await openCrmPortal({ asApp: true })
  await createCrmRecords((method, params) => crm.answer(method, params))
  const tiers = new Map(crm.portal.methods.map(({ name, tier }) => [name, tier]))
  const methods = loadMethods().filter(({ name, version }) => version === 'v1' && name.startsWith('crm.') && tiers.get(name) === 'stateful')
  expect(methods.length).toBeGreaterThan(280)
  const request = fc.constantFrom(...methods).chain(({ name, params }) => {
    const members = params.map(({ name: parameter, fields = [] }) => {
      const nested = fc.record(Object.fromEntries(fields.map((field) => [field.name, hostile])), { requiredKeys: [] })
      return [parameter, fields.length > 0 ? fc.oneof(hostile, nested) : hostile] as const
    })
    return fc.tuple(fc.constant(name), fc.record(Object.fromEntries(members), { requiredKeys: [] }))
  })
  await fc.assert(
    fc.asyncProperty(request, async ([method, params]) => {
      await crm.answer(method, params)
      expect([method, params, crm.portal.requests.at(-1)?.failure]).toEqual([method, params, undefined])
    }),
    { numRuns: 1500 },
  )
})
