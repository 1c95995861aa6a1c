import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectRefusal, openCatalogOffice, type CatalogOffice } from './catalog-office.ts'

const [PRODUCTS, OFFERS, UNKNOWN] = [14, 15, 99]
/** Ways to products, with the iblock and the id of one. */
const KINDS = [
  ['product', PRODUCTS, 1],
  ['product.sku', PRODUCTS, 2],
  ['product.offer', OFFERS, 3],
  ['product.service', PRODUCTS, 4],
] as const

let office: CatalogOffice
beforeAll(async () => {
  office = await openCatalogOffice()
  const { add } = office
  for (const [kind, iblockId] of KINDS) await add(kind, { iblockId, name: 'Lamp', code: kind })
  for (const [name, propertyType] of Object.entries({ Size: 'L', Colour: 'S' }))
    await add('productProperty', { iblockId: PRODUCTS, name, propertyType })
  await add('productPropertyEnum', { propertyId: 2, value: 'Medium', xmlId: 'M' })
  await add('productPropertyFeature', { propertyId: 2, moduleId: 'iblock', featureId: 'LIST_PAGE_SHOW', isEnabled: 'Y' })
})
afterAll(() => office.portal.close())

describe.each(KINDS)('%s', (kind, iblockId, id) => {
  const lamp = { iblockId, name: 'Lamp' }
  const notHere = iblockId === PRODUCTS ? OFFERS : PRODUCTS

  it.each<[string, object, number, string]>([
    ['add', { fields: { iblockId } }, 0, 'Required fields: name'],
    ['add', { fields: { ...lamp, iblockId: UNKNOWN } }, 200_040_300_000, 'Iblock Not Found'],
    ['add', { fields: { ...lamp, code: kind } }, 0, 'A product with this symbolic code already exists'],
    ['add', { fields: { ...lamp, iblockSectionId: UNKNOWN } }, 0, 'The specified section does not exist'],
    ['update', { id, fields: { vatId: UNKNOWN } }, 0, 'The specified VAT rate does not exist'],
    ['update', { id, fields: { modifiedBy: UNKNOWN } }, 0, 'The specified user does not exist'],
    ['update', { id, fields: { iblockId: UNKNOWN } }, 200_040_300_000, 'Iblock Not Found'],
    ['update', { id, fields: { iblockId: notHere } }, 0, `product does not exist in iblock ${notHere}`],
    ['update', { id: UNKNOWN, fields: lamp }, 0, 'product does not exist'],
    ['get', { id: UNKNOWN }, 0, 'product does not exist'],
    ['delete', { id: UNKNOWN }, 0, 'product does not exist'],
    ['list', { select: ['id', 'iblockId'] }, 0, 'Required filter fields: iblockId'],
    ['download', { fields: { productId: id } }, 0, 'Required fields: fileId, fieldName'],
    ['getFieldsByFilter', { filter: { id } }, 0, 'The iblockId is not specified'],
  ])('refuses to %s with %j', async (action, params, error, text) => {
    await expectRefusal(office, `${kind}.${action}`, params, error, text)
  })

  it('is updated with the iblock that it is in', async () => {
    expect(await office.ask(`catalog.${kind}.update`, { id, fields: lamp })).toMatchObject({ status: 200 })
  })
})

describe('images', () => {
  const fields = { productId: 1 }

  it.each<[string, object, string]>([
    ['add', { fields: { productId: UNKNOWN }, fileContent: ['a.png', 'QQ=='] }, 'Product was not found'],
    ['add', { fields: { ...fields, type: 'PHOTO' }, fileContent: ['a.png', 'QQ=='] }, 'Invalid file type'],
    ['add', { fields, fileContent: ['', 'QQ=='] }, 'Could not save image: the file has no name or content'],
    ['add', { fields, fileContent: ['a/b.png', 'QQ=='] }, 'Could not save image: the name of the file contains invalid characters'],
    ['add', { fields, fileContent: [`${'a'.repeat(252)}.png`, 'QQ=='] }, 'Could not save image: the name of the file is too long'],
    ['get', { productId: UNKNOWN, id: 1 }, 'Product was not found'],
    ['get', { productId: 1, id: UNKNOWN }, 'Image was not found'],
    ['delete', { productId: UNKNOWN, id: 1 }, 'Product was not found'],
    ['delete', { productId: 1, id: UNKNOWN }, 'Image was not found'],
    ['list', { productId: UNKNOWN }, 'Product was not found'],
  ])('refuse to %s %j', async (action, params, text) => {
    await expectRefusal(office, `productImage.${action}`, params, 0, text)
  })

  it('have names as long as file systems take', async () => {
    const fileContent = [`${'a'.repeat(251)}.png`, 'QQ==']
    expect(await office.ask('catalog.productImage.add', { fields, fileContent })).toMatchObject({ status: 200 })
  })
})

describe('properties', () => {
  const property = { iblockId: PRODUCTS, name: 'Lit', propertyType: 'S' }
  const feature = { propertyId: 2, moduleId: 'iblock', featureId: 'DETAIL_PAGE_SHOW', isEnabled: 'Y' }
  const [noEnum, noFeature, noSection] = ['Enum', 'Feature', 'Section'].map((part) => `productProperty${part} does not exist.`)

  it.each<[string, object, string]>([
    ['.add', { fields: { sort: 1 } }, 'Required fields: iblockId, name, propertyType'],
    ['.add', { fields: { ...property, iblockId: UNKNOWN } }, 'The specified iblock is not a product catalog'],
    ['.add', { fields: { ...property, propertyType: 'X' } }, 'Invalid property type specified'],
    ['.add', { fields: { ...property, userType: 'BoolEnum' } }, 'Invalid property type specified'],
    ['.add', { fields: { ...property, sort: 'first' } }, 'Wrong format of field sort'],
    ['.update', { id: 2, fields: { iblockId: PRODUCTS, userType: 'BoolEnum', propertyType: 'S' } }, 'Invalid property type specified'],
    ['.update', { id: 2, fields: { iblockId: PRODUCTS, sort: 'first' } }, 'Wrong format of field sort'],
    ['Enum.add', { fields: { propertyId: 3, value: 'a', xmlId: 'a' } }, 'Only list properties are supported'],
    ['Enum.delete', { id: UNKNOWN }, noEnum!],
    ['Enum.update', { id: UNKNOWN, fields: { xmlId: 'a' } }, noEnum!],
    ['Feature.add', { fields: { ...feature, propertyId: UNKNOWN } }, noFeature!],
    ['Feature.add', { fields: { ...feature, featureId: 'SHOW' } }, 'Invalid property parameter set'],
    [
      'Feature.add',
      { fields: { ...feature, featureId: 'LIST_PAGE_SHOW' } },
      "Mysql query error: (1062) Duplicate entry '2-iblock-LIST_PAGE_SHOW' for key 'b_iblock_property_feature.ix_iblock_property_feature'",
    ],
    ['Feature.update', { id: UNKNOWN, fields: feature }, noFeature!],
    ['Feature.update', { id: 1, fields: { propertyId: 2 } }, 'Required fields: moduleId, featureId, isEnabled'],
    ['Feature.getAvailableFeaturesByProperty', { propertyId: UNKNOWN }, noFeature!],
    ['Section.set', { propertyId: UNKNOWN, fields: { smartFilter: 'Y' } }, noSection!],
  ])('refuse productProperty%s of %j', async (method, params, text) => {
    await expectRefusal(office, `productProperty${method}`, params, 0, text)
  })

  it.each(['get', 'update', 'delete'])('that are not there are refused by productProperty.%s', async (action) => {
    const params = { id: UNKNOWN, fields: { iblockId: PRODUCTS, name: 'Lit' } }
    await expectRefusal(office, `productProperty.${action}`, params, '', 'productProperty does not exist.')
  })

  const lists = ['', 'Enum', 'Feature', 'Section'].flatMap((part) => ['filter', 'select', 'order'].map((name) => [part, name] as const))

  it.each(lists)('productProperty%s.list refuses a %s that is no array', async (part, name) => {
    const text = `Invalid value {id} to match with parameter {${name}}. Should be value of type array.`
    await expectRefusal(office, `productProperty${part}.list`, { [name]: 'id' }, '100', text)
  })
})
