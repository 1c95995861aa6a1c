import type { Ask, Family, Fields } from '../family.ts'
import { flag, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { listed } from './listed.ts'

const DETAIL_PAGE = { moduleId: 'iblock', featureId: 'DETAIL_PAGE_SHOW' }

/** Parts of products, properties and documents. */
export const catalogParts: readonly Family[] = [
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
]

async function addProperty(ask: Ask): Promise<unknown> {
  const fields = { iblockId: 14, name: 'Size', propertyType: 'L' }
  const { productProperty }: { productProperty: Fields } = await ask('catalog.productProperty.add', { fields })
  return productProperty['id']
}
