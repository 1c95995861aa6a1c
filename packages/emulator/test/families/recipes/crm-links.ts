import type { Family, Fields } from '../family.ts'
import { amount, numberBetween, oneOf, text } from '../field-kinds.ts'
import { equal } from '../records-of.ts'
import { listed } from './listed.ts'
import { addDeal, addRecord } from './owners.ts'
import { setting } from './setting.ts'

const PAIRS = [
  ['lead', 'contact'],
  ['deal', 'contact'],
  ['quote', 'contact'],
  ['company', 'contact'],
  ['contact', 'company'],
] as const

/** What binds records of the CRM to others. */
export const crmLinks: readonly Family[] = [
  ...(['lead', 'deal', 'quote'] as const).map((kind): Family => {
    const prefix = `crm.${kind}.productrows`
    return {
      prefix,
      async open(ask) {
        const id = await addRecord(ask, kind)
        return {
          ...setting(
            (row) => ask(`${prefix}.set`, { id, rows: [{ PRODUCT_NAME: 'Lamp', ...row }] }),
            async () => {
              const [row]: readonly Fields[] = await ask(`${prefix}.get`, { id })
              return row!
            },
          ),
          fields: { PRODUCT_NAME: text, PRICE: amount, QUANTITY: numberBetween(1, 1000) },
        }
      },
    }
  }),
  ...PAIRS.map(([kind, other]): Family => {
    const prefix = `crm.${kind}.${other}.items`
    const name = `${other.toUpperCase()}_ID`
    return {
      prefix,
      async open(ask) {
        const id = await addRecord(ask, kind)
        const others = [await addRecord(ask, other), await addRecord(ask, other)]
        const bind = (values: Fields): Promise<boolean> => ask(`${prefix}.set`, { id, items: [{ [name]: others[0], ...values }] })
        return {
          ...setting(bind, async () => {
            const [bound]: readonly Fields[] = await ask(`${prefix}.get`, { id })
            return bound!
          }),
          remove: () => ask(`${prefix}.delete`, { id }),
          read: async () => {
            const [bound]: readonly Fields[] = await ask(`${prefix}.get`, { id })
            return bound
          },
          fields: { [name]: oneOf(...others), SORT: numberBetween(1, 1000) },
        }
      },
    }
  }),
  ...PAIRS.map(([kind, other]): Family => {
    const prefix = `crm.${kind}.${other}`
    const name = `${other.toUpperCase()}_ID`
    return {
      prefix,
      async open(ask) {
        const id = await addRecord(ask, kind)
        const bound = { [name]: await addRecord(ask, other) }
        return {
          async add(sent) {
            await ask(`${prefix}.add`, { id, fields: { ...bound, ...sent } })
            return bound[name]
          },
          ...listed(async () => ask(`${prefix}.items.get`, { id })),
          remove: () => ask(`${prefix}.delete`, { id, fields: bound }),
          fields: { SORT: numberBetween(1, 1000) },
        }
      },
    }
  }),
  {
    prefix: 'crm.orderentity',
    async open(ask) {
      const { order }: { order: Fields } = await ask('sale.order.add', { fields: { lid: 's1', personTypeId: 1, currency: 'USD' } })
      const fields = { orderId: order['id'], ownerTypeId: 2, ownerId: await addDeal(ask) }
      return {
        async add() {
          await ask('crm.orderentity.add', { fields })
          return fields.orderId
        },
        ...listed(async () => {
          const { orderEntity }: { orderEntity: readonly Fields[] } = await ask('crm.orderentity.list', { filter: equal(fields) })
          return orderEntity
        }),
        remove: () => ask('crm.orderentity.deleteByFilter', { fields }),
        fields: { ownerId: oneOf(fields.ownerId) },
      }
    },
  },
  {
    prefix: 'crm.stagehistory',
    open: (ask) => ({
      add: (sent) => ask('crm.deal.add', { fields: { TITLE: 'Owner', ...sent } }),
      ...listed(async (id) => {
        const asked = { entityTypeId: 2, order: { ID: 'DESC' }, filter: { OWNER_ID: id } }
        const { items }: { items: readonly Fields[] } = await ask('crm.stagehistory.list', asked)
        return items.slice(0, 1)
      }),
      update: (id, fields) => ask('crm.deal.update', { id, fields }),
      fields: { STAGE_ID: oneOf('NEW', 'PREPARATION', 'WON') },
    }),
  },
  {
    prefix: 'crm.calllist',
    untried: { 'tells no more than its contacts: crm-call-lists.test.ts': ['update'] },
    async open(ask) {
      const ENTITIES = [await addRecord(ask, 'contact')]
      return {
        add: (sent) => ask('crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES, ...sent }),
        read: (ID) => ask('crm.calllist.get', { ID }),
        list: (ID, values) => ask('crm.calllist.list', { FILTER: { ID, ...values }, SELECT: ['ID', 'WEBFORM_ID'] }),
        fields: { WEBFORM_ID: numberBetween(1, 100) },
      }
    },
  },
]
