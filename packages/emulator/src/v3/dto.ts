import type { DtoKind } from './dto-kinds.ts'

/** An object of REST 3.0, as filters, selections, answers and the OpenAPI document see it. */
export interface Dto {
  /** As refusals and the OpenAPI document call it: `TaskDto`. */
  readonly name: string
  readonly table: string
  readonly fields: readonly DtoField[]
  find(name: string): DtoField | undefined
}

export interface DtoField {
  readonly name: string
  readonly kind: DtoKind
  /** Where a write puts the value; undefined for what the portal works out. */
  readonly column: string | undefined
  /** SQL of the value in a row of the table. */
  readonly read: (row: string) => string
  readonly filterable: boolean
  readonly sortable: boolean
  /** May be changed by update. */
  readonly editable: boolean
  /** Must be given to add. */
  readonly required: boolean
  /** Not shown unless it is selected. */
  readonly onDemand: boolean
  /** A related object, read only where it is selected. */
  readonly relation: Relation | undefined
}

export interface Relation {
  readonly dto: () => Dto
  /** SQL condition that finds the related rows of a row. */
  readonly on: (row: string, related: string) => string
  readonly many: boolean
}

export type DtoFieldOptions = Partial<
  Pick<DtoField, 'read' | 'filterable' | 'sortable' | 'editable' | 'required' | 'onDemand' | 'relation'>
>

/** `column` is false for what no write reaches. */
export function dtoField(name: string, kind: DtoKind, column: string | false, options: DtoFieldOptions = {}): DtoField {
  return {
    name,
    kind,
    column: column === false ? undefined : column,
    read: (row) => (column === false ? 'null' : `${row}."${column}"`),
    filterable: false,
    sortable: false,
    editable: false,
    required: false,
    onDemand: false,
    relation: undefined,
    ...options,
  }
}

export function createDto(name: string, table: string, fields: readonly DtoField[]): Dto {
  const byName = new Map(fields.map((field) => [field.name, field]))
  return { name, table, fields, find: (wanted) => byName.get(wanted) }
}
