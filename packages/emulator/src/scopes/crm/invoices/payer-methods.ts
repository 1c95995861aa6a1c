import type { MethodDefinition } from '../../../contract.ts'
import { createReader } from '../../../store/create-reader.ts'
import { createTable } from '../../../store/create-table.ts'
import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import { insertRow, type Values } from '../../../store/write-row.ts'
import { listClassic } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import type { Crm } from '../open-crm.ts'

const readOnly = { isReadOnly: true } as const

/** Who pays: api-reference/crm/outdated/invoice/crm-person-type-list.md names the second. */
const personTypes = createSchema('crm_person_type', [field('ID', 'integer', readOnly), field('NAME', 'string', readOnly)])

const paySystems = createSchema('crm_pay_system', [
  field('ID', 'integer', readOnly),
  field('NAME', 'string', readOnly),
  field('ACTIVE', 'char', readOnly),
  field('SORT', 'integer', readOnly),
  field('DESCRIPTION', 'string', readOnly),
  field('PERSON_TYPE_ID', 'integer', readOnly),
])

/** `crm.persontype.*` and `crm.paysystem.*`: what a portal comes with; api-reference/crm/outdated/invoice/index.md */
export function payerMethods(crm: Crm): readonly MethodDefinition[] {
  return [
    ...readMethods(crm, 'crm.persontype', personTypes, [
      { ID: 1, NAME: 'CRM_CONTACT' },
      { ID: 2, NAME: 'CRM_COMPANY' },
    ]),
    ...readMethods(
      crm,
      'crm.paysystem',
      paySystems,
      [1, 2].map((type) => ({
        ID: type,
        NAME: type === 1 ? 'Invoice (individual)' : 'Invoice (company)',
        ACTIVE: 'Y',
        SORT: type * 100,
        DESCRIPTION: '',
        PERSON_TYPE_ID: type,
      })),
    ),
  ]
}

function readMethods({ portal, store, time }: Crm, prefix: string, schema: Schema, rows: readonly Values[]): readonly MethodDefinition[] {
  createTable(store, schema)
  if (store.value(`select 1 from ${schema.table} limit 1`) === undefined) for (const row of rows) insertRow(store, schema.table, row)
  const source = { portal, schema, reader: createReader(store, schema, time), time }
  return defineMethods(prefix, 'crm', { list: (call) => listClassic(source, call), fields: () => describeClassic(schema) })
}
