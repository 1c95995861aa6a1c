import { insertRow, updateRow } from '../../../store/write-row.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { oldInvoice } from './invoice-entity.ts'

/** A new invoice with what another one says; it is not paid yet. */
export function copyInvoice(crm: Crm, id: number, userId: number): number {
  const { store, portal, time } = crm
  const { schema } = systemItem(crm, oldInvoice.entityTypeId)
  const columns = [...schema.columns].filter((column) => column !== 'ID')
  const row = store.row(`select ${columns.map((column) => `"${column}"`).join()} from crm_old_invoice where ID = ?`, [id])!
  const now = time.format(portal.now())
  const copy = insertRow(store, 'crm_old_invoice', {
    ...Object.fromEntries(columns.map((column, index) => [column, row[index]!])),
    STATUS_ID: 'N',
    PAYED: 'N',
    DATE_PAYED: null,
    EMP_PAYED_ID: null,
    DATE_INSERT: now,
    DATE_UPDATE: now,
    DATE_STATUS: now,
    DATE_BILL: time.formatDay(portal.now()),
    CREATED_BY: userId,
  })
  updateRow(store, 'crm_old_invoice', { ACCOUNT_NUMBER: String(copy) }, copy)
  portal.emit('ONCRMINVOICEADD', { FIELDS: { ID: copy } })
  return copy
}
