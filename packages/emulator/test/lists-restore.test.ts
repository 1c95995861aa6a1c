import { expect, it, onTestFinished } from 'vitest'
import { app, openOffice } from './open-office.ts'

it.each([
  ['lists', 'lists.add', { IBLOCK_TYPE_ID: 'lists', IBLOCK_CODE: 'stock', FIELDS: { NAME: 'Stock' } }],
  ['entity', 'entity.add', { ENTITY: 'dish', NAME: 'Dishes' }],
  ['calendar', 'calendar.resource.add', { name: 'Room' }],
  ['sonet_group', 'sonet_group.create', { NAME: 'Team' }],
  ['documentgenerator', 'documentgenerator.numerator.add', { fields: { name: 'N', template: '{NUMBER}' } }],
])('a portal that is taken back to before the first use of %s starts anew', async (scope, method, params) => {
  const { call, portal } = await openOffice({ apps: [{ ...app, scope: [scope] }] })
  onTestFinished(() => portal.close())
  const before = portal.snapshot()
  const first: unknown = await call(method, params)
  portal.restore(before)
  expect(await call(method, params)).toEqual(first)
})
