import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { hasTable } from '../../store/has-table.ts'
import { defineMethods } from '../define-methods.ts'
import { toId, toText } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import { COMMON, settingsOf, valueOf } from './pay-system-settings.ts'
import { accessDenied, requireId, wrong } from './service-params.ts'
import { paySystemSchema } from './service-tables.ts'

const { table } = paySystemSchema

/** Pay systems and invoices of the first kind: api-reference/pay-system/outdated/index.md */
export function oldInvoiceMethods(sale: Sale): readonly MethodDefinition[] {
  const { store, portal } = sale
  return [
    ...defineMethods('sale.paysystem.pay', 'pay_system', {
      invoice: (call) => {
        const { id, status } = requireInvoice(sale, call)
        requireSystem(sale, call, 'ERROR_PROCESS_REQUEST_RESULT')
        if (status === 'P') return true
        store.run(
          `update crm_old_invoice set STATUS_ID = 'P', PAYED = 'Y', DATE_STATUS = ?1, DATE_PAYED = ?1, DATE_UPDATE = ?1, EMP_STATUS_ID = ?2, EMP_PAYED_ID = ?2
            where ID = ?3`,
          [sale.now(), call.caller.userId, id],
        )
        portal.emit('ONCRMINVOICESETSTATUS', { FIELDS: { ID: id } })
        return true
      },
    }),
    ...defineMethods('sale.paysystem.settings.invoice', 'pay_system', {
      get: (call) => {
        const { personType } = requireInvoice(sale, call)
        const settings = settingsOf(sale, requireSystem(sale, call, 'ERROR_CHECK_FAILURE'), personType)
        return phpMap(Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, valueOf(setting)])))
      },
    }),
  ]
}

function requireInvoice(
  { store, portal }: Sale,
  { params, caller }: Call,
): { readonly id: number; readonly status: unknown; readonly personType: string } {
  if (caller.crmRights === 'none') throw accessDenied()
  const id = requireId(params, 'INVOICE_ID')
  const row = hasTable(portal.db, 'crm_old_invoice')
    ? store.row('select STATUS_ID, PERSON_TYPE_ID from crm_old_invoice where ID = ?', [id])
    : undefined
  if (!row) throw new MethodError('ERROR_INTERNAL_INVOICE_NOT_FOUND', 'Invoice not found')
  return { id, status: row[0], personType: String(row[1] ?? COMMON) }
}

/** By its number, or the first one of a handler. */
function requireSystem({ store }: Sale, { params }: Call, code: string): number {
  const given = toText(params.get('PAY_SYSTEM_ID'))
  const handler = toText(params.get('BX_REST_HANDLER'))
  if (given === '' && handler === '') throw wrong('Parameter PAY_SYSTEM_ID or BX_REST_HANDLER is not defined')
  const [column, value] = given === '' ? (['ACTION_FILE', handler] as const) : (['ID', toId(given) ?? 0] as const)
  const id = store.value(`select ID from ${table} where ${column} = ? order by ID`, [value])
  if (id === undefined) throw wrong('Pay system not found', given === '' ? 'ERROR_CHECK_FAILURE' : code)
  return Number(id)
}
