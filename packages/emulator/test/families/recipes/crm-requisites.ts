import type { Ask, Family, Fields } from '../family.ts'
import { flag, number, oneOf, text } from '../field-kinds.ts'
import { equal, recordsOf } from '../records-of.ts'
import { addCompany } from './owners.ts'

const addRequisite = (ask: Ask, company: number): Promise<number> =>
  ask('crm.requisite.add', { fields: { ENTITY_TYPE_ID: 4, ENTITY_ID: company, PRESET_ID: 1, NAME: 'Main' } })

/** What hangs on requisites: api-reference/crm/requisites/index.md */
export const crmRequisites: readonly Family[] = [
  {
    prefix: 'crm.address',
    async open(ask) {
      const key = { TYPE_ID: 1, ENTITY_TYPE_ID: 8, ENTITY_ID: await addRequisite(ask, await addCompany(ask)) }
      const select = ['TYPE_ID', 'ADDRESS_1', 'CITY', 'POSTAL_CODE', 'COUNTRY']
      const list = (values: Fields): Promise<readonly Fields[]> => ask('crm.address.list', { filter: { ...key, ...equal(values) }, select })
      return {
        async add(sent) {
          await ask('crm.address.add', { fields: { ...key, ADDRESS_2: '1', ...sent } })
          return key.ENTITY_ID
        },
        read: async () => (await list({}))[0],
        list: (_, values) => list(values),
        update: (_, changes) => ask('crm.address.update', { fields: { ...key, ...changes } }),
        remove: () => ask('crm.address.delete', { fields: key }),
        fields: { ADDRESS_1: text, CITY: text, POSTAL_CODE: text, COUNTRY: text },
        events: {
          add: 'ONCRMADDRESSREGISTER',
          update: 'ONCRMADDRESSREGISTER',
          remove: 'ONCRMADDRESSUNREGISTER',
          idOf: ({ FIELDS }) => (FIELDS as Fields)['ENTITY_ID'],
        },
      }
    },
  },
  {
    prefix: 'crm.requisite.preset.field',
    open: (ask) => ({
      ...recordsOf(ask, 'crm.requisite.preset.field', {
        outer: { preset: { ID: 1 } },
        base: { FIELD_NAME: 'RQ_EMAIL' },
        always: { FIELD_NAME: 'RQ_EMAIL' },
        filter: () => ({}),
      }),
      fields: { FIELD_TITLE: text, SORT: number, IN_SHORT_LIST: flag },
      unfiltered: 'all',
    }),
  },
  {
    prefix: 'crm.requisite.link',
    async open(ask) {
      const COMPANY_ID = await addCompany(ask)
      const deal = { ENTITY_TYPE_ID: 2, ENTITY_ID: await ask('crm.deal.add', { fields: { TITLE: 'Owner', COMPANY_ID } }) }
      const requisites = [0, await addRequisite(ask, COMPANY_ID)]
      const none = { REQUISITE_ID: 0, BANK_DETAIL_ID: 0, MC_REQUISITE_ID: 0, MC_BANK_DETAIL_ID: 0 }
      const register = (fields: Fields): Promise<boolean> => ask('crm.requisite.link.register', { fields: { ...deal, ...none, ...fields } })
      const called = { entityTypeId: 2, entityId: deal.ENTITY_ID }
      return {
        async add(sent) {
          await register(sent)
          return deal.ENTITY_ID
        },
        read: () => ask('crm.requisite.link.get', called),
        list: (_, values) => ask('crm.requisite.link.list', { filter: { ...deal, ...values } }),
        update: (_, changes) => register(changes),
        remove: () => ask('crm.requisite.link.unregister', called),
        fields: { REQUISITE_ID: oneOf(...requisites) },
      }
    },
  },
]
