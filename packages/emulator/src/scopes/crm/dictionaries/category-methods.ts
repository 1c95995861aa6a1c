import { Listing, MethodError, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeUniversal } from '../../describe-fields.ts'
import { isYes, objectOf, requireInteger, requireObject, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'
import { requireItem } from '../require-item.ts'
import { createCategory } from './create-category.ts'

const schema = createSchema(
  'crm_category',
  [
    field('ID', 'integer', { isReadOnly: true }),
    field('NAME', 'string'),
    field('SORT', 'integer'),
    field('ENTITY_TYPE_ID', 'integer', { isRequired: true, isReadOnly: true }),
    field('IS_DEFAULT', 'boolean', { isReadOnly: true }),
    field('ORIGIN_ID', 'string'),
    field('ORIGINATOR_ID', 'string'),
  ].map((each) => ({ ...each, title: each.column })),
)

const DEAL = 2
const INVOICE = 31

const isOfPortal = ({ entity: { entityTypeId, vendors } }: Item): boolean => entityTypeId === INVOICE || vendors !== undefined
const hasFixedDefault = ({ entity: { entityTypeId, vendors } }: Item): boolean => entityTypeId === DEAL || vendors !== undefined

/**
 * `crm.category.*`: funnels of deals, smart processes and invoices, and what parts vendors from other contacts and companies;
 * api-reference/crm/universal/category/index.md, tutorials/crm/how-to-get-lists/how-to-get-contractors.md
 */
export function categoryMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  return defineMethods('crm.category', 'crm', {
    add({ params }) {
      const item = requireFunnels(crm, params, 'SPA not found')
      const fields = requireObject(params, 'fields')
      if (isOfPortal(item)) throw new MethodError('ADDING_DISABLED', 'Adding a system category is prohibited')
      if (!fields['name']) throw new MethodError(0, "Field 'NAME' is required")
      const id = createCategory(crm, item, {
        name: toText(fields['name']),
        sort: toId(fields['sort']) ?? 500,
        // Deals keep their default funnel.
        isDefault: isYes(fields['isDefault']) && !hasFixedDefault(item),
        originId: toText(fields['originId']),
        originatorId: toText(fields['originatorId']),
      })
      return { category: requireCategory(crm, item, id) }
    },
    get({ params }) {
      return { category: requireCategory(crm, requireFunnels(crm, params, 'SPA not found'), requireInteger(params, 'id')) }
    },
    list({ params }) {
      const item = requireFunnels(crm, params)
      const ids = store.rows('select ID from crm_category where ENTITY_TYPE_ID = ? order by SORT, ID', [item.entity.entityTypeId])
      const { code } = objectOf(params.get('filter'))
      const categories = ids
        .map(([id]) => requireCategory(crm, item, Number(id)))
        .filter((category) => code === undefined || category['code'] === code)
      return new Listing({ categories }, categories.length, undefined)
    },
    update({ params }) {
      const item = requireFunnels(crm, params)
      const id = requireInteger(params, 'id')
      requireCategory(crm, item, id)
      updateCategory(crm, item, id, requireObject(params, 'fields'))
      return { category: requireCategory(crm, item, id) }
    },
    delete({ params }) {
      const item = requireFunnels(crm, params, 'SPA not found')
      deleteCategory(crm, item, requireInteger(params, 'id'))
      return null
    },
    fields({ params }) {
      requireFunnels(crm, params, 'SPA not found')
      return { fields: describeUniversal(schema) }
    },
  })
}

function requireFunnels(crm: Crm, params: CallParams, missing?: 'SPA not found'): Item {
  const item = requireItem(crm, params, missing)
  if (!item.entity.stages?.hasCategories && !item.entity.vendors)
    throw new MethodError('ENTITY_TYPE_NOT_SUPPORTED', `Entity type \`${item.entity.typeName}\` is not supported`)
  return item
}

function requireCategory(crm: Crm, { entity: { entityTypeId, vendors } }: Item, id: number): Record<string, unknown> {
  const row = crm.store.row(
    'select NAME, SORT, IS_DEFAULT, ORIGIN_ID, ORIGINATOR_ID, CODE from crm_category where ENTITY_TYPE_ID = ? and ID = ?',
    [entityTypeId, id],
  )
  if (!row) throw new MethodError('NOT_FOUND', 'Element not found')
  const [name, sort, isDefault, originId, originatorId, code] = row
  // Only the default funnel of deals has no origin: api-reference/crm/universal/category/crm-category-list.md
  const origin = entityTypeId === DEAL && id !== 0 && { originId, originatorId }
  return { id, name, sort, entityTypeId, isDefault, ...origin, ...(vendors && { isSystem: code === null ? 'N' : 'Y', code: code ?? '' }) }
}

function updateCategory(crm: Crm, item: Item, id: number, fields: Fields): void {
  const { entityTypeId } = item.entity
  const key = 'where ENTITY_TYPE_ID = ? and ID = ?'
  const texts = { NAME: fields['name'], ORIGIN_ID: fields['originId'], ORIGINATOR_ID: fields['originatorId'] }
  for (const [column, value] of Object.entries(texts)) {
    if (value !== undefined && value !== null)
      crm.store.run(`update crm_category set ${column} = ? ${key}`, [toText(value), entityTypeId, id])
  }
  const sort = toId(fields['sort'])
  if (sort !== undefined) crm.store.run(`update crm_category set SORT = ? ${key}`, [sort, entityTypeId, id])
  if (isYes(fields['isDefault']) && !hasFixedDefault(item)) {
    crm.store.run("update crm_category set IS_DEFAULT = iif(ID = ?, 'Y', 'N') where ENTITY_TYPE_ID = ?", [id, entityTypeId])
  }
}

function deleteCategory(crm: Crm, item: Item, id: number): void {
  const { entityTypeId, table, stages } = item.entity
  const { name, isDefault } = requireCategory(crm, item, id)
  const isUsed = crm.store.value(`select 1 from ${table} where CATEGORY_ID = ? limit 1`, [id]) !== undefined
  if (isOfPortal(item)) throw new MethodError('REMOVING_DISABLED', 'Deletion of system category is prohibited')
  if (entityTypeId === DEAL && id === 0) throw new MethodError(0, 'Default deal category cannot be deleted')
  if (entityTypeId === DEAL && isUsed) throw new MethodError(0, `Deals related to the funnel ${String(name)} found`)
  if (isUsed) throw new MethodError('BX_ERROR', 'Elements related to the funnel found')
  if (isDefault === 'Y') throw new MethodError('BX_ERROR', 'This funnel is the default funnel')
  crm.store.run('delete from crm_category where ENTITY_TYPE_ID = ? and ID = ?', [entityTypeId, id])
  crm.store.run('delete from crm_status where ENTITY_ID = ?', [stages?.dictionary(id) ?? ''])
}
