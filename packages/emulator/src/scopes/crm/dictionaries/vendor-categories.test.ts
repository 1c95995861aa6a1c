import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Record<string, unknown>

const categories = (portal: TestPortal, params: Row): readonly Row[] =>
  (portal.list('crm.category.list', params).result as { categories: Row[] }).categories
const items = (portal: TestPortal, params: Row): readonly Row[] => (portal.list('crm.item.list', params).result as { items: Row[] }).items
const add = (portal: TestPortal, entityTypeId: number, fields: Row): Row =>
  (portal.call('crm.item.add', { entityTypeId, fields }) as { item: Row }).item

describe.each([
  [3, 'CATALOG_CONTRACTOR_CONTACT', 'lastName', 'CATALOG_CONTRACTOR_COMPANY'],
  [4, 'CATALOG_CONTRACTOR_COMPANY', 'title', 'CATALOG_CONTRACTOR_CONTACT'],
])('vendors of entity type %i', (entityTypeId, code, title, foreign) => {
  const vendorsOf = (portal: TestPortal): Row => categories(portal, { entityTypeId, filter: { code } })[0]!

  it('have a category of the system beside the general one, found by its code', () => {
    const portal = createTestPortal()
    const [general, vendors, ...others] = categories(portal, { entityTypeId })
    expect(general).toMatchObject({ id: 0, entityTypeId, isDefault: 'Y', isSystem: 'N', code: '' })
    expect(vendors).toEqual({
      id: expect.any(Number),
      name: expect.any(String),
      sort: 500,
      entityTypeId,
      isDefault: 'N',
      isSystem: 'Y',
      code,
    })
    expect(others).toEqual([])
    expect(categories(portal, { entityTypeId, filter: { code } })).toEqual([vendors])
    expect(categories(portal, { entityTypeId, filter: { code: foreign } })).toEqual([])
    expect(portal.call('crm.category.get', { entityTypeId, id: vendors!['id'] })).toEqual({ category: vendors })
  })

  it('are added and found by their category', () => {
    const portal = createTestPortal()
    const { id: categoryId } = vendorsOf(portal)
    const other = add(portal, entityTypeId, { [title]: 'Other' })
    const vendor = add(portal, entityTypeId, { [title]: 'Vendor', categoryId })
    expect([other['categoryId'], vendor['categoryId']]).toEqual([0, categoryId])
    const ids = (filter: Row): unknown => items(portal, { entityTypeId, filter, select: ['id'] }).map(({ id }) => id)
    expect(ids({ categoryId })).toEqual([vendor['id']])
    expect([ids({ categoryId: 0 }), ids({ categoryId: null }), ids({ '!categoryId': categoryId })]).toEqual(
      Array.from({ length: 3 }, () => [other['id']]),
    )
    expect(ids({})).toEqual([other['id'], vendor['id']])
  })

  it('are in no category of other objects', () => {
    const portal = createTestPortal()
    const [{ id: categoryId } = {}] = categories(portal, { entityTypeId: 7 - entityTypeId, filter: { code: foreign } })
    expect(portal.refusal('crm.item.add', { entityTypeId, fields: { [title]: 'X', categoryId } })).toEqual({
      code: 'CRM_FIELD_ERROR_VALUE_NOT_VALID',
      description: 'Invalid value for field "Category"',
    })
  })

  it('have a category that may be renamed, neither joined by others nor removed', () => {
    const portal = createTestPortal()
    const { id } = vendorsOf(portal)
    portal.call('crm.category.update', { entityTypeId, id, fields: { name: 'Suppliers', isDefault: 'Y' } })
    expect(vendorsOf(portal)).toMatchObject({ name: 'Suppliers', isDefault: 'N' })
    expect(portal.refusal('crm.category.add', { entityTypeId, fields: { name: 'Mine' } }).code).toBe('ADDING_DISABLED')
    expect(portal.refusal('crm.category.delete', { entityTypeId, id }).code).toBe('REMOVING_DISABLED')
  })
})
