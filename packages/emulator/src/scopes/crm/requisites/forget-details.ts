import type { Crm } from '../open-crm.ts'
import { removeAddresses } from './address-schema.ts'

/** What is deleted along with a requisite: addresses, bank details, links. api-reference/crm/requisites/universal/crm-requisite-delete.md */
export function forgetDetails(crm: Crm, requisiteId: number): void {
  const { store, portal } = crm
  removeAddresses(crm, 8, requisiteId)
  for (const [id] of store.rows('select ID from crm_bank_detail where ENTITY_ID = ? order by ID', [requisiteId])) {
    store.run('delete from crm_bank_detail where ID = ?', [Number(id)])
    portal.emit('ONCRMBANKDETAILDELETE', { FIELDS: { ID: Number(id) } })
  }
  store.run('delete from crm_requisite_link where REQUISITE_ID = ? or MC_REQUISITE_ID = ?', [requisiteId, requisiteId])
}

/** Details of a contact or company that is deleted, and the link of any object. */
export function forgetRequisites(crm: Crm, entityTypeId: number, id: number): void {
  const { store, portal } = crm
  for (const [requisiteId] of store.rows('select ID from crm_requisite where ENTITY_TYPE_ID = ? and ENTITY_ID = ?', [entityTypeId, id])) {
    forgetDetails(crm, Number(requisiteId))
    store.run('delete from crm_requisite where ID = ?', [Number(requisiteId)])
    portal.emit('ONCRMREQUISITEDELETE', { FIELDS: { ID: Number(requisiteId) } })
  }
  removeAddresses(crm, entityTypeId, id)
  store.run('delete from crm_requisite_link where ENTITY_TYPE_ID = ? and ENTITY_ID = ?', [entityTypeId, id])
}
