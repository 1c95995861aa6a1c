import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOB, CARL, expectRefusal, openCatalogOffice, type CatalogOffice } from './catalog-office.ts'

const UNKNOWN = 99

let office: CatalogOffice
beforeAll(async () => {
  office = await openCatalogOffice()
  const { add } = office
  await add('priceType', { name: 'Retail' })
  for (const lang of ['en', 'de']) await add('priceTypeLang', { catalogGroupId: 1, lang, name: 'Base' })
  await add('priceTypeGroup', { catalogGroupId: 1, groupId: 2, access: 'Y' })
  await add('price', { productId: 7, catalogGroupId: 1, price: 10, currency: 'USD' })
  await add('roundingRule', { catalogGroupId: 1, price: 1, roundType: 1, roundPrecision: 1 })
  for (const code of ['toys', 'food']) await add('section', { iblockId: 14, name: code, code })
  await add('section', { iblockId: 15, name: 'Variations' })
  await add('document', { docType: 'A', currency: 'USD', responsibleId: 1 })
  await add('product', { iblockId: 14, name: 'Lamp' })
  await add('document.element', { docId: 1, elementId: 1, storeTo: 1, amount: 5 })
})
afterAll(() => office.portal.close())

describe('a record that is not there', () => {
  it.each([
    ['catalog.get', 0, 'Catalog does not exist'],
    ['catalog.isOffers', 0, 'Catalog does not exist'],
    ['measure.get', 200_600_000_020, 'Measure does not exist'],
    ['measure.delete', 200_600_000_020, 'Measure does not exist'],
    ['price.get', '', 'Price does not exist'],
    ['price.delete', '', 'Price does not exist'],
    ['price.update', '', 'Price does not exist'],
    ['priceType.get', 201_000_000_000, 'Price type does not exist'],
    ['priceType.delete', 201_000_000_000, 'Price type does not exist'],
    ['priceType.update', 201_000_000_000, 'Price type does not exist'],
    ['priceTypeGroup.delete', 0, 'Entity does not exist'],
    ['ratio.get', 0, 'Ratio does not exist'],
    ['store.delete', 201_100_000_000, 'Store does not exist'],
    ['storeproduct.get', '', 'Store product does not exist'],
    ['vat.delete', 200_800_000_000, 'VAT rate does not exist'],
  ])('is refused by %s with %s', async (method, error, text) => {
    await expectRefusal(office, method, { id: UNKNOWN, fields: { name: 'Some' } }, error, text)
  })
})

describe('required fields', () => {
  it.each([
    ['measure', 'code, measureTitle'],
    ['price', 'catalogGroupId, currency, price, productId'],
    ['priceType', 'name'],
    ['priceTypeGroup', 'catalogGroupId, groupId, access'],
    ['priceTypeLang', 'catalogGroupId, lang, name'],
    ['roundingRule', 'catalogGroupId, price, roundType, roundPrecision'],
    ['section', 'iblockId, name'],
    ['store', 'address'],
    ['vat', 'name, rate'],
  ])('of a new %s are %s', async (family, names) => {
    await expectRefusal(office, `${family}.add`, { fields: { sort: 1 } }, 0, `Required fields: ${names}`)
  })

  it.each([
    ['price', 'price, currency'],
    ['priceType', 'name'],
    ['roundingRule', 'catalogGroupId, price, roundType, roundPrecision'],
    ['section', 'iblockId, name'],
    ['vat', 'name, rate'],
  ])('of a %s are sent with its updates too: %s', async (family, names) => {
    await expectRefusal(office, `${family}.update`, { id: 1, fields: { sort: 1 } }, 0, `Required fields: ${names}`)
  })

  it.each([
    ['measure', 'code'],
    ['measure', 'measureTitle'],
    ['priceTypeLang', 'name'],
    ['store', 'address'],
  ])('of a %s may be left out of an update, but %s is not emptied', async (family, name) => {
    await expectRefusal(office, `${family}.update`, { id: 1, fields: { [name]: '' } }, 0, `Required fields: ${name}`)
    expect(await office.ask(`catalog.${family}.update`, { id: 1, fields: {} })).toMatchObject({ status: 200 })
  })

  it('of a price are sent for those that a whole set changes', async () => {
    const prices = [{ id: 1, catalogGroupId: 1 }]
    await expectRefusal(office, 'price.modify', { fields: { product: { id: 7, prices } } }, 0, 'Required fields: price, currency')
  })

  it('of the filter of sections are the iblock, however it is compared', async () => {
    await expectRefusal(office, 'section.list', { filter: { name: 'toys' } }, 0, 'Required filter fields: iblockId')
    const { result } = await office.ask('catalog.section.list', { select: ['id'], filter: { '@iblockId': [15] } })
    expect(result).toEqual({ sections: [{ id: 3 }] })
  })
})

const section = { iblockId: 14, name: 'Games' }

it.each<[string, object, number, string]>([
  ['measure.update', { id: 1, fields: { code: 796 } }, 200_600_000_000, 'A measure with this code already exists'],
  ['measure.update', { id: 1, fields: { isDefault: 'Y' } }, 200_600_000_010, 'Default measure already exists'],
  ['priceTypeGroup.add', { fields: { catalogGroupId: UNKNOWN, groupId: 2, access: 'Y' } }, 0, 'The specified price type does not exist'],
  ['priceTypeGroup.add', { fields: { catalogGroupId: 1, groupId: -2, access: 'Y' } }, 0, 'The specified group does not exist'],
  [
    'priceTypeGroup.add',
    { fields: { catalogGroupId: 1, groupId: 2, access: 'Y' } },
    0,
    'The specified access type for this group already exists',
  ],
  [
    'priceTypeLang.add',
    { fields: { catalogGroupId: 1, lang: 'en', name: 'B' } },
    400,
    'The specified translation of the price type already exists',
  ],
  ['priceTypeLang.update', { id: 2, fields: { lang: 'en' } }, 400, 'The specified translation of the price type already exists'],
  ['priceTypeLang.update', { id: 2, fields: { lang: 'xx' } }, 201_200_000_010, 'The specified language does not exist'],
  ['priceTypeLang.update', { id: 2, fields: { catalogGroupId: UNKNOWN } }, 201_000_000_000, 'The specified price type does not exist'],
  ['section.add', { fields: { ...section, code: 'toys' } }, 200_700_300_040, 'A section with this symbolic code already exists'],
  ['section.update', { id: 2, fields: { ...section, code: 'toys' } }, 200_700_300_040, 'A section with this symbolic code already exists'],
  ['section.update', { id: 2, fields: { ...section, iblockSectionId: 3 } }, 200_700_300_010, 'The parent section is not of this iblock'],
  ['section.update', { id: 2, fields: { ...section, iblockId: UNKNOWN } }, 200_700_300_050, 'The specified iblock does not exist'],
  ['store.delete', { id: 1 }, 0, 'The store has inventory documents'],
])('%s refuses %j with %s', async (method, params, error, text) => {
  await expectRefusal(office, method, params, error, text)
})

describe('who has no rights in the CRM', () => {
  it.each([
    ['price.get', 200_040_300_010],
    ['price.getFields', 200_040_300_010],
    ['price.delete', 200_040_300_020],
    ['price.modify', 200_040_300_020],
    ['price.update', 200_040_300_020],
    ['priceTypeGroup.add', 200_040_300_020],
    ['priceTypeGroup.delete', 200_040_300_020],
    ['priceTypeGroup.getFields', 200_040_300_010],
    ['priceTypeGroup.list', 200_040_300_010],
    ['storeproduct.get', 200_040_300_010],
    ['storeproduct.getFields', 200_040_300_010],
    ...['product', 'product.offer', 'product.service', 'product.sku'].flatMap((family) =>
      ['add', 'update', 'delete'].map((action): [string, number] => [`${family}.${action}`, 200_040_300_010]),
    ),
    ...['add', 'update', 'delete', 'get', 'list', 'getFields'].flatMap((action) =>
      ['', 'Enum'].map((part): [string, number] => [`productProperty${part}.${action}`, 0]),
    ),
    ...['add', 'update', 'get', 'list', 'getFields', 'getAvailableFeaturesByProperty'].map((action): [string, number] => [
      `productPropertyFeature.${action}`,
      0,
    ]),
    ...['get', 'list', 'set'].map((action): [string, number] => [`productPropertySection.${action}`, 0]),
  ])('is refused by %s with %s', async (method, error) => {
    await expectRefusal(office, method, { id: 1, fields: { name: 'Some' } }, error, 'Access Denied', CARL)
  })
})

it.each(['product', 'product.offer', 'product.service', 'product.sku'])('a %s is not written by who may only read', async (family) => {
  await expectRefusal(office, `${family}.add`, { fields: { iblockId: 14, name: 'Chair' } }, 200_040_300_040, 'Access Denied', BOB)
})
