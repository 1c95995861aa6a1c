import type { Family, Fields } from '../family.ts'
import { flag, number, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { addTask, taskEvents } from './task-records.ts'

/** What belongs to a task is called by its id and its own, in this order. */
const ofTask = { key: 'ID', id: 'ITEMID', methods: { list: 'getlist' }, filter: () => ({}) } as const

/** What belongs to a task. */
export const taskParts: readonly Family[] = [
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
      events: taskEvents('TASKCOMMENT'),
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
]
