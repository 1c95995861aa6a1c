import type { MethodDefinition } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { classicFamily } from '../../family/classic-family.ts'
import { classicRefusals } from '../../family/classic-refusals.ts'
import { classicError } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'

const readOnly = { isReadOnly: true } as const
const schema = createSchema('crm_status', [
  field('ID', 'integer', readOnly),
  field('ENTITY_ID', 'string', { ...readOnly, title: 'Entity ID' }),
  field('STATUS_ID', 'string', { isImmutable: true, title: 'Status' }),
  field('NAME', 'string', { isRequired: true }),
  field('NAME_INIT', 'string', { ...readOnly, title: 'Default name' }),
  field('SORT', 'integer', { title: 'Sorting' }),
  field('SYSTEM', 'char', readOnly),
])

/** New, paid, declined: what invoices cannot do without. */
const SYSTEM: ReadonlySet<unknown> = new Set(['N', 'P', 'D'])

/** `crm.invoice.status.*`: the dictionary INVOICE_STATUS of `crm.status.*`; api-reference/crm/outdated/invoice-status-old/index.md */
export function invoiceStatusMethods({ portal, store }: Crm): readonly MethodDefinition[] {
  return classicFamily(portal, {
    prefix: 'crm.invoice.status',
    scope: 'crm',
    schema,
    refusals: { ...classicRefusals, notFound: () => classicError('Status is not found.') },
    within: () => ({ sql: "t.ENTITY_ID = 'INVOICE_STATUS'", values: [], lookups: [] }),
    prepare({ id, sent }) {
      if (id !== undefined) return {}
      const next = Number(store.value('select ifnull(max(ID), 0) + 1 from crm_status'))
      const code = sent['STATUS_ID'] || `UC_${next.toString(36).toUpperCase()}`
      if (store.value("select 1 from crm_status where ENTITY_ID = 'INVOICE_STATUS' and STATUS_ID = ?", [code]) === 1)
        throw classicError('Status with this STATUS_ID already exists.')
      return { SORT: 500, ...sent, ENTITY_ID: 'INVOICE_STATUS', STATUS_ID: code, NAME_INIT: '', SYSTEM: 'N', COLOR: '' }
    },
    removing(_, __, { STATUS_ID: code }) {
      if (SYSTEM.has(code)) throw classicError('System status cannot be deleted.')
    },
  })
}
