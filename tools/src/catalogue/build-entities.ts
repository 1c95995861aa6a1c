import type { EntityFacts, EntityFieldFacts, FieldFacts, MethodFacts } from '@b24kit/catalog'
import { documentType } from './records/document-type.ts'
import { settleTypes } from './records/mark-numbers.ts'
import type { DocumentedObjects } from './sections/documented-objects.ts'
import { orderType } from './finish-method.ts'
import type { EntityOverride } from './overrides.ts'
import { mergeTypes } from './records/infer-type.ts'

/** What the samples and the methods tell about the entities that the documentation describes on pages of their own. */
export function buildEntities(
  { fields: documented, access }: DocumentedObjects,
  samples: ReadonlyMap<string, readonly (readonly FieldFacts[])[]>,
  methods: readonly MethodFacts[],
  corrections: readonly EntityOverride[],
): EntityFacts[] {
  return [...documented].map(([entity, docs]) => {
    const seen = samples.get(entity) ?? []
    const sample = seen.length > 0 ? mergeTypes(seen.map((fields) => ({ type: 'object', fields }))) : undefined
    const { type, values } = settleTypes(documentType(sample, { type: 'object', fields: docs }))
    const users = methods.filter(({ result, params }) => result.of === entity || params.some((param) => param.of === entity))
    const own = corrections.filter((correction) => correction.entity === entity)
    const required = new Set(own.flatMap((correction) => correction.required ?? []))
    const operators = [
      ...users.flatMap(({ params }) => params.find((param) => param.type === 'filter')?.operators ?? []),
      ...own.flatMap((correction) => correction.operators ?? []),
    ]
    const write = writersOf(users, methods)
    return {
      entity,
      // Classic CRM writes numbers as text, also where no sample shows it.
      values: sample === undefined && entity.startsWith('crm.') ? 'text' : values,
      ...(operators.length > 0 && { operators: [...new Set(operators)] }),
      fields: (type.fields ?? []).map((field) =>
        orderType({
          ...field,
          ...(required.has(field.name) && { required: true }),
          ...(access.get(entity)?.get(field.name) ?? accessOf(field.name, write)),
        }),
      ),
    }
  })
}

interface Writers {
  readonly add: ReadonlySet<string> | undefined
  readonly update: ReadonlySet<string> | undefined
}

function writersOf(users: readonly MethodFacts[], methods: readonly MethodFacts[]): Writers {
  const family = users.find(({ name }) => name.endsWith('.list'))?.name.replace(/\.list$/, '')
  const names = (verb: string): Set<string> | undefined => {
    const fields = methods
      .find(({ name, version }) => name === `${family}.${verb}` && version === 'v1')
      ?.params.find(({ name }) => name === 'fields')?.fields
    return fields && new Set(fields.map(({ name }) => name))
  }
  return { add: names('add'), update: names('update') }
}

function accessOf(name: string, { add, update }: Writers): Pick<EntityFieldFacts, 'readOnly' | 'immutable'> {
  if (!add || !update || update.has(name)) return {}
  return add.has(name) ? { immutable: true } : { readOnly: true }
}
