import { MethodError, type Call, type Caller, type CallParams } from '../../../contract.ts'
import { requireArgument, requireInteger } from '../../read-params.ts'
import { mayTouch } from '../items/rights.ts'
import type { Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import type { Owner } from './activity-bindings.ts'

export const notFound = (text = 'Not found.'): MethodError => new MethodError('NOT_FOUND', text)

export const accessDenied = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied')

/** The object that two parameters name, which the caller may work with: api-reference/crm/timeline/actions/crm-timeline-item-pin.md */
export function requireOwner(crm: Crm, { params, caller }: Call, typeName = 'ownerTypeId', idName = 'ownerId'): Owner {
  const owner = { typeId: requireInteger(params, typeName), id: requireInteger(params, idName) }
  checkOwner(crm, caller, owner)
  return owner
}

export function checkOwner(crm: Crm, caller: Caller, { typeId, id }: Owner): void {
  const item = crm.item(typeId)
  if (!item || !exists(crm, item, id)) throw new MethodError('OWNER_NOT_FOUND', 'Owner was not found')
  if (!mayTouch(crm, item, caller, id)) throw accessDenied()
}

/** What stands on several objects is open to whoever may work with one of them. */
export function mayTouchAny(crm: Crm, caller: Caller, owners: readonly Owner[]): boolean {
  const items = owners.flatMap(({ typeId, id }) => {
    const item = crm.item(typeId)
    return item ? [{ item, id }] : []
  })
  return items.length === 0 || items.some(({ item, id }) => mayTouch(crm, item, caller, id))
}

/** A call is looked through for what is missing before any of it is understood. */
export function requireAll(params: CallParams, names: readonly string[]): void {
  for (const name of names) requireArgument(params, name)
}
