import type { Field } from '../store/field.ts'
import type { Schema } from '../store/schema.ts'

export type Descriptor = Record<string, unknown>

/** `*.fields` of a classic entity: api-reference/crm/deals/crm-deal-fields.md */
export function describeClassic(schema: Schema, extend: (field: Field) => Descriptor = () => ({})): Record<string, Descriptor> {
  return Object.fromEntries(schema.of('classic').map((field) => [field.names.classic!, { ...describeField(field), ...extend(field) }]))
}

/** `*.fields` of a controller: the same descriptors with `upperName`, api-reference/crm/universal/crm-item-fields.md */
export function describeUniversal(
  schema: Schema,
  nameOf: (field: Field) => string = (field) => field.names.universal!,
  extend: (field: Field) => Descriptor = () => ({}),
): Record<string, Descriptor> {
  return Object.fromEntries(
    schema
      .of('universal')
      .map((field) => [nameOf(field), { ...describeField(field), type: field.universalType, upperName: toUpper(field), ...extend(field) }]),
  )
}

export function describeField(field: Field): Descriptor {
  return {
    type: field.type,
    isRequired: field.isRequired,
    isReadOnly: field.isReadOnly,
    isImmutable: field.isImmutable,
    isMultiple: field.isMultiple,
    isDynamic: field.isDynamic,
    ...(field.isDeprecated && { isDeprecated: true }),
    ...(field.statusType !== undefined && { statusType: field.statusType }),
    title: field.title,
    ...(field.settings !== undefined && { settings: field.settings }),
  }
}

/** The UPPER name of a controller's field. */
export function toUpper(field: Field): string {
  if (field.isDynamic) return field.column
  return field.names.universal!.replaceAll(/([A-Z]|\d+)/g, '_$1').toUpperCase()
}
