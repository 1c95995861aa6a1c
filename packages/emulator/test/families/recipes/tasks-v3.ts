import type { Family, Fields } from '../family.ts'
import { moment, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { idOfItem, item, rest3 } from './rest3.ts'
import { taskEvents } from './task-records.ts'

const conditions = (values: Fields): readonly unknown[] => Object.entries(values)

/** api-reference/rest-v3.md */
export const tasksOfRest3: readonly Family[] = [
  {
    prefix: 'tasks.task',
    version: 'v3',
    open(ask) {
      const fields = { title: text, description: text, deadline: moment, priority: oneOf('low', 'average', 'high') }
      const select = ['id', ...Object.keys(fields)]
      return {
        ...recordsOf(ask, 'tasks.task', {
          ...rest3,
          base: { title: 'Report', creatorId: 1, responsibleId: 1 },
          filter: (id, values) => ({ filter: conditions({ id, ...values }), select, pagination: { limit: 10 } }),
        }),
        read: async (id) => item(await ask('tasks.task.get', { id, select }, 'v3')),
        fields,
        // Only `id` can be filtered by.
        unfiltered: 'all',
        events: taskEvents('TASK'),
      }
    },
  },
  {
    prefix: 'tasks.task.result',
    version: 'v3',
    async open(ask) {
      const task = { title: 'Report', creatorId: 1, responsibleId: 1 }
      const taskId = idOfItem(await ask('tasks.task.add', { fields: task }, 'v3'))
      return {
        ...recordsOf(ask, 'tasks.task.result', {
          ...rest3,
          base: { taskId, text: 'Done' },
          methods: { get: false },
          filter: () => ({ filter: conditions({ taskId }), order: { id: 'DESC' } }),
        }),
        fields: { text },
        unfiltered: 'all',
      }
    },
  },
]
