import type { Dto } from './dto.ts'
import { unknownField } from './v3-error.ts'

/** The first name, or the beginning of a path, that the object does not have; nothing but a list of texts is looked at. */
export function findUnknownName(dto: Dto, names: unknown): string | undefined {
  if (!Array.isArray(names)) return undefined
  return (names as readonly unknown[]).find((name): name is string => typeof name === 'string' && !dto.find(name.split('.')[0]!))
}

/** Unlike elsewhere, a name that the object does not have is refused: api-reference/departments/node/humanresources-node-get.md */
export function requireKnownNames(dto: Dto, names: unknown): void {
  const unknown = findUnknownName(dto, names)
  if (unknown !== undefined) throw unknownField(unknown, dto.name)
}
