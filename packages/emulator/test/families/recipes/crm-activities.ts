import type { Family, Fields } from '../family.ts'
import { flag, moment, oneOf, text, truth } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { addDeal, addTodo } from './owners.ts'

/** Activities, and what they show: api-reference/crm/timeline/activities/index.md */
export const crmActivities: readonly Family[] = [
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
      const activityId = await addTodo(ask, await addDeal(ask))
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
]
