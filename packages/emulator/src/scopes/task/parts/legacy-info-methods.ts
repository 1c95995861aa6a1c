import type { Caller, MethodDefinition } from '../../../contract.ts'
import { readContent } from '../../disk/contents.ts'
import type { Tasks } from '../open-tasks.ts'
import { updateTask } from '../save-task.ts'
import { mayRead } from '../task-access.ts'
import { storedFields, userFields } from '../task-fields.ts'
import { actionsOf } from '../task-rights.ts'
import { toText } from '../../read-params.ts'
import { uploadFor } from '../templates/item-files.ts'
import { arFields, definePositional, taskId } from './define-positional.ts'
import { manifestOf } from './manifest.ts'
import { failed, taskNotFound } from './refusals.ts'

/** Number and name of an action, and what decides on it: api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.md */
const ACTIONS: readonly (readonly [id: number, name: string, right: string])[] = [
  [1, 'ACTION_ACCEPT', 'accept'],
  [2, 'ACTION_DECLINE', 'decline'],
  [3, 'ACTION_COMPLETE', 'complete'],
  [4, 'ACTION_APPROVE', 'approve'],
  [5, 'ACTION_DISAPPROVE', 'disapprove'],
  [6, 'ACTION_START', 'start'],
  [7, 'ACTION_DELEGATE', 'delegate'],
  [8, 'ACTION_REMOVE', 'remove'],
  [9, 'ACTION_EDIT', 'edit'],
  [10, 'ACTION_DEFER', 'defer'],
  [11, 'ACTION_RENEW', 'renew'],
  [12, 'ACTION_CREATE', 'create'],
  [13, 'ACTION_CHANGE_DEADLINE', 'changeDeadline'],
  [14, 'ACTION_CHECKLIST_ADD_ITEMS', 'checklistAddItems'],
  [15, 'ACTION_ELAPSED_TIME_ADD', 'elapsedtime.add'],
  [16, 'ACTION_CHANGE_DIRECTOR', 'edit.originator'],
  [17, 'ACTION_PAUSE', 'pause'],
  [18, 'ACTION_START_TIME_TRACKING', 'dayplan.timer.toggle'],
]

/** The rest of `task.item.*`, superseded by `tasks.task.*`: api-reference/tasks/deprecated/task-item/index.md */
export function legacyInfoMethods(tasks: Tasks): readonly MethodDefinition[] {
  const { store } = tasks
  const requireTask = (id: unknown, caller: Caller): number => {
    if (typeof id !== 'number' || !mayRead(tasks, caller, id)) throw taskNotFound()
    return id
  }
  const allowed = (id: unknown, caller: Caller): readonly (readonly [number, string, boolean])[] => {
    const task = requireTask(id, caller)
    const rights = actionsOf(Number(store.value('select STATUS from task where ID = ?', [task])))
    return ACTIONS.map(([number, name, right]) => [number, name, rights[right] === true])
  }
  const attachmentsOf = (task: number): readonly number[] =>
    JSON.parse(String(store.value('select ifnull(UF_TASK_WEBDAV_FILES, ?) from task where ID = ?', ['[]', task]))) as number[]
  return definePositional('task.item', 'ctaskitem', {
    getallowedactions: {
      params: [taskId],
      run: ([id], { caller }) => allowed(id, caller).flatMap(([number, , isAllowed]) => (isAllowed ? [number] : [])),
    },
    getallowedtaskactionsasstrings: {
      params: [taskId],
      run: ([id], { caller }) => Object.fromEntries(allowed(id, caller).map(([, name, isAllowed]) => [name, isAllowed])),
    },
    isactionallowed: {
      params: [taskId, { name: 'actionId', type: 'integer' }],
      run: ([id, action], { caller }) => allowed(id, caller).some(([number, , isAllowed]) => number === action && isAllowed),
    },
    getdependson: {
      params: [taskId],
      run: ([id], { caller }) =>
        store
          .rows('select TASK_FROM from task_link where TASK_TO = ? order by TASK_FROM', [requireTask(id, caller)])
          .map(([from]) => Number(from)),
    },
    getfiles: {
      params: [taskId],
      run: ([id], { caller }) =>
        attachmentsOf(requireTask(id, caller)).map((each) => `/bitrix/tools/disk/uf.php?attachedId=${each}&action=download&ncc=1`),
    },
    addfile: {
      params: [taskId, { name: 'name', type: 'string' }, { name: 'content', type: 'string' }],
      members: ['NAME', 'CONTENT'],
      run([id, name, content], { caller }) {
        const task = requireTask(id, caller)
        const bytes = readContent(content)
        if (toText(name).trim() === '' || !bytes) throw failed('The file has no name or no content')
        const file = uploadFor(tasks, caller.userId, toText(name), bytes)
        const files = JSON.stringify([...attachmentsOf(task), `n${file}`])
        updateTask(tasks, task, { UF_TASK_WEBDAV_FILES: files }, caller.userId)
        return attachmentsOf(task).at(-1)
      },
    },
    deletefile: {
      params: [taskId, { name: 'attachmentId', type: 'integer' }],
      run([id, attachment], { caller }) {
        const task = requireTask(id, caller)
        const files = attachmentsOf(task)
        if (!files.includes(Number(attachment))) throw failed('The task has no such file')
        const left = JSON.stringify(files.filter((each) => each !== attachment))
        updateTask(tasks, task, { UF_TASK_WEBDAV_FILES: left }, caller.userId)
        store.run('delete from disk_attached where ID = ?', [Number(attachment)])
        return true
      },
    },
    getmanifest: { params: [], run: () => MANIFEST },
  })
}

const id = [taskId]
const MANIFEST = manifestOf({
  name: 'item',
  version: '1',
  writable: [...storedFields, ...userFields].filter(({ isReadOnly }) => !isReadOnly).map(({ column }) => column),
  readable: [...storedFields, ...userFields],
  sortable: storedFields.filter(({ storage }) => storage !== 'none').map(({ column }) => column),
  ownId: 'taskId',
  methods: {
    getmanifest: [],
    add: [arFields],
    getdata: id,
    getdescription: id,
    update: [taskId, arFields],
    delete: id,
    delegate: [taskId, { name: 'newResponsibleId', type: 'integer' }],
    list: [],
    startexecution: id,
    complete: id,
    defer: id,
    renew: id,
    approve: id,
    disapprove: id,
    getfiles: id,
    getdependson: id,
    getallowedactions: id,
    isactionallowed: [taskId, { name: 'actionId', type: 'integer' }],
  },
})
