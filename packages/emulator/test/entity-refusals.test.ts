import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const ENTITY = 'dish'

let office: Office
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: ['entity'] }] })
  await office.call('entity.add', { ENTITY, NAME: 'Dishes' })
  await office.call('entity.add', { ENTITY: 'drink', NAME: 'Drinks' })
  await office.call('entity.item.property.add', { ENTITY, PROPERTY: 'taste' })
})
afterAll(() => office.portal.close())

it.each([
  ['entity.delete', {}],
  ['entity.update', { NAME: 'x' }],
  ['entity.item.add', { NAME: 'x' }],
  ['entity.item.delete', { ID: 1 }],
  ['entity.item.get', {}],
  ['entity.item.update', { ID: 1, NAME: 'x' }],
  ['entity.item.property.add', { PROPERTY: 'price' }],
  ['entity.item.property.delete', { PROPERTY: 'price' }],
  ['entity.item.property.get', { PROPERTY: 'price' }],
  ['entity.item.property.update', { PROPERTY: 'price' }],
  ['entity.section.add', { NAME: 'x' }],
  ['entity.section.delete', { ID: 1 }],
  ['entity.section.get', {}],
  ['entity.section.update', { ID: 1, NAME: 'x' }],
])('%s finds no storage that was never made', async (method, params) => {
  const answer = { status: 400, error: 'ERROR_ENTITY_NOT_FOUND', error_description: 'Entity not found' }
  expect(await office.ask(method, { ENTITY: 'none', ...params })).toMatchObject(answer)
})

it.each([
  ['entity.get', { ENTITY: '--' }, 'ERROR_ARGUMENT', "Argument 'ENTITY' is null or empty"],
  ['entity.update', { ENTITY_NEW: 'drink' }, 'ERROR_ENTITY_ALREADY_EXISTS', 'Entity already exists'],
  ['entity.item.update', { ID: 9, NAME: 'x' }, 'ERROR_ITEM_NOT_FOUND', 'Item not found'],
  ['entity.item.property.get', { PROPERTY: 'price' }, 'ERROR_PROPERTY_NOT_FOUND', 'Property not found'],
  ['entity.item.property.update', { PROPERTY: 'price', SORT: 1 }, 'ERROR_PROPERTY_NOT_FOUND', 'Property not found'],
  ['entity.item.property.update', { PROPERTY: 'taste', PROPERTY_NEW: '1a' }, 'ERROR_CORE', 'Property code cannot start with a digit'],
  ['entity.section.delete', { ID: 9 }, 'ERROR_SECTION_NOT_FOUND', 'Section not found'],
])('%s with %j answers %s', async (method, params, error, error_description) => {
  expect(await office.ask(method, { ENTITY, ...params })).toMatchObject({ status: 400, error, error_description })
})
