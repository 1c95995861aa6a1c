import fc from 'fast-check'
import type { Announced, Ask } from '../family.ts'
import type { ToldFamily } from '../told-family.ts'

const crm = (name: string): Announced => ({ add: `ONCRM${name}ADD`, update: `ONCRM${name}UPDATE`, remove: `ONCRM${name}DELETE` })
/** Of a code there is one record only. */
const unique = fc.integer({ min: 1000, max: 2_000_000_000 }).map(String)
const yesNo = fc.constantFrom('Y', 'N')
const addDeal = (ask: Ask): Promise<number> => ask('crm.deal.add', { fields: { TITLE: 'Owner' } })
const owner = async (ask: Ask): Promise<{ ENTITY_TYPE_ID: number; ENTITY_ID: number }> => ({
  ENTITY_TYPE_ID: 4,
  ENTITY_ID: await ask('crm.company.add', { fields: { TITLE: 'Owner' } }),
})

/** What stands around records of the CRM. */
export const crmAround: readonly ToldFamily[] = [
  {
    prefix: 'crm.activity',
    base: async (ask) => {
      const OWNER_ID = await addDeal(ask)
      const COMMUNICATIONS = [{ VALUE: '15550100', ENTITY_ID: OWNER_ID, ENTITY_TYPE_ID: 2 }]
      return { OWNER_TYPE_ID: 2, OWNER_ID, TYPE_ID: 2, SUBJECT: 'Call', RESPONSIBLE_ID: 1, COMMUNICATIONS }
    },
    except: {
      'another record': ['OWNER_ID', 'OWNER_TYPE_ID', 'TYPE_ID'],
      'follow each other': ['START_TIME', 'END_TIME', 'DEADLINE', 'STATUS', 'COMPLETED'],
    },
    events: crm('ACTIVITY'),
  },
  {
    prefix: 'crm.status',
    base: { ENTITY_ID: 'SOURCE', NAME: 'Fair', STATUS_ID: 'FAIR' },
    values: { STATUS_ID: unique },
    except: { 'another dictionary': ['ENTITY_ID'], 'of stages alone': ['CATEGORY_ID', 'SEMANTICS'] },
  },
  {
    prefix: 'crm.category',
    label: 'crm.category of deals',
    outer: { entityTypeId: 2 },
    wrappers: { one: 'category', many: 'categories' },
    base: { name: 'Funnel' },
    unfiltered: 'all',
  },
  {
    prefix: 'crm.type',
    wrappers: { one: 'type', many: 'types' },
    base: { title: 'Rent' },
    values: { entityTypeId: fc.integer({ min: 600, max: 999 }).map((half) => half * 2) },
    events: crm('TYPE'),
  },
  { prefix: 'crm.automatedsolution', wrappers: { one: 'automatedSolution', many: 'automatedSolutions' }, base: { title: 'Rent' } },
  { prefix: 'crm.vat', base: { NAME: 'VAT', RATE: 20 }, values: { ACTIVE: yesNo } },
  { prefix: 'crm.measure', base: { CODE: 0, MEASURE_TITLE: 'Box' }, values: { CODE: unique }, events: crm('MEASURE') },
  {
    prefix: 'crm.productsection',
    base: { NAME: 'Toys' },
    except: { 'another record': ['SECTION_ID', 'CATALOG_ID'] },
    events: crm('PRODUCTSECTION'),
  },
  {
    prefix: 'crm.product',
    base: { NAME: 'Lamp' },
    values: { CURRENCY_ID: fc.constantFrom('USD', 'EUR') },
    except: { 'another record': ['SECTION_ID', 'CATALOG_ID', 'VAT_ID', 'MEASURE'] },
    events: crm('PRODUCT'),
  },
  {
    prefix: 'crm.product.property',
    base: { NAME: 'Colour', PROPERTY_TYPE: 'S' },
    values: { PROPERTY_TYPE: fc.constantFrom('S', 'N'), LIST_TYPE: fc.constantFrom('L', 'C') },
    except: { 'another record': ['LINK_IBLOCK_ID', 'IBLOCK_ID'] },
    events: crm('PRODUCTPROPERTY'),
  },
  {
    prefix: 'crm.requisite',
    base: async (ask) => ({ ...(await owner(ask)), PRESET_ID: 1, NAME: 'Main' }),
    except: { 'another record': ['ENTITY_TYPE_ID', 'ENTITY_ID', 'PRESET_ID'] },
    events: crm('REQUISITE'),
  },
  {
    prefix: 'crm.requisite.preset',
    base: { ENTITY_TYPE_ID: 8, COUNTRY_ID: 1, NAME: 'Legal' },
    values: { COUNTRY_ID: fc.constantFrom(1, 46, 122) },
    except: { 'there is one': ['ENTITY_TYPE_ID'] },
  },
  {
    prefix: 'crm.requisite.bankdetail',
    base: async (ask) => ({
      ENTITY_ID: await ask('crm.requisite.add', { fields: { ...(await owner(ask)), PRESET_ID: 1, NAME: 'Main' } }),
      COUNTRY_ID: 1,
      NAME: 'Bank',
    }),
    values: { COUNTRY_ID: fc.constantFrom(1, 46, 122) },
    except: { 'another record': ['ENTITY_ID', 'ENTITY_TYPE_ID'] },
    events: crm('BANKDETAIL'),
  },
  {
    prefix: 'crm.timeline.comment',
    base: async (ask) => ({ ENTITY_ID: await addDeal(ask), ENTITY_TYPE: 'deal', COMMENT: 'Hello' }),
    except: { 'another record': ['ENTITY_ID', 'ENTITY_TYPE'] },
    events: { ...crm('TIMELINECOMMENT'), idOf: ({ ID }) => ID },
  },
  {
    prefix: 'crm.item.productrow',
    wrappers: { one: 'productRow', many: 'productRows' },
    base: async (ask) => ({ ownerId: await addDeal(ask), ownerType: 'D', productName: 'Lamp' }),
    filtersNeed: ['ownerId', 'ownerType'],
    untried: { 'replaces all rows of a record': ['set'] },
    except: {
      'another record': ['ownerId', 'ownerType', 'productId'],
      'follow each other': ['price', 'discountTypeId', 'discountRate', 'discountSum', 'taxRate', 'taxIncluded'],
      'one tells the other': ['measureCode', 'measureName'],
    },
  },
  {
    prefix: 'crm.invoice',
    base: { ORDER_TOPIC: 'Lamps', PAY_SYSTEM_ID: 1, PERSON_TYPE_ID: 1, STATUS_ID: 'N' },
    values: { STATUS_ID: fc.constantFrom('N', 'S', 'P', 'D') },
    except: { 'another record': ['PAY_SYSTEM_ID', 'PERSON_TYPE_ID'] },
    events: crm('INVOICE'),
  },
  {
    prefix: 'crm.invoice.status',
    base: { ENTITY_ID: 'INVOICE_STATUS', NAME: 'Late', SORT: 95 },
    values: { STATUS_ID: unique },
  },
  { prefix: 'crm.dealcategory', base: { NAME: 'Funnel' } },
  {
    prefix: 'sale.status',
    wrappers: { one: 'status', many: 'statuses' },
    base: { id: 'ZZ', type: 'O' },
    values: { id: fc.constantFrom('ZX', 'ZY') },
    always: { type: 'O' },
    except: { 'of the other kind': ['type'] },
  },
  {
    prefix: 'crm.invoice.recurring',
    base: async (ask) => ({
      INVOICE_ID: await ask('crm.invoice.add', { fields: { ORDER_TOPIC: 'Lamps', PAY_SYSTEM_ID: 1, PERSON_TYPE_ID: 1, STATUS_ID: 'N' } }),
    }),
    except: { 'another record': ['INVOICE_ID'] },
    events: crm('INVOICERECURRING'),
  },
]
