type Params = Readonly<Record<string, unknown>>
type Call = (method: string, params: Params) => Promise<{ readonly result?: unknown }>

interface Added {
  readonly id: number
  readonly detailPicture?: { readonly id: string }
}

/** Something of everything in the catalogue of products, and which parameters find it. */
export async function createCatalogRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const add = async (method: string, fields: Params, more: Params = {}): Promise<Added> => {
    const { result } = await call(`catalog.${method}.add`, { fields, ...more })
    return Object.values(result as Readonly<Record<string, Added>>)[0]!
  }
  const list = await add('productProperty', { iblockId: 14, name: 'Size', propertyType: 'L' })
  const kinds = { product: 14, 'product.sku': 14, 'product.offer': 15, 'product.service': 14 }
  const found: Record<string, Params> = {}
  for (const [kind, iblockId] of Object.entries(kinds)) {
    const { id, detailPicture } = await add(kind, { iblockId, name: 'Thing', detailPicture: { fileData: ['a.png', 'QQ=='] } })
    found[`catalog.${kind}.download`] = { fields: { productId: id, fileId: detailPicture?.id, fieldName: 'detailPicture' } }
    found[`catalog.${kind}.get`] = { id }
    found[`catalog.${kind}.list`] = { select: ['id', 'iblockId'], filter: { iblockId } }
    found[`catalog.${kind}.getFieldsByFilter`] = { filter: { iblockId } }
  }
  const productId = found['catalog.product.get']!['id']
  const document = await add('document', { docType: 'A', currency: 'USD', responsibleId: 1 })
  await add('document.element', { docId: document.id, elementId: productId, storeTo: 1, amount: 5 })
  await call('catalog.document.conduct', { id: document.id })
  const image = await add('productImage', { productId, type: 'MORE_PHOTO' }, { fileContent: ['a.png', 'QQ=='] })
  const enumValue = await add('productPropertyEnum', { propertyId: list.id, value: 'Small', xmlId: 'S' })
  const feature = { propertyId: list.id, moduleId: 'iblock', featureId: 'LIST_PAGE_SHOW', isEnabled: 'Y' }
  return {
    ...found,
    'catalog.catalog.get': { id: 14 },
    'catalog.catalog.isOffers': { id: 14 },
    'catalog.price.get': { id: (await add('price', { productId, catalogGroupId: 1, price: 10, currency: 'USD' })).id },
    'catalog.priceTypeLang.get': { id: (await add('priceTypeLang', { catalogGroupId: 1, lang: 'en', name: 'Retail' })).id },
    'catalog.roundingRule.get': {
      id: (await add('roundingRule', { catalogGroupId: 1, price: 1, roundType: 1, roundPrecision: 1 })).id,
    },
    'catalog.section.get': { id: (await add('section', { iblockId: 14, name: 'Things' })).id },
    'catalog.section.list': { filter: { iblockId: 14 } },
    'catalog.storeproduct.get': { id: 1 },
    'catalog.productImage.get': { productId, id: image.id },
    'catalog.productImage.list': { productId },
    'catalog.productProperty.get': { id: list.id },
    'catalog.productPropertyEnum.get': { id: enumValue.id },
    'catalog.productPropertyFeature.get': { id: (await add('productPropertyFeature', feature)).id },
    'catalog.productPropertyFeature.getAvailableFeaturesByProperty': { propertyId: list.id },
    'catalog.productPropertySection.get': { propertyId: list.id },
  }
}
