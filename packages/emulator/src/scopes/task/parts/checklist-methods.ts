import type { MethodDefinition, SqlValue } from '../../../contract.ts'
import type { Values } from '../../../store/write-row.ts'
import { objectOf, type Fields } from '../../read-params.ts'
import { recordChange } from '../history.ts'
import { joinTask, readMembers, type Member } from '../members.ts'
import type { Tasks } from '../open-tasks.ts'
import { arFields, arOrder, definePositional, itemId, taskId, type PositionalMethod } from './define-positional.ts'
import { forReaders } from './for-readers.ts'
import { isActionAllowed } from './is-action-allowed.ts'
import { manifestOf } from './manifest.ts'
import { openPart } from './open-part.ts'
import { checklistSchema } from './part-schemas.ts'
import { failed, notAllowed, notFound, raise } from './refusals.ts'

/** `task.checklistitem.*`: api-reference/tasks/checklist-item/index.md */
export function checklistMethods(tasks: Tasks): readonly MethodDefinition[] {
  const part = openPart(tasks, checklistSchema)
  /** Who toggles an item is told only when it becomes another: api-reference/tasks/checklist-item/task-checklist-item-complete.md */
  const setComplete = (id: unknown, item: unknown, isComplete: SqlValue, userId: number): void => {
    if (tasks.store.value('select IS_COMPLETE from task_checklist where ID = ?', [Number(item)]) === isComplete) return
    const field = isComplete === 'Y' ? 'CHECKLIST_ITEM_CHECK' : 'CHECKLIST_ITEM_UNCHECK'
    recordChange(tasks, Number(id), userId, { field, from: '', to: titleOf(item) })
    part.change(item, { IS_COMPLETE: isComplete, TOGGLED_BY: userId, TOGGLED_DATE: part.now() })
  }
  const toggle = (isComplete: 'Y' | 'N'): PositionalMethod => ({
    params: [taskId, itemId],
    run([id, item], { caller }) {
      if (!part.has(id, item)) return false
      setComplete(id, item, isComplete, caller.userId)
      return true
    },
  })
  /** `MEMBERS` of the fields, who join the task; undefined where the fields say nothing of them. */
  const readPeople = (fields: unknown): readonly Member[] | undefined => {
    const { MEMBERS } = fields as Fields
    return MEMBERS === undefined ? undefined : readMembers(objectOf(MEMBERS)).filter(({ id }) => userExists(tasks, id))
  }
  const titleOf = (item: unknown): SqlValue => tasks.store.value('select TITLE from task_checklist where ID = ?', [Number(item)]) ?? ''
  /** Under an item of the task where one is named, else under its first checklist, which is made when there is none. */
  const parentOf = (id: unknown, { PARENT_ID }: Values, userId: number): number => {
    if (PARENT_ID === 0) return 0
    if (PARENT_ID !== undefined && PARENT_ID !== null) return part.has(id, PARENT_ID) ? Number(PARENT_ID) : 0
    const first = tasks.store.value('select min(ID) from task_checklist where TASK_ID = ? and PARENT_ID = 0', [Number(id)])
    return typeof first === 'number' ? first : part.add(id, { ...ITEM, TITLE: 'Checklist 1', CREATED_BY: userId })
  }
  return definePositional(
    'task.checklistitem',
    'ctaskchecklistitem',
    forReaders(tasks, {
      add: {
        params: [taskId, arFields],
        run([id, fields], { caller: { userId } }) {
          const draft = part.read(fields)
          if (String(draft['TITLE'] ?? '').trim() === '') throw failed('Item name not specified')
          if (!part.hasTask(id)) throw failed('Adding item: action not allowed')
          recordChange(tasks, Number(id), userId, { field: 'CHECKLIST_ITEM_CREATE', from: '', to: draft['TITLE'] ?? '' })
          const members = readPeople(fields) ?? []
          joinTask(tasks, Number(id), members, userId)
          const MEMBERS = JSON.stringify(members)
          return part.add(id, { ...ITEM, CREATED_BY: userId, ...draft, MEMBERS, PARENT_ID: parentOf(id, draft, userId) })
        },
      },
      get: { params: [taskId, itemId], run: ([id, item]) => part.one(id, item) ?? raise(notFound()) },
      getlist: {
        params: [taskId, arOrder(...checklistSchema.of('classic').map(({ column }) => column))],
        run: ([id, order]) => (part.hasTask(id) ? part.list(id, order) : raise(failed('Action failed'))),
      },
      update: {
        params: [taskId, itemId, arFields],
        run([id, item, fields], { caller }) {
          if (!part.has(id, item)) throw notAllowed()
          const { IS_COMPLETE, ...draft } = part.read(fields)
          const [from, to] = [titleOf(item), draft['TITLE']]
          if (to !== undefined && to !== from) recordChange(tasks, Number(id), caller.userId, { field: 'CHECKLIST_ITEM_RENAME', from, to })
          const members = readPeople(fields)
          part.change(item, { ...draft, ...(members && { MEMBERS: JSON.stringify(members) }) })
          if (members) joinTask(tasks, Number(id), members, caller.userId)
          if (IS_COMPLETE !== undefined) setComplete(id, item, IS_COMPLETE, caller.userId)
          return null
        },
      },
      delete: {
        params: [taskId, itemId],
        run([id, item], { caller }) {
          const from = titleOf(item)
          if (!part.has(id, item)) throw failed('Deleting item: action not allowed')
          removeWithItemsBelow(tasks, Number(item))
          recordChange(tasks, Number(id), caller.userId, { field: 'CHECKLIST_ITEM_REMOVE', from, to: '' })
          return true
        },
      },
      complete: toggle('Y'),
      renew: toggle('N'),
      moveafteritem: {
        params: [taskId, itemId, { name: 'afterItemId', type: 'integer' }],
        run([id, item, after]) {
          const isPossible = item !== after && part.has(id, item) && part.has(id, after) && !isBelow(tasks, after, item)
          if (!isPossible) throw failed('Moving item: action not allowed')
          moveAfter(tasks, Number(item), Number(after))
          return null
        },
      },
      isactionallowed: isActionAllowed(part, 5),
      getmanifest: { params: [], run: () => MANIFEST },
    }),
  )
}

/** The moved item joins the list of the other one, right behind it; those that follow make room. */
function moveAfter({ store }: Tasks, item: number, after: number): void {
  const [task, parent] = store.row('select TASK_ID, ifnull(PARENT_ID, 0) from task_checklist where ID = ?', [after])!
  const rows = store.rows(
    'select ID from task_checklist where TASK_ID = ? and ifnull(PARENT_ID, 0) = ? and ID <> ? order by SORT_INDEX, ID',
    [task!, parent!, item],
  )
  const ids = rows.map(([id]) => Number(id))
  const order = ids.flatMap((id) => (id === after ? [id, item] : [id]))
  store.run('update task_checklist set PARENT_ID = ? where ID = ?', [parent!, item])
  for (const [index, id] of order.entries()) store.run('update task_checklist set SORT_INDEX = ? where ID = ?', [index, id])
}

function removeWithItemsBelow({ store }: Tasks, item: number): void {
  store.run(
    `delete from task_checklist where ID in (with recursive below(ID) as
      (select ? union select c.ID from task_checklist c join below on c.PARENT_ID = below.ID) select ID from below)`,
    [item],
  )
}

const userExists = ({ store }: Tasks, id: number): boolean => store.value('select 1 from user where ID = ?', [id]) !== undefined

/** An item cannot go below itself. */
function isBelow({ store }: Tasks, item: unknown, above: unknown): boolean {
  return (
    store.value(
      `with recursive up(ID) as (select PARENT_ID from task_checklist where ID = ? union select c.PARENT_ID from task_checklist c join up on c.ID = up.ID)
       select 1 from up where ID = ?`,
      [Number(item), Number(above)],
    ) !== undefined
  )
}

const MANIFEST = manifestOf({
  name: 'checklistitem',
  version: '2.0',
  writable: ['PARENT_ID', 'TITLE', 'SORT_INDEX', 'IS_COMPLETE', 'IS_IMPORTANT'],
  readable: checklistSchema.of('classic'),
  sortable: checklistSchema.of('classic').map(({ column }) => column),
  methods: {
    add: [taskId, arFields],
    get: [taskId, itemId],
    getlist: [taskId, arOrder()],
    update: [taskId, itemId, arFields],
    delete: [taskId, itemId],
    complete: [taskId, itemId],
    renew: [taskId, itemId],
    moveafteritem: [taskId, itemId, { name: 'afterItemId', type: 'integer' }],
    isactionallowed: [taskId, itemId, { name: 'actionId', type: 'integer' }],
    getmanifest: [],
  },
})

const ITEM: Values = { PARENT_ID: 0, SORT_INDEX: 0, IS_COMPLETE: 'N', IS_IMPORTANT: 'N' }
