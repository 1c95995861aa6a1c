import type { EntityFacts, FieldFacts, MethodFacts, ResultFacts } from '@b24kit/catalog'

/**
 * Replaces what a page spells out by the entity that the method is about: `crm.deal.add` takes the fields that a deal is created with,
 * `crm.deal.list` answers rows of deals. The entity files know more than one page: read-only fields, dictionaries, null.
 */
export function bindEntities(method: MethodFacts, entities: ReadonlyMap<string, EntityFacts>): MethodFacts {
  const entity = entityOf(method, entities)
  if (!entity) return method.version === 'v1' && method.name.startsWith('crm.') ? bindClassic(method, entities) : method
  const verb = method.name.split('.').at(-1)!.toLowerCase()
  return {
    ...method,
    params: method.params.map((param) => bindParam(param, verb, entity)),
    result: bindResult(method.result, verb, entity, method.class),
  }
}

/** `crm.deal.list` is about `crm.deal`; families that share an entity are listed. */
function entityOf({ name, version }: MethodFacts, entities: ReadonlyMap<string, EntityFacts>): string | undefined {
  if (version !== 'v1') return undefined
  const family = name.split('.').slice(0, -1).join('.')
  const entity = shared[family] ?? family
  return entities.has(entity) ? entity : undefined
}

const shared: Readonly<Record<string, string>> = {
  'crm.company.userfield': 'crm.userfield',
  'crm.contact.userfield': 'crm.userfield',
  'crm.deal.userfield': 'crm.userfield',
  'crm.invoice.userfield': 'crm.userfield',
  'crm.lead.userfield': 'crm.userfield',
  'crm.quote.userfield': 'crm.userfield',
  'crm.deal.productrows': 'crm.productrow',
  'crm.lead.productrows': 'crm.productrow',
  'crm.quote.productrows': 'crm.productrow',
  'crm.item.productrow': 'crm.itemProductrow',
  'crm.timeline.comment': 'crm.timelineComment',
}

const userfieldResults: Readonly<Record<string, ResultFacts>> = {
  add: { type: 'integer' },
  delete: { type: 'true' },
  get: { type: 'row', of: 'crm.userfield' },
  list: { type: 'row', of: 'crm.userfield', many: true },
  update: { type: 'true' },
}

/** What methods of an entity say of each field, where it is not what CRM says. */
const describedBy: Readonly<Record<string, string>> = { user: 'string', department: 'string', 'crm.userfield': 'crm.userfieldProperty' }

const roles = new Set(['filter', 'order', 'select'])

function bindParam(param: FieldFacts, verb: string, of: string): FieldFacts {
  const { name, required } = param
  const kept = required ? { required } : {}
  if (roles.has(param.type)) return { name, type: param.type, of, ...kept }
  if (/^fields$/i.test(name) && (verb === 'add' || verb === 'update'))
    return { name, type: verb === 'add' ? 'create' : 'update', of, ...kept }
  if (/^(?:rows|productRows)$/.test(name) && verb === 'set') return { name, type: 'update', of, many: true, ...kept }
  return param
}

function bindResult(result: ResultFacts, verb: string, of: string, kind: MethodFacts['class']): ResultFacts {
  const key = result.key === undefined ? {} : { key: result.key }
  if (result.type === 'map' || verb === 'fields') return { ...key, type: 'map', of: describedBy[of] ?? 'crm.field' }
  if (verb === 'types') return result
  // The same method of five other entities (crm-invoice-user-field-get.md tells nothing).
  if (result.type === 'any' && of === 'crm.userfield') return userfieldResults[verb] ?? result
  if (result.fields || (verb === 'list' && result.type === 'array')) return { ...key, type: 'row', of, ...(result.many && { many: true }) }
  // Classic CRM answers an error where it could not, never `false`.
  if (result.type === 'boolean' && kind !== 'read') return { type: 'true' }
  return withoutValues(result)
}

/** Outdated families whose `fields` page is all that tells of their records. */
const outdated: Readonly<Record<string, string>> = {
  'crm.catalog': 'crm.catalog',
  'crm.dealcategory': 'crm.dealcategory',
  'crm.invoice': 'crm.invoice',
  'crm.invoice.recurring': 'crm.invoiceRecurring',
  'crm.invoice.status': 'crm.invoiceStatus',
  'crm.measure': 'crm.measure',
  'crm.product': 'crm.product',
  'crm.productsection': 'crm.productsection',
}

function bindClassic(method: MethodFacts, entities: ReadonlyMap<string, EntityFacts>): MethodFacts {
  const { name, class: kind, result, params } = method
  const [, family = '', verb] = /^(.+)\.(\w+)$/.exec(name) ?? []
  const of = name.startsWith('crm.userfield.') ? 'crm.userfieldProperty' : 'crm.field'
  const known = new Set(entities.get(of)?.fields.map((field) => field.name))
  const row = outdated[family]
  if (verb === 'fields' && result.type === 'any') return { ...method, result: { type: 'map', of } }
  if (row !== undefined && verb === 'get') return { ...method, result: { type: 'row', of: row } }
  if (row !== undefined && verb === 'list') {
    const isPaged = params.some((param) => param.name === 'start')
    return { ...method, result: { type: 'row', of: row, many: true }, ...(isPaged && { list: { style: 'offset' } }) }
  }
  if (result.type === 'map' && result.fields?.every((field) => known.has(field.name))) {
    return { ...method, result: { ...(result.key !== undefined && { key: result.key }), type: 'map', of } }
  }
  return result.type === 'boolean' && kind !== 'read' ? { ...method, result: { type: 'true' } } : method
}

function withoutValues(result: ResultFacts): ResultFacts {
  const { values: _, ...rest } = result
  return rest
}
