import type { Client } from '@b24kit/client'
import {
  classicKinds,
  isFunnel,
  type Funnel,
  type Labels,
  type PortalSchema,
  type SchemaField,
  type SchemaFields,
} from './portal-schema.ts'

/** A field as the `fields` methods of both families describe it (api-reference/crm/deals/crm-deal-fields.md). */
interface WireField {
  readonly type: string
  readonly title?: string
  readonly formLabel?: string
  readonly isRequired?: boolean
  readonly isReadOnly?: boolean
  readonly isMultiple?: boolean
  readonly isDynamic?: boolean
  readonly statusType?: string
  readonly items?: readonly { readonly ID: string | number; readonly VALUE: string }[]
  readonly settings?: { readonly PRECISION?: unknown; readonly ENTITY_TYPE?: unknown } | null
}

type WireFields = Readonly<Record<string, WireField>>

interface Status {
  readonly ENTITY_ID: string
  readonly STATUS_ID: string
  readonly NAME: string
  readonly SORT: string | number
}

interface Category {
  readonly id: number
  readonly name: string
}

/** Asks a portal for its schema, in an order that depends on nothing but the schema. Reads no record. */
export async function readPortalSchema(b24: Client): Promise<PortalSchema> {
  const [classic, types, statuses, currencies, methods] = await Promise.all([
    Promise.all(classicKinds.map((kind) => b24.callUntyped<WireFields>(`crm.${kind}.fields`))),
    b24.listUntyped<{ entityTypeId: number; title: string }>('crm.type.list').toArray(),
    b24.listUntyped<Status>('crm.status.list').toArray(),
    b24.listUntyped<{ CURRENCY: string; FULL_NAME: string }>('crm.currency.list').toArray(),
    b24.call('methods'),
  ])
  const processes = types.toSorted((a, b) => a.entityTypeId - b.entityTypeId)
  const dictionaries = readDictionaries(statuses)
  const readFunnels = async (entityTypeId: number, dictionaryOf: (id: number) => string): Promise<Record<string, Funnel>> => {
    const { categories } = await b24.callUntyped<{ categories: readonly Category[] }>('crm.category.list', { entityTypeId })
    const funnels = categories.map(({ id, name }): [string, Funnel] => [
      String(id),
      { name, stages: dictionaries.get(dictionaryOf(id)) ?? {} },
    ])
    return Object.fromEntries(funnels)
  }
  const oneFunnel = (name: string, dictionary: string): Record<string, Funnel> => ({
    0: { name, stages: dictionaries.get(dictionary) ?? {} },
  })

  const items = await Promise.all(
    processes.map(async ({ entityTypeId }) => ({
      kind: `item${entityTypeId}`,
      fields: (await b24.callUntyped<{ fields: WireFields }>('crm.item.fields', { entityTypeId })).fields,
      funnels: await readFunnels(entityTypeId, (id) => `DYNAMIC_${entityTypeId}_STAGE_${id}`),
    })),
  )
  return {
    fields: Object.fromEntries([
      ...classicKinds.map((kind, index): [string, SchemaFields] => [kind, readFields(classic[index] ?? {})]),
      ...items.map(({ kind, fields }): [string, SchemaFields] => [kind, readFields(fields)]),
    ]),
    smartProcesses: Object.fromEntries(processes.map(({ entityTypeId, title }) => [String(entityTypeId), title])),
    funnels: {
      deal: await readFunnels(2, (id) => (id === 0 ? 'DEAL_STAGE' : `DEAL_STAGE_${id}`)),
      lead: oneFunnel('Leads', 'STATUS'),
      quote: oneFunnel('Quotes', 'QUOTE_STATUS'),
      ...Object.fromEntries(items.map(({ kind, funnels }) => [kind, funnels])),
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
function readDictionaries(statuses: readonly Status[]): ReadonlyMap<string, Labels> {
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
