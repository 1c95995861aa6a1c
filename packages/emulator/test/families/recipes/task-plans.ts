import type { Family, Fields } from '../family.ts'
import { flag, number, numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'

/** Names of fields as they are sent: `timeEstimate` is `TIME_ESTIMATE`. */
const upper = (row: Fields): Fields =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replaceAll(/[A-Z]/g, '_$&').toUpperCase(), value]))

/** What tasks are made by and put into. */
export const taskPlans: readonly Family[] = [
  {
    prefix: 'task.item.userfield',
    open(ask) {
      const fresh = counter()
      return {
        ...recordsOf(ask, 'task.item.userfield', {
          id: 'ID',
          fieldsIn: 'DATA',
          methods: { list: 'getlist' },
          filter: (ID, values) => ({ ORDER: { ID: 'desc' }, FILTER: { ID, ...values } }),
        }),
        add: (sent) => ask('task.item.userfield.add', { PARAMS: { USER_TYPE_ID: 'string', FIELD_NAME: `UF_TASK_F${fresh()}`, ...sent } }),
        fields: { XML_ID: text, SORT: number, MANDATORY: flag },
        unfiltered: ['SORT'],
      }
    },
  },
  {
    prefix: 'task.stages',
    async open(ask) {
      const [first] = Object.keys(await ask('task.stages.get', { entityId: 0 }))
      return {
        ...recordsOf(ask, 'task.stages', {
          // The first cannot be deleted.
          base: { TITLE: 'Later', ENTITY_ID: 0, AFTER_ID: first },
          methods: { get: false, list: 'get' },
          filter: () => ({ entityId: 0 }),
          many: (found: Fields) => Object.values(found) as Fields[],
        }),
        fields: { TITLE: text, COLOR: oneOf('FF0000', '00FF00') },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'tasks.template',
    open: (ask) => ({
      ...recordsOf(ask, 'tasks.template', {
        id: 'templateId',
        base: { TITLE: 'Report', CREATED_BY: 1, RESPONSIBLE_ID: 1 },
        methods: { list: false },
      }),
      fields: { TITLE: text, DESCRIPTION: text, PRIORITY: oneOf(0, 1, 2), TASK_CONTROL: flag },
    }),
  },
  {
    prefix: 'tasks.template.checklist',
    open: async (ask) => ({
      ...recordsOf(ask, 'tasks.template.checklist', {
        outer: { templateId: await ask('tasks.template.add', { fields: { TITLE: 'Report', CREATED_BY: 1, RESPONSIBLE_ID: 1 } }) },
        id: 'checkListItemId',
        base: { TITLE: 'Do it', PARENT_ID: 0 },
        idOf: ({ checkListItem }: { checkListItem: Fields }) => checkListItem['id'],
        // An item that is not there has no id.
        one: ({ checkListItem }: { checkListItem: Fields }) => (checkListItem['id'] === null ? undefined : upper(checkListItem)),
        many: ({ checkListItems }: { checkListItems: Fields }) => (Object.values(checkListItems) as Fields[]).map(upper),
        filter: (ID, values) => ({ filter: { ID, ...values } }),
      }),
      fields: { TITLE: text, SORT_INDEX: number },
    }),
  },
  {
    prefix: 'tasks.flow.Flow',
    open(ask) {
      const fresh = counter()
      const needed = { plannedCompletionTime: 60, distributionType: 'manually', responsibleList: [['user', '1']] }
      return {
        async add(sent) {
          const flowData = { name: `Flow ${fresh()}`, ...needed, ...sent }
          const { id }: { id: number } = await ask('tasks.flow.Flow.create', { flowData })
          return id
        },
        read: (flowId) => ask('tasks.flow.Flow.get', { flowId }),
        update: (id, changes, sent) => ask('tasks.flow.Flow.update', { flowData: { id, ...needed, ...sent, ...changes } }),
        remove: (id) => ask('tasks.flow.Flow.delete', { flowData: { id } }),
        fields: { description: text, plannedCompletionTime: numberBetween(1, 1000), ownerId: oneOf(1, 2) },
      }
    },
  },
]
