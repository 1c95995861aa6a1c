import type { Announced, Ask, Family, Fields } from '../family.ts'
import { amount, code, flag, moment, number, numberBetween, oneOf, text, truth } from '../field-kinds.ts'
import { equal, recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'

const addDeal = (ask: Ask): Promise<number> => ask('crm.deal.add', { fields: { TITLE: 'Owner' } })
const addCompany = (ask: Ask): Promise<number> => ask('crm.company.add', { fields: { TITLE: 'Owner' } })
const addRequisite = (ask: Ask, company: number): Promise<number> =>
  ask('crm.requisite.add', { fields: { ENTITY_TYPE_ID: 4, ENTITY_ID: company, PRESET_ID: 1, NAME: 'Main' } })
const addTodo = async (ask: Ask, owner: Fields): Promise<number> => {
  const { id }: { id: number } = await ask('crm.activity.todo.add', { ...owner, deadline: '2030-01-01T00:00:00+00:00' })
  return id
}
const PNG = 'iVBORw0KGgo='
const userFieldEvents = (name: string): Announced => ({
  add: `ONCRM${name}USERFIELDADD`,
  update: `ONCRM${name}USERFIELDUPDATE`,
  remove: `ONCRM${name}USERFIELDDELETE`,
})

/** Parts of the CRM whose methods tell no types, or name records in their own ways. */
export const crmParts: readonly Family[] = [
  ...(['lead', 'deal', 'contact', 'company', 'quote', 'requisite', 'invoice'] as const).map((name): Family => {
    const prefix = `crm.${name}.userfield`
    return {
      prefix,
      open(ask) {
        const fresh = counter()
        const filter = (ID: unknown, values: Fields): Fields => ({ filter: { ID, ...values } })
        return {
          ...recordsOf(ask, prefix, { filter }),
          add: (sent) => ask(`${prefix}.add`, { fields: { FIELD_NAME: `F${fresh()}`, USER_TYPE_ID: 'string', ...sent } }),
          fields: { XML_ID: text, SORT: number, MANDATORY: flag, SHOW_FILTER: oneOf('N', 'I', 'E', 'S'), EDIT_IN_LIST: flag },
          events: userFieldEvents(name.toUpperCase()),
        }
      },
    }
  }),
  {
    prefix: 'userfieldconfig',
    open(ask) {
      const fresh = counter()
      const outer = { moduleId: 'crm' }
      return {
        ...recordsOf(ask, 'userfieldconfig', {
          outer,
          key: 'id',
          fieldsIn: 'field',
          one: ({ field }: { field: Fields }) => field,
          many: ({ fields }: { fields: readonly Fields[] }) => fields,
          filter: (id, values) => ({ filter: { entityId: 'CRM_DEAL', id, ...values }, select: ['*'] }),
        }),
        async add(sent) {
          const field = { entityId: 'CRM_DEAL', fieldName: `UF_CRM_F${fresh()}`, userTypeId: 'string', ...sent }
          const added: { field: Fields } = await ask('userfieldconfig.add', { ...outer, field })
          return added.field['id']
        },
        fields: { xmlId: text, sort: number, mandatory: flag, editInList: flag },
        events: userFieldEvents('DEAL'),
      }
    },
  },
  {
    prefix: 'crm.currency',
    open: (ask) => ({
      ...recordsOf(ask, 'crm.currency', { key: 'CURRENCY', base: { CURRENCY: 'XTS', AMOUNT_CNT: 1, AMOUNT: 2 }, filter: () => ({}) }),
      fields: { AMOUNT_CNT: numberBetween(1, 1000), AMOUNT: amount, SORT: number },
      unfiltered: 'all',
      events: { add: 'ONCRMCURRENCYADD', update: 'ONCRMCURRENCYUPDATE', remove: 'ONCRMCURRENCYDELETE' },
    }),
  },
  {
    prefix: 'crm.currency.localizations',
    open: (ask) => ({
      async add(sent) {
        await ask('crm.currency.localizations.set', { id: 'EUR', localizations: { de: { FULL_NAME: 'Euro', ...sent } } })
        return 'de'
      },
      read: async (language) => {
        const all: Record<string, Fields> = await ask('crm.currency.localizations.get', { id: 'EUR' })
        return all[String(language)]
      },
      update: (_, changes, sent) =>
        ask('crm.currency.localizations.set', { id: 'EUR', localizations: { de: { FULL_NAME: 'Euro', ...sent, ...changes } } }),
      remove: (language) => ask('crm.currency.localizations.delete', { id: 'EUR', lids: [language] }),
      fields: { FULL_NAME: text, FORMAT_STRING: oneOf('# EUR', 'EUR #'), DECIMALS: numberBetween(0, 3) },
    }),
  },
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
  {
    prefix: 'crm.activity.todo',
    async open(ask) {
      const outer = { ownerTypeId: 2, ownerId: await addDeal(ask) }
      const NAMES = { title: 'SUBJECT', description: 'DESCRIPTION', responsibleId: 'RESPONSIBLE_ID', deadline: 'DEADLINE' }
      return {
        ...recordsOf(ask, 'crm.activity.todo', {
          outer,
          key: 'id',
          fieldsIn: false,
          base: { deadline: '2030-01-01T00:00:00+00:00' },
          always: { deadline: '2030-01-01T00:00:00+00:00' },
          methods: { get: false, list: false, delete: false },
        }),
        read: async (id) => {
          const activity: Fields = await ask('crm.activity.get', { id })
          return Object.fromEntries(Object.entries(NAMES).map(([sent, answered]) => [sent, activity[answered]]))
        },
        remove: (id) => ask('crm.activity.delete', { id }),
        fields: { title: text, description: text, responsibleId: oneOf(1, 2), deadline: moment },
        events: { add: 'ONCRMACTIVITYADD', update: 'ONCRMACTIVITYUPDATE', remove: 'ONCRMACTIVITYDELETE' },
      }
    },
  },
  {
    prefix: 'crm.activity.configurable',
    async open(ask) {
      const outer = { ownerTypeId: 2, ownerId: await addDeal(ask) }
      const layout = { icon: { code: 'call-completed' }, header: { title: 'Visit' }, body: { logo: { code: 'call-incoming' } } }
      return {
        async add(sent) {
          const fields = { typeId: 'CONFIGURABLE', ...sent }
          const { activity }: { activity: Fields } = await ask('crm.activity.configurable.add', { ...outer, fields, layout })
          return activity['id']
        },
        read: async (id) => {
          const { activity }: { activity: { fields: Fields } } = await ask('crm.activity.configurable.get', { id })
          return activity.fields
        },
        update: (id, fields) => ask('crm.activity.configurable.update', { id, fields, layout }),
        remove: (id) => ask('crm.activity.delete', { id }),
        fields: { completed: truth, originatorId: text, originId: text, responsibleId: oneOf(1, 2) },
      }
    },
  },
  {
    prefix: 'crm.activity.type',
    open: (ask) => ({
      ...recordsOf(ask, 'crm.activity.type', {
        id: 'TYPE_ID',
        key: 'TYPE_ID',
        base: { TYPE_ID: 'VISIT' },
        idOf: () => 'VISIT',
        methods: { get: false, update: false },
        filter: () => ({}),
      }),
      fields: { NAME: text, IS_CONFIGURABLE_TYPE: flag },
      unfiltered: 'all',
    }),
  },
  {
    prefix: 'crm.activity.badge',
    open: (ask) => ({
      ...recordsOf(ask, 'crm.activity.badge', {
        id: 'code',
        key: 'code',
        fieldsIn: false,
        base: { code: 'late', title: 'Late', value: 'Late', type: 'warning' },
        idOf: ({ badge }: { badge: Fields }) => badge['code'],
        one: ({ badge }: { badge: Fields }) => badge,
        many: ({ badges }: { badges: readonly Fields[] }) => badges,
        methods: { update: false },
        filter: () => ({}),
      }),
      fields: { title: text, value: text, type: oneOf('warning', 'success', 'primary') },
      unfiltered: 'all',
    }),
  },
  {
    prefix: 'crm.activity.binding',
    async open(ask) {
      const activityId = await addTodo(ask, { ownerTypeId: 2, ownerId: await addDeal(ask) })
      const lead = await ask('crm.lead.add', { fields: { TITLE: 'Owner' } })
      const owner = { entityTypeId: 1, entityId: lead }
      const list = async (): Promise<readonly Fields[]> => {
        const bound: readonly Fields[] = await ask('crm.activity.binding.list', { activityId })
        return bound.filter(({ entityTypeId }) => entityTypeId === 1)
      }
      return {
        async add() {
          await ask('crm.activity.binding.add', { activityId, ...owner })
          return lead
        },
        read: async () => (await list())[0],
        list,
        remove: () => ask('crm.activity.binding.delete', { activityId, ...owner }),
        fields: { entityId: oneOf(lead) },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'crm.timeline.bindings',
    async open(ask) {
      const fields = { ENTITY_ID: await addDeal(ask), ENTITY_TYPE: 'deal', COMMENT: 'Hello' }
      const comment = await ask('crm.timeline.comment.add', { fields })
      const ENTITY_ID = await addCompany(ask)
      const bound = { OWNER_ID: comment, ENTITY_ID, ENTITY_TYPE: 'company' }
      const list = async (): Promise<readonly Fields[]> => {
        const rows: readonly Fields[] = await ask('crm.timeline.bindings.list', { filter: { OWNER_ID: comment } })
        return rows.filter(({ ENTITY_TYPE }) => ENTITY_TYPE === 'company')
      }
      return {
        async add() {
          await ask('crm.timeline.bindings.bind', { fields: bound })
          return comment
        },
        read: async () => (await list())[0],
        list,
        remove: () => ask('crm.timeline.bindings.unbind', { fields: bound }),
        fields: { ENTITY_ID: oneOf(ENTITY_ID) },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'crm.timeline.logmessage',
    async open(ask) {
      const owner = { entityTypeId: 2, entityId: await addDeal(ask) }
      return {
        ...recordsOf(ask, 'crm.timeline.logmessage', {
          key: 'id',
          base: { ...owner, title: 'Seen', text: 'On the site', iconCode: 'info' },
          idOf: ({ logMessage }: { logMessage: Fields }) => logMessage['id'],
          one: ({ logMessage }: { logMessage: Fields }) => logMessage,
          methods: { update: false },
          filter: () => ({ ...owner, order: { id: 'desc' } }),
        }),
        fields: { title: text, text },
        unfiltered: 'all',
      }
    },
  },
  ...(['icon', 'logo'] as const).map((kind): Family => ({
    prefix: `crm.timeline.${kind}`,
    open: (ask) => ({
      ...recordsOf(ask, `crm.timeline.${kind}`, {
        id: 'code',
        key: 'code',
        fieldsIn: false,
        base: { code: 'lamp', fileContent: PNG },
        idOf: (result: Record<string, Fields>) => result[kind]!['code'],
        one: (result: Record<string, Fields>) => result[kind],
        many: (result: Record<string, readonly Fields[]>) => result[`${kind}s`]!,
        methods: { update: false },
        filter: () => ({}),
      }),
      fields: { code },
      unfiltered: 'all',
    }),
  })),
  {
    prefix: 'crm.timeline.note',
    async open(ask) {
      const ownerId = await addDeal(ask)
      const fields = { ENTITY_ID: ownerId, ENTITY_TYPE: 'deal', COMMENT: 'Hello' }
      const key = { ownerTypeId: 2, ownerId, itemType: 1, itemId: await ask('crm.timeline.comment.add', { fields }) }
      const save = (values: Fields): Promise<boolean> => ask('crm.timeline.note.save', { ...key, ...values })
      return {
        async add(sent) {
          await save({ text: 'Look', ...sent })
          return key.itemId
        },
        read: () => ask('crm.timeline.note.get', key),
        update: (_, changes) => save(changes),
        remove: () => ask('crm.timeline.note.delete', key),
        fields: { text },
      }
    },
  },
  {
    prefix: 'crm.automation.trigger',
    open: (ask) => ({
      ...recordsOf(ask, 'crm.automation.trigger', {
        id: 'CODE',
        key: 'CODE',
        fieldsIn: false,
        base: { CODE: 'lamp', NAME: 'Lamp' },
        idOf: () => 'lamp',
        methods: { get: false, update: false },
        filter: () => ({}),
      }),
      fields: { NAME: text },
      unfiltered: 'all',
    }),
  },
]
