import { dtoField, type Dto, type DtoField, type DtoFieldOptions } from './dto.ts'
import { json, type DtoKind } from './dto-kinds.ts'

/** What a write may set. */
export const own = (name: string, kind: DtoKind, column: string, options: DtoFieldOptions = {}): DtoField =>
  dtoField(name, kind, column, { editable: true, ...options })

/** What the portal sets. */
export const kept = (name: string, kind: DtoKind, column: string, options: DtoFieldOptions = {}): DtoField =>
  dtoField(name, kind, false, { read: (row) => `${row}."${column}"`, ...options })

/** What the portal works out. */
export const worked = (name: string, kind: DtoKind, read: (row: string) => string): DtoField => dtoField(name, kind, false, { read })

/** What is not emulated; `value` is SQL. */
export const constant = (name: string, kind: DtoKind, value = 'null'): DtoField => worked(name, kind, () => value)

/** The object whose id is in a column. */
export const related = (name: string, dto: () => Dto, column: string): DtoField =>
  dtoField(name, json('object'), false, { relation: { dto, on: (row, other) => `${other}.ID = ${row}."${column}"`, many: false } })

/** An object that is not emulated: null, whatever is selected of it. */
export const absent = (name: string, dto: () => Dto): DtoField =>
  dtoField(name, json('object'), false, { relation: { dto, on: () => 'false', many: false } })
