import type { Call, Listing, SqlValue } from '../../contract.ts'
import { both, compileFilter } from '../../store/compile-filter.ts'
import { createReader } from '../../store/create-reader.ts'
import { listOf } from '../../store/encode-value.ts'
import { field, type Field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { lenientFilter } from '../classic-list.ts'
import { listPage, readStart } from '../list-page.ts'
import { toText, type Fields } from '../read-params.ts'
import { readValues } from './element-values.ts'
import { readProperties, type ListField } from './fields.ts'
import type { List } from './find-list.ts'
import { ALWAYS } from './list-schemas.ts'
import type { Lists } from './open-lists.ts'
import { byIdOrCode, readObject } from './read-list-params.ts'
import { withMasks } from './with-masks.ts'

/** Elements of one list with their properties: api-reference/lists/elements/lists-element-get.md */
export function readElements(lists: Lists, { params, portal }: Call, list: List): Listing {
  const { element: schema } = lists.schemas
  const properties = readProperties(lists, list.id)
  const filterable = createSchema(schema.table, [...schema.fields, ...properties.map(filterField)])
  const time = { ...lists.time, parse: lists.site.parse }
  const filter = compileFilter(filterable, 'classic', withMasks(portal, filterable, readObject(params, 'FILTER')), time, lenientFilter)
  const isOne = params.has('ELEMENT_ID') || params.has('ELEMENT_CODE')
  const { sql, value } = byIdOrCode(params, 'ELEMENT')
  const values: SqlValue[] = isOne ? [list.id, value] : [list.id]
  const where = both({ ...filter, lookups: [] }, { sql: `t.IBLOCK_ID = ?${isOne ? ` and t.${sql}` : ''}`, values, lookups: [] })

  const select = new Set(listOf(params.get('SELECT')).map((name) => toText(name).toUpperCase()))
  const isWanted = (name: string): boolean => select.size === 0 || select.has('*') || select.has(name)
  const fields = schema.of('classic').filter(({ column }) => ALWAYS.has(column) || isWanted(column))
  const shown = properties.filter(({ fieldId }) => isWanted(fieldId) || select.has('PROPERTY_*'))
  const reader = createReader(lists.store, schema, lists.time)
  const orderBy = orderOf(lists, readObject(params, 'ELEMENT_ORDER'), properties)
  const request = { shape: { family: 'classic', fields }, where, orderBy, start: readStart(params) } as const
  return listPage(portal, reader, request, (rows) =>
    rows.map((row) => {
      const held = shown.map((property) => [property.fieldId, readValues(lists, Number(row['ID']), property)] as const)
      return { ...row, ...Object.fromEntries(held.filter(([, values]) => values !== undefined)) }
    }),
  )
}

/** A condition on any value of a property, or on there being none. */
function filterField({ id, fieldId, type }: ListField): Field {
  const value = isNumber(type) ? 'cast(v.VALUE as real)' : 'v.VALUE'
  return field(fieldId, 'string', {
    storage: isNumber(type) ? 'real' : type.startsWith('S:Date') ? 'datetime' : 'text',
    match: (condition) =>
      `exists (select 1 from (select 1) left join list_value v on v.ELEMENT_ID = t.ID and v.PROPERTY_ID = ${id} where ${condition(value)})`,
  })
}

const isNumber = (type: string): boolean => type.startsWith('N')

/** Not by multiple properties, nor by those that the page names. */
function orderOf({ schemas }: Lists, order: Fields, properties: readonly ListField[]): string {
  const terms = Object.entries(order).flatMap(([name, direction]) => {
    const word = typeof direction === 'string' && direction.toLowerCase() === 'desc' ? ' desc' : ''
    const property = properties.find(({ fieldId }) => fieldId === name.toUpperCase())
    if (property && !property.isMultiple && !UNSORTABLE.has(property.type)) {
      const value = isNumber(property.type) ? 'cast(v.VALUE as real)' : 'v.VALUE'
      return [`(select ${value} from list_value v where v.ELEMENT_ID = t.ID and v.PROPERTY_ID = ${property.id})${word}`]
    }
    const own = schemas.element.find('classic', name)
    return own && own.storage !== 'none' && !UNSORTABLE.has(own.column) ? [`t."${own.column}"${word}`] : []
  })
  return [...terms, 't.ID'].join(', ')
}

const UNSORTABLE: ReadonlySet<string> = new Set([
  'S:Money',
  'S:ECrm',
  'S:map_yandex',
  'S:DiskFile',
  'PREVIEW_TEXT',
  'DETAIL_TEXT',
  'IBLOCK_SECTION_ID',
])
