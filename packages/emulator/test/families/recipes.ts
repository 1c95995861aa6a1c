import fc from 'fast-check'
import type { Recipe } from './recipe.ts'

const source = fc.constantFrom('CALL', 'EMAIL', 'WEB')
const decidedByStage = ['CLOSED', 'closed']
const catalog = (name: string): NonNullable<Recipe['events']> => [
  `CATALOG.${name}.ON.ADD`,
  `CATALOG.${name}.ON.UPDATE`,
  `CATALOG.${name}.ON.DELETE`,
]
const wrappers = (one: string, many: string): NonNullable<Recipe['wrappers']> => ({ one, many })
/** Of a code there is one record only. */
const unique = fc.integer({ min: 1000, max: 2_000_000_000 })
const crm = (name: string): NonNullable<Recipe['events']> => [`ONCRM${name}ADD`, `ONCRM${name}UPDATE`, `ONCRM${name}DELETE`]

/** A record of the universal methods: api-reference/crm/universal/index.md */
const items = (entityTypeId: number, name: string): Recipe => ({
  prefix: 'crm.item',
  label: `crm.item ${name}`,
  outer: { entityTypeId },
  base: entityTypeId === 3 ? { name: 'Ada' } : { title: 'Any' },
  wrappers: { one: 'item', many: 'items' },
  except: { 'follows the stage': decidedByStage },
  events: entityTypeId === 31 ? ['ONCRMDYNAMICITEMADD', 'ONCRMDYNAMICITEMUPDATE', 'ONCRMDYNAMICITEMDELETE'] : crm(name),
})

/** One line or two per family. Whoever makes a family stateful adds it here. */
export const recipes: readonly Recipe[] = [
  { prefix: 'crm.lead', values: { SOURCE_ID: source, STATUS_ID: fc.constantFrom('NEW', 'IN_PROCESS') }, events: crm('LEAD') },
  {
    prefix: 'crm.deal',
    values: { SOURCE_ID: source, STAGE_ID: fc.constantFrom('NEW', 'PREPARATION') },
    except: { 'follows the stage': decidedByStage },
    events: crm('DEAL'),
  },
  { prefix: 'crm.contact', base: { NAME: 'Ada' }, events: crm('CONTACT') },
  { prefix: 'crm.company', base: { TITLE: 'Acme' }, values: { INDUSTRY: fc.constantFrom('IT', 'TELECOM') }, events: crm('COMPANY') },
  { prefix: 'crm.quote', base: { TITLE: 'Offer' }, except: { 'follows the stage': decidedByStage }, events: crm('QUOTE') },
  ...(
    [
      [1, 'LEAD'],
      [2, 'DEAL'],
      [3, 'CONTACT'],
      [4, 'COMPANY'],
      [7, 'QUOTE'],
      [31, 'DYNAMICITEM'],
    ] as const
  ).map(([entityTypeId, name]) => items(entityTypeId, name)),
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
    values: { propertyType: fc.constantFrom('S', 'N', 'L') },
    except: { 'another record': ['iblockId', 'linkIblockId'], 'L or C': ['listType'] },
  },
  {
    prefix: 'catalog.productPropertyEnum',
    wrappers: wrappers('productPropertyEnum', 'productPropertyEnums'),
    base: async (call) => {
      const added = await call('catalog.productProperty.add', { fields: { iblockId: 14, name: 'Size', propertyType: 'L' } })
      const { productProperty } = added.result as { productProperty: { id: number } }
      return { propertyId: productProperty.id, value: 'Medium', xmlId: 'M' }
    },
    except: { 'another record': ['propertyId'] },
  },
]
