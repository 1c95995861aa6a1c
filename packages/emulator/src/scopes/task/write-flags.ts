import type { Quirks } from '../../contract.ts'
import { createDto, type Dto } from '../../v3/dto.ts'
import { flag, type DtoKind } from '../../v3/dto-kinds.ts'

const letter: DtoKind = { ...flag, print: (value) => `iif(${value} = 'Y', '"Y"', '"N"')` }

/** The object as answers show it: api-reference/tasks/fields-rest-v3.md has flags as `Y` and `N`, all samples as true and false. */
export function writeFlags(dto: Dto, flags: Quirks['taskFlags']): Dto {
  if (flags === 'bool') return dto
  const shown: Dto = createDto(
    dto.name,
    dto.table,
    dto.fields.map((field) => {
      // What the portal works out has no letters in the table.
      if (field.kind === flag && field.column !== undefined) return { ...field, kind: letter }
      return field.relation?.dto() === dto ? { ...field, relation: { ...field.relation, dto: () => shown } } : field
    }),
  )
  return shown
}
