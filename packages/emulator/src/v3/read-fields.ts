import type { SqlValue } from '../contract.ts'
import type { PortalTime } from '../store/portal-time.ts'
import type { Values } from '../store/write-row.ts'
import type { Dto, DtoField } from './dto.ts'
import { missingAttribute } from './parse-filter.ts'
import { requiredField, unknownField, validationError, wrongType, type ValidationItem } from './v3-error.ts'

/** `fields` of add or update as columns. Everything that is wrong is told at once, but for a name that the object does not have. */
export function readFields(dto: Dto, fields: Readonly<Record<string, unknown>>, action: 'add' | 'update', time: PortalTime): Values {
  const items: ValidationItem[] = []
  const values: Record<string, SqlValue> = {}
  for (const [name, value] of Object.entries(fields)) {
    const field = dto.find(name)
    if (!field) throw unknownField(name, dto.name)
    if (!isWritable(field, action)) {
      items.push(missingAttribute(dto, field, 'Editable'))
      continue
    }
    const encoded = value === null && !field.required ? null : field.kind.encode(value, time)
    if (encoded === undefined) items.push(wrongType(name, field.kind.requires))
    else values[field.column!] = encoded
  }
  if (action === 'add') {
    for (const { name } of dto.fields.filter(({ required }) => required)) if (!Object.hasOwn(fields, name)) items.push(requiredField(name))
  }
  if (items.length > 0) throw validationError(items)
  return values
}

const isWritable = ({ column, editable, required }: DtoField, action: 'add' | 'update'): boolean =>
  column !== undefined && (editable || (action === 'add' && required))
