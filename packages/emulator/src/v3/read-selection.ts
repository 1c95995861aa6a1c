import type { Dto, DtoField } from './dto.ts'
import { unknownField, v3Error } from './v3-error.ts'

/** What of an object is answered, related objects included. */
export interface Selection {
  readonly fields: readonly DtoField[]
  readonly relations: readonly { readonly field: DtoField; readonly dto: Dto; readonly selection: Selection }[]
}

/** As deep as paths go: `parent.responsible.image.src`. */
const MAX_LEVELS = 3

/**
 * Reads `select`: names, and dotted paths into related objects. A field that the object does not have is left out, one that a related
 * object does not have is refused: api-reference/rest-v3.md#connection. `id` is always there.
 */
export function readSelection(dto: Dto, select: unknown, defaults: readonly DtoField[]): Selection {
  const names = select ?? []
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) throw invalid(select)
  return selectFrom(dto, [...new Set(names)], defaults, 0)
}

function selectFrom(dto: Dto, names: readonly string[], defaults: readonly DtoField[], level: number): Selection {
  const paths = new Map<DtoField, string[]>()
  const own = new Set<DtoField>()
  for (const name of names) {
    const [head = '', ...rest] = name.split('.')
    const field = dto.find(head)
    if (!field && (level > 0 || rest.length > 0)) throw unknownField(head, dto.name)
    if (!field) continue
    if (!field.relation) {
      if (rest.length > 0) throw unknownField(rest[0]!, dto.name)
      own.add(field)
      continue
    }
    if (level === MAX_LEVELS) throw invalid(names)
    const known = paths.get(field) ?? []
    paths.set(field, rest.length > 0 ? [...known, rest.join('.')] : known)
  }
  // Paths alone leave the object itself at its default; related objects show what was asked only.
  const isChosen = level > 0 ? names.length > 0 : names.some((name) => !name.includes('.'))
  return {
    fields: isChosen ? ownFields(dto, own, level) : defaults,
    relations: [...paths].map(([field, inner]) => {
      const related = field.relation!.dto()
      return { field, dto: related, selection: selectFrom(related, inner, baseFields(related), level + 1) }
    }),
  }
}

/** Every field but the related objects, and what is shown on demand. */
export const baseFields = (dto: Dto): readonly DtoField[] => dto.fields.filter(({ relation, onDemand }) => !relation && !onDemand)

/** In the order of the object, the id of the object itself included. */
function ownFields(dto: Dto, chosen: ReadonlySet<DtoField>, level: number): readonly DtoField[] {
  return dto.fields.filter((field) => chosen.has(field) || (level === 0 && field.name === 'id'))
}

const invalid = (select: unknown): Error => v3Error('invalidSelect', `Unable to recognize select expression \`${JSON.stringify(select)}\``)
