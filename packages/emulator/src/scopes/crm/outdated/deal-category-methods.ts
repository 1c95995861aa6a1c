import { Listing, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { compileFilter } from '../../../store/compile-filter.ts'
import { compileOrder } from '../../../store/compile-order.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { listOf } from '../../../store/encode-value.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { crmFilter, lenientOrder, selectClassic } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { listPage, readStart } from '../../list-page.ts'
import { classicError, readClassicObject, readId, toId, toText } from '../../read-params.ts'
import { createCategory } from '../dictionaries/create-category.ts'
import { systemItem, type Crm } from '../open-crm.ts'

const DEAL = 2
const OWN = 't.ENTITY_TYPE_ID = 2 and t.ID > 0'

const schema = createSchema('crm_category', [
  field('ID', 'integer', { isReadOnly: true }),
  field('CREATED_DATE', 'date', { isReadOnly: true, storage: 'none' }),
  field('NAME', 'string', { isRequired: true }),
  // Locked are funnels beyond what the licence has.
  field('IS_LOCKED', 'char', { isReadOnly: true, storage: 'none', match: (condition) => condition("'N'"), read: { classic: "'N'" } }),
  field('SORT', 'integer'),
])

/** `crm.dealcategory.*`: funnels of deals under their old names, the default one apart; api-reference/crm/outdated/category-old/index.md */
export function dealCategoryMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  const reader = createReader(store, schema, crm.time)
  const shape = { family: 'classic', fields: schema.of('classic') } as const

  const requireFunnel = (params: CallParams): Row => {
    const where = { sql: `${OWN} and t.ID = ?`, values: [readId(params)], lookups: [] }
    const [row] = reader.page(shape, { where, orderBy: 't.ID', limit: 1 })
    if (!row) throw classicError('Not found')
    return row
  }
  /** 0, or nothing, is the default funnel. */
  const dictionaryOf = (params: CallParams): string => {
    const id = toId(params.get('id')) ?? 0
    if (store.value('select 1 from crm_category where ENTITY_TYPE_ID = 2 and ID = ?', [id]) !== 1) throw classicError('Not found')
    return systemItem(crm, DEAL).entity.stages!.dictionary(id)
  }
  return defineMethods('crm.dealcategory', 'crm', {
    add({ params }) {
      const fields = readClassicObject(params, 'fields', { required: true })
      const name = toText(fields['NAME'])
      if (name === '') throw classicError('The field NAME is not defined or empty')
      return createCategory(crm, systemItem(crm, DEAL), { name, sort: toId(fields['SORT']) ?? 200, isDefault: false })
    },
    get: ({ params }) => requireFunnel(params),
    list({ params }) {
      const filter = compileFilter(schema, 'classic', readClassicObject(params, 'filter'), crm.time, crmFilter(crm.portal))
      const where = { ...filter, sql: `${OWN} and (${filter.sql})` }
      const orderBy = compileOrder(schema, 'classic', readClassicObject(params, 'order'), lenientOrder)
      const fields = selectClassic(schema, listOf(params.get('select')))
      return listPage(crm.portal, reader, { shape: { family: 'classic', fields }, where, orderBy, start: readStart(params) })
    },
    update({ params }) {
      const id = Number(requireFunnel(params)['ID'])
      const fields = readClassicObject(params, 'fields', { required: true })
      const name = toText(fields['NAME'])
      if (name !== '') store.run('update crm_category set NAME = ? where ENTITY_TYPE_ID = 2 and ID = ?', [name, id])
      const sort = toId(fields['SORT'])
      if (sort !== undefined) store.run('update crm_category set SORT = ? where ENTITY_TYPE_ID = 2 and ID = ?', [sort, id])
      return true
    },
    delete({ params }) {
      const { ID: id, NAME: name } = requireFunnel(params)
      if (store.value('select 1 from crm_deal where CATEGORY_ID = ? limit 1', [Number(id)]) !== undefined)
        throw classicError(`Deals related to the funnel ${String(name)} found`)
      store.run('delete from crm_category where ENTITY_TYPE_ID = 2 and ID = ?', [Number(id)])
      store.run('delete from crm_status where ENTITY_ID = ?', [`DEAL_STAGE_${Number(id)}`])
      return true
    },
    fields: () => describeClassic(schema),
    'default.get': () => ({ ID: 0, NAME: store.value('select NAME from crm_category where ENTITY_TYPE_ID = 2 and ID = 0') }),
    'default.set'({ params }) {
      store.run('update crm_category set NAME = ? where ENTITY_TYPE_ID = 2 and ID = 0', [toText(params.get('name')) || 'General'])
      return true
    },
    status: ({ params }) => dictionaryOf(params),
    'stage.list'({ params }) {
      const sql = 'select NAME, SORT, STATUS_ID from crm_status where ENTITY_ID = ? order by SORT, ID'
      const stages = store.rows(sql, [dictionaryOf(params)])
      return new Listing(
        stages.map(([name, sort, id]) => ({ NAME: name, SORT: Number(sort), STATUS_ID: id })),
        stages.length,
        undefined,
      )
    },
  })
}
