import type { World } from '../prepare-call.ts'
import { constant, type Family, record } from './family.ts'

const PRODUCTS = 14
const OFFERS = 15
const KIND = 'catalog\\.product(?:\\.(?:sku|offer|service))?'

/** Products with what they refer to: the two catalogues of a portal, their properties, types of prices, documents. */
export const catalog: Family = {
  references: [
    { at: /^catalog\.catalog\.\w+ id$/, to: constant(PRODUCTS) },
    { at: /^catalog\.product\.offer\.\w+ (?:fields|filter)\.iblockId$/, to: constant(OFFERS) },
    {
      at: new RegExp(`^${KIND}\\.list filter$`),
      to: ({ method }) => ({ iblockId: method.includes('.offer.') ? OFFERS : PRODUCTS }),
      whole: true,
    },
    { at: /^catalog\.\S+ (?:fields|filter)\.iblockId$/, to: constant(PRODUCTS) },
    { at: /^catalog\.\S+ (?:fields|filter)\.(?:iblockSectionId|IblockSection)$/, to: record('section') },
    { at: /^catalog\.\S+ (?:fields|filter)\.(?:purchasingCurrency|currency)$/, to: constant('USD') },
    { at: new RegExp(`^${KIND}\\.\\w+ id$`), to: (world) => replayOf(world, /^(.*)\./.exec(world.method)![1]!) },
    { at: /^catalog\.product\.offer\.\w+ fields\.parentId/, to: record('parent product') },
    { at: /^catalog\.(?:ratio|price)\.get id$/, to: record('price') },
    { at: /^catalog\.price\.(?:update|delete) id$/, to: record('price') },
    { at: /^catalog\.price\.\w+ (?:fields|filter)\.productId$/, to: record('product') },
    { at: /^catalog\.price\.modify fields\.product\.id$/, to: record('product') },
    { at: /^catalog\.price\.modify fields\.product\.prices\.id$/, to: record('price') },
    { at: /^catalog\.price\.modify fields\.product\.prices\.catalogGroupId$/, to: record('type of prices') },
    { at: /^catalog\.priceTypeGroup\.\w+ (?:fields|filter)\.catalogGroupId$/, to: constant(1) },
    { at: /^catalog\.productPropertyEnum\.\w+ (?:fields|filter)\.propertyId$/, to: record('list property') },
    { at: /^catalog\.productPropertyEnum\.\w+ id$/, to: record('catalog.productPropertyEnum.add') },
    { at: /^catalog\.productPropert\S+ (?:fields\.|filter\.)?propertyId$/, to: record('property') },
    { at: /^catalog\.productProperty\.\w+ id$/, to: record('property') },
    { at: /^catalog\.productImage\.\w+ (?:fields\.)?productId$/, to: record('product') },
    { at: /^catalog\.productImage\.(?:get|delete) id$/, to: record('catalog.productImage.add') },
    { at: /^catalog\.storeproduct\.get id$/, to: record('stock') },
    { at: /^catalog\.document\.(?:conduct|confirm)(?:List)? (?:id|documentIds)$/, to: record('receipt') },
    { at: /^catalog\.document\.(?:cancel|unconfirm)(?:List)? (?:id|documentIds)$/, to: record('conducted receipt') },
    { at: /^catalog\.document\.deleteList documentIds$/, to: record('receipt') },
    { at: /^catalog\.document\.element\.\w+ (?:fields|filter)\.docId$/, to: record('catalog.document.add') },
    { at: /^catalog\.document\.element\.\w+ fields\.elementId$/, to: record('product') },
    { at: /^catalog\.document\.element\.\w+ fields\.store(?:From|To)$/, to: constant(1) },
    { at: /^catalog\.document\.\w+ fields\.(?:responsibleId|createdBy|modifiedBy)$/, to: constant(1) },
    { at: /^catalog\.documentcontractor\.\w+ fields\.documentId$/, to: record('catalog.document.add') },
    { at: /^catalog\.documentcontractor\.\w+ fields\.entityTypeId$/, to: constant(3) },
    { at: /^catalog\.documentcontractor\.\w+ fields\.entityId$/, to: record('contact') },
  ],
  // The pages' products have the properties 258 and 259, their variations 261 and 262.
  async before({ stage }, { method }) {
    if (!new RegExp(`^${KIND}\\.`).test(method)) return
    for (let id = 2; id <= 262; id++) {
      const iblockId = id < 260 ? PRODUCTS : OFFERS
      const isKept = id === 258 || id === 259 || id > 260
      const fields = { iblockId, name: `Property ${id}`, propertyType: 'S', multiple: id === 259 || id === 262 ? 'Y' : 'N' }
      await stage.result('catalog.productProperty.add', { fields })
      if (!isKept) await stage.result('catalog.productProperty.delete', { id })
    }
  },
  records: {
    section: (world) =>
      world.stage.result('catalog.section.add', { fields: { iblockId: PRODUCTS, name: 'Toys' } }).then(insideOf('section')),
    product: (world) => addProduct(world, ''),
    'parent product': (world) => addProduct(world, '.sku'),
    price: async (world) => {
      const fields = { productId: await world.idOf('product', 0), catalogGroupId: 1, price: 10, currency: 'USD' }
      return await world.stage.result('catalog.price.add', { fields }).then(insideOf('price'))
    },
    'type of prices': (world) => world.stage.result('catalog.priceType.add', { fields: { name: 'Retail' } }).then(insideOf('priceType')),
    property: (world) => addProperty(world, 'S'),
    'list property': (world) => addProperty(world, 'L'),
    receipt: addReceipt,
    'conducted receipt': conductReceipt,
    async stock(world) {
      await conductReceipt(world)
      return 1
    },
  },
}

const replayOf = (world: World, prefix: string): Promise<unknown> => world.idOf(`${prefix}.add`, 0)

const insideOf =
  (wrapper: string) =>
  (result: unknown): number =>
    (result as Readonly<Record<string, { readonly id: number }>>)[wrapper]!.id

function addProduct({ stage }: World, kind: '' | '.sku'): Promise<number> {
  const fields = { iblockId: PRODUCTS, name: 'Product' }
  return stage.result(`catalog.product${kind}.add`, { fields }).then(insideOf(kind === '' ? 'element' : 'sku'))
}

function addProperty({ stage }: World, propertyType: 'S' | 'L'): Promise<number> {
  return stage
    .result('catalog.productProperty.add', { fields: { iblockId: PRODUCTS, name: 'Size', propertyType } })
    .then(insideOf('productProperty'))
}

async function addReceipt(world: World): Promise<number> {
  const { stage } = world
  const docId = await stage
    .result('catalog.document.add', { fields: { docType: 'A', currency: 'USD', responsibleId: 1 } })
    .then(insideOf('document'))
  await stage.result('catalog.document.element.add', {
    fields: { docId, elementId: await world.idOf('product', 0), storeTo: 1, amount: 5 },
  })
  return docId
}

async function conductReceipt(world: World): Promise<number> {
  const id = await addReceipt(world)
  await world.stage.result('catalog.document.conduct', { id })
  return id
}
