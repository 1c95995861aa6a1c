import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Record<string, unknown>

const addField = (portal: TestPortal, name: string, fields: Row): unknown => portal.call(`crm.${name}.userfield.add`, { fields })
const itemOf = (answer: unknown): Row => (answer as { item: Row }).item

describe.each([
  ['lead', 1],
  ['deal', 2],
  ['contact', 3],
  ['company', 4],
  ['quote', 7],
] as const)('user fields of a %s', (name, entityTypeId) => {
  it('are members of both families at once', () => {
    const portal = createTestPortal()
    const id = portal.call(`crm.${name}.add`, { fields: { TITLE: 'A', NAME: 'A' } })
    expect(addField(portal, name, { FIELD_NAME: 'TAX_CODE', USER_TYPE_ID: 'string', LABEL: 'Tax code' })).toBe(1)
    portal.call(`crm.${name}.update`, { id, fields: { uf_crm_tax_code: 'X-1' } })
    expect(portal.call(`crm.${name}.get`, { id })).toMatchObject({ UF_CRM_TAX_CODE: 'X-1' })
    expect(itemOf(portal.call('crm.item.get', { entityTypeId, id }))['ufCrmTaxCode']).toBe('X-1')
    expect(portal.list(`crm.${name}.list`, { filter: { UF_CRM_TAX_CODE: 'x-1' }, select: ['UF_*'] }).result).toEqual([
      { UF_CRM_TAX_CODE: 'X-1', ID: '1' },
    ])
    expect(portal.call(`crm.${name}.fields`)).toMatchObject({
      UF_CRM_TAX_CODE: { type: 'string', isDynamic: true, title: 'UF_CRM_TAX_CODE', formLabel: 'Tax code' },
    })
    expect(portal.call('crm.item.fields', { entityTypeId })).toMatchObject({
      fields: { ufCrmTaxCode: { type: 'string', isDynamic: true, title: 'Tax code', upperName: 'UF_CRM_TAX_CODE' } },
    })

    expect(portal.call(`crm.${name}.userfield.delete`, { id: 1 })).toBe(true)
    expect(portal.call(`crm.${name}.get`, { id })).not.toHaveProperty('UF_CRM_TAX_CODE')
    addField(portal, name, { FIELD_NAME: 'TAX_CODE', USER_TYPE_ID: 'integer' })
    expect(portal.call(`crm.${name}.get`, { id })).toMatchObject({ UF_CRM_TAX_CODE: '' })
  })
})

describe('names in crm.item', () => {
  it('are accepted in every documented spelling and answered by the rule', () => {
    const portal = createTestPortal()
    addField(portal, 'deal', { FIELD_NAME: '1617027453943', USER_TYPE_ID: 'string' })
    const { id } = itemOf(portal.call('crm.item.add', { entityTypeId: 2, fields: { ufCrm1617027453943: 'a' } }))
    for (const name of ['ufCrm_1617027453943', 'UF_CRM_1617027453943']) {
      expect(itemOf(portal.call('crm.item.update', { entityTypeId: 2, id, fields: { [name]: name } }))['ufCrm_1617027453943']).toBe(name)
    }
  })

  it('stay original where the caller asks for it', () => {
    const portal = createTestPortal()
    addField(portal, 'deal', { FIELD_NAME: 'NOTE', USER_TYPE_ID: 'string' })
    const params = { entityTypeId: 2, useOriginalUfNames: 'Y' }
    const item = itemOf(portal.call('crm.item.add', { ...params, fields: { UF_CRM_NOTE: 'a' } }))
    expect([item['UF_CRM_NOTE'], 'ufCrmNote' in item]).toEqual(['a', false])
    expect(portal.list('crm.item.list', { ...params, filter: { UF_CRM_NOTE: 'a' }, select: ['UF_CRM_NOTE'] }).result).toEqual({
      items: [{ id: 1, UF_CRM_NOTE: 'a' }],
    })
    expect(Object.keys((portal.call('crm.item.fields', params) as { fields: Row }).fields)).toContain('UF_CRM_NOTE')
  })

  it('stay original where the derived name is taken', () => {
    const portal = createTestPortal()
    addField(portal, 'deal', { FIELD_NAME: 'A_B', USER_TYPE_ID: 'string' })
    addField(portal, 'deal', { FIELD_NAME: 'A__B', USER_TYPE_ID: 'string' })
    addField(portal, 'deal', { FIELD_NAME: 'AB_', USER_TYPE_ID: 'string' })
    const names = Object.keys(itemOf(portal.call('crm.item.add', { entityTypeId: 2, fields: {} }))).filter((name) => /^uf/i.test(name))
    expect(names).toEqual(['ufCrmAB', 'ufCrm_A__B', 'ufCrm_AB_'])
  })
})

describe('values by type', () => {
  it.each([
    ['string', 'text', 'text', 'text'],
    ['integer', '42', '42', 42],
    ['double', 3.25, '3.25', 3.25],
    ['boolean', 'Y', '1', 'Y'],
    ['boolean', 0, '0', 'N'],
    ['date', '2025-12-29', '2025-12-29T03:00:00+03:00', '2025-12-29T03:00:00+03:00'],
    ['datetime', '2025-12-29T09:20:00Z', '2025-12-29T12:20:00+03:00', '2025-12-29T12:20:00+03:00'],
    ['money', '100.5|USD', '100.5|USD', '100.5|USD'],
    ['employee', 1, '1', 1],
    ['crm', 'C_7', 'C_7', 'C_7'],
  ])('%s: %j reads as %j and %j', (type, written, classic, universal) => {
    const portal = createTestPortal()
    addField(portal, 'deal', { FIELD_NAME: 'X', USER_TYPE_ID: type })
    const id = portal.call('crm.deal.add', { fields: { UF_CRM_X: written } })
    expect((portal.call('crm.deal.get', { id }) as Row)['UF_CRM_X']).toBe(classic)
    expect(itemOf(portal.call('crm.item.get', { entityTypeId: 2, id }))['ufCrmX']).toBe(universal)
  })

  it('empty ones are "" or false here, null or [] there', () => {
    const portal = createTestPortal()
    addField(portal, 'deal', { FIELD_NAME: 'ONE', USER_TYPE_ID: 'string' })
    addField(portal, 'deal', { FIELD_NAME: 'MANY', USER_TYPE_ID: 'string', MULTIPLE: 'Y' })
    const id = portal.call('crm.deal.add', { fields: {} })
    expect(portal.call('crm.deal.get', { id })).toMatchObject({ UF_CRM_ONE: '', UF_CRM_MANY: false })
    expect(itemOf(portal.call('crm.item.get', { entityTypeId: 2, id }))).toMatchObject({ ufCrmOne: null, ufCrmMany: [] })
  })

  it('multiple ones hold lists, filter by any value and are cleared', () => {
    const portal = createTestPortal()
    addField(portal, 'deal', {
      FIELD_NAME: 'TAGS',
      USER_TYPE_ID: 'enumeration',
      MULTIPLE: 'Y',
      LIST: [{ VALUE: 'red' }, { VALUE: 'blue' }],
    })
    const id = portal.call('crm.deal.add', { fields: { UF_CRM_TAGS: ['1', 2] } })
    portal.call('crm.deal.add', { fields: {} })
    expect((portal.call('crm.deal.get', { id }) as Row)['UF_CRM_TAGS']).toEqual(['1', '2'])
    const find = (filter: Row): number | undefined => portal.list('crm.deal.list', { filter }).total
    expect([find({ UF_CRM_TAGS: 2 }), find({ '@UF_CRM_TAGS': [1, 9] }), find({ '!UF_CRM_TAGS': 2 }), find({ UF_CRM_TAGS: '' })]).toEqual([
      1, 1, 1, 1,
    ])
    portal.call('crm.deal.update', { id, fields: { UF_CRM_TAGS: [''] } })
    expect(find({ UF_CRM_TAGS: 2 })).toBe(0)
  })

  it('a mandatory one is asked for by crm.item.add', () => {
    const portal = createTestPortal()
    addField(portal, 'deal', { FIELD_NAME: 'X', USER_TYPE_ID: 'string', MANDATORY: 'Y', LABEL: 'Budget' })
    expect(portal.refusal('crm.item.add', { entityTypeId: 2, fields: {} })).toEqual({
      code: 'CRM_FIELD_ERROR_REQUIRED',
      description: 'The "Budget" field is required',
    })
  })
})

describe('crm.deal.userfield', () => {
  it('answers declarations; labels only in the language that is asked for', () => {
    const portal = createTestPortal()
    const id = addField(portal, 'deal', {
      FIELD_NAME: 'X',
      USER_TYPE_ID: 'string',
      EDIT_FORM_LABEL: { en: 'Note', de: 'Notiz' },
      SETTINGS: { ROWS: 5 },
      SHOW_FILTER: 'S',
    })
    const field = portal.call('crm.deal.userfield.get', { id }) as Row
    expect(field).toMatchObject({
      ID: '1',
      ENTITY_ID: 'CRM_DEAL',
      FIELD_NAME: 'UF_CRM_X',
      SORT: '100',
      MULTIPLE: 'N',
      SHOW_FILTER: 'S',
      XML_ID: null,
      SETTINGS: { SIZE: 20, ROWS: 5 },
      EDIT_FORM_LABEL: { de: 'Notiz', fr: '' },
    })
    const list = (filter: Row): Row => (portal.list('crm.deal.userfield.list', { filter }).result as Row[])[0]!
    expect(list({})).not.toHaveProperty('EDIT_FORM_LABEL')
    expect(list({ LANG: 'de', FIELD_NAME: 'UF_CRM_X' })).toMatchObject({ EDIT_FORM_LABEL: 'Notiz', LIST_COLUMN_LABEL: null })
    expect(portal.list('crm.deal.userfield.list', { filter: { USER_TYPE_ID: 'date' } }).total).toBe(0)
  })

  it('keeps, changes, adds and removes list elements', () => {
    const portal = createTestPortal()
    const id = addField(portal, 'deal', {
      FIELD_NAME: 'X',
      USER_TYPE_ID: 'enumeration',
      LIST: [
        { VALUE: 'red', DEF: 'Y' },
        { VALUE: 'blue', XML_ID: 'B' },
      ],
    })
    portal.call('crm.deal.userfield.update', {
      id,
      fields: {
        LIST: [
          { ID: 1, DEL: 'Y' },
          { ID: 2, VALUE: 'navy' },
          { VALUE: 'green', SORT: 5 },
        ],
      },
    })
    const { LIST: options } = portal.call('crm.deal.userfield.get', { id }) as Row
    expect(options).toMatchObject([
      { ID: '3', VALUE: 'green', SORT: '5', DEF: 'N' },
      { ID: '2', VALUE: 'navy', XML_ID: 'B' },
    ])
    expect(portal.call('crm.deal.fields')).toMatchObject({
      UF_CRM_X: {
        items: [
          { ID: '3', VALUE: 'green' },
          { ID: '2', VALUE: 'navy' },
        ],
      },
    })
  })

  it('refuses as the documentation words it', () => {
    const portal = createTestPortal()
    const refused = (fields: Row) => portal.refusal('crm.deal.userfield.add', { fields })
    expect(refused({ USER_TYPE_ID: 'string' })).toEqual({ code: '', description: "The 'FIELD_NAME' field is not found." })
    expect(refused({ FIELD_NAME: 'X' })).toEqual({ code: '', description: "The 'USER_TYPE_ID' field is not found." })
    expect(refused({ FIELD_NAME: 'X'.repeat(44), USER_TYPE_ID: 'string' })).toEqual({
      code: 'ERROR_CORE',
      description: 'Field name is too long (more than 50 characters).',
    })
    expect(refused({ FIELD_NAME: 'Ä', USER_TYPE_ID: 'string' })).toEqual({
      code: 'ERROR_CORE',
      description: 'Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _.',
    })
    expect(refused({ FIELD_NAME: 'X', USER_TYPE_ID: 'nothing' })).toEqual({
      code: 'ERROR_CORE',
      description: 'Incorrect custom type specified.',
    })
    expect(
      refused({
        FIELD_NAME: 'X',
        USER_TYPE_ID: 'enumeration',
        LIST: [
          { VALUE: 'a', XML_ID: 'q' },
          { VALUE: 'b', XML_ID: 'q' },
        ],
      }).description,
    ).toBe('List item with value XML_ID=q already exists.')
    expect(portal.refusal('crm.deal.userfield.get', { id: 7 }).code).toBe('ERROR_NOT_FOUND')
    const foreign = addField(portal, 'lead', { FIELD_NAME: 'X', USER_TYPE_ID: 'string' })
    expect(portal.refusal('crm.deal.userfield.delete', { id: foreign }).description).toBe('Access denied.')
  })

  it('is announced', () => {
    const portal = createTestPortal()
    const id = addField(portal, 'deal', { FIELD_NAME: 'X', USER_TYPE_ID: 'string' })
    expect(portal.events).toEqual([
      { event: 'ONCRMDEALUSERFIELDADD', data: { FIELDS: { ID: id, ENTITY_ID: 'CRM_DEAL', FIELD_NAME: 'UF_CRM_X' } } },
    ])
  })
})

it('crm.userfield.* describes what user fields are made of', () => {
  const portal = createTestPortal()
  expect(portal.call('crm.userfield.types')).toContainEqual({ ID: 'enumeration', title: 'List' })
  expect(portal.call('crm.userfield.fields')).toMatchObject({ FIELD_NAME: { type: 'string', title: 'Code', isImmutable: true } })
  expect(portal.call('crm.userfield.enumeration.fields')).toHaveProperty('DEF')
  expect(portal.call('crm.userfield.settings.fields', { type: 'double' })).toEqual({
    DEFAULT_VALUE: { type: 'double', title: 'Default value' },
    PRECISION: { type: 'int', title: 'Precision' },
  })
  expect(portal.call('crm.userfield.settings.fields', { type: 'constructor' })).toEqual({})
})

describe('userfieldconfig', () => {
  it('gives smart processes their fields, named by the number of their type', () => {
    const portal = createTestPortal()
    const { type } = portal.call('crm.type.add', { fields: { title: 'Asset' } }) as { type: Row }
    const field = {
      entityId: 'CRM_1',
      fieldName: 'UF_CRM_1_COLOR',
      userTypeId: 'enumeration',
      multiple: 'Y',
      enum: [{ value: 'red', def: 'N', xmlId: 'r' }],
      editFormLabel: { en: 'Color' },
    }
    const created = portal.call('userfieldconfig.add', { moduleId: 'crm', field }) as { field: Row }
    expect(created.field).toMatchObject({
      id: '1',
      entityId: 'CRM_1',
      fieldName: 'UF_CRM_1_COLOR',
      sort: '100',
      multiple: 'Y',
      enum: [{ id: '1', userFieldId: '1', value: 'red', xmlId: 'r' }],
    })
    const item = itemOf(portal.call('crm.item.add', { entityTypeId: type['entityTypeId'], fields: { ufCrm_1_COLOR: [1] } }))
    expect(item['ufCrm1Color']).toEqual([1])
    expect(portal.list('userfieldconfig.list', { moduleId: 'crm', filter: { entityId: 'CRM_1' } }).total).toBe(1)
    expect(portal.call('userfieldconfig.update', { moduleId: 'crm', id: 1, field: { sort: 7 } })).toMatchObject({ field: { sort: '7' } })
    expect(portal.call('userfieldconfig.delete', { moduleId: 'crm', id: 1 })).toBeNull()
    expect(itemOf(portal.call('crm.item.get', { entityTypeId: type['entityTypeId'], id: item['id'] }))).not.toHaveProperty('ufCrm1Color')
  })

  it('refuses names without the prefix and modules other than crm', () => {
    const portal = createTestPortal()
    const field = { entityId: 'CRM_DEAL', fieldName: 'NOTE', userTypeId: 'string' }
    expect(portal.refusal('userfieldconfig.add', { moduleId: 'crm', field }).description).toBe('You cannot create custom fields')
    expect(portal.refusal('userfieldconfig.add', { moduleId: 'tasks', field }).description).toBe('No settings for UserFieldAccess')
  })
})

it.each([
  ['double', 'N', 1000, '1000', 1000],
  ['double', 'N', '0.25', '0.25', 0.25],
  ['double', 'Y', [1000, 0.5], ['1000', '0.5'], [1000, 0.5]],
  ['date', 'N', '2026-01-02', '2026-01-02T03:00:00+03:00', '2026-01-02T03:00:00+03:00'],
  ['date', 'Y', ['2026-01-02'], ['2026-01-02T03:00:00+03:00'], ['2026-01-02T03:00:00+03:00']],
  ['date', 'Y', [], false, []],
])('prints %s, multiple %s: %j as %j and %j', (type, multiple, value, classic, universal) => {
  const portal = createTestPortal()
  portal.call('crm.deal.userfield.add', { fields: { FIELD_NAME: 'X', USER_TYPE_ID: type, MULTIPLE: multiple } })
  const id = portal.call('crm.deal.add', { fields: { UF_CRM_X: value } })
  expect(portal.call('crm.deal.get', { id })).toMatchObject({ UF_CRM_X: classic })
  expect(portal.call('crm.item.get', { entityTypeId: 2, id })).toMatchObject({ item: { ufCrmX: universal } })
})

describe('values', () => {
  it.each([
    [2, '1.23456', 1.23],
    [3, 1.23456, 1.235],
    [2, 1.005, 1.01],
    [0, -2.5, -3],
    [12, 1234567890123.5, 1234567890123.5],
  ])('of numbers are rounded to %j digits: %j', (PRECISION, value, expected) => {
    const portal = createTestPortal()
    addField(portal, 'lead', { FIELD_NAME: 'RATE', USER_TYPE_ID: 'double', SETTINGS: { PRECISION } })
    addField(portal, 'lead', { FIELD_NAME: 'RATES', USER_TYPE_ID: 'double', MULTIPLE: 'Y', SETTINGS: { PRECISION } })
    const id = portal.call('crm.lead.add', { fields: { TITLE: 'A', UF_CRM_RATE: value, UF_CRM_RATES: [value, ''] } })
    expect(itemOf(portal.call('crm.item.get', { entityTypeId: 1, id }))).toMatchObject({ ufCrmRate: expected, ufCrmRates: [expected] })
  })

  it('of new records are the defaults of their fields', () => {
    const portal = createTestPortal()
    const LIST = [{ VALUE: 'Red' }, { VALUE: 'Blue', DEF: 'Y' }]
    const declare = (FIELD_NAME: string, USER_TYPE_ID: string, more: Row): unknown =>
      addField(portal, 'deal', { FIELD_NAME, USER_TYPE_ID, ...more })
    declare('NOTE', 'string', { SETTINGS: { DEFAULT_VALUE: 'Hello' } })
    declare('NOTES', 'string', { MULTIPLE: 'Y', SETTINGS: { DEFAULT_VALUE: 'Hello' } })
    declare('SURE', 'boolean', { SETTINGS: { DEFAULT_VALUE: 1 } })
    declare('DAY', 'date', { SETTINGS: { DEFAULT_VALUE: { TYPE: 'NOW' } } })
    declare('DUE', 'date', { SETTINGS: { DEFAULT_VALUE: { TYPE: 'FIXED', VALUE: '2026-02-01' } } })
    declare('COLOUR', 'enumeration', { LIST })
    declare('COLOURS', 'enumeration', { MULTIPLE: 'Y', LIST })
    declare('COUNT', 'integer', {})
    expect(itemOf(portal.call('crm.item.add', { entityTypeId: 2, fields: {} }))).toMatchObject({
      ufCrmNote: 'Hello',
      ufCrmNotes: ['Hello'],
      ufCrmSure: 'Y',
      ufCrmDay: '2026-01-15T03:00:00+03:00',
      ufCrmDue: '2026-02-01T03:00:00+03:00',
      ufCrmColour: 2,
      ufCrmColours: [4],
      ufCrmCount: null,
    })
    expect(itemOf(portal.call('crm.item.add', { entityTypeId: 2, fields: { ufCrmNote: 'Bye', ufCrmSure: 'N' } }))).toMatchObject({
      ufCrmNote: 'Bye',
      ufCrmSure: 'N',
    })
  })
})
