import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const urls = { urlCheck: 'https://a.example/1', urlTableList: 'https://a.example/2', urlTableDescription: 'https://a.example/3' }
const connector = { title: 'Shop', logo: 'https://a.example/l.png', urlData: 'https://a.example/4', ...urls, settings: [] }
const source = { title: 'Berlin', connectorId: 1, settings: { login: 'a' } }
const column = { type: 'int', name: 'ID', externalCode: 'id' }
const dataset = { sourceId: 1, name: 'sales', externalName: 'Sales', externalCode: 'sales', fields: [column] }

let office: Office
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: ['biconnector'] }] })
  await office.call('biconnector.connector.add', { fields: connector })
  await office.call('biconnector.source.add', { fields: source })
  await office.call('biconnector.dataset.add', { fields: dataset })
})
afterAll(() => office.portal.close())

const REQUIRED = 'VALIDATION_REQUIRED_FIELD_MISSING'
const READ_ONLY = 'VALIDATION_READ_ONLY_FIELD'
const TYPE = 'VALIDATION_INVALID_FIELD_TYPE'
const UNKNOWN = 'VALIDATION_UNKNOWN_PARAMETERS'
const setting = { name: 'Login', code: 'login', type: 'STRING' }
const long = 'a'.repeat(513)
const NAME_LONG = ['VALIDATION_SETTINGS_NAME_TOO_LONG', 'Parameter "name" must be less than 512 characters.'] as const
const CODE_LONG = ['VALIDATION_SETTINGS_CODE_TOO_LONG', 'Parameter "code" must be less than 512 characters.'] as const
const SETTINGS = ['VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS', 'Settings must include "type", "name" and "code" fields.'] as const

it.each([
  ['connector.add', { ...connector, settings: [{ ...setting, name: long }] }, ...NAME_LONG],
  ['connector.add', { ...connector, settings: [{ ...setting, code: long }] }, ...CODE_LONG],
  ['connector.update', { settings: [{ ...setting, name: long }] }, ...NAME_LONG],
  ['connector.update', { settings: [{ ...setting, code: long }] }, ...CODE_LONG],
  ['connector.update', { settings: [{ name: 'Login' }] }, ...SETTINGS],
  [
    'connector.update',
    { settings: [{ ...setting, type: 'FILE' }] },
    'VALIDATION_SETTINGS_INVALID_TYPE',
    'Parameter "type" is not correct.',
  ],
  ['connector.update', { colour: 1 }, UNKNOWN, 'Unknown parameters: colour'],
  ['connector.update', { id: 2 }, READ_ONLY, 'Field "id" is read only.'],
  ['connector.update', { sort: 'x' }, TYPE, 'Field "sort" must be of type integer.'],
  ['source.add', { ...source, colour: 1 }, UNKNOWN, 'Unknown parameters: colour'],
  ['source.add', { connectorId: 1, settings: {} }, REQUIRED, 'Field "title" is required.'],
  ['source.add', { ...source, code: 'x' }, READ_ONLY, 'Field "code" is read only.'],
  ['source.add', { ...source, active: 'maybe' }, TYPE, 'Field "active" must be of type boolean.'],
  ['source.update', { title: '' }, REQUIRED, 'Field "title" is required.'],
  ['source.update', { type: 'x' }, READ_ONLY, 'Field "type" is read only.'],
  ['source.update', { settings: 'x' }, TYPE, 'Field "settings" must be of type array.'],
  ['source.update', { colour: 1, size: 2 }, UNKNOWN, 'Unknown parameters: colour, size'],
  ['dataset.add', { name: 'costs' }, REQUIRED, 'Field "sourceId" is required.'],
  ['dataset.add', { ...dataset, colour: 1 }, UNKNOWN, 'Unknown parameters: colour'],
  ['dataset.add', { ...dataset, externalId: 1 }, READ_ONLY, 'Field "externalId" is read only.'],
  ['dataset.add', { ...dataset, sourceId: 'x' }, TYPE, 'Field "sourceId" must be of type integer.'],
  ['dataset.update', { dateUpdate: '2026-01-01' }, READ_ONLY, 'Field "dateUpdate" is read only.'],
  ['dataset.update', { description: [] }, TYPE, 'Field "description" must be of type string.'],
])('%s of %j answers %s', async (method, fields, error, error_description) => {
  expect(await office.ask(`biconnector.${method}`, { id: 1, fields })).toMatchObject({ status: 200, error, error_description })
})

const NO_NUMBER = ['VALIDATION_INVALID_ID_FORMAT', 'ID has to be a positive integer.'] as const

it.each([
  ...['connector.get', 'connector.update', 'connector.delete'].map((method) => [method, 'CONNECTOR', 'Connector'] as const),
  ...['source.get', 'source.update', 'source.delete'].map((method) => [method, 'SOURCE', 'Source'] as const),
  ...['dataset.get', 'dataset.update', 'dataset.delete', 'dataset.fields.update'].map((method) => [method, 'DATASET', 'Dataset'] as const),
])('biconnector.%s takes the number of a thing that is there, or answers %s_NOT_FOUND', async (method, code, word) => {
  for (const [id, error, error_description] of [
    [0, ...NO_NUMBER],
    ['x', ...NO_NUMBER],
    [99, `${code}_NOT_FOUND`, `${word} was not found.`],
  ] as const)
    expect(await office.ask(`biconnector.${method}`, { id, fields: {} })).toMatchObject({ status: 200, error, error_description })
})

const NAME_FORMAT =
  'Field "name" has to start with an uppercase Latin character. Possible entry includes uppercase Latin characters (A-Z), numbers (0-9) and underscores.'
const day = { type: 'date', name: 'DAY', externalCode: 'day' }

it.each([
  [[day, { ...day, name: 'B' }], 'VALIDATION_DUPLICATE_FIELD_CODE', 'Duplicate values found in the "code" parameter: day'],
  [[day, { ...day, externalCode: 'b' }], 'VALIDATION_DUPLICATE_FIELD_NAME', 'Duplicate values found in the "name" parameter: DAY'],
  [[{ ...day, type: 'blob' }], 'VALIDATION_FIELD_INVALID_TYPE', 'Invalid field type.'],
  [[{ ...day, name: 'day' }], 'VALIDATION_FIELD_NAME_INVALID_FORMAT', NAME_FORMAT],
  [[{ ...day, name: 'A'.repeat(33) }], 'VALIDATION_FIELD_NAME_TOO_LONG', 'Field "name" must not exceed 32 characters.'],
])('columns %j are not added to a dataset: %s', async (add, error, error_description) => {
  expect(await office.ask('biconnector.dataset.fields.update', { id: 1, add })).toMatchObject({ status: 200, error, error_description })
})

it.each(
  ['connector', 'dataset', 'source'].flatMap((kind) => [
    [kind, { select: ['colour'] }, 'SELECT', 'select'] as const,
    [kind, { filter: { '>colour': 1 } }, 'FILTER', 'filter'] as const,
    [kind, { order: { colour: 'ASC' } }, 'ORDER', 'order'] as const,
  ]),
)('biconnector.%s.list with %j answers VALIDATION_FIELD_NOT_ALLOWED_IN_%s', async (kind, params, code, place) => {
  const error = `VALIDATION_FIELD_NOT_ALLOWED_IN_${code}`
  const error_description = `Field "colour" is not allowed in the "${place}".`
  expect(await office.ask(`biconnector.${kind}.list`, params)).toMatchObject({ status: 200, error, error_description })
})

it.each(['connector', 'dataset', 'source'].flatMap((kind) => ['select', 'filter', 'order'].map((name) => [kind, name] as const)))(
  'biconnector.%s.list refuses text for %s',
  async (kind, name) => {
    const [error, error_description] = [`VALIDATION_${name.toUpperCase()}_TYPE`, `Parameter "${name}" must be array.`]
    expect(await office.ask(`biconnector.${kind}.list`, { [name]: 'title' })).toMatchObject({ status: 200, error, error_description })
  },
)
