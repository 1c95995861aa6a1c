import type { DefineOver } from '../../define-over.ts'
import { objectOf, requireObject, toId } from '../../read-params.ts'
import type { MethodDefinition } from '../../../contract.ts'
import { addEntity, deleteEntity, findBacklog, findEntity, showBacklog, updateEntity, type Entity } from './entities.ts'
import { tasksIn } from './items.ts'
import type { Scrum } from './open-scrum.ts'
import { readUser, refused, requireAccess } from './scrum-access.ts'

/** A portal makes one when its planning page is opened; here nobody opens that page: api-reference/sonet-group/scrum/backlog/index.md */
export function backlogMethods(define: DefineOver<Scrum>): readonly MethodDefinition[] {
  return define('tasks.api.scrum.backlog', {
    add(scrum, { params, caller }) {
      const fields = objectOf(params.get('fields'))
      const groupId = toId(fields['groupId'])
      if (!groupId) throw refused('Group id not found')
      requireAccess(scrum, caller, groupId)
      if (findBacklog(scrum, groupId)) throw refused('Backlog already added')
      const createdBy = readUser(scrum, fields, 'createdBy', 0)
      if (createdBy === 0) throw refused('createdBy user not found')
      const values = { GROUP_ID: groupId, CREATED_BY: createdBy, MODIFIED_BY: readUser(scrum, fields, 'modifiedBy', 0) }
      return showBacklog(scrum, addEntity(scrum, 'backlog', values))
    },
    update(scrum, { params, caller }) {
      const fields = requireObject(params, 'fields')
      const backlog = requireBacklog(scrum, params.get('id'))
      requireAccess(scrum, caller, backlog.groupId)
      const target = fields['groupId'] === undefined ? backlog.groupId : (toId(fields['groupId']) ?? 0)
      if (target !== backlog.groupId) requireMovable(scrum, backlog, target, () => requireAccess(scrum, caller, target))
      const values = {
        GROUP_ID: target,
        ...(fields['createdBy'] !== undefined && { CREATED_BY: readUser(scrum, fields, 'createdBy', 0) }),
        MODIFIED_BY: readUser(scrum, fields, 'modifiedBy', caller.userId),
      }
      updateEntity(scrum, backlog.id, values)
      return showBacklog(scrum, backlog.id)
    },
    get(scrum, { params, caller }) {
      const groupId = toId(params.get('id'))
      if (!groupId) throw refused('Group id not found')
      requireAccess(scrum, caller, groupId)
      const backlog = findBacklog(scrum, groupId)
      if (!backlog) throw refused('Backlog not found')
      return showBacklog(scrum, backlog.id)
    },
    delete(scrum, { params, caller }) {
      const backlog = requireBacklog(scrum, params.get('id'))
      requireAccess(scrum, caller, backlog.groupId)
      if (tasksIn(scrum, backlog.id).length > 0) throw refused('It is forbidden remove a backlog with items')
      deleteEntity(scrum, backlog.id)
      return []
    },
    getFields: () => ({ fields: { groupId: { type: 'integer' }, createdBy: { type: 'integer' }, modifiedBy: { type: 'integer' } } }),
  })
}

function requireBacklog(scrum: Scrum, given: unknown): Entity {
  const id = toId(given)
  if (!id) throw refused('Backlog id not found')
  const entity = findEntity(scrum, id)
  if (entity?.type !== 'backlog') throw refused('Backlog not found')
  return entity
}

function requireMovable(scrum: Scrum, { id }: Entity, target: number, requireTarget: () => void): void {
  requireTarget()
  if (tasksIn(scrum, id).length > 0) throw refused('It is forbidden move a backlog with items')
  if (findBacklog(scrum, target)) throw refused('The target group already has a backlog')
}
