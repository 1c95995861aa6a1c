import type { PageContext } from '../context.ts'
import type { Item, Kind } from './kinds.ts'
import { readNames, type Names } from './names.ts'
import type { Status } from './stages.ts'

export interface FieldFacts {
  readonly type: string
  readonly title: string
  readonly isMultiple: boolean
  readonly isReadOnly: boolean
  readonly isRequired: boolean
  /** `UF_CRM_…` */
  readonly upperName?: string
  readonly isDynamic: boolean
  readonly statusType?: string
  readonly items?: readonly { readonly ID: string; readonly VALUE: string }[]
}

type Row = Readonly<Record<string, unknown>>

/** A funnel. */
export interface Category {
  readonly id: number
  readonly name: string
}

/** What a card shows. Without product rows or a timeline where the record has none. */
export interface CardData {
  readonly item: Item
  readonly fields: Readonly<Record<string, FieldFacts>>
  readonly statuses: readonly Status[]
  readonly categories: readonly Category[]
  readonly names: Names
  readonly products: readonly Row[] | undefined
  readonly comments: readonly Row[] | undefined
  readonly activities: readonly Row[]
}

/** Reads all of it in one request; only a record that cannot be read is an error. */
export async function readCard(context: PageContext, kind: Kind, id: number): Promise<CardData> {
  const { entityTypeId, productOwner, timelineOwner } = kind
  const [item, fields, statuses, comments, activities, categories, products] = await context.api.calls(context.userId, [
    { method: 'crm.item.get', params: { entityTypeId, id } },
    { method: 'crm.item.fields', params: { entityTypeId } },
    { method: 'crm.status.list' },
    { method: 'crm.timeline.comment.list', params: { filter: { ENTITY_ID: id, ENTITY_TYPE: timelineOwner }, order: { ID: 'DESC' } } },
    { method: 'crm.activity.list', params: { filter: { OWNER_TYPE_ID: entityTypeId, OWNER_ID: id }, order: { ID: 'DESC' } } },
    // Refused where there are no funnels.
    { method: 'crm.category.list', params: { entityTypeId } },
    ...(productOwner ? [{ method: 'crm.item.productrow.list', params: { filter: { '=ownerType': productOwner, '=ownerId': id } } }] : []),
  ])
  if (!item?.ok) throw new Error(item?.description || `There is no ${kind.one.toLowerCase()} ${id}.`)
  // Shapes of the methods' own answers.
  const record = (item.result as { item: Item }).item
  return {
    item: record,
    fields: fields?.ok ? (fields.result as { fields: CardData['fields'] }).fields : {},
    statuses: statuses?.ok ? (statuses.result as readonly Status[]) : [],
    categories: categories?.ok ? (categories.result as { categories: readonly Category[] }).categories : [],
    names: await readNames(context, [record]),
    products: products?.ok ? (products.result as { productRows: readonly Row[] }).productRows : undefined,
    comments: comments?.ok ? (comments.result as readonly Row[]) : undefined,
    activities: activities?.ok ? (activities.result as readonly Row[]) : [],
  }
}
