import type { CallParams } from '../../contract.ts'
import { validationError } from '../../v3/v3-error.ts'
import { ROLES, userExists } from './members.ts'
import type { NodeType, Structure } from './open-structure.ts'

const REQUIRED = 'Parameter "userIds" is required and must be a non-empty array.'

/** `userIds` as lists of users under their roles; people whom the portal does not know are left out. */
export function readRoles(structure: Structure, params: CallParams, type: NodeType): readonly (readonly [userId: number, role: string])[] {
  const given = params.all['userIds']
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw validationError([{ message: REQUIRED, field: 'userIds' }])
  const wrong = Object.keys(given).filter((role) => !ROLES[type].includes(role))
  if (wrong.length > 0)
    throw validationError([{ message: `Invalid roles: ${wrong.join(', ')}. Allowed: ${ROLES[type].join(', ')}.`, field: 'userIds' }])
  const pairs = Object.entries(given as Readonly<Record<string, unknown>>).flatMap(([role, ids]) => {
    if (!Array.isArray(ids) || !ids.every((id): id is number => Number.isSafeInteger(id)))
      throw validationError([{ message: REQUIRED, field: 'userIds' }])
    return ids.map((id) => [id, role] as const)
  })
  if (pairs.length === 0) throw validationError([{ message: REQUIRED, field: 'userIds' }])
  return pairs.filter(([id]) => userExists(structure, id))
}
