import { MethodError, type Call, type CallParams, type Caller, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { isYes, requireArgument, requireInteger, requireObject, toId, toText } from '../read-params.ts'
import { openGroups } from '../sonet-group/open-groups.ts'
import type { Tasks } from './open-tasks.ts'
import { updateTask } from './save-task.ts'
import { mayRead } from './task-access.ts'

export const stageTables = `
  create table if not exists task_stage (ID integer primary key autoincrement, TITLE text, SORT integer, COLOR text, SYSTEM_TYPE text,
    ENTITY_ID integer, ENTITY_TYPE text);
  create table if not exists task_plan (TASK_ID integer, USER_ID integer, STAGE_ID integer, SORT real, primary key (TASK_ID, USER_ID));
`

/** `U` the plan of a user, `G` the kanban of a work group. */
interface Board {
  readonly type: 'U' | 'G'
  readonly id: number
}

interface Stage {
  readonly id: number
  readonly board: Board
  readonly systemType: string | null
}

/** What a board begins with; colors of api-reference/tasks/stages/task-stages-get.md */
const FIRST: Readonly<Record<Board['type'], readonly (readonly [title: string, color: string, systemType: string | null])[]>> = {
  U: [
    ['Not planned', '00C4FB', 'NEW'],
    ['This week', '47D1E2', null],
  ],
  G: [
    ['New', '00C4FB', 'NEW'],
    ['In progress', '47D1E2', 'WORK'],
    ['Done', '75D900', 'FINISH'],
  ],
}
const STEP = 100

/** Stages of the kanban and of "My plan": api-reference/tasks/stages/index.md */
export function stageMethods(tasks: Tasks): readonly MethodDefinition[] {
  const { store } = tasks
  const board = (params: CallParams, caller: Caller, id: number, refusal: string): Board => {
    if (id === 0) return { type: 'U', id: caller.userId }
    const isFree = caller.isAdmin && isYes(params.get('isAdmin'))
    if (!isMember(tasks, id, caller, isFree)) throw new MethodError('ACCESS_DENIED', refusal)
    return { type: 'G', id }
  }
  const requireStage = (params: CallParams, caller: Caller, refusal: string): Stage => {
    const stage = findStage(tasks, requireInteger(params, 'id'))
    if (!stage) throw new MethodError('NOT_FOUND', 'Stage not found')
    if (stage.board.type === 'U' && stage.board.id !== caller.userId) throw new MethodError('ACCESS_DENIED', refusal)
    if (stage.board.type === 'G') board(params, caller, stage.board.id, refusal)
    return stage
  }
  return defineMethods('task.stages', 'task', {
    get({ params, caller }) {
      const rows = readStages(tasks, board(params, caller, requireInteger(params, 'entityId'), 'You cannot view stages in this group.'))
      return phpMap(Object.fromEntries(rows.map((row) => [row['ID'], row])))
    },
    add({ params, caller }) {
      const fields = requireObject(params, 'fields')
      const title = toText(fields['TITLE']).trim()
      if (title === '') throw new MethodError('EMPTY_TITLE', 'Stage title is not specified')
      const of = board(params, caller, toId(fields['ENTITY_ID']) ?? 0, 'You do not have permission to manage stages')
      const after = sortOf(tasks, of, toId(fields['AFTER_ID']) ?? 0)
      const id = insertRow(store, 'task_stage', {
        TITLE: title,
        SORT: after + 1,
        COLOR: toText(fields['COLOR']),
        SYSTEM_TYPE: null,
        ENTITY_ID: of.id,
        ENTITY_TYPE: of.type,
      })
      renumber(tasks, of)
      return id
    },
    update({ params, caller }) {
      const fields = requireObject(params, 'fields')
      const stage = requireStage(params, caller, 'You cannot modify stages in this group')
      const [title, after] = [toText(fields['TITLE']).trim(), toId(fields['AFTER_ID'])]
      updateRow(
        store,
        'task_stage',
        {
          ...(title !== '' && { TITLE: title }),
          ...(fields['COLOR'] !== undefined && { COLOR: toText(fields['COLOR']) }),
          ...(after !== undefined && after !== stage.id && { SORT: sortOf(tasks, stage.board, after) + 1 }),
        },
        stage.id,
      )
      renumber(tasks, stage.board)
      return true
    },
    delete({ params, caller }) {
      const stage = requireStage(params, caller, 'You cannot manage stages')
      if (stage.systemType !== null) throw new MethodError('IS_SYSTEM', 'The default stage cannot be deleted')
      const first = store.value('select ID from task_stage where ENTITY_TYPE = ? and ENTITY_ID = ? order by SORT, ID limit 1', [
        stage.board.type,
        stage.board.id,
      ])
      // The page gives no code to a stage that holds tasks.
      if (first === stage.id || hasTasks(tasks, stage.id))
        throw new MethodError('CANT_DELETE_FIRST', 'Cannot delete the first stage. Move the stage to delete it.')
      store.run('delete from task_stage where ID = ?', [stage.id])
      return true
    },
    canmovetask({ params, caller }) {
      const id = requireInteger(params, 'entityId')
      const type = toText(requireArgument(params, 'entityType')).toUpperCase()
      if (type === 'U') return id === caller.userId
      return type === 'G' && isMember(tasks, id, caller, caller.isAdmin)
    },
    movetask: (call) => moveTask(tasks, call),
  })
}

function isMember({ portal }: Tasks, groupId: number, { userId }: Caller, isFree: boolean): boolean {
  const { store } = openGroups(portal)
  if (store.value('select 1 from sonet_group where ID = ?', [groupId]) === undefined) return false
  const role = "select 1 from sonet_member where GROUP_ID = ? and USER_ID = ? and ROLE in ('A', 'E', 'K')"
  return isFree || store.value(role, [groupId, userId]) !== undefined
}

function findStage({ store }: Tasks, id: number): Stage | undefined {
  const [type, entityId, systemType] = store.row('select ENTITY_TYPE, ENTITY_ID, SYSTEM_TYPE from task_stage where ID = ?', [id]) ?? []
  if (type === undefined) return undefined
  return { id, board: { type: type as Board['type'], id: Number(entityId) }, systemType: systemType as string | null }
}

/** A board has its first stages as soon as somebody looks. */
function ensureStages({ store }: Tasks, { type, id }: Board): void {
  if (store.value('select 1 from task_stage where ENTITY_TYPE = ? and ENTITY_ID = ?', [type, id]) !== undefined) return
  for (const [index, [title, color, systemType]] of FIRST[type].entries())
    insertRow(store, 'task_stage', {
      TITLE: title,
      SORT: (index + 1) * STEP,
      COLOR: color,
      SYSTEM_TYPE: systemType,
      ENTITY_ID: id,
      ENTITY_TYPE: type,
    })
}

function readStages(tasks: Tasks, board: Board): readonly Readonly<Record<string, unknown>>[] {
  ensureStages(tasks, board)
  const rows = tasks.store.rows(
    'select ID, TITLE, SORT, COLOR, SYSTEM_TYPE from task_stage where ENTITY_TYPE = ? and ENTITY_ID = ? order by SORT, ID',
    [board.type, board.id],
  )
  return rows.map(([id, title, sort, color, systemType]) => ({
    ID: String(id),
    TITLE: title,
    SORT: String(sort),
    COLOR: color,
    SYSTEM_TYPE: systemType,
    ENTITY_ID: String(board.id),
    ENTITY_TYPE: board.type,
    ADDITIONAL_FILTER: [],
    TO_UPDATE: [],
    TO_UPDATE_ACCESS: null,
  }))
}

/** Where a stage stands; 0 is before all of them. */
function sortOf(tasks: Tasks, board: Board, id: number): number {
  ensureStages(tasks, board)
  const sql = 'select SORT from task_stage where ID = ? and ENTITY_TYPE = ? and ENTITY_ID = ?'
  return Number(tasks.store.value(sql, [id, board.type, board.id]) ?? 0)
}

function renumber({ store }: Tasks, { type, id }: Board): void {
  const rows = store.rows('select ID from task_stage where ENTITY_TYPE = ? and ENTITY_ID = ? order by SORT, ID', [type, id])
  for (const [index, [stage]] of rows.entries()) store.run('update task_stage set SORT = ? where ID = ?', [(index + 1) * STEP, stage!])
}

function hasTasks({ store }: Tasks, stageId: number): boolean {
  return (
    store.value('select 1 from task where STAGE_ID = ? union select 1 from task_plan where STAGE_ID = ?', [stageId, stageId]) !== undefined
  )
}

/** api-reference/tasks/stages/task-stages-move-task.md */
function moveTask(tasks: Tasks, { params, caller }: Call): true {
  const { store } = tasks
  const [id, stageId] = [requireInteger(params, 'id'), requireInteger(params, 'stageId')]
  if (!mayRead(tasks, caller, id)) throw new MethodError('TASK_NOT_FOUND', 'Task not found or access to it is denied')
  const stage = findStage(tasks, stageId)
  if (!stage) throw new MethodError('NOT_FOUND', 'Stage not found')
  const { type, id: entityId } = stage.board
  const group = Number(store.value('select ifnull(GROUP_ID, 0) from task where ID = ?', [id]))
  const isAllowed = type === 'U' ? entityId === caller.userId : entityId === group && isMember(tasks, entityId, caller, caller.isAdmin)
  if (!isAllowed) throw new MethodError('ACCESS_DENIED_MOVE', 'You cannot move this task')
  if (type === 'G') {
    updateTask(tasks, id, { STAGE_ID: stageId }, caller.userId)
    return true
  }
  const neighbour = toId(params.get('before')) ?? toId(params.get('after')) ?? 0
  const place = store.value('select SORT from task_plan where TASK_ID = ? and USER_ID = ?', [neighbour, entityId])
  const last = Number(store.value('select ifnull(max(SORT), 0) from task_plan where STAGE_ID = ?', [stageId]))
  const sort = typeof place === 'number' ? place + (toId(params.get('before')) === undefined ? 0.5 : -0.5) : last + 1
  store.run('insert or replace into task_plan (TASK_ID, USER_ID, STAGE_ID, SORT) values (?, ?, ?, ?)', [id, entityId, stageId, sort])
  return true
}
