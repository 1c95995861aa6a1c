import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const BOB = 2
const type = { IBLOCK_TYPE_ID: 'lists' }
const FIELDS = { NAME: 'x', TYPE: 'S', CODE: 'X' }

let office: Office
/** A list of Ann's own, with an element, a section and a field for files. */
let list: { readonly IBLOCK_TYPE_ID: string; readonly IBLOCK_ID: number }
let file: string
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: '*' }] })
  const { call } = office
  list = { ...type, IBLOCK_ID: await call('lists.add', { ...type, IBLOCK_CODE: 'stock', FIELDS }) }
  file = await call('lists.field.add', { ...list, FIELDS: { NAME: 'File', TYPE: 'F', CODE: 'F' } })
  await call('lists.section.add', { ...list, SECTION_CODE: 's', FIELDS })
  await call('lists.element.add', { ...list, ELEMENT_CODE: 'e', FIELDS })
})
afterAll(() => office.portal.close())

const element = { ELEMENT_CODE: 'e' }
const section = { SECTION_CODE: 's' }
const field = { FIELD_ID: 'PROPERTY_1' }

it.each([
  ['lists.delete', {}],
  ['lists.element.add', { ...element, FIELDS }],
  ['lists.element.delete', element],
  ['lists.element.get', {}],
  ['lists.element.get.file.url', { ...element, ...field }],
  ['lists.element.update', { ...element, FIELDS }],
  ['lists.field.add', { FIELDS }],
  ['lists.field.delete', field],
  ['lists.field.get', {}],
  ['lists.field.type.get', {}],
  ['lists.field.update', { ...field, FIELDS }],
])('%s finds no list that is not there', async (method, params) => {
  const answer = { status: 400, error: 'ERROR_IBLOCK_NOT_FOUND', error_description: 'Iblock not found' }
  expect(await office.ask(method, { ...type, IBLOCK_ID: 99, ...params })).toMatchObject(answer)
})

it.each([
  ['lists.delete', {}],
  ['lists.update', { FIELDS }],
  ['lists.element.get', {}],
  ['lists.element.get.file.url', { ...element, ...field }],
  ['lists.element.update', { ...element, FIELDS }],
  ['lists.field.add', { FIELDS }],
  ['lists.field.delete', field],
  ['lists.field.get', {}],
  ['lists.field.update', { ...field, FIELDS }],
  ['lists.section.add', { SECTION_CODE: 'new', FIELDS }],
  ['lists.section.delete', section],
  ['lists.section.get', {}],
  ['lists.section.update', { ...section, FIELDS }],
])('%s is refused to who has no right on the list', async (method, params) => {
  const answer = { status: 400, error: 'ACCESS_DENIED', error_description: 'Access denied' }
  expect(await office.ask(method, { ...list, ...params }, BOB)).toMatchObject(answer)
})

it.each([
  ['get.file.url', field],
  ['update', { FIELDS }],
])('lists.element.%s finds no element that is not there', async (action, params) => {
  const answer = { status: 400, error: 'ERROR_ELEMENT_NOT_FOUND', error_description: 'Element not found' }
  expect(await office.ask(`lists.element.${action}`, { ...list, ELEMENT_ID: 99, ...params })).toMatchObject(answer)
})

it('a list is made of the documented types only', async () => {
  const params = { IBLOCK_TYPE_ID: 'news', IBLOCK_CODE: 'news', FIELDS }
  expect(await office.ask('lists.add', params)).toMatchObject({ status: 400, error: 'ERROR_ADD_IBLOCK' })
})

it('an element takes no number of a file for its content', async () => {
  const params = { ...list, ELEMENT_CODE: 'new', FIELDS: { NAME: 'x', [file]: 7 } }
  const answer = { status: 400, error: 'ERROR_ELEMENT_FIELD_VALUE', error_description: 'Writing file values by ID is not supported' }
  expect(await office.ask('lists.element.add', params)).toMatchObject(answer)
  expect(await office.call('lists.element.get', { ...list, ELEMENT_CODE: 'new' })).toEqual([])
})
