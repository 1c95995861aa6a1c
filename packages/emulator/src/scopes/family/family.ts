import type { Call, MethodError } from '../../contract.ts'
import type { Where } from '../../store/compile-filter.ts'
import type { Row } from '../../store/create-reader.ts'
import type { Family as Naming } from '../../store/field.ts'
import type { Schema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import type { Fields } from '../read-params.ts'

/**
 * A family of methods over one table, told instead of written: `classicFamily` and `controllerFamily` make add, get, list, update, delete and fields
 * of it. What the domain knows beyond its fields stands in the hooks.
 */
export interface Family {
  /** What its methods begin with: `crm.requisite`. */
  readonly prefix: string
  readonly scope: string
  /** The key is an integer. Fields that are read-only are never taken from callers, immutable ones not from updates. */
  readonly schema: Schema
  readonly refusals: Refusals
  /** Actions that the documentation does not have. */
  readonly without?: readonly Action[]
  /** What an update must send too, by the names that callers use: api-reference/sale/person-type/sale-person-type-update.md */
  readonly requiredOnUpdate?: readonly string[]
  /** Lists refuse names of fields that it has not, with INVALID_ARG_VALUE, instead of skipping them. */
  readonly refusesUnknownNames?: boolean
  /** Further conditions on the rows `t` that its methods reach: a parent, a kind of record. */
  within?(call: Call): Where
  /** Columns that the portal decides, laid over what was sent: defaults, times, what is derived. Throws the documented refusals. */
  prepare?(change: Change): Values
  /** Other tables follow a written record. */
  saved?(change: Change & { readonly id: number }): void
  /** Other tables follow a removed one. Throws what forbids it: it is asked before. */
  removing?(call: Call, id: number, stored: Values): void
  /** Other tables follow once it is gone. */
  removed?(call: Call, id: number, stored: Values): void
  /** Adds to rows of an answer what the table does not know. */
  finish?(rows: readonly Row[], call: Call): readonly Row[]
  /** Name and data of what a write announces; data by default `{ FIELDS: { ID } }`. */
  event?(action: WriteAction, id: number, stored: Values): readonly [name: string, data?: Readonly<Record<string, unknown>>] | undefined
}

export type WriteAction = 'ADD' | 'UPDATE' | 'DELETE'
export type Action = 'add' | 'get' | 'list' | 'update' | 'delete' | 'fields'

/** How the pages of a family word what they refuse. */
export interface Refusals {
  notFound(id: number, call: Call): MethodError
  /** Required fields that a new record or an update lacks, by the names that callers use. */
  missing(names: readonly string[], call: Call): MethodError
  /** A value that does not fit its field; without it such a value is stored as nothing. */
  invalid?(name: string, value: unknown, call: Call): MethodError
}

export interface Change {
  readonly call: Call
  /** Absent while the record is new. */
  readonly id?: number
  /** The record before an update, by column. */
  readonly stored?: Values
  /** What was sent, as the columns hold it. */
  readonly sent: Values
  /** What was sent, as it was sent. */
  readonly input: Fields
  readonly naming: Naming
}
