import type { Client } from '@b24kit/client'
import { classicKinds } from './portal-schema.ts'

/** A portal's schema as its methods answer it, with the members that are read of it. */
export interface WireSchema {
  /** By kind of record, in the order of the portal. */
  readonly fields: Readonly<Record<string, WireFields>>
  /** Sorted by entityTypeId. */
  readonly smartProcesses: readonly WireType[]
  /** By entityTypeId: deals and smart processes. */
  readonly categories: ReadonlyMap<number, readonly WireCategory[]>
  readonly statuses: readonly WireStatus[]
  readonly currencies: readonly WireCurrency[]
  readonly methods: readonly string[]
}

/** A field as the `fields` methods of both families describe it (api-reference/crm/deals/crm-deal-fields.md). */
export interface WireField {
  readonly type: string
  readonly title?: string
  readonly formLabel?: string
  readonly upperName?: string
  readonly isRequired?: boolean
  readonly isReadOnly?: boolean
  readonly isImmutable?: boolean
  readonly isMultiple?: boolean
  readonly isDynamic?: boolean
  readonly statusType?: string
  readonly items?: readonly { readonly ID: string | number; readonly VALUE: string }[]
  readonly settings?: { readonly PRECISION?: unknown; readonly ENTITY_TYPE?: unknown } | null
}

export type WireFields = Readonly<Record<string, WireField>>

/** A smart process; its switches are members like `isStagesEnabled: 'Y'`. */
export interface WireType {
  readonly id: number
  readonly entityTypeId: number
  readonly title: string
  readonly code?: string | null
}

export interface WireCategory {
  readonly id: number
  readonly name: string
  readonly sort: number | string
  readonly isDefault: string
}

export interface WireStatus {
  readonly ENTITY_ID: string
  readonly STATUS_ID: string
  readonly NAME: string
  readonly NAME_INIT?: string | null
  readonly SORT: string | number
  readonly SYSTEM?: string
  readonly CATEGORY_ID?: string | number | null
  readonly COLOR?: string | null
  readonly SEMANTICS?: string | null
}

export interface WireCurrency {
  readonly CURRENCY: string
  readonly FULL_NAME: string
  readonly AMOUNT_CNT: string
  readonly AMOUNT: string
  readonly SORT: string
  readonly BASE: string
  readonly FORMAT_STRING?: string | null
  readonly DEC_POINT?: string | null
  readonly THOUSANDS_SEP?: string | null
  readonly DECIMALS?: string | null
}

const DEAL = 2

/** Asks a portal for its schema. Reads no record. */
export async function readWireSchema(b24: Client): Promise<WireSchema> {
  const [classic, types, statuses, currencies, methods] = await Promise.all([
    Promise.all(classicKinds.map((kind) => b24.callUntyped<WireFields>(`crm.${kind}.fields`))),
    b24.listUntyped<WireType>('crm.type.list').toArray(),
    b24.listUntyped<WireStatus>('crm.status.list').toArray(),
    b24.listUntyped<WireCurrency>('crm.currency.list').toArray(),
    b24.call('methods'),
  ])
  const smartProcesses = types.toSorted((a, b) => a.entityTypeId - b.entityTypeId)
  const items = await Promise.all(
    smartProcesses.map(async ({ entityTypeId }): Promise<[string, WireFields]> => {
      const { fields } = await b24.callUntyped<{ fields: WireFields }>('crm.item.fields', { entityTypeId })
      return [`item${entityTypeId}`, fields]
    }),
  )
  const categories = await Promise.all(
    [DEAL, ...smartProcesses.map(({ entityTypeId }) => entityTypeId)].map(
      async (entityTypeId): Promise<[number, readonly WireCategory[]]> => [entityTypeId, await readCategories(b24, entityTypeId)],
    ),
  )
  return {
    fields: Object.fromEntries([...classicKinds.map((kind, index): [string, WireFields] => [kind, classic[index] ?? {}]), ...items]),
    smartProcesses,
    categories: new Map(categories),
    statuses,
    currencies,
    methods,
  }
}

export async function readCategories(b24: Client, entityTypeId: number): Promise<readonly WireCategory[]> {
  const { categories } = await b24.callUntyped<{ categories: readonly WireCategory[] }>('crm.category.list', { entityTypeId })
  return categories
}
