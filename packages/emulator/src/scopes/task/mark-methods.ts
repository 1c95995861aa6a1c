import { MethodError, type Handler, type MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { isYes, type Fields } from '../read-params.ts'
import { setMark, type Mark } from './marks.ts'
import type { Tasks } from './open-tasks.ts'
import { definePositional, optionalMap, taskId, type PositionalMethod } from './parts/define-positional.ts'
import { taskNotFound } from './parts/refusals.ts'
import { readTask } from './read-task.ts'
import { mayRead } from './task-access.ts'
import { readTaskId } from './task-id.ts'

/** What users do to tasks for themselves: api-reference/tasks/user-actions/index.md */
export function markMethods(tasks: Tasks): readonly MethodDefinition[] {
  const favorite =
    (on: boolean): Handler =>
    ({ params, caller }) => {
      const id = readTaskId(params)
      if (!mayRead(tasks, caller, id)) throw new MethodError('1', 'Task not found or not accessible')
      setMark(tasks, 'FAVORITE', id, caller.userId, on)
      return true
    }
  /** Of a task out of reach they tell nothing. */
  const mark =
    (name: Mark, on: boolean): Handler =>
    (call) => {
      const id = readTaskId(call.params, 'id')
      if (!mayRead(tasks, call.caller, id)) return []
      setMark(tasks, name, id, call.caller.userId, on)
      return readTask(tasks, id, call)
    }
  const oldFavorite = (on: boolean): PositionalMethod => ({
    params: [taskId, optionalMap('params')],
    run([id, params = {}], { caller }) {
      if (!mayRead(tasks, caller, Number(id))) throw taskNotFound()
      const below = isYes((params as Fields)['AFFECT_CHILDREN']) ? childrenOf(tasks, Number(id)) : []
      for (const each of [Number(id), ...below]) setMark(tasks, 'FAVORITE', each, caller.userId, on)
      return null
    },
  })
  return [
    ...defineMethods('tasks.task', 'task', {
      'favorite.add': favorite(true),
      'favorite.remove': favorite(false),
      mute: mark('IS_MUTED', true),
      unmute: mark('IS_MUTED', false),
      pin: mark('IS_PINNED', true),
      unpin: mark('IS_PINNED', false),
    }),
    ...definePositional('task.item', 'ctaskitem', { addtofavorite: oldFavorite(true), deletefromfavorite: oldFavorite(false) }),
  ]
}

function childrenOf({ store }: Tasks, id: number): readonly number[] {
  const rows = store.rows(
    `with recursive below(ID) as (select ID from task where PARENT_ID = ? union select t.ID from task t join below on t.PARENT_ID = below.ID)
     select ID from below`,
    [id],
  )
  return rows.map(([child]) => Number(child))
}
