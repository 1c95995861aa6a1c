import { both, compileFilter, everything, type Where } from '../../store/compile-filter.ts'
import { field, type Field } from '../../store/field.ts'
import type { PortalTime } from '../../store/portal-time.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { lenientFilter } from '../classic-list.ts'
import type { Fields } from '../read-params.ts'
import type { Property } from './properties.ts'

/** `FILTER` with the operators of other lists, and ranges and emptiness beside them: api-reference/entity/items/entity-item-get.md */
export function whereOf(schema: Schema, filter: Fields, time: PortalTime): Where {
  const compile = (entries: Fields): Where => ({ ...compileFilter(schema, 'classic', entries, time, lenientFilter), lookups: [] })
  let where = everything
  for (const [key, value] of Object.entries(filter)) where = both(compileEntry(compile, key, value), where)
  return where
}

function compileEntry(compile: (entries: Fields) => Where, key: string, value: unknown): Where {
  const [, operator, name = ''] = /^(!><|><|\?)(.*)$/su.exec(key) ?? []
  if (operator === undefined) return compile({ [key]: value })
  if (operator === '?') return compile({ [isNo(value) ? `=${name}` : `!=${name}`]: '' })
  const [from, to] = typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : []
  const range = compile({ [`>=${name}`]: from ?? null, [`<=${name}`]: to ?? null })
  return operator === '><' ? range : { ...range, sql: `not ifnull((${range.sql}), 0)` }
}

/** `?NAME` asks whether there is a value; the page does not say how its own value is written. */
const isNo = (value: unknown): boolean => ['', null, false, 0, '0', 'N', 'n', 'null', 'false'].includes(value as string)

/** The schema with a condition on each property, `PROPERTY_PRICE`. */
export function withProperties(schema: Schema, properties: readonly Property[]): Schema {
  return createSchema(schema.table, [...schema.fields, ...properties.map(propertyField)])
}

function propertyField({ id, code, type }: Property): Field {
  const value = valueOf(type)
  return field(`PROPERTY_${code}`, 'string', {
    storage: type === 'N' ? 'real' : 'text',
    match: (condition) =>
      `exists (select 1 from (select 1) left join entity_value v on v.ITEM_ID = t.ID and v.PROPERTY_ID = ${id} where ${condition(value)})`,
  })
}

const valueOf = (type: string): string => (type === 'N' ? 'cast(v.VALUE as real)' : 'v.VALUE')

/** `SORT`, by properties too. By the id when nothing is asked. */
export function orderOf(schema: Schema, properties: readonly Property[], sort: Fields): string {
  const terms = Object.entries(sort).flatMap(([name, direction]) => {
    const word = typeof direction === 'string' && direction.toUpperCase() === 'DESC' ? ' desc' : ''
    const property = properties.find(({ code }) => `PROPERTY_${code}`.toUpperCase() === name.toUpperCase())
    if (property)
      return [`(select ${valueOf(property.type)} from entity_value v where v.ITEM_ID = t.ID and v.PROPERTY_ID = ${property.id})${word}`]
    const own = schema.find('classic', name)
    return own && own.storage !== 'none' ? [`t."${own.column}"${word}`] : []
  })
  return [...terms, 't.ID'].join(', ')
}
