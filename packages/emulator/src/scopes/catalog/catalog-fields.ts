import { MethodError } from '../../contract.ts'
import { field, type Field, type FieldOptions } from '../../store/field.ts'
import type { Schema } from '../../store/schema.ts'
import type { Change, Refusals } from '../family/family.ts'
import { objectOf } from '../read-params.ts'

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

/** An update may leave out what a record needs, and not empty it: api-reference/catalog/store/catalog-store-update.md */
export function refuseEmptied(schema: Schema, { id, sent }: Change): void {
  const emptied = schema.of('universal').filter(({ isRequired, column }) => isRequired && (sent[column] === null || sent[column] === ''))
  if (id !== undefined && emptied.length > 0) throw missingFields(emptied.map(({ names }) => names.universal!))
}

/** A filter that has to tell the iblock, with whatever prefix: api-reference/catalog/product/catalog-product-list.md */
export function requireIblock(filter: unknown): void {
  if (!Object.keys(objectOf(filter)).some((key) => key.replace(/^[^a-z]+/i, '') === 'iblockId'))
    throw new MethodError(0, 'Required filter fields: iblockId')
}

export const catalogEvent =
  (name: string) =>
  (action: string): readonly [string] => [`CATALOG.${name}.ON.${action}`]
