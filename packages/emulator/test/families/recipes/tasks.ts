import type { Family, Fields } from '../family.ts'
import { flag, moment, number, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { listed } from './listed.ts'
import { addTask, taskEvents } from './task-records.ts'

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

/** A bare TITLE is a pattern, in which % and _ stand for anything. */
const exactly = ({ TITLE, ...values }: Fields): Fields => ({ ...values, ...(TITLE !== undefined && { '=TITLE': TITLE }) })

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
        filter: (ID, values) => ({ filter: { ID, ...exactly(values) }, select: ['ID', ...Object.keys(fields)] }),
      }),
      read: async (taskId) => {
        const { task }: { task?: Fields } = await ask('tasks.task.get', { taskId, select: Object.keys(fields) })
        return task && upper(task)
      },
      fields,
      unfiltered: ['DESCRIPTION'],
      events: taskEvents('TASK'),
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
        const sent = { ORDER: { ID: 'desc' }, FILTER: { ID: id, ...exactly(values) }, PARAMS: {}, SELECT: ['ID', ...Object.keys(fields)] }
        return ask('task.item.list', sent)
      },
      fields,
      unfiltered: ['DESCRIPTION'],
      events: taskEvents('TASK'),
    }),
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
    prefix: 'tasks.task.result',
    async open(ask) {
      const TASKID = await addTask(ask)
      return {
        async add({ text: POST_MESSAGE = 'Done' }) {
          const commentId = await ask('task.commentitem.add', { TASKID, FIELDS: { POST_MESSAGE } })
          await ask('tasks.task.result.addFromComment', { commentId })
          return commentId
        },
        ...listed(async (commentId) => {
          const results: readonly Fields[] = await ask('tasks.task.result.list', { taskId: TASKID })
          return results.filter((result) => result['commentId'] === commentId)
        }),
        remove: (commentId) => ask('tasks.task.result.deleteFromComment', { commentId }),
        fields: { text },
      }
    },
  },
]
