import type { PortalTime } from '../store/portal-time.ts'
import type { Values } from '../store/write-row.ts'
import type { Dto } from './dto.ts'
import { unfilledField, unknownField, validationError, wrongType, type V3ErrorName } from './v3-error.ts'

export interface DtoFieldsOptions {
  readonly required: readonly string[]
  readonly optional?: readonly string[]
  readonly time: PortalTime
  /** The code for a value of a wrong type, in which pages differ. Default `validation`. */
  readonly wrongTypeIs?: V3ErrorName
}

/**
 * `fields` of methods that take a few named fields only. What misses has a code of its own there, which add and update of a whole object
 * do not use: api-reference/tasks/result/tasks-task-result-add.md
 */
export function readDtoFields(
  dto: Dto,
  fields: Readonly<Record<string, unknown>>,
  { required, optional = [], time, wrongTypeIs = 'validation' }: DtoFieldsOptions,
): Values {
  const names = [...required, ...optional]
  const given = Object.keys(fields)
  const unknown = given.find((name) => !dto.find(name))
  if (unknown !== undefined) throw unknownField(unknown, dto.name)
  const closed = given
    .filter((name) => !names.includes(name))
    .map((field) => ({ message: `Field \`${field}\` is not available for filling`, field }))
  const missing = required.filter((name) => isEmpty(fields[name])).map(unfilledField)
  if (closed.length + missing.length > 0) throw validationError([...missing, ...closed], 'dtoValidation')
  const encoded = names
    .filter((name) => fields[name] !== undefined && fields[name] !== null)
    .map((name) => ({ name, field: dto.find(name)!, value: dto.find(name)!.kind.encode(fields[name], time) }))
  const wrong = encoded.filter(({ value }) => value === undefined)
  if (wrong.length > 0)
    throw validationError(
      wrong.map(({ name, field }) => wrongType(name, field.kind.requires)),
      wrongTypeIs,
    )
  return Object.fromEntries(encoded.map(({ field, value }) => [field.column!, value!]))
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''
