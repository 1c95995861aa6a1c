import type { Ask, Family, Fields } from '../family.ts'
import { flag, moment, number, numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'

const addTask = async (ask: Ask): Promise<string> => {
  const { task }: { task: { id: string } } = await ask('tasks.task.add', { fields: { TITLE: 'Report', RESPONSIBLE_ID: 1 } })
  return task.id
}
const events = {
  add: 'ONTASKADD',
  update: 'ONTASKUPDATE',
  remove: 'ONTASKDELETE',
  idOf: ({ FIELDS_BEFORE, FIELDS_AFTER }: Fields) => inFields(FIELDS_AFTER) ?? inFields(FIELDS_BEFORE),
}
const inFields = (fields: unknown): unknown => (typeof fields === 'object' ? (fields as Fields)['ID'] : undefined)
const fields = {
  TITLE: text,
  DESCRIPTION: text,
  PRIORITY: oneOf(0, 1, 2),
  DEADLINE: moment,
  ALLOW_CHANGE_DEADLINE: flag,
  TIME_ESTIMATE: number,
}

/** Names of fields as they are sent: `timeEstimate` is `TIME_ESTIMATE`. */
const upper = (row: Fields): Fields =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replaceAll(/[A-Z]/g, '_$&').toUpperCase(), value]))

/** What belongs to a task is called by its id and its own, in this order. */
const ofTask = { key: 'ID', id: 'ITEMID', methods: { list: 'getlist' }, filter: () => ({}) } as const

/** api-reference/tasks/index.md */
export const tasks: readonly Family[] = [
  {
    prefix: 'tasks.task',
    open: (ask) => ({
      ...recordsOf(ask, 'tasks.task', {
        id: 'taskId',
        base: { TITLE: 'Report', RESPONSIBLE_ID: 1 },
        idOf: ({ task }: { task: Fields }) => task['id'],
        one: ({ task }: { task?: Fields }) => task && upper(task),
        many: ({ tasks: rows }: { tasks: readonly Fields[] }) => rows.map(upper),
        filter: (ID, values) => ({ filter: { ID, ...values }, select: ['ID', ...Object.keys(fields)] }),
      }),
      read: async (taskId) => {
        const { task }: { task?: Fields } = await ask('tasks.task.get', { taskId, select: Object.keys(fields) })
        return task && upper(task)
      },
      fields,
      unfiltered: ['DESCRIPTION'],
      events,
    }),
  },
  {
    prefix: 'task.item',
    untried: { 'a part of a record': ['getdata'] },
    open: (ask) => ({
      ...recordsOf(ask, 'task.item', {
        id: 'TASKID',
        fieldsIn: 'TASKDATA',
        base: { TITLE: 'Report', RESPONSIBLE_ID: 1 },
        methods: { get: 'getdata' },
      }),
      list: async (id, values) => {
        const sent = { ORDER: { ID: 'desc' }, FILTER: { ID: id, ...values }, PARAMS: {}, SELECT: ['ID', ...Object.keys(fields)] }
        return ask('task.item.list', sent)
      },
      fields,
      unfiltered: ['DESCRIPTION'],
      events,
    }),
  },
  {
    prefix: 'task.checklistitem',
    open: async (ask) => ({
      ...recordsOf(ask, 'task.checklistitem', {
        ...ofTask,
        outer: { TASKID: await addTask(ask) },
        fieldsIn: 'FIELDS',
        base: { TITLE: 'Do it' },
      }),
      fields: { TITLE: text, SORT_INDEX: number, IS_COMPLETE: flag, IS_IMPORTANT: flag },
      unfiltered: 'all',
    }),
  },
  {
    prefix: 'task.commentitem',
    open: async (ask) => ({
      ...recordsOf(ask, 'task.commentitem', {
        ...ofTask,
        outer: { TASKID: await addTask(ask) },
        fieldsIn: 'FIELDS',
        base: { POST_MESSAGE: 'Hello' },
      }),
      fields: { POST_MESSAGE: text },
      unfiltered: 'all',
      events: {
        add: 'ONTASKCOMMENTADD',
        update: 'ONTASKCOMMENTUPDATE',
        remove: 'ONTASKCOMMENTDELETE',
        idOf: events.idOf,
      },
    }),
  },
  {
    prefix: 'task.elapseditem',
    open: async (ask) => ({
      ...recordsOf(ask, 'task.elapseditem', {
        ...ofTask,
        outer: { TASKID: await addTask(ask) },
        fieldsIn: 'ARFIELDS',
        base: { SECONDS: 60, COMMENT_TEXT: 'Work' },
        always: { SECONDS: 60, COMMENT_TEXT: 'Work' },
        one: (rows: readonly Fields[]) => rows[0],
        filter: (ID) => ({ ORDER: { ID: 'desc' }, FILTER: { ID } }),
      }),
      fields: { SECONDS: number, COMMENT_TEXT: text, USER_ID: oneOf(1, 2) },
      unfiltered: 'all',
    }),
  },
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
    prefix: 'task.dependence',
    async open(ask) {
      const link = { taskIdFrom: await addTask(ask), taskIdTo: await addTask(ask) }
      return {
        async add() {
          await ask('task.dependence.add', { ...link, linkType: 0 })
          return link.taskIdTo
        },
        read: async (TASKID) => {
          const before: readonly unknown[] = await ask('task.item.getdependson', { TASKID })
          return before.map((taskIdFrom) => ({ taskIdFrom }))[0]
        },
        remove: () => ask('task.dependence.delete', link),
        fields: { taskIdFrom: oneOf(link.taskIdFrom) },
      }
    },
  },
  {
    prefix: 'tasks.task.favorite',
    open: async (ask) => {
      const taskId = await addTask(ask)
      return {
        async add() {
          await ask('tasks.task.favorite.add', { taskId })
          return taskId
        },
        read: async () => {
          const { task }: { task: Fields } = await ask('tasks.task.get', { taskId, select: ['FAVORITE'] })
          return task['favorite'] === 'Y' ? task : undefined
        },
        remove: () => ask('tasks.task.favorite.remove', { taskId }),
        fields: { favorite: oneOf('Y') },
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
