import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice({ apps: [{ ...app, scope: ['biconnector'] }] })
})
afterEach(() => office.portal.close())

const call = (method: string, params?: object): Promise<never> => office.call(`biconnector.${method}`, params)

/** Status, code and text: refusals come under 200. */
async function refusal(method: string, params: object): Promise<readonly unknown[]> {
  const { status, error, error_description } = await office.ask(`biconnector.${method}`, params)
  return [status, error, error_description]
}

const codeOf = async (method: string, params: object): Promise<unknown> => (await refusal(method, params)).slice(0, 2)

const connector = {
  title: 'Shop',
  logo: 'https://example.com/logo.png',
  urlCheck: 'https://example.com/check',
  urlTableList: 'https://example.com/tables',
  urlTableDescription: 'https://example.com/table',
  urlData: 'https://example.com/data',
  settings: [
    { name: 'Login', type: 'STRING', code: 'login' },
    { name: 'Password', type: 'STRING', code: 'password' },
  ],
}
const source = { title: 'Shop in Berlin', connectorId: 1, settings: { login: 'a', other: 'x' } }
const columns = [
  { type: 'int', name: 'ID', externalCode: 'id' },
  { type: 'string', name: 'NAME', externalCode: 'name' },
]
const dataset = { sourceId: 1, name: 'sales', externalName: 'Sales', externalCode: 'sales', fields: columns }

const DATE = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as unknown

describe('connectors', () => {
  it('are added, shown, listed, changed and removed', async () => {
    expect(await call('connector.add', { fields: connector })).toEqual({ id: 1 })
    await call('connector.add', { fields: { ...connector, title: 'Stock', description: 'What is there', sort: 5 } })
    expect(await call('connector.get', { id: 1 })).toEqual({ item: { ...connector, id: 1, description: '', sort: 100, dateCreate: DATE } })
    const asked = {
      select: ['id', 'title'],
      filter: { logic: 'OR', 0: { '%=title': 'Sho%' }, 1: { '!description': '' } },
      order: { sort: 'ASC' },
    }
    expect(await call('connector.list', asked)).toEqual([
      { id: '2', title: 'Stock' },
      { id: '1', title: 'Shop' },
    ])
    expect(await call('connector.list', { page: 2 })).toEqual([])
    expect(await call('connector.update', { id: 1, fields: { title: 'Market', settings: [] } })).toBe(true)
    expect(await call('connector.get', { id: 1 })).toMatchObject({ item: { title: 'Market', settings: [], urlData: connector.urlData } })
    expect(await call('connector.delete', { id: 1 })).toBe(true)
    expect(await refusal('connector.get', { id: 1 })).toEqual([200, 'CONNECTOR_NOT_FOUND', 'Connector was not found.'])
    const { fields }: { fields: readonly object[] } = await call('connector.fields')
    expect(fields).toContainEqual({
      title: 'settings',
      type: 'array',
      isRequired: true,
      isReadOnly: false,
      isImmutable: false,
      isMultiple: true,
    })
  })

  it.each<[string, object, string, string]>([
    ['add', {}, 'VALIDATION_FIELDS_NOT_PROVIDED', 'Fields not provided.'],
    ['add', { fields: { ...connector, colour: 1, size: 2 } }, 'VALIDATION_UNKNOWN_PARAMETERS', 'Unknown parameters: colour, size'],
    ['add', { fields: { title: 'A' } }, 'VALIDATION_REQUIRED_FIELD_MISSING', 'Field "logo" is required.'],
    ['add', { fields: { ...connector, id: 1 } }, 'VALIDATION_READ_ONLY_FIELD', 'Field "id" is read only.'],
    ['add', { fields: { ...connector, sort: 'x' } }, 'VALIDATION_INVALID_FIELD_TYPE', 'Field "sort" must be of type integer.'],
    [
      'add',
      { fields: { ...connector, settings: [{ name: 'A' }] } },
      'VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS',
      'Settings must include "type", "name" and "code" fields.',
    ],
    [
      'add',
      { fields: { ...connector, settings: [{ name: 'A', code: 'a', type: 'FILE' }] } },
      'VALIDATION_SETTINGS_INVALID_TYPE',
      'Parameter "type" is not correct.',
    ],
    ['get', {}, 'VALIDATION_ID_NOT_PROVIDED', 'ID is missing.'],
    ['get', { id: 'x' }, 'VALIDATION_INVALID_ID_FORMAT', 'ID has to be a positive integer.'],
    ['list', { select: 'id' }, 'VALIDATION_SELECT_TYPE', 'Parameter "select" must be array.'],
    ['list', { select: ['colour'] }, 'VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT', 'Field "colour" is not allowed in the "select".'],
    ['list', { filter: { '>colour': 1 } }, 'VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER', 'Field "colour" is not allowed in the "filter".'],
    ['list', { order: { colour: 'ASC' } }, 'VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER', 'Field "colour" is not allowed in the "order".'],
    ['list', { filter: { logic: 'XOR' } }, 'VALIDATION_INVALID_FILTER_LOGIC', 'Field "logic" must be either "AND" or "OR".'],
  ])('%s of %j is refused with %s', async (action, params, code, text) => {
    expect(await refusal(`connector.${action}`, params)).toEqual([200, code, text])
  })
})

describe('sources', () => {
  beforeEach(() => call('connector.add', { fields: connector }))

  it('belong to a connector, whose settings they tell', async () => {
    expect(await call('source.add', { fields: source })).toEqual({ id: 1 })
    const connection = {
      id: 1,
      type: 'rest',
      code: 'rest_1',
      title: 'Shop in Berlin',
      description: '',
      active: true,
      createdById: 1,
      updatedById: 1,
    }
    const [login, password] = connector.settings
    expect(await call('source.get', { id: 1 })).toEqual({
      item: {
        connection: { ...connection, dateCreate: DATE, dateUpdate: DATE },
        connectorId: 1,
        settings: [{ ...login, value: 'a', id: 1 }],
      },
    })
    await call('source.update', { id: 1, fields: { active: false, settings: { password: 'p' } } })
    expect(await call('source.get', { id: 1 })).toMatchObject({
      item: {
        connection: { active: false },
        settings: [
          { ...login, value: 'a' },
          { ...password, value: 'p' },
        ],
      },
    })
    expect(
      await call('source.list', { filter: { '@connectorId': [1], settings: 'ignored' }, select: ['id', 'active', 'connectorId'] }),
    ).toEqual([{ id: '1', active: false, connectorId: '1' }])
    expect(await refusal('source.add', { fields: { ...source, connectorId: 9 } })).toEqual([
      200,
      'CONNECTOR_NOT_FOUND',
      'Connector was not found.',
    ])
    expect(await refusal('source.update', { id: 1, fields: { connectorId: 2 } })).toEqual([
      200,
      'VALIDATION_IMMUTABLE_FIELD',
      'Field "connectorId" is immutable.',
    ])
    expect(await codeOf('connector.delete', { id: 1 })).toEqual([200, 'CONNECTOR_DELETE_RESTRICTED'])
    await call('source.delete', { id: 1 })
    expect(await call('connector.delete', { id: 1 })).toBe(true)
  })
})

describe('datasets', () => {
  beforeEach(async () => {
    await call('connector.add', { fields: connector })
    await call('source.add', { fields: source })
  })

  it('have columns, which are added, hidden and removed', async () => {
    expect(await call('dataset.add', { fields: dataset })).toEqual({ id: 1 })
    const shown = columns.map((column, index) => ({ ...column, id: index + 1, datasetId: 1, visible: true }))
    expect(await call('dataset.get', { id: 1 })).toEqual({
      item: {
        id: 1,
        type: 'rest',
        name: 'sales',
        description: '',
        externalName: 'Sales',
        externalCode: 'sales',
        externalId: 1,
        dateCreate: DATE,
        dateUpdate: DATE,
        createdById: 1,
        updatedById: 1,
        fields: shown,
      },
    })
    const change = { id: 1, add: [{ type: 'date', name: 'DAY', externalCode: 'day' }], update: [{ id: 1, visible: false }], delete: [2] }
    expect(await call('dataset.fields.update', change)).toBe(true)
    expect(await call('dataset.get', { id: 1 })).toMatchObject({
      item: {
        fields: [
          { name: 'ID', visible: false },
          { name: 'DAY', type: 'date', id: 3 },
        ],
      },
    })
    await call('dataset.update', { id: 1, fields: { description: 'Monthly' } })
    const asked = { select: ['id', 'description'], filter: { '%=name': 'sal%', '@sourceId': [1] } }
    expect(await call('dataset.list', asked)).toEqual([{ id: '1', description: 'Monthly' }])
    expect(await codeOf('source.delete', { id: 1 })).toEqual([200, 'BX_ERROR'])
    expect(await call('dataset.delete', { id: 1 })).toBe(true)
    expect(await call('source.delete', { id: 1 })).toBe(true)
  })

  it.each<[string, object, string]>([
    ['add', { ...dataset, sourceId: 9 }, 'SOURCE_NOT_FOUND'],
    ['add', { ...dataset, name: 'Sales' }, 'VALIDATION_DATASET_NAME_INVALID'],
    ['add', { ...dataset, name: 'a'.repeat(231) }, 'VALIDATION_DATASET_NAME_TOO_LONG'],
    ['add', { ...dataset, name: 'taken' }, 'DATASET_ALREADY_EXIST'],
    ['add', { ...dataset, fields: [{ name: 'ID' }] }, 'VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS'],
    ['add', { ...dataset, fields: [{ ...columns[0], name: 'id' }] }, 'VALIDATION_FIELD_NAME_INVALID_FORMAT'],
    ['add', { ...dataset, fields: [{ ...columns[0], name: 'A'.repeat(33) }] }, 'VALIDATION_FIELD_NAME_TOO_LONG'],
    ['add', { ...dataset, fields: [{ ...columns[0], type: 'blob' }] }, 'VALIDATION_FIELD_INVALID_TYPE'],
    ['add', { ...dataset, fields: [columns[0], { ...columns[0], name: 'B' }] }, 'VALIDATION_DUPLICATE_FIELD_CODE'],
    ['add', { ...dataset, fields: [columns[0], { ...columns[0], externalCode: 'b' }] }, 'VALIDATION_DUPLICATE_FIELD_NAME'],
    ['update', { fields: [] }, 'INVALID_METHOD'],
    ['update', { name: 'x' }, 'VALIDATION_IMMUTABLE_FIELD'],
  ])('%s of %j is refused with %s', async (action, fields, code) => {
    await call('dataset.add', { fields: { ...dataset, name: 'taken' } })
    expect(await codeOf(`dataset.${action}`, { id: 1, fields })).toEqual([200, code])
  })

  it.each<[object, string]>([
    [{ add: [{ name: 'A' }] }, 'VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS'],
    [{ add: [{ ...columns[0], name: 'B' }] }, 'VALIDATION_DUPLICATE_EXIST_CODE'],
    [{ add: [{ ...columns[0], externalCode: 'b' }] }, 'VALIDATION_DUPLICATE_EXIST_NAME'],
    [{ update: [{ id: 1 }] }, 'VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS'],
    [{ delete: ['x'] }, 'VALIDATION_FIELD_DELETE_INVALID_ID'],
  ])('whose columns %j is refused with %s stay as they were', async (change, code) => {
    await call('dataset.add', { fields: dataset })
    const before = await call('dataset.get', { id: 1 })
    expect(await codeOf('dataset.fields.update', { id: 1, delete: [2], ...change })).toEqual([200, code])
    expect(await call('dataset.get', { id: 1 })).toEqual(before)
  })
})

it("whatever is sent, the connector to analysis answers or refuses in the portal's own words", async () => {
  await call('connector.add', { fields: connector })
  await call('source.add', { fields: source })
  await call('dataset.add', { fields: dataset })
  const words = 'title settings name type code connectorId sourceId active visible add update delete select filter order logic page'.split(
    ' ',
  )
  expect(await surviveRandomCalls(office, /^biconnector\./, words, { id: 1 })).toBeGreaterThan(0.05)
})
