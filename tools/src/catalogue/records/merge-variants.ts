import type { FieldFacts } from '@b24kit/catalog'

/** One list of fields out of several: a field is required only where every variant has it and requires it. */
export function mergeVariants(variants: readonly (readonly FieldFacts[])[]): FieldFacts[] {
  const merged = new Map<string, FieldFacts>()
  for (const fields of variants) for (const field of fields) if (!merged.has(field.name)) merged.set(field.name, field)
  return [...merged.values()].map((field) => {
    const isRequired = variants.every((fields) => fields.some(({ name, required }) => name === field.name && required))
    return isRequired ? field : withoutStar(field)
  })
}

/** The field as something that may be left out. */
export function withoutStar(field: FieldFacts): FieldFacts {
  const { required: _, ...rest } = field
  return rest
}
