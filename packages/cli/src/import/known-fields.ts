import type { EntityFieldFacts, FieldFacts } from '@b24kit/catalog'
import type { Catalogue, Family } from './find-family.ts'
import type { PortalFields } from './read-fields.ts'

/** The fields that `add` takes, as the catalogue knows them; none where it does not. */
export function knownFields({ add, update, wrapper, params }: Family, entities: Catalogue['entities']): PortalFields {
  const fieldsOf = (facts: FieldFacts): readonly EntityFieldFacts[] =>
    (facts.of === undefined ? facts.fields : entities.get(facts.of)?.fields) ?? []
  const added: readonly EntityFieldFacts[] = wrapper.add
    ? fieldsOf(wrapper.add)
    : (add?.params.filter(({ name }) => !params.includes(name)) ?? [])
  const updated = wrapper.update ? fieldsOf(wrapper.update) : (update?.params ?? [])
  // Where nothing is known of what update takes, nothing is known to be refused by it.
  const isUpdated = (name: string): boolean => updated.length === 0 || updated.some((field) => field.name === name)
  return Object.fromEntries(
    added
      .filter(({ name }) => !name.endsWith('*'))
      .map(({ name, type, many = false, readOnly = false, immutable = !isUpdated(name) }) => [
        name,
        { type, isMultiple: many, isReadOnly: readOnly, isImmutable: immutable },
      ]),
  )
}
