import fc from 'fast-check'
import type { Announced, Ask, Fields } from '../family.ts'
import type { ToldFamily } from '../told-family.ts'

const catalog = (name: string): Announced => ({
  add: `CATALOG.${name}.ON.ADD`,
  update: `CATALOG.${name}.ON.UPDATE`,
  remove: `CATALOG.${name}.ON.DELETE`,
})
const wrappers = (one: string, many: string): NonNullable<ToldFamily['wrappers']> => ({ one, many })
/** Of a code there is one record only. */
const unique = fc.integer({ min: 1000, max: 2_000_000_000 })

const textType = fc.constantFrom('text', 'html')
const document = { docType: 'A', currency: 'USD', responsibleId: 1 }
const addDocument = async (ask: Ask): Promise<unknown> => {
  const added: { document: Fields } = await ask('catalog.document.add', { fields: document })
  return added.document['id']
}
const addProduct = async (ask: Ask): Promise<unknown> => {
  const { element }: { element: Fields } = await ask('catalog.product.add', { fields: { iblockId: 14, name: 'Lamp' } })
  return element['id']
}
const addProperty = async (ask: Ask): Promise<Fields> => {
  const fields = { iblockId: 14, name: 'Size', propertyType: 'L' }
  const { productProperty }: { productProperty: Fields } = await ask('catalog.productProperty.add', { fields })
  return productProperty
}

export const catalogRecords: readonly ToldFamily[] = [
  { prefix: 'catalog.vat', wrappers: wrappers('vat', 'vats'), base: { name: 'VAT', rate: 20 }, always: { name: 'VAT', rate: 20 } },
  {
    prefix: 'catalog.measure',
    wrappers: wrappers('measure', 'measures'),
    base: { measureTitle: 'Box', code: 0 },
    values: { code: unique },
    except: { 'there is one default': ['isDefault'] },
    events: catalog('MEASURE'),
  },
  {
    prefix: 'catalog.store',
    wrappers: wrappers('store', 'stores'),
    base: { address: 'Main St.' },
    except: { 'a picture': ['imageId'], 'who wrote it and when': ['modifiedBy', 'dateModify'] },
  },
  {
    prefix: 'catalog.roundingRule',
    wrappers: wrappers('roundingRule', 'roundingRules'),
    base: { catalogGroupId: 1, price: 1, roundType: 1, roundPrecision: 1 },
    always: { catalogGroupId: 1, price: 1, roundType: 1, roundPrecision: 1 },
    except: { 'another record': ['catalogGroupId'] },
    events: catalog('ROUNDING'),
  },
  {
    prefix: 'catalog.price',
    wrappers: wrappers('price', 'prices'),
    base: { catalogGroupId: 1, price: 1, currency: 'USD', productId: 77 },
    always: { price: 1, currency: 'USD' },
    except: { 'another record': ['catalogGroupId', 'productId'] },
    events: catalog('PRICE'),
  },
  {
    prefix: 'catalog.priceType',
    wrappers: wrappers('priceType', 'priceTypes'),
    base: { name: 'Retail' },
    always: { name: 'Retail' },
    except: { 'there is one base': ['base'] },
    events: catalog('PRICE.TYPE'),
  },
  {
    prefix: 'catalog.priceTypeLang',
    wrappers: wrappers('priceTypeLang', 'priceTypeLangs'),
    base: { catalogGroupId: 1, lang: 'en', name: 'Retail' },
    values: { lang: fc.constantFrom('en', 'de') },
    except: { 'another record': ['catalogGroupId'] },
  },
  {
    prefix: 'catalog.section',
    wrappers: wrappers('section', 'sections'),
    base: { iblockId: 14, name: 'Toys' },
    always: { iblockId: 14, name: 'Toys' },
    filtersNeed: ['iblockId'],
    except: { 'another record': ['iblockId', 'iblockSectionId'] },
  },
  {
    prefix: 'catalog.productProperty',
    wrappers: wrappers('productProperty', 'productProperties'),
    base: { iblockId: 14, name: 'Colour', propertyType: 'S' },
    always: { iblockId: 14 },
    values: { propertyType: fc.constantFrom('S', 'N', 'L') },
    except: { 'another record': ['iblockId', 'linkIblockId'], 'L or C': ['listType'] },
  },
  {
    prefix: 'catalog.productPropertyEnum',
    wrappers: wrappers('productPropertyEnum', 'productPropertyEnums'),
    base: async (ask) => ({ propertyId: (await addProperty(ask))['id'], value: 'Medium', xmlId: 'M' }),
    always: { value: 'Medium', xmlId: 'M' },
    except: { 'another record': ['propertyId'] },
  },
  ...(
    [
      ['catalog.product', 14, { ...wrappers('product', 'products'), added: 'element' }],
      ['catalog.product.sku', 14, wrappers('sku', 'units')],
      ['catalog.product.service', 14, wrappers('service', 'services')],
      ['catalog.product.offer', 15, wrappers('offer', 'offers')],
    ] as const
  ).map(([prefix, iblockId, names]): ToldFamily => ({
    prefix,
    wrappers: names,
    toldBy: { filter: { iblockId, productType: 1 } },
    base: { iblockId, name: 'Lamp' },
    values: { detailTextType: textType, previewTextType: textType, purchasingCurrency: fc.constantFrom('USD', 'EUR') },
    filtersNeed: ['iblockId'],
    except: {
      'another record': ['iblockId', 'iblockSectionId', 'measure', 'vatId', 'parentId', 'createdBy', 'modifiedBy'],
      'follow stocks': ['quantity', 'quantityReserved'],
    },
    events: catalog('PRODUCT'),
  })),
  {
    prefix: 'catalog.priceTypeGroup',
    wrappers: wrappers('priceTypeGroup', 'priceTypeGroups'),
    base: { catalogGroupId: 1, groupId: 5, access: 'Y' },
    methods: { get: false, update: false },
    except: { 'another record': ['catalogGroupId', 'groupId'] },
  },
  {
    prefix: 'catalog.document',
    wrappers: wrappers('document', 'documents'),
    base: document,
    methods: { get: false },
    values: {
      docType: fc.constantFrom('A', 'S', 'M', 'R', 'D'),
      currency: fc.constantFrom('USD', 'EUR'),
      commentary: fc.string({ minLength: 1 }).map((value) => value.trim() || 'x'),
    },
    except: {
      'who wrote it and when': ['createdBy', 'modifiedBy', 'dateCreate', 'dateModify'],
      'there is one': ['siteId'],
      'another record': ['responsibleId'],
    },
  },
  {
    prefix: 'catalog.document.element',
    wrappers: wrappers('documentElement', 'documentElements'),
    base: async (ask) => ({ docId: await addDocument(ask), elementId: await addProduct(ask), storeTo: 1, amount: 1 }),
    methods: { get: false },
    except: { 'another record': ['docId', 'elementId', 'storeFrom', 'storeTo'] },
  },
]
