import type { CallParams, MethodError } from '../../contract.ts'
import { requireInt, requireText } from '../../v3/read-v3-params.ts'
import { v3Error, validationError, wrongType } from '../../v3/v3-error.ts'
import { accessDenied } from './access.ts'
import { findNode, type NodeType, type Structure, type StructureNode } from './open-structure.ts'

export function readType(params: CallParams): NodeType {
  const type = requireText(params, 'type')
  if (type !== 'DEPARTMENT' && type !== 'TEAM')
    throw validationError([{ message: 'An invalid value for the structure element type was provided', field: 'type' }])
  return type
}

/** The node in `id` or `parentId`. Pages of these methods know no other refusal for one that is not there. */
export function reachNode(structure: Structure, params: CallParams, name: string): StructureNode {
  const node = findNode(structure, requireInt(params, name))
  if (!node) throw accessDenied()
  return node
}

const recordNotFound = (id: number): MethodError => v3Error('entityNotFound', `Record with ID = \`${id}\` not found.`)

/** The node in `nodeId`; throws ENTITYNOTFOUND. */
export function requireNode(
  structure: Structure,
  params: CallParams,
  notFound: (id: number) => MethodError = recordNotFound,
): StructureNode {
  const given = params.all['nodeId']
  if (given === undefined || given === null) throw validationError([{ message: 'Parameter "nodeId" is required.', field: 'nodeId' }])
  const id = requireInt(params, 'nodeId')
  const node = findNode(structure, id)
  if (!node) throw notFound(id)
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
