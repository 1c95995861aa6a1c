import type { PortalTime } from '../../store/portal-time.ts'
import type { Values } from '../../store/write-row.ts'
import type { Dto } from '../../v3/dto.ts'
import { requiredField, unknownField, validationError, wrongType } from '../../v3/v3-error.ts'

/**
 * `fields` of methods that take these fields only, and all of them. What misses has a code of its own there, which add and update of a
 * whole object do not use: api-reference/tasks/result/tasks-task-result-add.md
 */
export function readDtoFields(dto: Dto, fields: Readonly<Record<string, unknown>>, names: readonly string[], time: PortalTime): Values {
  const given = Object.keys(fields)
  const unknown = given.find((name) => !dto.find(name))
  if (unknown !== undefined) throw unknownField(unknown, dto.name)
  const closed = given
    .filter((name) => !names.includes(name))
    .map((name) => ({ message: `Field \`${name}\` cannot be filled`, field: name }))
  const missing = names.filter((name) => fields[name] === undefined || fields[name] === null || fields[name] === '').map(requiredField)
  if (closed.length + missing.length > 0) throw validationError([...missing, ...closed], 'dtoValidation')
  const encoded = names.map((name) => ({ name, field: dto.find(name)!, value: dto.find(name)!.kind.encode(fields[name], time) }))
  const wrong = encoded.filter(({ value }) => value === undefined)
  if (wrong.length > 0) throw validationError(wrong.map(({ name, field }) => wrongType(name, field.kind.requires)))
  return Object.fromEntries(encoded.map(({ field, value }) => [field.column!, value!]))
}
