import fc from 'fast-check'
import type { Announced } from '../family.ts'
import type { ToldFamily } from '../told-family.ts'

const catalog = (name: string): Announced => ({
  add: `CATALOG.${name}.ON.ADD`,
  update: `CATALOG.${name}.ON.UPDATE`,
  remove: `CATALOG.${name}.ON.DELETE`,
})
const wrappers = (one: string, many: string): NonNullable<ToldFamily['wrappers']> => ({ one, many })
/** Of a code there is one record only. */
const unique = fc.integer({ min: 1000, max: 2_000_000_000 })

export const catalogRecords: readonly ToldFamily[] = [
  { prefix: 'catalog.vat', wrappers: wrappers('vat', 'vats'), base: { name: 'VAT', rate: 20 } },
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
    except: { 'another record': ['catalogGroupId'] },
    events: catalog('ROUNDING'),
  },
  {
    prefix: 'catalog.price',
    wrappers: wrappers('price', 'prices'),
    base: { catalogGroupId: 1, price: 1, currency: 'USD', productId: 77 },
    except: { 'another record': ['catalogGroupId', 'productId'] },
    events: catalog('PRICE'),
  },
  {
    prefix: 'catalog.priceType',
    wrappers: wrappers('priceType', 'priceTypes'),
    base: { name: 'Retail' },
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
    base: async (ask) => {
      const fields = { iblockId: 14, name: 'Size', propertyType: 'L' }
      const { productProperty }: { productProperty: { id: number } } = await ask('catalog.productProperty.add', { fields })
      return { propertyId: productProperty.id, value: 'Medium', xmlId: 'M' }
    },
    always: { value: 'Medium', xmlId: 'M' },
    except: { 'another record': ['propertyId'] },
  },
]
