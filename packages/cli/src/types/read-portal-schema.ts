import type { Client } from '@b24kit/client'
import { isFunnel, type Funnel, type Labels, type PortalSchema, type SchemaField, type SchemaFields } from './portal-schema.ts'
import { readWireSchema, type WireField, type WireFields, type WireSchema, type WireStatus } from './read-wire-schema.ts'

/** Asks a portal for its schema, in an order that depends on nothing but the schema. Reads no record. */
export async function readPortalSchema(b24: Client): Promise<PortalSchema> {
  return toPortalSchema(await readWireSchema(b24))
}

function toPortalSchema({ fields, smartProcesses, categories, statuses, currencies, methods }: WireSchema): PortalSchema {
  const dictionaries = readDictionaries(statuses)
  const readFunnels = (entityTypeId: number, dictionaryOf: (id: number) => string): Record<string, Funnel> => {
    const funnels = (categories.get(entityTypeId) ?? []).map(({ id, name }): [string, Funnel] => [
      String(id),
      { name, stages: dictionaries.get(dictionaryOf(id)) ?? {} },
    ])
    return Object.fromEntries(funnels)
  }
  const oneFunnel = (name: string, dictionary: string): Record<string, Funnel> => ({
    0: { name, stages: dictionaries.get(dictionary) ?? {} },
  })
  const items = smartProcesses.map(({ entityTypeId }): [string, Record<string, Funnel>] => [
    `item${entityTypeId}`,
    readFunnels(entityTypeId, (id) => `DYNAMIC_${entityTypeId}_STAGE_${id}`),
  ])
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([kind, known]): [string, SchemaFields] => [kind, readFields(known)])),
    smartProcesses: Object.fromEntries(smartProcesses.map(({ entityTypeId, title }) => [String(entityTypeId), title])),
    funnels: {
      deal: readFunnels(2, (id) => (id === 0 ? 'DEAL_STAGE' : `DEAL_STAGE_${id}`)),
      lead: oneFunnel('Leads', 'STATUS'),
      quote: oneFunnel('Quotes', 'QUOTE_STATUS'),
      ...Object.fromEntries(items),
    },
    statuses: Object.fromEntries([...dictionaries].filter(([name]) => !isFunnel(name)).toSorted(byName)),
    currencies: Object.fromEntries(currencies.map(({ CURRENCY, FULL_NAME }): [string, string] => [CURRENCY, FULL_NAME]).toSorted(byName)),
    methods: methods.toSorted(),
  }
}

function readFields(fields: WireFields): SchemaFields {
  const known = Object.entries(fields).map(([name, field]): [string, SchemaField] => [name, readField(field)])
  return Object.fromEntries(known.toSorted(byName))
}

function readField(field: WireField): SchemaField {
  const { type, settings, items } = field
  const statusType = field.statusType ?? (type === 'crm_status' ? settings?.ENTITY_TYPE : undefined)
  const precision = type === 'double' && settings?.PRECISION !== undefined ? Number(settings.PRECISION) : undefined
  return {
    type,
    // Classic answers repeat a user field's name as its title.
    title: field.formLabel || field.title || '',
    ...(field.isRequired === true && { isRequired: true }),
    ...(field.isReadOnly === true && { isReadOnly: true }),
    ...(field.isMultiple === true && { isMultiple: true }),
    ...(field.isDynamic === true && { isDynamic: true }),
    ...(typeof statusType === 'string' && { statusType }),
    ...(items && { items: items.map(({ ID, VALUE }) => ({ ID: String(ID), VALUE })) }),
    ...(precision !== undefined && { settings: { PRECISION: precision } }),
  }
}

/** Every dictionary in the order people see it. */
function readDictionaries(statuses: readonly WireStatus[]): ReadonlyMap<string, Labels> {
  const sorted = statuses.toSorted((a, b) => Number(a.SORT) - Number(b.SORT) || (a.STATUS_ID < b.STATUS_ID ? -1 : 1))
  const dictionaries = new Map<string, Record<string, string>>()
  for (const { ENTITY_ID, STATUS_ID, NAME } of sorted) {
    dictionaries.set(ENTITY_ID, { ...dictionaries.get(ENTITY_ID), [STATUS_ID]: NAME })
  }
  return dictionaries
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
