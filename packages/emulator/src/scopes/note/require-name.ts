import type { SqlValue } from '../../contract.ts'
import { validationError } from '../../v3/v3-error.ts'

const MAX_LENGTH = 255
const CALLED = { name: 'Knowledge base name', title: 'Document title' } as const

/** A name or a title is neither blank nor long: api-reference/note/collection/note-collection-add.md */
export function requireName(value: SqlValue | undefined, field: 'name' | 'title'): void {
  if (typeof value !== 'string') return
  if (value.trim() === '') throw validationError([{ message: `${CALLED[field]} cannot be empty`, field }], 'dtoValidation')
  if (value.length > MAX_LENGTH)
    throw validationError([{ message: `${CALLED[field]} must not exceed ${MAX_LENGTH} characters`, field }], 'dtoValidation')
}
