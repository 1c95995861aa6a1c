import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Record<string, unknown>

const add = (portal: TestPortal, entityTypeId: number, fields: Row): Row =>
  (portal.call('crm.item.add', { entityTypeId, fields }) as { item: Row }).item
const update = (portal: TestPortal, entityTypeId: number, id: unknown, fields: Row): Row =>
  (portal.call('crm.item.update', { entityTypeId, id, fields }) as { item: Row }).item
const list = (portal: TestPortal, params: Row): Row[] => (portal.list('crm.item.list', params).result as { items: Row[] }).items

describe.each([1, 2, 3, 4, 7, 31])('crm.item of entity type %i', (entityTypeId) => {
  const titleField = entityTypeId === 3 ? 'lastName' : 'title'

  it('gives back what was written, by get, list and filter, until it is deleted', () => {
    const portal = createTestPortal()
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((value) => value.trim() !== '')
    fc.assert(
      fc.property(text, text, (title, comments) => {
        const item = add(portal, entityTypeId, { [titleField]: title, comments, nowhere: 1 })
        expect(item).toMatchObject({ [titleField]: title, comments, entityTypeId, createdBy: 1, opened: 'Y' })
        expect(portal.call('crm.item.get', { entityTypeId, id: item['id'] })).toEqual({ item })
        expect(list(portal, { entityTypeId, filter: { [titleField]: title, '=comments': comments, '@id': [item['id']] } })).toEqual([item])
        expect(update(portal, entityTypeId, item['id'], { [titleField]: `${title}!` })[titleField]).toBe(`${title}!`)
        expect(portal.call('crm.item.delete', { entityTypeId, id: item['id'] })).toEqual([])
        expect(portal.refusal('crm.item.get', { entityTypeId, id: item['id'] })).toEqual({
          code: 'NOT_FOUND',
          description: 'Item not found',
        })
      }),
      { numRuns: 30 },
    )
  })

  it('describes every member of its items', () => {
    const portal = createTestPortal()
    const { fields } = portal.call('crm.item.fields', { entityTypeId }) as { fields: Row }
    expect(Object.keys(add(portal, entityTypeId, { [titleField]: 'A' })).toSorted()).toEqual(Object.keys(fields).toSorted())
    expect(fields['assignedById']).toMatchObject({ type: 'user', upperName: 'ASSIGNED_BY_ID', isReadOnly: false })
    expect(fields['createdTime']).toMatchObject({ type: 'datetime', upperName: 'CREATED_TIME', isReadOnly: true })
  })
})

it('describes the fields of a smart process without its totals, and contacts twice', () => {
  const portal = createTestPortal()
  const features = { isClientEnabled: 'Y', isLinkWithProductsEnabled: 'Y', isMycompanyEnabled: 'Y' }
  portal.call('crm.type.add', { fields: { title: 'Purchase', entityTypeId: 150, ...features } })
  const { fields } = portal.call('crm.item.fields', { entityTypeId: 150 }) as { fields: Row }
  expect(fields).toMatchObject({
    opportunity: { type: 'double' },
    contactIds: { isMultiple: true },
    contacts: { type: 'crm_contact', isMultiple: true, upperName: 'CONTACTS' },
    companyId: { settings: { parentEntityTypeId: 4 } },
    mycompanyId: { settings: { isMyCompany: true, parentEntityTypeId: 4, isEmbeddedEditorEnabled: true } },
  })
  for (const name of ['entityTypeId', 'opportunityAccount', 'taxValueAccount', 'accountCurrencyId']) expect(fields).not.toHaveProperty(name)
  expect((portal.call('crm.contact.fields') as Row)['COMPANY_ID']).not.toHaveProperty('settings')
})

describe('one record in two families', () => {
  it('reads typed here and as strings there', () => {
    const portal = createTestPortal()
    const id = portal.call('crm.deal.add', {
      fields: { TITLE: 'A', OPPORTUNITY: '1234.56', BEGINDATE: '2025-12-29', COMPANY_ID: 9, PROBABILITY: '40' },
    })
    expect((portal.call('crm.item.get', { entityTypeId: 2, id }) as { item: Row }).item).toMatchObject({
      id: 1,
      opportunity: 1234.56,
      begindate: '2025-12-29T03:00:00+03:00',
      companyId: 9,
      probability: 40,
      contactIds: [],
    })
    update(portal, 2, id, { opportunity: 99.9, companyId: null, begindate: '2026-01-02T03:00:00+03:00' })
    expect(portal.call('crm.deal.get', { id })).toMatchObject({
      OPPORTUNITY: '99.90',
      COMPANY_ID: null,
      BEGINDATE: '2026-01-02T03:00:00+03:00',
    })
  })

  it('names what differs: times, authors, the stage of a lead, the type of a company', () => {
    const portal = createTestPortal()
    const lead = add(portal, 1, { title: 'L', stageId: 'IN_PROCESS' })
    expect(lead).toMatchObject({
      createdTime: '2026-01-15T12:30:00+03:00',
      updatedBy: 1,
      stageId: 'IN_PROCESS',
      stageSemanticId: 'P',
      companyId: 0,
      contactId: 0,
    })
    expect(portal.call('crm.lead.get', { id: lead['id'] })).toMatchObject({
      DATE_CREATE: lead['createdTime'],
      MODIFY_BY_ID: '1',
      STATUS_ID: 'IN_PROCESS',
      STATUS_SEMANTIC_ID: 'P',
      COMPANY_ID: null,
    })
    const company = add(portal, 4, { title: 'C', typeId: 'PARTNER' })
    expect(portal.call('crm.company.get', { id: company['id'] })).toMatchObject({ COMPANY_TYPE: 'PARTNER' })
  })
})

describe('stages', () => {
  it('carry semantics, closing and history with them', () => {
    const portal = createTestPortal()
    const { id } = add(portal, 2, { title: 'A' })
    portal.advance(60_000)
    expect(update(portal, 2, id, { stageId: 'WON' })).toMatchObject({
      stageSemanticId: 'S',
      closed: 'Y',
      isNew: 'N',
      movedTime: '2026-01-15T12:31:00+03:00',
    })
    expect(update(portal, 2, id, { stageId: 'NEW' })).toMatchObject({ stageSemanticId: 'P', closed: 'N' })
    const history = (
      portal.list('crm.stagehistory.list', { entityTypeId: 2, filter: { OWNER_ID: id }, select: ['TYPE_ID', 'STAGE_ID'] }).result as {
        items: Row[]
      }
    ).items
    expect(history.map((row) => [row['TYPE_ID'], row['STAGE_ID']])).toEqual([
      ['1', 'NEW'],
      ['3', 'WON'],
      ['2', 'NEW'],
    ])
  })

  it('of another funnel move an item only together with its category', () => {
    const portal = createTestPortal()
    portal.call('crm.category.add', { entityTypeId: 2, fields: { name: 'Second' } })
    const { id } = add(portal, 2, { title: 'A' })
    expect(portal.refusal('crm.item.update', { entityTypeId: 2, id, fields: { stageId: 'C1:NEW' } })).toEqual({
      code: 'CRM_FIELD_ERROR_VALUE_NOT_VALID',
      description: 'Invalid value for field "stageId"',
    })
    expect(portal.call('crm.deal.update', { id, fields: { STAGE_ID: 'C1:NEW', CATEGORY_ID: 1 } })).toBe(true)
    expect(portal.call('crm.deal.get', { id })).toMatchObject({ STAGE_ID: 'NEW', CATEGORY_ID: '0' })
    expect(update(portal, 2, id, { categoryId: 1, stageId: 'C1:EXECUTING' })).toMatchObject({ categoryId: 1, stageId: 'C1:EXECUTING' })
    expect(portal.events.map(({ event }) => event)).toEqual(['ONCRMDEALADD', 'ONCRMDEALUPDATE', 'ONCRMDEALMOVETOCATEGORY'])
    // api-reference/crm/deals/events/on-crm-deal-move-to-category.md
    expect(portal.events.at(-1)?.data).toEqual({ FIELDS: { ID: id, CATEGORY_ID: 1, STAGE_ID: 'C1:EXECUTING' } })
  })

  it('start at the first of the funnel that a new deal names', () => {
    const portal = createTestPortal()
    portal.call('crm.category.add', { entityTypeId: 2, fields: { name: 'Second' } })
    const id = portal.call('crm.deal.add', { fields: { CATEGORY_ID: 1 } })
    expect(portal.call('crm.deal.get', { id })).toMatchObject({ CATEGORY_ID: '1', STAGE_ID: 'C1:NEW' })
  })
})

describe('crm.item.list', () => {
  const portal = createTestPortal({ seed: 'demo' })

  it('counts, pages and answers total 0 without counting', () => {
    const page = portal.list('crm.item.list', { entityTypeId: 2, select: ['title'] })
    expect([page.total, page.next]).toEqual([150, 50])
    expect(portal.list('crm.item.list', { entityTypeId: 2, start: -1 }).total).toBe(0)
  })

  it('reads UPPER names, as its fields tell them', () => {
    const params = { entityTypeId: 2, filter: { '<ID': 9, '!STAGE_ID': '' }, order: { ID: 'DESC' }, select: ['ID', 'STAGE_ID'] }
    const [first, ...others] = list(portal, params)
    expect([first, others.length]).toEqual([{ id: 8, stageId: expect.any(String) }, 7])
  })

  it.each([3, 4])('finds items of type %i that are no vendors by their general category', (entityTypeId) => {
    const count = (filter: Row): number => list(portal, { entityTypeId, filter }).length
    expect(count({ categoryId: 0 })).toBe(count({}))
    expect(count({ categoryId: null })).toBe(count({}))
    expect(count({ '@categoryId': [15] })).toBe(0)
  })

  it('finds by nested groups what the conditions say', () => {
    const filter = { 0: { logic: 'OR', 0: { '>=opportunity': 5000, stageSemanticId: 'S' }, 1: { categoryId: 1 } }, '!companyId': 1 }
    const found = new Set(list(portal, { entityTypeId: 2, filter, start: -1 }).map((item) => item['id']))
    const all = [0, 50, 100].flatMap((start) => list(portal, { entityTypeId: 2, start }))
    const expected = all.filter(
      (item) =>
        ((Number(item['opportunity']) >= 5000 && item['stageSemanticId'] === 'S') || item['categoryId'] === 1) && item['companyId'] !== 1,
    )
    expect(expected.length).toBeGreaterThan(5)
    expect([...found]).toEqual(expected.slice(0, 50).map((item) => item['id']))
  })

  it.each([
    [{ filter: { '>nowhere': 1 } }, "Invalid filter: field 'nowhere' is not allowed in filter"],
    [{ filter: { 0: { logic: 'OR', 0: { Title: 'x' } } } }, "Invalid filter: field 'Title' is not allowed in filter"],
    [{ filter: { createdTime: 'soon' } }, "Invalid filter: field 'createdTime' has invalid value"],
    [{ order: { nowhere: 'ASC' } }, "Invalid order: field 'nowhere' is not allowed in order"],
    [{ order: { id: 'v' } }, "Invalid order: allowed sort directions are `ASC, DESC`. But got 'v' for field 'id'"],
  ])('refuses %j', (params, description) => {
    expect(portal.refusal('crm.item.list', { entityTypeId: 2, ...params })).toEqual({ code: 'INVALID_ARG_VALUE', description })
  })
})

describe('crm.item refuses', () => {
  const portal = createTestPortal()
  const notValid = (field: string) => ({ code: 'CRM_FIELD_ERROR_VALUE_NOT_VALID', description: `Invalid value for field "${field}"` })

  it('entity types that it does not serve', () => {
    expect(portal.refusal('crm.item.get', { entityTypeId: 999, id: 1 })).toEqual({
      code: 'NOT_FOUND',
      description: 'Smart process not found',
    })
    expect(portal.refusal('crm.item.list', { entityTypeId: 5 }).code).toBe('ENTITY_TYPE_NOT_SUPPORTED')
  })

  it('missing arguments', () => {
    expect(portal.refusal('crm.item.add', { entityTypeId: 2 })).toEqual({
      code: '100',
      description: 'Could not find value for parameter {fields}',
    })
    expect(portal.refusal('crm.item.get', { id: 1 })).toEqual({
      code: '100',
      description: 'Could not find value for parameter {entityTypeId}',
    })
  })

  it.each([
    ['currencyId', 'XXX'],
    ['sourceId', 'NOWHERE'],
    ['assignedById', 77],
    ['begindate', 'soon'],
    ['stageId', 'C9:NEW'],
  ])('a value of %s that does not exist', (field, value) => {
    expect(portal.refusal('crm.item.add', { entityTypeId: 2, fields: { [field]: value } })).toEqual(notValid(field))
    expect(portal.list('crm.item.list', { entityTypeId: 2 }).total).toBe(0)
  })

  it('a scalar for a multiple field', () => {
    expect(portal.refusal('crm.item.add', { entityTypeId: 2, fields: { observers: 5 } })).toEqual({
      code: '100',
      description: 'Expected iterable value for multiple field, but got `int` instead',
    })
  })
})
