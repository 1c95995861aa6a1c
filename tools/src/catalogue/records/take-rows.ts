import type { FieldFacts, TypeFacts } from '@b24kit/catalog'

/** Takes the samples out of the rows in a type and hands them over, by entity. */
export function takeRows<T extends TypeFacts>(type: T, collect: (entity: string, sample: readonly FieldFacts[]) => void): T {
  const inner = (one: FieldFacts): FieldFacts => takeRows(one, collect)
  if (type.type === 'row' && type.of !== undefined) {
    const { fields, ...row } = type
    if (fields) collect(type.of, fields)
    return row as T
  }
  return {
    ...type,
    ...(type.fields && { fields: type.fields.map(inner) }),
    ...(type.or && { or: type.or.map((other) => takeRows(other, collect)) }),
  }
}

/** The same object as a parameter: what add or update accepts. */
export function toRequest<T extends TypeFacts>(type: T, role: 'create' | 'update'): T {
  const inner = (one: FieldFacts): FieldFacts => toRequest(one, role)
  return {
    ...type,
    ...(type.type === 'row' && { type: role }),
    ...(type.fields && { fields: type.fields.map(inner) }),
    ...(type.or && { or: type.or.map((other) => toRequest(other, role)) }),
  }
}
