import { MethodError, type CallParams } from '../../contract.ts'
import { requireInteger } from '../read-params.ts'
import type { Crm, Item } from './open-crm.ts'

/** The entity that `entityTypeId` names. Throws as controllers do: api-reference/crm/universal/crm-item-get.md. Pages call a smart process SPA as well. */
export function requireItem(crm: Crm, params: CallParams, missing = 'Smart process not found'): Item {
  const entityTypeId = requireInteger(params, 'entityTypeId')
  const unsupported = UNSUPPORTED.get(entityTypeId)
  if (unsupported) throw new MethodError('ENTITY_TYPE_NOT_SUPPORTED', `Entity type \`${unsupported}\` is not supported`)
  const item = crm.item(entityTypeId)
  if (!item) throw new MethodError('NOT_FOUND', missing)
  return item
}

/** Objects that exist but are not served by `crm.item.*`. */
const UNSUPPORTED: ReadonlyMap<number, string> = new Map([
  [5, 'INVOICE'],
  [6, 'ACTIVITY'],
  [8, 'REQUISITE'],
  [14, 'ORDER'],
])
