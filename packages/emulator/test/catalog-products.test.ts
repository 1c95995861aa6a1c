import { afterEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

let portal: Portal
afterEach(() => portal.close())

/** Answers are looked into member by member. */
interface Tree {
  readonly [name: string]: Tree | undefined
}
type Call = (method: string, params?: object) => Promise<Tree>

const open = async (): Promise<Call> => {
  portal = await createPortal({ data: 'empty', clock: 'virtual', plan: 'none' })
  return async (method, params = {}) => {
    const init = { method: 'POST', body: JSON.stringify(params), headers: { 'Content-Type': 'application/json' } }
    const { result, error, error_description } = (await (await portal.fetch(portal.webhook + method, init)).json()) as Record<
      string,
      unknown
    >
    return (error === undefined ? result : { error, error_description }) as Tree
  }
}

const lamp = { iblockId: 14, name: 'Lamp' }

describe('a product', () => {
  it('is answered whole, with what the portal decides', async () => {
    const call = await open()
    const { element } = await call('catalog.product.add', {
      fields: { ...lamp, quantity: 3, purchasingPrice: 12.5, purchasingCurrency: 'USD' },
    })
    expect(element).toMatchObject({
      id: 1,
      name: 'Lamp',
      type: 1,
      active: 'Y',
      available: 'Y',
      xmlId: '1',
      createdBy: 1,
      purchasingPrice: '12.500000',
      quantity: 3,
    })
    expect(await call('catalog.product.get', { id: 1 })).toEqual({ product: element })
    expect((await call('catalog.product.update', { id: 1, fields: { name: 'Big lamp' } })).element).toMatchObject({
      name: 'Big lamp',
      quantity: 3,
    })
    expect(await call('catalog.ratio.list', { filter: { productId: 1 } })).toMatchObject({ ratios: [{ ratio: 1, isDefault: 'Y' }] })
    expect(await call('catalog.product.delete', { id: 1 })).toBe(true)
    expect(await call('catalog.product.get', { id: 1 })).toMatchObject({ error: 0 })
    expect(await call('catalog.ratio.list')).toEqual({ ratios: [] })
    expect([...portal.events].map(({ event, data }) => [event, data])).toEqual(
      ['ADD', 'UPDATE', 'DELETE'].map((action) => [`CATALOG.PRODUCT.ON.${action}`, { FIELDS: { ID: 1, TYPE: 1 } }]),
    )
  })

  it('is listed only with the fields and the iblock that a list has to name', async () => {
    const call = await open()
    await call('catalog.product.add', { fields: lamp })
    expect(await call('catalog.product.list', { filter: { iblockId: 14 } })).toMatchObject({ error: 0 })
    expect(await call('catalog.product.list', { select: ['id', 'iblockId'] })).toMatchObject({ error: 0 })
    expect(await call('catalog.product.list', { select: ['id', 'iblockId'], filter: { iblockId: 14 } })).toEqual({
      products: [{ id: 1, iblockId: 14 }],
    })
  })

  it('shows pictures as links, and loses them', async () => {
    const call = await open()
    const detailPicture = { fileData: ['lamp.png', Buffer.from('png').toString('base64')] }
    const { element } = await call('catalog.product.add', { fields: { ...lamp, detailPicture } })
    expect(element!.detailPicture).toMatchObject({ id: '1', url: expect.stringContaining('fields%5BfieldName%5D=detailPicture') })
    expect((await call('catalog.product.update', { id: 1, fields: { detailPicture: { remove: 'Y' } } })).element!.detailPicture).toBeNull()
  })

  it.each([
    [{ name: 'Lamp' }, 0, 'iblockId'],
    [{ iblockId: 14 }, 0, 'name'],
    [{ iblockId: 99, name: 'Lamp' }, 200_040_300_000, 'Iblock'],
    [{ ...lamp, iblockSectionId: 7 }, 0, 'section'],
    [{ ...lamp, vatId: 7 }, 0, 'VAT'],
    [{ ...lamp, createdBy: 7 }, 0, 'user'],
    [{ ...lamp, purchasingPrice: 1, purchasingCurrency: 'XXX' }, 0, 'currency'],
  ])('is refused as %j', async (fields, error, text) => {
    const call = await open()
    expect(await call('catalog.product.add', { fields })).toEqual({ error, error_description: expect.stringContaining(text) })
  })
})

describe('variations', () => {
  it('belong to a parent that knows whether it has any', async () => {
    const call = await open()
    const { sku } = await call('catalog.product.sku.add', { fields: { ...lamp } })
    expect(sku!.type).toBe(6)
    const { offer } = await call('catalog.product.offer.add', { fields: { iblockId: 15, name: 'Red lamp', parentId: { value: sku!.id } } })
    expect(offer).toMatchObject({ type: 4, parentId: { value: '1' } })
    expect((await call('catalog.product.sku.get', { id: sku!.id })).sku!.type).toBe(3)
    expect(
      (await call('catalog.product.offer.list', { select: ['id', 'iblockId'], filter: { iblockId: 15, parentId: 1 } })).offers,
    ).toHaveLength(1)
    await call('catalog.product.offer.delete', { id: offer!.id })
    expect((await call('catalog.product.sku.get', { id: sku!.id })).sku!.type).toBe(6)
  })

  it('stand alone when their parent goes', async () => {
    const call = await open()
    await call('catalog.product.sku.add', { fields: lamp })
    await call('catalog.product.offer.add', { fields: { iblockId: 15, name: 'Red', parentId: 1 } })
    await call('catalog.product.sku.delete', { id: 1 })
    expect((await call('catalog.product.offer.get', { id: 2 })).offer).toMatchObject({ type: 5, parentId: null })
  })

  it('and services are not reached as products', async () => {
    const call = await open()
    await call('catalog.product.service.add', { fields: { ...lamp, name: 'Repair' } })
    expect(await call('catalog.product.get', { id: 1 })).toMatchObject({ error: 0 })
    expect((await call('catalog.product.service.get', { id: 1 })).service).toMatchObject({ type: 7 })
    expect((await call('catalog.product.service.get', { id: 1 })).service).not.toHaveProperty('quantity')
  })
})

describe('properties', () => {
  const word = { iblockId: 14, name: 'Colour', propertyType: 'S' }
  const withProperties = async (): Promise<Call> => {
    const call = await open()
    await call('catalog.productProperty.add', { fields: { iblockId: 14, name: 'Colour', propertyType: 'S' } })
    await call('catalog.productProperty.add', { fields: { iblockId: 14, name: 'Rooms', propertyType: 'S', multiple: 'Y' } })
    return call
  }

  it('of a product keep the values that are named', async () => {
    const call = await withProperties()
    const { element } = await call('catalog.product.add', {
      fields: { ...lamp, property2: 'red', property3: [{ value: 'hall' }, { value: 'kitchen' }] },
    })
    expect(element).toMatchObject({
      property2: { value: 'red', valueId: '1' },
      property3: [{ value: 'hall', valueId: '2' }, { value: 'kitchen' }],
    })
    const fields = { property2: { value: 'blue', valueId: 1 }, property3: [{ value: 'Hall', valueId: 2 }, { value: 'bath' }] }
    const changed = (await call('catalog.product.update', { id: 1, fields })).element
    expect(changed).toMatchObject({
      property2: { value: 'blue', valueId: '1' },
      property3: [{ value: 'Hall', valueId: '2' }, { value: 'bath' }],
    })
  })

  it('are filtered by, selected, and described', async () => {
    const call = await withProperties()
    for (const property2 of ['red', 'blue']) await call('catalog.product.add', { fields: { ...lamp, property2 } })
    for (const filter of [{ property2: 'red' }, { '=property2': { value: 'red' } }, { '!property2': 'blue' }]) {
      const select = ['id', 'iblockId', 'property2']
      const { products } = await call('catalog.product.list', { select, filter: { iblockId: 14, ...filter } })
      expect(products).toEqual([{ id: 1, iblockId: 14, property2: { value: 'red', valueId: '1' } }])
    }
    const { product } = await call('catalog.product.getFieldsByFilter', { filter: { iblockId: 14 } })
    expect(product).toMatchObject({
      property3: { isMultiple: true, type: 'productproperty', propertyType: 'S' },
      name: { isRequired: true },
    })
  })

  it('take their values and features with them', async () => {
    const call = await open()
    await call('catalog.productProperty.add', { fields: { iblockId: 14, name: 'Size', propertyType: 'L' } })
    const { productPropertyEnum } = await call('catalog.productPropertyEnum.add', {
      fields: { propertyId: 2, value: 'Medium', xmlId: 'M' },
    })
    expect(productPropertyEnum).toEqual({ id: 1, propertyId: 2, value: 'Medium', xmlId: 'M', def: 'N', sort: 500 })
    await call('catalog.productPropertyFeature.add', {
      fields: { propertyId: 2, moduleId: 'iblock', featureId: 'LIST_PAGE_SHOW', isEnabled: 'Y' },
    })
    expect(
      (await call('catalog.productPropertySection.set', { propertyId: 2, fields: { smartFilter: 'Y' } })).productPropertySection,
    ).toMatchObject({
      propertyId: '2',
      smartFilter: 'Y',
    })
    expect((await call('catalog.productPropertySection.get', { propertyId: 2 })).productPropertySection).toMatchObject({
      propertyId: 2,
      smartFilter: 'Y',
    })
    expect(await call('catalog.productProperty.delete', { id: 2 })).toBe(true)
    expect(await call('catalog.productPropertyEnum.list')).toEqual({ productPropertyEnums: [] })
    expect(await call('catalog.productPropertyFeature.list')).toEqual({ productPropertyFeatures: [] })
  })

  it.each([
    ['catalog.productProperty.get', { id: 77 }, '', 'productProperty does not exist.'],
    ['catalog.productProperty.update', { id: 2, fields: { name: 'Size' } }, 0, 'Required fields: iblockId'],
    ['catalog.productProperty.add', { fields: { ...word, code: '2x' } }, 0, 'Property code cannot start with a digit'],
    ['catalog.productProperty.add', { fields: { ...word, userTypeSettings: 'x' } }, 0, 'Invalid custom property type settings specified'],
    ['catalog.productPropertyEnum.get', { id: 77 }, 0, 'productPropertyEnum does not exist.'],
    ['catalog.productPropertyEnum.add', { fields: { propertyId: 77, value: 'a', xmlId: 'a' } }, 0, 'productPropertyEnum does not exist.'],
    ['catalog.productPropertyEnum.add', { fields: { propertyId: 2, value: 'a', xmlId: 'M' } }, 0, "A value with xmlId 'M' already exists."],
    ['catalog.productPropertyEnum.update', { id: 1, fields: { value: 'a' } }, 0, 'Required fields: xmlId'],
    ['catalog.productPropertyFeature.get', { id: 77 }, 0, 'productPropertyFeature does not exist.'],
    ['catalog.productPropertySection.get', { propertyId: 77 }, 0, 'productPropertySection does not exist.'],
  ])('%s refuses %j', async (method, params, error, error_description) => {
    const call = await open()
    await call('catalog.productProperty.add', { fields: { iblockId: 14, name: 'Size', propertyType: 'L' } })
    await call('catalog.productPropertyEnum.add', { fields: { propertyId: 2, value: 'Medium', xmlId: 'M' } })
    expect(await call(method, params)).toEqual({ error, error_description })
  })

  it('of other kinds have no list of values', async () => {
    const call = await withProperties()
    expect(await call('catalog.productPropertyEnum.add', { fields: { propertyId: 2, value: 'a', xmlId: 'a' } })).toMatchObject({ error: 0 })
  })
})

it('pictures and files of properties are downloaded by the links of their product', async () => {
  const call = await open()
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const property = { iblockId: 14, name: 'Manual', propertyType: 'F', code: 'MANUAL' }
  const { productProperty } = await call('catalog.productProperty.add', { fields: property })
  const name = `property${JSON.stringify(productProperty!['id'])}`
  const { element } = await call('catalog.product.add', {
    fields: {
      ...lamp,
      detailPicture: { fileData: ['lamp.png', base64('png')] },
      [name]: { value: { fileData: ['manual.txt', base64('text')] } },
    },
  })
  const follow = (link: unknown): Promise<Response> => portal.fetch(portal.webhook + String(link).replace('/rest/', ''))
  const picture = await follow(element!['detailPicture']!['urlMachine'])
  expect([picture.headers.get('Content-Type'), await picture.text()]).toEqual(['image/png', 'png'])
  expect(await (await follow(element![name]!['value']!['url'])).text()).toBe('text')
  const fields = { productId: 1, fieldName: 'MANUAL', fileId: 1 }
  const refusal = async (more: object, method = 'catalog.product.download'): Promise<unknown> =>
    (await call(method, { fields: { ...fields, ...more } }))['error_description']
  expect(await refusal({ fileId: '' })).toBe('Required fields: fileId')
  expect(await refusal({ productId: 9 })).toBe('product does not exist')
  expect(await refusal({}, 'catalog.product.sku.download')).toBe('product does not exist')
  expect(await refusal({})).toBe('Property does not exist or is not a file')
  expect(await refusal({ fieldName: 'PREVIEW_PICTURE' })).toBe('File does not exist')
  const batch = await call('batch', {
    cmd: { file: 'catalog.product.download?fields[productId]=1&fields[fileId]=1&fields[fieldName]=detailPicture' },
  })
  expect(batch['result']).toEqual({ file: null })
})

it('images are downloaded as they were uploaded', async () => {
  const call = await open()
  await call('catalog.product.add', { fields: lamp })
  const fileContent = ['lamp.png', Buffer.from('picture').toString('base64')]
  const { productImage } = await call('catalog.productImage.add', { fields: { productId: 1, type: 'MORE_PHOTO' }, fileContent })
  expect(productImage).toMatchObject({ id: 1, name: 'lamp.png', productId: 1, type: 'MORE_PHOTO' })
  expect(await (await portal.fetch(productImage!['downloadUrl'] as unknown as string)).text()).toBe('picture')
  expect(await call('catalog.productImage.list', { productId: 1 })).toMatchObject({ productImages: [{ id: 1 }] })
  expect(await call('catalog.productImage.delete', { productId: 1, id: 1 })).toBe(true)
  expect(await call('catalog.productImage.get', { productId: 1, id: 1 })).toMatchObject({ error: 0 })
})

it('images go with their product', async () => {
  const call = await open()
  await call('catalog.product.add', { fields: lamp })
  const fileContent = ['lamp.png', Buffer.from('picture').toString('base64')]
  const { productImage } = await call('catalog.productImage.add', { fields: { productId: 1 }, fileContent })
  expect(productImage).toMatchObject({ type: 'MORE_PHOTO' })
  await call('catalog.product.delete', { id: 1 })
  expect((await portal.fetch(productImage!['downloadUrl'] as unknown as string)).status).toBe(404)
})

describe('inventory documents', () => {
  const receipt = { docType: 'A', currency: 'USD', responsibleId: 1 }
  const withReceipt = async (): Promise<Call> => {
    const call = await open()
    await call('catalog.product.add', { fields: lamp })
    await call('catalog.document.add', { fields: receipt })
    await call('catalog.document.element.add', { fields: { docId: 1, elementId: 1, storeTo: 1, amount: 5 } })
    return call
  }
  const stock = async (call: Call): Promise<unknown> => (await call('catalog.product.get', { id: 1 })).product!.quantity

  it('move goods when they are conducted, and back', async () => {
    const call = await withReceipt()
    expect(await call('catalog.document.conduct', { id: 1 })).toBe(true)
    expect(await stock(call)).toBe(5)
    expect(await call('catalog.storeproduct.list')).toMatchObject({ storeProducts: [{ productId: 1, storeId: 1, amount: 5 }] })
    expect(await call('catalog.document.cancelList', { documentIds: [1] })).toBe(true)
    expect(await stock(call)).toBe(0)
    expect(await call('catalog.document.list', { select: ['status'] })).toEqual({ documents: [{ status: 'C' }] })
  })

  it('add up their total when they are conducted without one', async () => {
    const call = await open()
    await call('catalog.product.add', { fields: lamp })
    for (const fields of [{}, { total: 3 }]) await call('catalog.document.add', { fields: { ...receipt, docType: 'S', ...fields } })
    for (const docId of [1, 2])
      await call('catalog.document.element.add', { fields: { docId, elementId: 1, storeTo: 1, amount: 7, purchasingPrice: 2 } })
    await call('catalog.document.conductList', { documentIds: [1, 2] })
    expect(await call('catalog.document.list', { select: ['total'] })).toEqual({ documents: [{ total: 14 }, { total: 3 }] })
  })

  it('keep their store', async () => {
    const call = await withReceipt()
    await call('catalog.document.conduct', { id: 1 })
    expect(await call('catalog.store.delete', { id: 1 })).toMatchObject({ error: 0 })
    expect(await call('catalog.storeproduct.list')).toMatchObject({ storeProducts: [{ storeId: 1, amount: 5 }] })
    await call('catalog.document.cancelList', { documentIds: [1] })
    await call('catalog.document.element.delete', { id: 1 })
    expect(await call('catalog.store.delete', { id: 1 })).toBe(true)
    expect(await call('catalog.storeproduct.list')).toEqual({ storeProducts: [] })
  })

  it('that take more than there is move nothing', async () => {
    const call = await withReceipt()
    await call('catalog.document.add', { fields: { ...receipt, docType: 'D' } })
    for (const amount of [1, 2]) await call('catalog.document.element.add', { fields: { docId: 2, elementId: 1, storeFrom: 1, amount } })
    expect(await call('catalog.document.conduct', { id: 2 })).toMatchObject({
      error: 0,
      error_description: expect.stringContaining('not enough'),
    })
    await call('catalog.document.conduct', { id: 1 })
    expect(await call('catalog.document.conduct', { id: 2 })).toBe(true)
    expect(await stock(call)).toBe(2)
  })

  it.each([
    ['conduct', { id: 77 }, 'Document not found'],
    ['conduct', { id: 2 }, 'Document conducting error: The document has no products'],
    ['conductList', { documentIds: [2] }, 'An error occurred while conducting the document "Spare": The document has no products'],
    ['confirm', { id: 2 }, 'Error processing document: The document has no products'],
    ['cancel', { id: 1 }, 'Error cancelling document conduct: Document has not been conducted yet'],
    ['cancelList', { documentIds: [2] }, 'An error occurred while canceling the document "Spare": The document has not been processed yet'],
    ['cancelList', { documentIds: [77] }, 'Error canceling the document: Document not found'],
    ['unconfirm', { id: 1 }, 'Error canceling document processing: The document has not been processed yet'],
    ['unconfirm', { id: 77 }, 'Error canceling document processing: Document not found'],
    ['deleteList', { documentIds: [1, 77] }, 'An error occurred while deleting document "77": Document not found'],
    ['delete', { id: 77 }, 'Document not found'],
  ])('refuse to %s %j in the words of its page', async (action, params, error_description) => {
    const call = await withReceipt()
    await call('catalog.document.add', { fields: { ...receipt, title: 'Spare' } })
    expect(await call(`catalog.document.${action}`, params)).toEqual({ error: 0, error_description })
  })

  it('are closed once they are conducted', async () => {
    const call = await withReceipt()
    await call('catalog.document.conduct', { id: 1 })
    expect(await call('catalog.document.conduct', { id: 1 })).toMatchObject({ error: 0 })
    expect(await call('catalog.document.delete', { id: 1 })).toMatchObject({ error: 0 })
    expect(await call('catalog.document.element.add', { fields: { docId: 1, elementId: 1 } })).toMatchObject({
      error: 'ERROR_DOCUMENT_STATUS',
    })
  })

  it('are bound to contacts and one company', async () => {
    const call = await withReceipt()
    const company = await call('crm.company.add', { fields: { TITLE: 'Acme' } })
    const fields = { documentId: 1, entityTypeId: 4, entityId: company }
    expect(await call('catalog.documentcontractor.add', { fields })).toEqual({ documentContractor: { id: 1, ...fields } })
    expect(await call('catalog.documentcontractor.add', { fields })).toMatchObject({ error: 0 })
    expect(await call('catalog.documentcontractor.list')).toEqual({ documentContractor: [{ id: 1, ...fields }] })
    expect(await call('catalog.document.delete', { id: 1 })).toBe(true)
    expect(await call('catalog.documentcontractor.list')).toEqual({ documentContractor: [] })
  })
})
