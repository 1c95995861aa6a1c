import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Record<string, unknown>

const stages = (portal: TestPortal, dictionary: string): unknown[] =>
  (portal.call('crm.status.list', { filter: { ENTITY_ID: dictionary } }) as Row[]).map((row) => row['STATUS_ID'])
const category = (answer: unknown): Row => (answer as { category: Row }).category

describe('crm.status', () => {
  it('answers the stages of the default funnel as strings, by SORT', () => {
    const portal = createTestPortal()
    const rows = portal.call('crm.status.list', { filter: { ENTITY_ID: 'DEAL_STAGE' } }) as Row[]
    expect(rows[0]).toMatchObject({
      ENTITY_ID: 'DEAL_STAGE',
      STATUS_ID: 'NEW',
      NAME: 'New',
      NAME_INIT: 'New',
      SORT: '10',
      SYSTEM: 'Y',
      CATEGORY_ID: null,
      COLOR: '#39A8EF',
      SEMANTICS: null,
      EXTRA: { SEMANTICS: 'process', COLOR: '#39A8EF' },
    })
    expect(rows.map((row) => (row['EXTRA'] as Row)['SEMANTICS'])).toEqual([
      'process',
      'process',
      'process',
      'process',
      'process',
      'success',
      'failure',
      'apology',
    ])
    expect(portal.call('crm.status.entity.items', { entityId: 'DEAL_STAGE' })).toContainEqual({
      NAME: 'Deal won',
      SORT: 60,
      STATUS_ID: 'WON',
    })
  })

  it('adds, changes and deletes a stage, with the prefix of its funnel', () => {
    const portal = createTestPortal()
    portal.call('crm.category.add', { entityTypeId: 2, fields: { name: 'Second' } })
    const id = portal.call('crm.status.add', { fields: { ENTITY_ID: 'DEAL_STAGE_1', STATUS_ID: 'TALK', NAME: 'Talk', SORT: 15 } })
    expect(stages(portal, 'DEAL_STAGE_1').slice(0, 3)).toEqual(['C1:NEW', 'C1:TALK', 'C1:PREPARATION'])
    expect(portal.call('crm.status.update', { id, fields: { NAME: 'Talks', COLOR: '#000000', STATUS_ID: 'X' } })).toBe(true)
    expect(portal.call('crm.status.get', { id })).toMatchObject({
      STATUS_ID: 'C1:TALK',
      NAME: 'Talks',
      COLOR: '#000000',
      SORT: '15',
      SYSTEM: 'N',
      CATEGORY_ID: '1',
    })
    const deal = portal.call('crm.deal.add', { fields: { CATEGORY_ID: 1, STAGE_ID: 'C1:TALK' } })
    expect(portal.refusal('crm.status.delete', { id }).description).toBe('There are active items in this status.')
    portal.call('crm.deal.delete', { id: deal })
    expect(portal.call('crm.status.delete', { id })).toBe(true)
    expect(portal.refusal('crm.status.get', { id })).toEqual({ code: '', description: 'Status is not found.' })
  })

  it('deletes system elements only by force', () => {
    const portal = createTestPortal()
    const [row] = portal.call('crm.status.list', { filter: { ENTITY_ID: 'STATUS', STATUS_ID: 'JUNK' } }) as Row[]
    expect(portal.refusal('crm.status.delete', { id: row!['ID'] }).description).toBe(
      'CRM System Status can be deleted only if parameter FORCED is specified and equal to "Y".',
    )
    expect(portal.call('crm.status.delete', { id: row!['ID'], params: { FORCED: 'Y' } })).toBe(true)
  })

  it.each([
    [{}, '', 'The field ENTITY_ID is required. The field STATUS_ID is required.'],
    [{ ENTITY_ID: 'NOWHERE', STATUS_ID: 'X', NAME: 'X' }, '', 'Specified entity type is not supported.'],
    [{ ENTITY_ID: 'SOURCE', STATUS_ID: 'X' }, '', 'The field Title is required.'],
    [{ ENTITY_ID: 'SOURCE', STATUS_ID: 'CALL', NAME: 'X' }, 'ERROR_CORE', 'The specified status ID already exists.'],
  ])('refuses to add %j', (fields, code, description) => {
    expect(createTestPortal().refusal('crm.status.add', { fields })).toEqual({ code, description })
  })

  it('refuses stages behind the successful one', () => {
    expect(
      createTestPortal().refusal('crm.status.add', { fields: { ENTITY_ID: 'DEAL_STAGE', STATUS_ID: 'X', NAME: 'X', SORT: 99 } })
        .description,
    ).toMatch(/^Cannot create more stages after the final stage/)
  })

  it('lists its dictionaries with the facts of their funnels', () => {
    const portal = createTestPortal()
    portal.call('crm.category.add', { entityTypeId: 2, fields: { name: 'Second' } })
    const types = portal.call('crm.status.entity.types') as Row[]
    expect(types).toContainEqual({ ID: 'SOURCE', NAME: 'Sources' })
    expect(types.find((type) => type['ID'] === 'DEAL_STAGE_1')).toEqual({
      ID: 'DEAL_STAGE_1',
      NAME: 'Second stages',
      PARENT_ID: 'DEAL_STAGE',
      SEMANTIC_INFO: { START_FIELD: 'C1:NEW', FINAL_SUCCESS_FIELD: 'C1:WON', FINAL_UNSUCCESS_FIELD: 'C1:LOSE', FINAL_SORT: 0 },
      PREFIX: 'C1',
      FIELD_ATTRIBUTE_SCOPE: 'category_1',
      ENTITY_TYPE_ID: 2,
      CATEGORY_ID: '1',
    })
  })

  it('lists funnels of smart processes with what is known of the funnel', () => {
    const portal = createTestPortal()
    const fields = { title: 'Purchase', entityTypeId: 150, isStagesEnabled: 'Y', isCategoriesEnabled: 'Y' }
    portal.call('crm.type.add', { fields })
    portal.call('crm.category.add', { entityTypeId: 150, fields: { name: 'Second', sort: 700 } })
    const types = portal.call('crm.status.entity.types') as Row[]
    expect(types.filter((type) => type['ENTITY_TYPE_ID'] === 150)).toMatchObject([
      {
        NAME: 'Purchase (Default funnel)',
        SEMANTIC_INFO: [],
        CATEGORY_NAME: 'Default funnel',
        CATEGORY_SORT: 500,
        IS_DEFAULT_CATEGORY: true,
      },
      { NAME: 'Purchase (Second)', SEMANTIC_INFO: [], CATEGORY_NAME: 'Second', CATEGORY_SORT: 700, IS_DEFAULT_CATEGORY: false },
    ])
  })
})

describe('crm.category', () => {
  it('lists the default funnel of deals as 0, without an origin', () => {
    const page = createTestPortal().list('crm.category.list', { entityTypeId: 2 })
    expect(page).toMatchObject({
      result: { categories: [{ id: 0, name: 'General', sort: 300, entityTypeId: 2, isDefault: 'Y' }] },
      total: 1,
    })
    expect((page.result as { categories: Row[] }).categories[0]).not.toHaveProperty('originId')
  })

  it('creates a funnel with its stages, changes and deletes it', () => {
    const portal = createTestPortal()
    const created = category(portal.call('crm.category.add', { entityTypeId: 2, fields: { name: 'Second', sort: 100, isDefault: 'Y' } }))
    expect(created).toEqual({ id: 1, name: 'Second', sort: 100, entityTypeId: 2, isDefault: 'N', originId: '', originatorId: '' })
    expect(stages(portal, 'DEAL_STAGE_1')).toEqual(
      ['NEW', 'PREPARATION', 'PREPAYMENT_INVOICE', 'EXECUTING', 'FINAL_INVOICE', 'WON', 'LOSE', 'APOLOGY'].map((id) => `C1:${id}`),
    )
    expect(category(portal.call('crm.category.update', { entityTypeId: 2, id: 1, fields: { name: 'Renamed' } }))).toMatchObject({
      name: 'Renamed',
      sort: 100,
    })
    expect(portal.call('crm.category.delete', { entityTypeId: 2, id: 1 })).toBeNull()
    expect([portal.refusal('crm.category.get', { entityTypeId: 2, id: 1 }), stages(portal, 'DEAL_STAGE_1')]).toEqual([
      { code: 'NOT_FOUND', description: 'Element not found' },
      [],
    ])
  })

  it('cuts long stage ids to 21 characters', () => {
    const portal = createTestPortal()
    for (let id = 1; id <= 10; id++) portal.call('crm.category.add', { entityTypeId: 2, fields: { name: `Funnel ${id}` } })
    expect(stages(portal, 'DEAL_STAGE_10')).toContain('C10:PREPAYMENT_INVOIC')
  })

  it('refuses as the documentation words it', () => {
    const portal = createTestPortal()
    expect(portal.refusal('crm.category.list', { entityTypeId: 1 })).toEqual({
      code: 'ENTITY_TYPE_NOT_SUPPORTED',
      description: 'Entity type `LEAD` is not supported',
    })
    expect(portal.refusal('crm.category.add', { entityTypeId: 2, fields: {} })).toEqual({
      code: 0,
      description: "Field 'NAME' is required",
    })
    expect(portal.refusal('crm.category.delete', { entityTypeId: 2, id: 0 })).toEqual({
      code: 0,
      description: 'Default deal category cannot be deleted',
    })
    portal.call('crm.category.add', { entityTypeId: 2, fields: { name: 'Second' } })
    portal.call('crm.deal.add', { fields: { CATEGORY_ID: 1 } })
    expect(portal.refusal('crm.category.delete', { entityTypeId: 2, id: 1 })).toEqual({
      code: 0,
      description: 'Deals related to the funnel Second found',
    })
    expect(portal.refusal('crm.category.add', { entityTypeId: 31, fields: { name: 'X' } }).code).toBe('ADDING_DISABLED')
  })
})

describe('crm.currency', () => {
  it('lists the base currency first, with total 0', () => {
    const page = createTestPortal({ settings: { baseCurrency: 'GBP' } }).list('crm.currency.list')
    expect(page.total).toBe(0)
    expect((page.result as Row[]).map((row) => [row['CURRENCY'], row['BASE'], row['AMOUNT'], row['DECIMALS']])).toEqual([
      ['GBP', 'Y', '1.0000', '2'],
      ['EUR', 'N', '1.0000', '2'],
      ['USD', 'N', '1.0000', '2'],
      ['RUB', 'N', '1.0000', '2'],
    ])
  })

  it('is written, read, used for account amounts, and deleted', () => {
    const portal = createTestPortal()
    const lang = { en: { FULL_NAME: 'Yuan', FORMAT_STRING: 'Y#', DECIMALS: 2 } }
    expect(portal.call('crm.currency.add', { fields: { CURRENCY: 'cny', AMOUNT: '0.1375', LANG: lang } })).toBe('CNY')
    expect(portal.call('crm.currency.get', { id: 'CNY' })).toMatchObject({
      AMOUNT: '0.1375',
      AMOUNT_CNT: '1',
      FULL_NAME: 'Yuan',
      FORMAT_STRING: 'Y#',
      LANG: lang,
    })
    const deal = portal.call('crm.deal.add', { fields: { CURRENCY_ID: 'CNY' } })
    portal.call('crm.deal.productrows.set', { id: deal, rows: [{ PRICE: 1000 }] })
    expect(portal.call('crm.deal.productrows.get', { id: deal })).toMatchObject([{ PRICE: 1000, PRICE_ACCOUNT: '137.50' }])
    expect(portal.call('crm.currency.update', { id: 'CNY', fields: { AMOUNT: 2 } })).toBe(true)
    expect(portal.call('crm.currency.get', { id: 'CNY' })).toMatchObject({ AMOUNT: '2.0000', FULL_NAME: 'Yuan' })
    expect(portal.call('crm.currency.delete', { id: 'CNY' })).toBe(true)
    expect(portal.refusal('crm.currency.get', { id: 'CNY' })).toEqual({ code: '', description: 'Not found' })
  })

  it('keeps its base', () => {
    const portal = createTestPortal()
    expect(portal.refusal('crm.currency.delete', { id: 'USD' })).toEqual({ code: '', description: 'Cannot delete base currency.' })
    expect(portal.call('crm.currency.base.set', { id: 'EUR' })).toBe(true)
    expect(portal.call('crm.currency.base.get')).toBe('EUR')
    expect(portal.refusal('crm.currency.add', { fields: {} })).toEqual({
      code: 'ERROR_CORE',
      description: 'Undefined array key "CURRENCY"',
    })
  })
})
