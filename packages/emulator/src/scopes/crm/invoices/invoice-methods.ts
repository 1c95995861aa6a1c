import type { MethodDefinition } from '../../../contract.ts'
import type { Values } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import type { Change } from '../../family/family.ts'
import { classicRefusals, notValid } from '../../family/classic-refusals.ts'
import { classicError, readId, type Fields } from '../../read-params.ts'
import { isStatus } from '../dictionaries/stages.ts'
import { liveFamily } from '../live-family.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { userFieldMethods } from '../userfields/user-field-methods.ts'
import { oldInvoice } from './invoice-entity.ts'
import { mergeRows, sumOf, type InvoiceRow } from './invoice-rows.ts'
import { payerMethods } from './payer-methods.ts'
import { recurringInvoiceMethods } from './recurring-methods.ts'
import { invoiceStatusMethods } from './status-methods.ts'

const PAID = 'P'

/** `crm.invoice.*`, `crm.persontype.*` and `crm.paysystem.*`: api-reference/crm/outdated/invoice/index.md */
export function invoiceMethods(crm: Crm): readonly MethodDefinition[] {
  const { portal, store } = crm
  const item = systemItem(crm, oldInvoice.entityTypeId)
  return [
    ...liveFamily(crm, oldInvoice.entityTypeId, {
      prefix: 'crm.invoice',
      refusals: { ...classicRefusals, invalid: notValid },
      prepare: (change) => prepare(crm, change),
      saved({ id, stored, sent }) {
        if (stored === undefined) store.run('update crm_old_invoice set ACCOUNT_NUMBER = ifnull(ACCOUNT_NUMBER, ID) where ID = ?', [id])
        else if (sent['STATUS_ID'] !== undefined && sent['STATUS_ID'] !== stored['STATUS_ID'])
          portal.emit('ONCRMINVOICESETSTATUS', { FIELDS: { ID: id } })
      },
      event: (action) => [`ONCRMINVOICE${action}`],
    }),
    ...defineMethods('crm.invoice', 'crm', {
      getexternallink({ params }) {
        const id = readId(params)
        if (!exists(crm, item, id)) throw classicError('Not found')
        return `${portal.settings.origin}/pub/invoice/${id}/${portal.settings.memberId.slice(0, 12)}/`
      },
    }),
    ...userFieldMethods(crm, 'invoice', oldInvoice.entityTypeId),
    ...invoiceStatusMethods(crm),
    ...recurringInvoiceMethods(crm),
    ...payerMethods(crm),
  ]
}

function prepare(crm: Crm, { call, id, sent, stored, input }: Change): Values {
  const { store, time, portal } = crm
  const now = time.format(portal.now())
  const status = sent['STATUS_ID'] || stored?.['STATUS_ID'] || 'N'
  if (!isStatus(store, 'INVOICE_STATUS', String(status))) throw classicError('The field STATUS_ID is not valid')
  requireReference(crm, 'crm_person_type', sent, 'PERSON_TYPE_ID')
  requireReference(crm, 'crm_pay_system', sent, 'PAY_SYSTEM_ID')
  const isMoved = status !== stored?.['STATUS_ID']
  const { userId } = call.caller
  return {
    ...(id === undefined && {
      CREATED_BY: userId,
      RESPONSIBLE_ID: userId,
      DATE_INSERT: now,
      DATE_BILL: time.formatDay(portal.now()),
      CURRENCY: store.value("select CURRENCY from crm_currency where BASE = 'Y'") ?? null,
      LID: 's1',
      IS_RECURRING: 'N',
      TAX_VALUE: 0,
      ...filled(sent),
    }),
    DATE_UPDATE: now,
    STATUS_ID: status,
    PAYED: status === PAID ? 'Y' : 'N',
    ...(isMoved && { DATE_STATUS: now, EMP_STATUS_ID: userId }),
    ...(isMoved && { DATE_PAYED: status === PAID ? now : null, EMP_PAYED_ID: status === PAID ? userId : null }),
    ...contents(input, stored),
  }
}

/** Rows with their sum, and the properties of the payer. */
function contents(input: Fields, stored: Values | undefined): Values {
  const given = new Map(Object.entries(input).map(([name, value]) => [name.toUpperCase(), value]))
  const properties = given.get('INVOICE_PROPERTIES')
  const known = JSON.parse(String(stored?.['ROWS'] ?? '[]')) as readonly InvoiceRow[]
  const rows = typeof given.get('PRODUCT_ROWS') === 'object' ? mergeRows(known, given.get('PRODUCT_ROWS')) : known
  return {
    ROWS: JSON.stringify(rows),
    PRICE: sumOf(rows),
    PROPERTIES: typeof properties === 'object' && properties !== null ? JSON.stringify(properties) : (stored?.['PROPERTIES'] ?? '{}'),
  }
}

function requireReference({ store }: Crm, table: string, sent: Values, column: string): void {
  const value = sent[column]
  if (value !== undefined && store.value(`select 1 from ${table} where ID = ?`, [value]) !== 1)
    throw classicError(`The field ${column} is not valid`)
}

const filled = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))
