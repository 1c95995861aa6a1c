import type { Call, CallParams, MethodDefinition } from '../../contract.ts'
import { defineV3, type V3Action } from '../../v3/define-v3.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import type { SignatureParam } from '../../v3/signature.ts'
import { validationError } from '../../v3/v3-error.ts'
import { requireEditor } from './access.ts'
import { dropMember, membersOf, putMember, ROLES, userExists } from './members.ts'
import { findNode, type NodeType, type Structure } from './open-structure.ts'
import { readText, readUsers, requireNode } from './read-requests.ts'
import { readRoles } from './read-roles.ts'
import { memberDto } from './structure-dtos.ts'

const nodeId: SignatureParam = { name: 'nodeId', type: 'integer', required: true }
const userIds: SignatureParam = { name: 'userIds', type: 'array', required: true }

/** People of departments and teams: api-reference/departments/node-member/index.md */
export function memberMethods(structure: Structure): readonly MethodDefinition[] {
  const change = (params: readonly SignatureParam[], run: (call: Call) => unknown): V3Action => ({
    isWrite: true,
    signature: { params },
    handler(call) {
      requireEditor(structure, call.caller)
      return run(call)
    },
  })
  const knownUsers = (params: CallParams): readonly number[] => readUsers(params).filter((id) => userExists(structure, id))
  return defineV3('humanresources.node.member', ['humanresources'], {
    add: change([nodeId, userIds, { name: 'role', type: 'string', required: true }], ({ params }) => {
      const node = requireNode(structure, params)
      const users = knownUsers(params)
      if (readText(params, 'role') === undefined) throw validationError([{ message: 'Parameter "role" is required.', field: 'role' }])
      const role = readRole(params, node.type)
      for (const user of users) putMember(structure, node, user, role)
      return { success: true }
    }),
    move: change([nodeId, userIds, { name: 'role', type: 'string' }], ({ params }) => {
      const node = requireNode(structure, params)
      const users = knownUsers(params)
      const role = readRole(params, node.type)
      const others = structure.store.rows('select ID from hr_node where TYPE = ? and ID <> ?', [node.type, node.id])
      for (const user of users) {
        for (const [id] of others) dropMember(structure, findNode(structure, Number(id))!, user)
        putMember(structure, node, user, role)
      }
      return { success: true }
    }),
    set: change([nodeId, { ...userIds, type: 'object' }], ({ params }) => {
      const node = requireNode(structure, params)
      const roles = readRoles(structure, params, node.type)
      const staying = new Set(roles.map(([id]) => id))
      for (const id of membersOf(structure, node.id)) if (!staying.has(id)) dropMember(structure, node, id)
      for (const [id, role] of roles) putMember(structure, node, id, role)
      return { success: true }
    }),
    remove: change([nodeId, userIds], ({ params }) => {
      const node = requireNode(structure, params)
      const users = readUsers(params).map((userId) => ({ userId, isGone: dropMember(structure, node, userId) }))
      return {
        removed: users.filter(({ isGone }) => isGone).map(({ userId }) => userId),
        failed: users.filter(({ isGone }) => !isGone).map(({ userId }) => ({ userId, reason: 'Not found in this node' })),
      }
    }),
    ...fieldActions(memberDto),
  })
}

function readRole(params: CallParams, type: NodeType): string {
  const allowed = ROLES[type]
  const role = readText(params, 'role') ?? allowed[2]
  if (!allowed.includes(role)) throw validationError([{ message: `Invalid role ${role}. Allowed: ${allowed.join(', ')}.`, field: 'role' }])
  return role
}
