import type { Ask, Family, Fields, Records } from '../family.ts'
import { amount, code, flag, numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'
import { listed } from './listed.ts'

const CONFIG = { API: { LABEL: 'Access', ITEMS: { KEY: { TYPE: 'STRING', LABEL: 'Key', REQUIRED: 'N' } } } }
const CASHBOX_SETTINGS = { PRINT_URL: 'https://app.example/print', CHECK_URL: 'https://app.example/check', CONFIG }
const DELIVERY_SETTINGS = { CALCULATE_URL: 'https://app.example/calculate', CREATE_DELIVERY_REQUEST_URL: 'https://app.example/create' }
const PAYMENT_SETTINGS = { CODES: { KEY: { NAME: 'Key' } }, FORM_DATA: { ACTION_URI: 'https://app.example/pay', METHOD: 'POST' } }

/** Handlers of applications, and what works by them. */
export const shop: readonly Family[] = [
  ...(
    [
      ['sale.cashbox.handler', { SETTINGS: CASHBOX_SETTINGS }, 'FIELDS'],
      ['sale.paysystem.handler', { SETTINGS: PAYMENT_SETTINGS }, 'FIELDS'],
      ['sale.delivery.handler', { SETTINGS: DELIVERY_SETTINGS, PROFILES: [{ NAME: 'Van', CODE: 'VAN' }] }, undefined],
    ] as const
  ).map(([prefix, settings, fieldsIn]): Family => ({
    prefix,
    open(ask) {
      const fresh = counter()
      return {
        ...recordsOf(ask, prefix, { id: 'ID', fieldsIn: fieldsIn ?? false, methods: { get: false }, filter: () => ({}) }),
        add: (sent) => ask(`${prefix}.add`, { NAME: 'Lamp', CODE: `lamp${fresh()}`, ...settings, ...sent }),
        fields: { NAME: text, ...(fieldsIn && { SORT: numberBetween(1, 1000) }) },
        unfiltered: 'all',
      }
    },
  })),
  {
    prefix: 'sale.paysystem',
    async open(ask) {
      await ask('sale.paysystem.handler.add', { NAME: 'Lamp', CODE: 'lamp', SETTINGS: PAYMENT_SETTINGS })
      const needed = { NAME: 'Card', PERSON_TYPE_ID: 1, BX_REST_HANDLER: 'lamp' }
      return {
        ...recordsOf(ask, 'sale.paysystem', {
          id: 'ID',
          fieldsIn: 'FIELDS',
          methods: { get: false },
          filter: (ID, values) => ({ FILTER: { ID, ...values } }),
        }),
        add: (sent) => ask('sale.paysystem.add', { ...needed, ...sent }),
        fields: { NAME: text, DESCRIPTION: text, ACTIVE: flag, XML_ID: code, NEW_WINDOW: flag },
      }
    },
  },
  {
    prefix: 'sale.cashbox',
    async open(ask) {
      await ask('sale.cashbox.handler.add', { NAME: 'Lamp', CODE: 'lamp', SETTINGS: CASHBOX_SETTINGS })
      const needed = { NAME: 'Till', REST_CODE: 'lamp', EMAIL: 'a@example.com' }
      return {
        ...recordsOf(ask, 'sale.cashbox', {
          id: 'ID',
          fieldsIn: 'FIELDS',
          methods: { get: false },
          filter: (ID, values) => ({ FILTER: { ID, ...values } }),
        }),
        add: (sent) => ask('sale.cashbox.add', { ...needed, ...sent }),
        fields: {
          NAME: text,
          EMAIL: oneOf('a@example.com', 'b@example.com'),
          NUMBER_KKM: code,
          ACTIVE: flag,
          SORT: numberBetween(1, 1000),
        },
      }
    },
  },
  {
    prefix: 'sale.delivery',
    async open(ask) {
      const PROFILES = [{ NAME: 'Van', CODE: 'VAN' }]
      await ask('sale.delivery.handler.add', { NAME: 'Lamp', CODE: 'lamp', SETTINGS: DELIVERY_SETTINGS, PROFILES })
      return {
        ...recordsOf(ask, 'sale.delivery', {
          id: 'ID',
          fieldsIn: false,
          base: { REST_CODE: 'lamp', NAME: 'Van', CURRENCY: 'USD' },
          methods: { get: false, list: 'getlist' },
          idOf: ({ parent }: { parent: Fields }) => parent['ID'],
          filter: (ID, values) => ({ FILTER: { ID, ...values } }),
        }),
        fields: { NAME: text, DESCRIPTION: text, ACTIVE: flag, SORT: numberBetween(1, 1000), CURRENCY: oneOf('USD', 'EUR') },
      }
    },
  },
  {
    prefix: 'sale.delivery.extra.service',
    open: (ask) => ({
      ...recordsOf(ask, 'sale.delivery.extra.service', {
        id: 'ID',
        fieldsIn: false,
        methods: { get: false, list: 'get' },
        filter: () => ({ DELIVERY_ID: 1 }),
      }),
      add: (sent) => ask('sale.delivery.extra.service.add', { DELIVERY_ID: 1, TYPE: 'quantity', NAME: 'Cargo', ...sent }),
      fields: { NAME: text, ACTIVE: flag, CODE: code, SORT: numberBetween(1, 1000), DESCRIPTION: text, PRICE: amount },
      unfiltered: 'all',
    }),
  },
  {
    prefix: 'catalog.productImage',
    async open(ask) {
      const { element }: { element: Fields } = await ask('catalog.product.add', { fields: { iblockId: 14, name: 'Lamp' } })
      const of = { productId: element['id'] }
      return {
        async add(sent) {
          const fields = { ...of, type: 'MORE_PHOTO', ...sent }
          const added: { productImage: Fields } = await ask('catalog.productImage.add', { fields, fileContent: ['a.png', 'iVBORw0KGgo='] })
          return added.productImage['id']
        },
        ...listed(async (id) => {
          const { productImages: rows }: { productImages: readonly Fields[] } = await ask('catalog.productImage.list', of)
          return rows.filter((row) => row['id'] === id)
        }),
        read: async (id) => {
          const { productImage }: { productImage: Fields } = await ask('catalog.productImage.get', { ...of, id })
          return productImage
        },
        remove: (id) => ask('catalog.productImage.delete', { ...of, id }),
        fields: { type: oneOf('DETAIL_PICTURE', 'PREVIEW_PICTURE', 'MORE_PHOTO') },
      }
    },
  },
  {
    prefix: 'catalog.productPropertyFeature',
    open: (ask) => ({
      ...recordsOf(ask, 'catalog.productPropertyFeature', {
        key: 'id',
        one: ({ productPropertyFeature }: { productPropertyFeature: Fields }) => productPropertyFeature,
        many: ({ productPropertyFeatures }: { productPropertyFeatures: readonly Fields[] }) => productPropertyFeatures,
        methods: { delete: false },
        filter: (id, values) => ({ filter: { id, ...values }, select: ['id', 'isEnabled'] }),
      }),
      // A property has a feature once.
      async add(sent) {
        const fields = { ...DETAIL_PAGE, propertyId: await addProperty(ask), isEnabled: 'Y', ...sent }
        const added: { productPropertyFeature: Fields } = await ask('catalog.productPropertyFeature.add', { fields })
        return added.productPropertyFeature['id']
      },
      update: async (id, changes) => {
        const { productPropertyFeature }: { productPropertyFeature: Fields } = await ask('catalog.productPropertyFeature.get', { id })
        return ask('catalog.productPropertyFeature.update', { id, fields: { ...productPropertyFeature, ...changes } })
      },
      fields: { isEnabled: flag },
    }),
  },
  {
    prefix: 'catalog.productPropertySection',
    open: (ask) => ({
      async add(sent) {
        const propertyId = await addProperty(ask)
        await ask('catalog.productPropertySection.set', { propertyId, fields: sent })
        return propertyId
      },
      read: async (propertyId) => {
        const found: { productPropertySection: Fields } = await ask('catalog.productPropertySection.get', { propertyId })
        return found.productPropertySection
      },
      list: async (propertyId, values) => {
        const asked = { filter: { propertyId, ...values } }
        const found: { productPropertySections: readonly Fields[] } = await ask('catalog.productPropertySection.list', asked)
        return found.productPropertySections
      },
      update: (propertyId, fields) => ask('catalog.productPropertySection.set', { propertyId, fields }),
      fields: { smartFilter: flag, displayExpanded: flag, filterHint: text },
    }),
  },
  {
    prefix: 'catalog.documentcontractor',
    async open(ask) {
      const fields = { docType: 'A', currency: 'USD', responsibleId: 1 }
      const entityId = await ask('crm.company.add', { fields: { TITLE: 'Acme' } })
      return {
        ...recordsOf(ask, 'catalog.documentcontractor', {
          key: 'id',
          methods: { get: false, update: false },
          many: ({ documentContractor }: { documentContractor: readonly Fields[] }) => documentContractor,
        }),
        async add() {
          const { document }: { document: Fields } = await ask('catalog.document.add', { fields })
          const contractor = { documentId: document['id'], entityTypeId: 4, entityId }
          const added: { documentContractor: Fields } = await ask('catalog.documentcontractor.add', { fields: contractor })
          return added.documentContractor['id']
        },
        fields: { entityId: oneOf(entityId) },
      }
    },
  },
  {
    prefix: 'sale.statusLang',
    open: (ask) =>
      byItself(ask, 'sale.statusLang', 'statusLangs', { statusId: 'N', lid: 'fr', name: 'Neu' }, { name: text, description: text }),
  },
  {
    prefix: 'sale.businessValuePersonDomain',
    async open(ask) {
      const { personType }: { personType: Fields } = await ask('sale.persontype.add', { fields: { name: 'Shop' } })
      const base = { personTypeId: personType['id'], domain: 'I' }
      return byItself(ask, 'sale.businessValuePersonDomain', 'businessValuePersonDomains', base, { domain: oneOf('I', 'E') })
    },
  },
  {
    prefix: 'sale.propertyRelation',
    async open(ask) {
      const group: { propertyGroup: Fields } = await ask('sale.propertygroup.add', { fields: { personTypeId: 1, name: 'Main' } })
      const { id: propsGroupId } = group.propertyGroup
      const fields = { personTypeId: 1, propsGroupId, name: 'Name', type: 'STRING', required: 'Y', multiple: 'N' }
      const { property }: { property: Fields } = await ask('sale.property.add', { fields })
      const base = { entityId: 1, entityType: 'D', propertyId: property['id'] }
      return byItself(ask, 'sale.propertyRelation', 'propertyRelations', base, { entityType: oneOf('D', 'P') })
    },
  },
]

/** Records without ids are told by all that they hold. */
function byItself(ask: Ask, prefix: string, many: string, base: Fields, fields: Records['fields']): Records {
  const key = Object.fromEntries(Object.entries(base).filter(([name]) => !(name in fields)))
  let added = base
  const list = async (_: unknown, values: Fields): Promise<readonly Fields[]> => {
    const found: Record<string, readonly Fields[]> = await ask(`${prefix}.list`, { filter: { ...key, ...values } })
    return found[many]!
  }
  return {
    async add(sent) {
      added = { ...base, ...sent }
      await ask(`${prefix}.add`, { fields: added })
      return prefix
    },
    read: async (id) => (await list(id, {}))[0],
    list,
    remove: () => ask(`${prefix}.deleteByFilter`, { fields: added }),
    fields,
  }
}

const DETAIL_PAGE = { moduleId: 'iblock', featureId: 'DETAIL_PAGE_SHOW' }

async function addProperty(ask: Ask): Promise<unknown> {
  const fields = { iblockId: 14, name: 'Size', propertyType: 'L' }
  const { productProperty }: { productProperty: Fields } = await ask('catalog.productProperty.add', { fields })
  return productProperty['id']
}
