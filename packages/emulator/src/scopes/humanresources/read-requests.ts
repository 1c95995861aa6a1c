import type { CallParams } from '../../contract.ts'
import type { Dto } from '../../v3/dto.ts'
import { requireInt, requireText } from '../../v3/read-v3-params.ts'
import { unknownField, v3Error, validationError, wrongType } from '../../v3/v3-error.ts'
import { accessDenied } from './access.ts'
import { findNode, type NodeType, type Structure, type StructureNode } from './open-structure.ts'

/** Unlike elsewhere, a name that the object does not have is refused: api-reference/departments/node/humanresources-node-get.md */
export function requireKnownNames(dto: Dto, select: unknown): void {
  if (!Array.isArray(select)) return
  const unknown = (select as readonly unknown[]).find((name) => typeof name === 'string' && !dto.find(name.split('.')[0]!))
  if (unknown !== undefined) throw unknownField(unknown as string, dto.name)
}

export function readType(params: CallParams): NodeType {
  const type = requireText(params, 'type')
  if (type !== 'DEPARTMENT' && type !== 'TEAM')
    throw validationError([{ message: 'The type is neither `DEPARTMENT` nor `TEAM`', field: 'type' }])
  return type
}

/** The node in `id` or `parentId`. Pages of these methods know no other refusal for one that is not there. */
export function reachNode(structure: Structure, params: CallParams, name: string): StructureNode {
  const node = findNode(structure, requireInt(params, name))
  if (!node) throw accessDenied()
  return node
}

/** The node in `nodeId`; throws ENTITYNOTFOUND. */
export function requireNode(structure: Structure, params: CallParams, name = 'nodeId'): StructureNode {
  const id = params.all[name]
  if (id === undefined || id === null) throw validationError([{ message: `Parameter "${name}" is required.`, field: name }])
  const node = findNode(structure, requireInt(params, name))
  if (!node) throw v3Error('entityNotFound', `Record with ID = \`${requireInt(params, name)}\` not found.`)
  return node
}

export function readUsers(params: CallParams, name = 'userIds'): readonly number[] {
  const ids = readIds(params, name)
  if (ids.length === 0) throw validationError([{ message: `Parameter "${name}" is required and must be a non-empty array.`, field: name }])
  return ids
}

/** Whole numbers; none when the parameter is left out. */
export function readIds(params: CallParams, name: string): readonly number[] {
  const ids = params.all[name] ?? []
  if (!Array.isArray(ids) || !ids.every((id): id is number => Number.isSafeInteger(id))) throw validationError([wrongType(name, 'array')])
  return [...new Set(ids)]
}

export function readFlag(params: CallParams, name: string): boolean {
  const value = params.all[name] ?? false
  if (typeof value !== 'boolean') throw validationError([wrongType(name, 'bool')])
  return value
}

/** A text that may be left out. */
export function readText(params: CallParams, name: string): string | undefined {
  const value = params.all[name]
  return value === undefined || value === null ? undefined : requireText(params, name)
}
