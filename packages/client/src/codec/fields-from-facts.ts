import type { FieldDescriptor, Fields } from './field.ts'

/** The part of a fact file of the catalogue (`facts/fields/crm.deal.json`) that describes fields. */
export interface EntityFacts {
  readonly fields: readonly { readonly name: string; readonly type: string; readonly many?: boolean }[]
}

/**
 * Descriptions of an entity's system fields from the catalogue, for programs that do not want to ask the portal. User fields are not
 * among them: only the portal knows those.
 */
export function fieldsFromFacts({ fields }: EntityFacts): Fields {
  // A name that ends in `*` stands for a family of names.
  const named = fields.filter(({ name }) => !name.endsWith('*'))
  return Object.fromEntries(
    named.map(({ name, type, many }): [string, FieldDescriptor] => [name, { type: TYPES[type] ?? type, isMultiple: many === true }]),
  )
}

/** Words of the catalogue's own. */
const TYPES: Readonly<Record<string, string>> = { number: 'double' }
