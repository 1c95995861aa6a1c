import { describe, expect, it } from 'vitest'
import { createPortal } from '../src/index.ts'
import { crmScope } from '../src/scopes/crm/index.ts'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

let crm: CrmPortal

describe('old products', () => {
  const fields = { NAME: 'Plastic Chair', CURRENCY_ID: 'EUR', PRICE: 4900, SORT: 7, DESCRIPTION: 'White' }

  it('are those of the catalogue, with their base price', async () => {
    crm = await openCrmPortal()
    let id: unknown
    const events = await crm.eventsOf(async () => (id = await crm.call('crm.product.add', { fields })))
    expect(events).toContainEqual(['ONCRMPRODUCTADD', { FIELDS: { ID: id } }])
    expect(await crm.call('crm.product.get', { id })).toMatchObject({
      ID: String(id),
      CATALOG_ID: '14',
      NAME: 'Plastic Chair',
      PRICE: '4900.00',
      CURRENCY_ID: 'EUR',
      SORT: '7',
      DESCRIPTION: 'White',
      ACTIVE: 'Y',
      SECTION_ID: null,
    })
    expect(await crm.call('catalog.product.get', { id })).toMatchObject({
      product: { name: 'Plastic Chair', detailText: 'White', iblockId: 14 },
    })
    expect(await crm.call('crm.product.update', { id, fields: { PRICE: 12.5, name: 'Chair' } })).toBe(true)
    expect(await crm.call('crm.product.list', { filter: { '<PRICE': 13 }, select: ['ID', 'NAME', 'PRICE', 'CURRENCY_ID'] })).toEqual([
      { ID: String(id), NAME: 'Chair', PRICE: '12.50', CURRENCY_ID: 'EUR' },
    ])
    expect(await crm.eventsOf(() => crm.call('crm.product.delete', { id }))).toContainEqual(['ONCRMPRODUCTDELETE', { FIELDS: { ID: id } }])
    expect(await crm.refusal('crm.product.get', { id })).toEqual([400, '', 'Not found'])
  })

  it('without a price have none', async () => {
    crm = await openCrmPortal()
    const id = await crm.call('crm.product.add', { fields: { NAME: 'Gift' } })
    expect(await crm.call('crm.product.get', { id })).toMatchObject({ PRICE: null, CURRENCY_ID: null })
  })

  it('have the properties of their catalogue', async () => {
    crm = await openCrmPortal()
    const VALUES = { n0: { VALUE: 'Red', SORT: 10 }, n1: { VALUE: 'Blue', SORT: 20, DEF: 'Y' } }
    let colour: unknown
    const property = { NAME: 'Colour', PROPERTY_TYPE: 'L', MULTIPLE: 'Y', VALUES }
    const events = await crm.eventsOf(async () => (colour = await crm.call('crm.product.property.add', { fields: property })))
    expect(events).toEqual([['ONCRMPRODUCTPROPERTYADD', { FIELDS: { ID: colour } }]])
    const name = `PROPERTY_${String(colour)}`
    const { VALUES: values } = (await crm.call('crm.product.property.get', { id: colour })) as {
      VALUES: Record<string, { ID: string; VALUE: string }>
    }
    const red = Object.values(values).find(({ VALUE }) => VALUE === 'Red')!
    const id = await crm.call('crm.product.add', { fields: { ...fields, [name]: [{ value: red.ID }] } })
    await crm.call('crm.product.add', { fields })
    expect(await crm.call('crm.product.get', { id })).toMatchObject({ [name]: [{ value: red.ID }] })
    expect(await crm.call('crm.product.list', { filter: { [name]: red.ID }, select: ['NAME', name] })).toMatchObject([
      { ID: String(id), [name]: [{ value: red.ID }] },
    ])
    expect(await crm.call('crm.product.fields')).toMatchObject({ [name]: { title: 'Colour', propertyType: 'L', isMultiple: true } })
    await crm.call('crm.product.property.update', { id: colour, fields: { VALUES: { [red.ID]: { ID: red.ID, VALUE: '' } } } })
    expect(await crm.call('crm.product.get', { id })).toMatchObject({ [name]: null })
    expect(await crm.call('crm.product.property.list', { filter: { PROPERTY_TYPE: 'L' } })).toMatchObject([{ NAME: 'Colour', VALUES: {} }])
    expect(await crm.call('crm.product.property.delete', { id: colour })).toBe(true)
    expect(await crm.call('crm.product.get', { id })).not.toHaveProperty(name)
  })

  it.each(['crm.product.delete', 'catalog.product.delete'])('take their prices along: %s', async (method) => {
    crm = await openCrmPortal()
    await crm.call('crm.product.add', { fields: { ...fields, PRICE: 5 } })
    const events = await crm.eventsOf(() => crm.call(method, { id: 1 }))
    expect(events).toContainEqual(['CATALOG.PRICE.ON.DELETE', { FIELDS: { ID: 1 } }])
    expect(await crm.call('catalog.price.list')).toEqual({ prices: [] })
  })

  it('of another catalogue are found by naming it', async () => {
    crm = await openCrmPortal()
    await crm.call('crm.product.add', { fields })
    expect(await crm.call('crm.product.list', { filter: { CATALOG_ID: 15 } })).toEqual([])
    expect(await crm.call('crm.product.list', { filter: { CATALOG_ID: 14 } })).toHaveLength(1)
  })

  it.each([
    ['crm.product.add', { fields: {} }, 'The field NAME is not defined or empty'],
    ['crm.product.add', { fields: { NAME: 'X', CURRENCY_ID: 'XXX' } }, 'Invalid value for the "Currency" field'],
    ['crm.product.update', { id: 99, fields: {} }, 'Not found'],
    ['crm.product.delete', {}, 'ID is not defined or invalid.'],
    ['crm.product.property.add', { fields: { NAME: 'X', PROPERTY_TYPE: 'Q' } }, 'The field PROPERTY_TYPE is not valid'],
    ['crm.productsection.add', { fields: { SECTION_ID: 9 } }, 'The field NAME is not defined or empty'],
    ['crm.productsection.add', { fields: { NAME: 'X', SECTION_ID: 9 } }, 'Section is not found'],
    ['crm.productsection.get', { id: 9 }, 'Not found'],
    ['crm.catalog.get', { id: 9 }, 'Not found'],
  ])('%s refuses %j: %s', async (method, params, text) => {
    crm = await openCrmPortal()
    expect(await crm.refusal(method, params)).toEqual([400, '', text])
  })
})

it('old sections are those of the catalogue, and take what is in them along', async () => {
  crm = await openCrmPortal()
  const events = await crm.eventsOf(() => crm.call('crm.productsection.add', { fields: { NAME: 'Chairs' } }))
  expect(events).toEqual([['ONCRMPRODUCTSECTIONADD', { FIELDS: { ID: 1 } }]])
  await crm.call('crm.productsection.add', { fields: { NAME: 'Stools', SECTION_ID: 1, CATALOG_ID: 14 } })
  expect(await crm.call('crm.productsection.list', { filter: { SECTION_ID: 1 }, select: ['NAME'] })).toEqual([{ ID: '2', NAME: 'Stools' }])
  expect(await crm.call('catalog.section.get', { id: 2 })).toMatchObject({ section: { name: 'Stools', iblockSectionId: 1, active: 'Y' } })
  await crm.call('crm.productsection.update', { id: 1, fields: { NAME: 'Seats' } })
  expect(await crm.call('crm.productsection.get', { id: 1 })).toMatchObject({ NAME: 'Seats', CATALOG_ID: '14', SECTION_ID: null })
  expect(await crm.call('crm.productsection.delete', { id: 1 })).toBe(true)
  expect(await crm.call('crm.productsection.list')).toEqual([])
})

it('the old catalogue is the one of products', async () => {
  crm = await openCrmPortal()
  expect(await crm.call('crm.catalog.list')).toMatchObject([{ ID: '14', NAME: 'CRM Product Catalog', XML_ID: null }])
  expect(await crm.call('crm.catalog.get', { id: 14 })).toMatchObject({ ID: '14' })
})

it('rows of goods are listed over all objects', async () => {
  crm = await openCrmPortal()
  for (const TITLE of ['A', 'B']) await crm.call('crm.deal.add', { fields: { TITLE } })
  for (const id of [1, 2]) await crm.call('crm.deal.productrows.set', { id, rows: [{ PRODUCT_NAME: `Of ${id}`, PRICE: 5, QUANTITY: 2 }] })
  expect(await crm.answer('crm.productrow.list', { filter: { OWNER_TYPE: 'D', OWNER_ID: '2' } })).toMatchObject({
    result: [{ OWNER_ID: '2', PRODUCT_NAME: 'Of 2', PRICE: 5 }],
    total: 1,
  })
  expect(await crm.call('crm.productrow.fields')).toHaveProperty('PRODUCT_NAME')
})

it('types of properties tell their settings', async () => {
  crm = await openCrmPortal()
  expect(await crm.call('crm.product.property.types')).toContainEqual({ PROPERTY_TYPE: 'S', USER_TYPE: 'HTML', DESCRIPTION: 'HTML/Text' })
  expect(await crm.call('crm.product.property.settings.fields', { propertyType: 'S', userType: 'HTML' })).toHaveProperty('HEIGHT')
  expect(await crm.call('crm.product.property.settings.fields', { propertyType: 'N' })).toEqual([])
  expect(await crm.call('crm.product.property.enumeration.fields')).toHaveProperty('VALUE')
})

it('rows of goods do without the scope of the catalogue', async () => {
  const portal = await createPortal({ scopes: [crmScope], clock: 'virtual' })
  const fields = { ownerType: 'D', ownerId: 1, productId: 5, price: 1 }
  const ask = async (path: string): Promise<unknown> => (await portal.fetch(`${portal.webhook}${path}`)).json()
  await ask('crm.deal.add?fields[TITLE]=A')
  const row = Object.entries(fields).map(([name, value]) => `fields[${name}]=${value}`)
  expect(await ask(`crm.item.productrow.add?${row.join('&')}`)).toMatchObject({ result: { productRow: { productId: 5, productName: '' } } })
  await portal.close()
})
