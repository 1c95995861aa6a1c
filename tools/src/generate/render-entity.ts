import type { EntityFacts, EntityFieldFacts, FieldFacts } from '@b24kit/catalog'
import { entityType, nameType, quote } from './name-types.ts'
import { type Side, renderField } from './render-type.ts'

export type Role = 'row' | 'create' | 'update' | 'select' | 'filter' | 'order'

/**
 * Declares the types of an entity that methods use, in a fixed order. Where users add fields of their own, those of the system have a type
 * apart: `CrmDealSystemRow` is what the types of a portal build on.
 */
export function renderEntity(entity: EntityFacts, used: ReadonlySet<Role>): string {
  const parts = [
    ...(needsNames(used) ? renderNames(entity) : []),
    ...(used.has('row') ? renderRow(entity) : []),
    ...(used.has('create') ? renderWrite(entity, 'create', (field) => !field.readOnly) : []),
    ...(used.has('update') ? renderWrite(entity, 'update', (field) => !field.readOnly && !field.immutable) : []),
    ...(used.has('select') ? [`export type ${name(entity, 'select')} = Select<${name(entity, 'name')}>`] : []),
    ...(used.has('filter') ? renderFilter(entity) : []),
    ...(used.has('order') ? [declare(name(entity, 'order'), keysOf(entity, 'Order<', '>'))] : []),
  ]
  return parts.join('\n\n')
}

function name(entity: EntityFacts, role: Role | 'name' | 'operator', system = ''): string {
  return entityType(entity.entity, system + role.charAt(0).toUpperCase() + role.slice(1))
}

function needsNames(used: ReadonlySet<Role>): boolean {
  return used.has('select') || used.has('filter') || used.has('order')
}

/** Names one by one, without the families: a template among hundreds of names costs the compiler a comparison with each of them. */
function renderNames(entity: EntityFacts): string[] {
  const names = readable(entity).filter((field) => !field.name.includes('*'))
  return [`export type ${name(entity, 'name')} = ${names.map((field) => nameType(field.name)).join(' | ')}`]
}

function renderRow(entity: EntityFacts): string[] {
  const fields = readable(entity).map((field) => (field.onDemand ? { ...field, optional: true as const } : field))
  return renderFields(entity, 'row', fields, entity.values)
}

function renderWrite(entity: EntityFacts, role: 'create' | 'update', accepts: (field: EntityFieldFacts) => boolean): string[] {
  // An update may leave out anything.
  const fields = entity.fields.filter(accepts).map((field) => (role === 'update' ? optional(field) : field))
  return renderFields(entity, role, fields, 'request')
}

function renderFields(entity: EntityFacts, role: Role, fields: readonly EntityFieldFacts[], side: Side): string[] {
  const lines = (own: boolean): string[] => fields.filter((field) => isUsers(field) === own).map((field) => renderField(field, side))
  if (!fields.some(isUsers)) return [block(`export interface ${name(entity, role)}`, lines(false))]
  const system = name(entity, role, 'System')
  return [
    // An alias: unlike an interface it fits where user fields may be, so that a client of one portal is a client of any.
    block(`export type ${system} =`, lines(false)),
    block(`export interface ${name(entity, role)} extends ${system}`, lines(true)),
  ]
}

function renderFilter(entity: EntityFacts): string[] {
  const { operators = [], groups } = entity
  const filter = name(entity, 'filter')
  const operator = operators.length > 0 ? `, ${name(entity, 'operator')}>` : '>'
  const system = keysOf(entity, 'Filter<', operator, (field) => !isUsers(field))
  const users = keysOf(entity, 'Filter<', operator, isUsers)
  return [
    ...(operators.length > 0 ? [`export type ${name(entity, 'operator')} = ${operators.map(quote).join(' | ')}`] : []),
    ...(users.length > 0 ? [`export type ${name(entity, 'filter', 'System')} = ${system.join(' & ')}`] : []),
    declare(filter, [...system, ...users, ...(groups ? [`FilterGroups<${filter}>`] : [])]),
  ]
}

/** `Filter<…>` of the names that are known one by one, and of each family. */
function keysOf(entity: EntityFacts, before: string, after: string, accepts: (field: FieldFacts) => boolean = () => true): string[] {
  const fields = readable(entity).filter(accepts)
  const families = fields.filter((field) => field.name.includes('*')).map((field) => before + nameType(field.name) + after)
  return fields.length > families.length ? [before + name(entity, 'name') + after, ...families] : families
}

function readable(entity: EntityFacts): EntityFieldFacts[] {
  return entity.fields.filter((field) => !field.writeOnly)
}

/** Fields that users add. */
function isUsers(field: FieldFacts): boolean {
  return field.name === 'UF_*'
}

function optional(field: EntityFieldFacts): EntityFieldFacts {
  const { required: _, ...rest } = field
  return rest
}

function declare(type: string, parents: readonly string[]): string {
  return parents.length === 1 ? `export type ${type} = ${parents[0]}` : `export interface ${type} extends ${parents.join(', ')} {}`
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}`
}
