import { MethodError, type Call, type Listing, type MethodDefinition } from '../../../contract.ts'
import { compileFilter } from '../../../store/compile-filter.ts'
import { compileOrder } from '../../../store/compile-order.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { listOf } from '../../../store/encode-value.ts'
import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import { selectClassic } from '../../classic-list.ts'
import { strictFilter, strictOrder } from '../../controller-list.ts'
import { listPage, readStart, type Finish } from '../../list-page.ts'
import { readClassicObject, requireInteger } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'

const LEAD = 1

/** Leads call their stages statuses. */
const schemaOf = (word: 'STAGE' | 'STATUS'): Schema =>
  createSchema('crm_stage_history', [
    field('ID', 'integer'),
    field('TYPE_ID', 'integer'),
    field('OWNER_ID', 'integer'),
    field('CREATED_TIME', 'datetime'),
    ...(word === 'STAGE' ? [field('CATEGORY_ID', 'integer')] : []),
    field('STAGE_SEMANTIC_ID', 'string', { classic: `${word}_SEMANTIC_ID` }),
    field('STAGE_ID', 'string', { classic: `${word}_ID` }),
  ])

/** `crm.stagehistory.list`: UPPER names in a controller's wrapper; api-reference/crm/crm-stage-history-list.md */
export function stageHistoryMethods(crm: Crm): readonly MethodDefinition[] {
  const readers = (['STAGE', 'STATUS'] as const).map((word) => {
    const schema = schemaOf(word)
    return { schema, reader: createReader(crm.store, schema, crm.time) }
  })
  const list = ({ params }: Call): Listing => {
    const entityTypeId = requireInteger(params, 'entityTypeId')
    const entity = crm.item(entityTypeId)?.entity
    if (!entity?.stages || entityTypeId === 7)
      throw new MethodError('ENTITY_TYPE_NOT_SUPPORTED', `Entity type \`${entity?.typeName ?? entityTypeId}\` is not supported`)
    const { schema, reader } = readers[entityTypeId === LEAD ? 1 : 0]!
    const own = compileFilter(schema, 'classic', readClassicObject(params, 'filter'), crm.time, strictFilter)
    const where = { ...own, sql: `t.ENTITY_TYPE_ID = ? and ${own.sql}`, values: [entityTypeId, ...own.values] }
    const orderBy = compileOrder(schema, 'classic', readClassicObject(params, 'order'), strictOrder)
    const shape = { family: 'classic', fields: selectClassic(schema, listOf(params.get('select'))) } as const
    const toNumbers: Finish = (rows) => rows.map((row) => withNumbers(schema, row))
    const finish = crm.portal.settings.quirks.stageHistoryNumbers === 'number' ? toNumbers : undefined
    return listPage(crm.portal, reader, { shape, where, orderBy, start: readStart(params), member: 'items' }, finish)
  }
  return [{ name: 'crm.stagehistory.list', scope: 'crm', tier: 'stateful', handler: list }]
}

const withNumbers = (schema: Schema, row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' && schema.find('classic', name)?.storage === 'integer' ? Number(value) : value,
    ]),
  )
