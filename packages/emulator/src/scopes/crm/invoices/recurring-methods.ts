import type { MethodDefinition } from '../../../contract.ts'
import { phpMap } from '../../../php/php-map.ts'
import { field, hidden } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { updateRow, type Values } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { classicFamily } from '../../family/classic-family.ts'
import { notValid } from '../../family/classic-refusals.ts'
import type { Change, Family } from '../../family/family.ts'
import { openRecords } from '../../family/open-records.ts'
import { classicError, readId, type Fields } from '../../read-params.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { nextDay, readRecurrence } from '../recurring/recurrence.ts'
import { copyInvoice } from './copy-invoice.ts'
import { oldInvoice } from './invoice-entity.ts'

const readOnly = { isReadOnly: true } as const
const schema = createSchema('crm_invoice_recurring', [
  field('ID', 'integer', readOnly),
  field('INVOICE_ID', 'integer', { isRequired: true, isImmutable: true }),
  field('ACTIVE', 'char'),
  field('NEXT_EXECUTION', 'date', readOnly),
  field('LAST_EXECUTION', 'date', readOnly),
  field('COUNTER_REPEAT', 'integer', readOnly),
  field('START_DATE', 'date'),
  field('SEND_BILL', 'char'),
  field('EMAIL_ID', 'integer'),
  field('IS_LIMIT', 'char', { storage: 'text' }),
  field('LIMIT_REPEAT', 'integer'),
  field('LIMIT_DATE', 'date'),
  field('PARAMS', 'object', { storage: 'none', read: { classic: "json(ifnull(t.SCHEDULE, '{}'))" } }),
  hidden(field('SCHEDULE', 'string', readOnly)),
])

/** `crm.invoice.recurring.*`: api-reference/crm/outdated/invoice/index.md. Invoices come by `expose`, not by the calendar. */
export function recurringInvoiceMethods(crm: Crm): readonly MethodDefinition[] {
  const { portal, store, time } = crm
  const family: Family = {
    prefix: 'crm.invoice.recurring',
    scope: 'crm',
    schema,
    refusals: {
      notFound: () => classicError('Recurring invoice is not found.'),
      missing: () => classicError('Invoice id is empty.'),
      invalid: notValid,
    },
    prepare: (change) => prepare(crm, change),
    finish: (rows) => rows.map((row) => ({ ...row, ...('PARAMS' in row && { PARAMS: phpMap(row['PARAMS'] as Fields) }) })),
    event: (action) => [`ONCRMINVOICERECURRING${action}`],
  }
  const records = openRecords(portal, family)
  return [
    ...classicFamily(portal, family, records),
    ...defineMethods('crm.invoice.recurring', 'crm', {
      expose(call) {
        const id = readId(call.params)
        const stored = records.require(call, id)
        const templateId = Number(stored['INVOICE_ID'])
        if (!exists(crm, systemItem(crm, oldInvoice.entityTypeId), templateId)) throw classicError('Invoice is not found.')
        const invoiceId = copyInvoice(crm, templateId, call.caller.userId)
        const counter = Number(stored['COUNTER_REPEAT'] ?? 0) + 1
        updateRow(store, schema.table, { COUNTER_REPEAT: counter, LAST_EXECUTION: time.formatDay(portal.now()) }, id)
        portal.emit('ONCRMINVOICERECURRINGEXPOSE', { FIELDS: { ID: id, RECURRING_ID: templateId, INVOICE_ID: invoiceId } })
        return { INVOICE_ID: invoiceId }
      },
    }),
  ]
}

function prepare(crm: Crm, { id, sent, stored, input }: Change): Values {
  const today = crm.time.formatDay(crm.portal.now())
  if (id === undefined && !exists(crm, systemItem(crm, oldInvoice.entityTypeId), Number(sent['INVOICE_ID'])))
    throw classicError('Invoice is not found.')
  const given = input['PARAMS'] ?? input['params']
  const schedule = typeof given === 'object' && given !== null ? JSON.stringify(given) : String(stored?.['SCHEDULE'] ?? '{}')
  const { PERIOD, INTERVAL } = JSON.parse(schedule) as Fields
  const merged: Values = { ACTIVE: 'Y', SEND_BILL: 'N', IS_LIMIT: 'N', START_DATE: today, ...stored, ...sent }
  const recurrence = readRecurrence({ MODE: 'multiple', MULTIPLE_TYPE: PERIOD, MULTIPLE_INTERVAL: INTERVAL })
  const next = merged['ACTIVE'] === 'Y' ? nextDay(recurrence, String(merged['START_DATE'] ?? today), today) : undefined
  return {
    ACTIVE: merged['ACTIVE'] ?? 'Y',
    SEND_BILL: merged['SEND_BILL'] ?? 'N',
    IS_LIMIT: merged['IS_LIMIT'] ?? 'N',
    START_DATE: merged['START_DATE'] ?? today,
    SCHEDULE: schedule,
    NEXT_EXECUTION: next ?? null,
  }
}
