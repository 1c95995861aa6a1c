import { MethodError } from '../../contract.ts'
import { field, type Field, type FieldOptions } from '../../store/field.ts'
import type { Refusals } from '../family/family.ts'

/** Fields as the catalogue describes them: a flag stays a `char`. */
export const idField: Field = field('ID', 'integer', { isReadOnly: true })
export const flagField = (column: string, options: FieldOptions = {}): Field => field(column, 'char', { universalType: 'char', ...options })
/** A number that is no money: it keeps every digit. */
export const numberField = (column: string, options: FieldOptions = {}): Field => field(column, 'double', { storage: 'real', ...options })
export const writtenByPortal = { isReadOnly: true } as const
export const required = { isRequired: true } as const

/** Codes of the catalogue are numbers: api-reference/catalog/price/catalog-price-add.md */
export function catalogRefusals(notFoundCode: number | string, thing: string): Refusals {
  return {
    notFound: () => new MethodError(notFoundCode, `${thing} does not exist`),
    missing: missingFields,
  }
}

export const missingFields = (names: readonly string[]): MethodError => new MethodError(0, `Required fields: ${names.join(', ')}`)

export const catalogEvent =
  (name: string) =>
  (action: string): readonly [string] => [`CATALOG.${name}.ON.${action}`]
