import { MethodError, type Caller } from '../../../contract.ts'
import { everything, type Where } from '../../../store/compile-filter.ts'
import { classicError } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'
import type { Draft } from './draft.ts'

/**
 * Rights in the CRM come from roles, which REST does not show. Here a user may work with every record, with those that the user is responsible
 * for, or with none; `crmRights` of the user says which.
 */
export function reachOf({ crmRights, userId }: Caller): Where {
  if (crmRights === 'own') return { sql: 't.ASSIGNED_BY_ID = ?', values: [userId], lookups: ['ASSIGNED_BY_ID'] }
  return crmRights === 'none' ? { sql: 'false', values: [], lookups: [] } : everything
}

/** Of a record that does not exist, whoever may see any is told so. */
export function mayTouch(crm: Crm, { entity }: Item, { crmRights, userId }: Caller, id: number): boolean {
  if (crmRights !== 'own') return crmRights !== 'none'
  const row = crm.store.row(`select ASSIGNED_BY_ID from ${entity.table} where ID = ?`, [id])
  return row === undefined || Number(row[0]) === userId
}

/** Nobody adds for somebody else who may not see it then. */
export function mayAdd({ crmRights, userId }: Caller, { values }: Draft): boolean {
  if (crmRights !== 'own') return crmRights !== 'none'
  return Number(values['ASSIGNED_BY_ID'] || userId) === userId
}

/** api-reference/crm/deals/crm-deal-get.md */
export const classicDenial = (): MethodError => classicError('Access denied.')

/** api-reference/crm/universal/crm-item-add.md */
export const denial = (description = 'Access denied'): MethodError => new MethodError('ACCESS_DENIED', description)

/** api-reference/crm/duplicates/crm-entity-merge-batch.md */
export const mergeDenial = (): MethodError => new MethodError(0, 'Access denied', 403)
