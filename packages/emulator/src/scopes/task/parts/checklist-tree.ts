import { phpMap } from '../../../php/php-map.ts'
import { showMember, type Member } from '../members.ts'
import type { Tasks } from '../open-tasks.ts'

interface Item {
  readonly id: number
  readonly parentId: number
  readonly title: string
  readonly sortIndex: number
  readonly createdBy: number
  readonly isComplete: boolean
  readonly isImportant: boolean
  readonly toggledBy: number | null
  readonly toggledDate: string | null
  readonly members: readonly Node[]
}

type Node = Readonly<Record<string, unknown>>

const ALLOWED = { modify: true, remove: true, toggle: true, add: true, addAccomplice: true }

/** `checklist` of a task: items by their ids, api-reference/tasks/tasks-task-delegate.md */
export function checklistMap(tasks: Tasks, taskId: number): Node {
  return phpMap(
    Object.fromEntries(
      readItems(tasks, taskId).map((item) => [
        String(item.id),
        {
          id: String(item.id),
          taskId: String(taskId),
          createdBy: String(item.createdBy),
          parentId: item.parentId === 0 ? 0 : String(item.parentId),
          title: item.title,
          sortIndex: String(item.sortIndex),
          isComplete: item.isComplete ? 'Y' : 'N',
          isImportant: item.isImportant ? 'Y' : 'N',
          toggledBy: item.toggledBy === null ? null : String(item.toggledBy),
          toggledDate: item.toggledDate,
          ufChecklistFiles: false,
          members: item.members,
          attachments: [],
          entityId: String(taskId),
          action: ALLOWED,
        },
      ]),
    ),
  ) as Node
}

/** `checkListTree`: the same items below a root, numbered from the top. */
export function checklistTree(tasks: Tasks, taskId: number, userId: number): Node {
  const items = readItems(tasks, taskId)
  let nodeId = 0
  const branch = (parentId: number, number: string): Node[] =>
    items
      .filter((item) => item.parentId === parentId)
      .map((item, index) => {
        const display = parentId === 0 ? '' : number === '' ? String(index + 1) : `${number}.${index + 1}`
        const node = {
          nodeId: ++nodeId,
          fields: { ...fieldsOf(item), entityId: taskId, userId, displaySortIndex: display },
          action: ALLOWED,
        }
        return { ...node, descendants: branch(item.id, display) }
      })
  return { nodeId: 0, fields: { ...ROOT, userId }, action: [], descendants: branch(0, '') }
}

const COMMON = { copiedId: null, completedCount: 0, members: [], attachments: [], nodeId: null }
const ROOT = {
  id: null,
  entityId: null,
  createdBy: null,
  parentId: null,
  title: '',
  sortIndex: null,
  displaySortIndex: '',
  isComplete: false,
  isImportant: false,
  ...COMMON,
}

function fieldsOf({ id, createdBy, parentId, title, sortIndex, isComplete, isImportant, members }: Item): Node {
  return { id, createdBy, parentId, title, sortIndex, isComplete, isImportant, ...COMMON, members }
}

function readItems({ store }: Tasks, taskId: number): readonly Item[] {
  const rows = store.rows(
    `select ID, ifnull(PARENT_ID, 0), TITLE, SORT_INDEX, CREATED_BY, IS_COMPLETE, IS_IMPORTANT, TOGGLED_BY, TOGGLED_DATE, ifnull(MEMBERS, '[]')
     from task_checklist where TASK_ID = ? order by SORT_INDEX, ID`,
    [taskId],
  )
  return rows.map(([id, parentId, title, sortIndex, createdBy, isComplete, isImportant, toggledBy, toggledDate, members]) => ({
    id: Number(id),
    parentId: Number(parentId),
    title: String(title),
    sortIndex: Number(sortIndex),
    createdBy: Number(createdBy),
    isComplete: isComplete === 'Y',
    isImportant: isImportant === 'Y',
    toggledBy: toggledBy === null ? null : Number(toggledBy),
    toggledDate: toggledDate === null ? null : String(toggledDate),
    members: (JSON.parse(String(members)) as Member[]).map((member) => showMember(store, member)),
  }))
}
