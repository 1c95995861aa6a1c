import type { ResultFacts } from '@b24kit/catalog'
import { describeListing } from './describe-listing.ts'
import type { Entity } from './entity.ts'
import { findFamily, requiredParams, type Catalogue } from './find-family.ts'
import { knownFields } from './known-fields.ts'

/** An entity, or in words why records of this kind cannot be imported. */
export type Described = { readonly ok: true; readonly entity: Entity } | { readonly ok: false; readonly reason: string }

/**
 * Says of a family of methods how its records are found, created and brought up to date. `values` are those of the parameters that all its
 * calls need, in the catalogue's order: `['2']` for crm.category.
 */
export function describeFamily(prefix: string, values: readonly string[], catalogue: Catalogue): Described {
  const family = findFamily(prefix, catalogue)
  const { add, list, update, fields, wrapper, params, id } = family
  const idPath = add === undefined || id === undefined ? undefined : pathToId(add.result, id)
  const known = knownFields(family, catalogue.entities)
  const refuse = (reason: string): Described => ({ ok: false, reason: `${prefix} cannot be imported: ${reason}.` })

  if (add === undefined) return refuse(`there is no method ${prefix}.add`)
  if (list === undefined) return refuse('no method lists its records, so none could be found by its key')
  if (list.list === undefined) return refuse(`the catalogue does not know what ${list.name} answers`)
  const closed = [add, list].find(({ context }) => context === 'app')
  if (closed !== undefined) return refuse(`${closed.name} is refused to webhooks`)
  if (add.positional || list.positional) return refuse('its methods read their parameters by position')
  const narrow = params.find((name) => !add.params.some((param) => param.name === name && !['object', 'filter'].includes(param.type)))
  if (narrow !== undefined) return refuse(`${list.name} shows no records without "${narrow}"`)
  const beside = wrapper.add && requiredParams(add).find((name) => name !== wrapper.add?.name && !params.includes(name))
  if (beside !== undefined) return refuse(`${add.name} needs "${beside}" beside the fields of each record`)
  if (!list.result.many || id === undefined || idPath === undefined) return refuse(`${add.name} and ${list.name} do not answer ids`)
  if (fields === undefined && Object.keys(known).length === 0) return refuse('the catalogue does not know its fields')
  if (values.length !== params.length || values.includes('')) return refuse(describeParams(prefix, params))

  const updateId = requiredParams(update).filter((name) => name !== wrapper.update?.name && !params.includes(name))
  // Those of other families have names of their own, or need more than these methods tell.
  const hasUserFields = family.addUserField?.params[0]?.of === 'crm.userfield'
  return {
    ok: true,
    entity: {
      name: [prefix, ...values].join(':'),
      methods: { add: add.name, update: updateId.length === 1 ? update?.name : undefined, list: list.name, fields: fields?.name },
      addUserField: hasUserFields ? family.addUserField?.name : undefined,
      params: Object.fromEntries(params.map((name, index) => [name, values[index]])),
      wrapper: { add: wrapper.add?.name, update: wrapper.update?.name },
      id: { name: list.list.request ?? id, update: updateId[0] ?? id },
      keyField: hasUserFields ? 'UF_CRM_B24KIT_ID' : undefined,
      keyScope: hasUserFields ? ['ORIGINATOR_ID'] : findKeyScope(known),
      idPath,
      container: { list: list.result.key, fields: fields?.result.key },
      listing: describeListing(list, catalogue.entities),
      known,
    },
  }
}

/** `add` answers the id, the record, or the record in a member; what answers something else says nothing of the record. */
function pathToId({ type, key, fields }: ResultFacts, id: string): readonly string[] | undefined {
  if (type === 'row' || fields?.some(({ name }) => name === id)) return key === undefined ? [id] : [key, id]
  return type === 'integer' || type.endsWith(`.${id}`) ? [] : undefined
}

/**
 * A code is unique only beside what a record belongs to and never leaves: the STATUS_ID of a status within its ENTITY_ID. Codes of ORIGIN_ID
 * are unique within their ORIGINATOR_ID (api-reference/crm/deals/crm-deal-add.md).
 */
function findKeyScope(known: Entity['known']): readonly string[] {
  const names = Object.keys(known)
  return names.filter((name) => ['ORIGINATOR_ID', 'originatorId'].includes(name) || known[name]!.isImmutable)
}

function describeParams(prefix: string, params: readonly string[]): string {
  if (params.length === 0) return 'it takes nothing after its name'
  return `its calls need ${params.join(' and ')}, so name it ${prefix}:${params.map((name) => `<${name}>`).join(':')}`
}
