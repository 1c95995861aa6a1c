import { MethodError, type CallParams } from '../../../contract.ts'
import { requireInteger } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { ownerExists, type Owner } from './activity-bindings.ts'

export const notFound = (text = 'Not found.'): MethodError => new MethodError('NOT_FOUND', text)

export const accessDenied = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied')

/** The object that two parameters name: api-reference/crm/timeline/actions/crm-timeline-item-pin.md */
export function requireOwner(crm: Crm, params: CallParams, typeName = 'ownerTypeId', idName = 'ownerId'): Owner {
  const owner = { typeId: requireInteger(params, typeName), id: requireInteger(params, idName) }
  if (!ownerExists(crm, owner)) throw new MethodError('OWNER_NOT_FOUND', 'Owner was not found')
  return owner
}
