import type { EntityFacts, EntityFieldFacts } from '@b24kit/catalog'
import { entityType, nameType, quote } from './name-types.ts'
import { renderField } from './render-type.ts'

export type Role = 'row' | 'create' | 'update' | 'select' | 'filter' | 'order'

/** Declares the types of an entity that methods use, in a fixed order. */
export function renderEntity(entity: EntityFacts, used: ReadonlySet<Role>): string {
  const parts = [
    needsNames(used) && renderNames(entity),
    used.has('row') && renderRow(entity),
    used.has('create') && renderWrite(entity, 'create', (field) => !field.readOnly),
    used.has('update') && renderWrite(entity, 'update', (field) => !field.readOnly && !field.immutable),
    used.has('select') && `export type ${name(entity, 'select')} = Select<${name(entity, 'name')}>`,
    used.has('filter') && renderFilter(entity),
    used.has('order') && `export type ${name(entity, 'order')} = Order<${name(entity, 'name')}>`,
  ]
  return parts.filter((part) => part !== false).join('\n\n')
}

function name(entity: EntityFacts, role: Role | 'name' | 'operator'): string {
  return entityType(entity.entity, role)
}

function needsNames(used: ReadonlySet<Role>): boolean {
  return used.has('select') || used.has('filter') || used.has('order')
}

function renderNames(entity: EntityFacts): string {
  const names = entity.fields.filter((field) => !field.writeOnly).map((field) => nameType(field.name))
  return `export type ${name(entity, 'name')} = ${names.join(' | ')}`
}

function renderRow(entity: EntityFacts): string {
  const fields = entity.fields.filter((field) => !field.writeOnly)
  return block(
    name(entity, 'row'),
    fields.map((field) => renderField(field.onDemand ? { ...field, optional: true } : field, entity.values)),
  )
}

function renderWrite(entity: EntityFacts, role: 'create' | 'update', accepts: (field: EntityFieldFacts) => boolean): string {
  // An update may leave out anything.
  const fields = entity.fields.filter(accepts).map((field) => (role === 'update' ? optional(field) : field))
  return block(
    name(entity, role),
    fields.map((field) => renderField(field, 'request')),
  )
}

function optional(field: EntityFieldFacts): EntityFieldFacts {
  const { required: _, ...rest } = field
  return rest
}

function renderFilter(entity: EntityFacts): string {
  const operators = entity.operators ?? []
  const fields = name(entity, 'name')
  const type = operators.length === 0 ? `Filter<${fields}>` : `Filter<${fields}, ${operators.map(quote).join(' | ')}>`
  if (!entity.groups) return `export type ${name(entity, 'filter')} = ${type}`
  return `export type ${name(entity, 'filter')} = ${type} & FilterGroups<${name(entity, 'filter')}>`
}

function block(type: string, lines: readonly string[]): string {
  return `export interface ${type} {\n${lines.map((line) => `  ${line}\n`).join('')}}`
}
