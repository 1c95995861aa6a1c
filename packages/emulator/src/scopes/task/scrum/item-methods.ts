import { MethodError, type CallParams, type MethodDefinition } from '../../../contract.ts'
import type { DefineOver } from '../../define-over.ts'
import { requireObject, textOf, toId, toText, type Fields } from '../../read-params.ts'
import { updateTask } from '../save-task.ts'
import { mayRead } from '../task-access.ts'
import { findBacklog, findEntity, type Entity } from './entities.ts'
import { groupOfEpic } from './epic-methods.ts'
import { findItem, nextSort, writeItem, type Item } from './items.ts'
import type { Scrum } from './open-scrum.ts'
import { refused, requireAccess } from './scrum-access.ts'

/** How tasks stand in a Scrum: api-reference/sonet-group/scrum/task/index.md */
export function itemMethods(define: DefineOver<Scrum>): readonly MethodDefinition[] {
  return define('tasks.api.scrum.task', {
    get(scrum, { params, caller }) {
      const id = readId(params)
      const item = mayRead(scrum.tasks, caller, id) || isInReach(scrum, caller, id) ? findItem(scrum, id) : undefined
      if (!item) throw underOk(0, 'Task not found')
      return item
    },
    update(scrum, { params, caller }) {
      const { tasks } = scrum
      const id = toId(params.get('id')) ?? 0
      const groupId = groupOfTask(scrum, id)
      if (groupId === undefined) throw refused('Task not found')
      const fields = requireObject(params, 'fields')
      const held = findItem(scrum, id)
      const entity = readEntity(scrum, fields, groupId, held)
      if (groupId !== 0) requireAccess(scrum, caller, groupId)
      if (!entity) throw refused('Item not created')
      requireAccess(scrum, caller, entity.groupId)
      const epicId = fields['epicId'] === undefined ? (held?.epicId ?? 0) : (toId(fields['epicId']) ?? -1)
      if (epicId !== 0 && groupOfEpic(scrum, epicId) !== entity.groupId) throw refused('Epic not found')
      const isMoved = held?.entityId !== entity.id
      const sort = toId(fields['sort']) ?? (isMoved ? nextSort(scrum, entity.id) : held.sort)
      if (entity.groupId !== groupId) updateTask(tasks, id, { GROUP_ID: entity.groupId }, caller.userId)
      if (held && isMoved) tasks.store.run('delete from scrum_card where SPRINT_ID = ? and TASK_ID = ?', [held.entityId, id])
      writeItem(scrum, id, entity, {
        storyPoints: fields['storyPoints'] === undefined ? (held?.storyPoints ?? '') : toText(fields['storyPoints']),
        epicId,
        sort,
        createdBy: held?.createdBy ?? caller.userId,
        modifiedBy: caller.userId,
      })
      return { status: 'success', data: true, errors: [] }
    },
    getFields: () => ({
      fields: {
        entityId: { type: 'integer' },
        storyPoints: { type: 'string' },
        epicId: { type: 'integer' },
        sort: { type: 'integer' },
        createdBy: { type: 'integer' },
        modifiedBy: { type: 'integer' },
      },
    }),
  })
}

/** The page of `get` has its refusals under 200: api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.md */
const underOk = (code: number | string, text: string): MethodError => new MethodError(code, text, 200)

function readId(params: CallParams): number {
  const value = params.get('id')
  if (value === undefined || value === null) throw underOk('100', 'Could not find value for parameter {id}')
  const id = toId(value)
  if (id === undefined)
    throw underOk('100', `Invalid value {${textOf(value) ?? ''}} to match with parameter {id}. Should be value of type int.`)
  return id
}

/** 0 is a task of no group, undefined none. */
function groupOfTask({ tasks }: Scrum, id: number): number | undefined {
  const groupId = tasks.store.value('select ifnull(GROUP_ID, 0) from task where ID = ?', [id])
  return groupId === undefined ? undefined : Number(groupId)
}

/** Whoever works in a Scrum sees its tasks. */
function isInReach(scrum: Scrum, caller: Parameters<typeof requireAccess>[1], id: number): boolean {
  try {
    requireAccess(scrum, caller, groupOfTask(scrum, id) ?? 0)
    return true
  } catch {
    return false
  }
}

/** The sprint or backlog that is asked for, or where the task is; a task that is new to the Scrum goes to the backlog. */
function readEntity(scrum: Scrum, fields: Fields, groupId: number, held: Item | undefined): Entity | undefined {
  if (fields['entityId'] !== undefined) return findEntity(scrum, toId(fields['entityId']) ?? 0)
  return held ? findEntity(scrum, held.entityId) : findBacklog(scrum, groupId)
}
