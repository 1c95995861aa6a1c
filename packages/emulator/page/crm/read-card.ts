import type { PageAnswer } from '../../src/page/perform-for-page.ts'
import type { Call } from '../api.ts'
import type { PageContext } from '../context.ts'
import type { Item, Kind } from './kinds.ts'
import { readNames, type Names } from './names.ts'
import { readOtherPages } from './read-other-pages.ts'
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
  /** The newest of them, as many as a page of the list method has. */
  readonly comments: readonly Row[] | undefined
  readonly activities: readonly Row[]
  /** How many there are. */
  readonly totals: { readonly comments: number; readonly activities: number }
}

/** Reads all of it in one request, unless there are many product rows; only a record that cannot be read is an error. */
export async function readCard(context: PageContext, kind: Kind, id: number): Promise<CardData> {
  const { entityTypeId, productOwner, timelineOwner } = kind
  const productRows: Call = {
    method: 'crm.item.productrow.list',
    params: { filter: { '=ownerType': productOwner, '=ownerId': id } },
  }
  const [item, fields, statuses, comments, activities, categories, products] = await context.api.calls(context.userId, [
    { method: 'crm.item.get', params: { entityTypeId, id } },
    { method: 'crm.item.fields', params: { entityTypeId } },
    { method: 'crm.status.list' },
    { method: 'crm.timeline.comment.list', params: { filter: { ENTITY_ID: id, ENTITY_TYPE: timelineOwner }, order: { ID: 'DESC' } } },
    { method: 'crm.activity.list', params: { filter: { OWNER_TYPE_ID: entityTypeId, OWNER_ID: id }, order: { ID: 'DESC' } } },
    // Refused where there are no funnels.
    { method: 'crm.category.list', params: { entityTypeId } },
    ...(productOwner ? [productRows] : []),
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
    products: products?.ok ? await readAllProducts(context, productRows, products) : undefined,
    comments: comments?.ok ? (comments.result as readonly Row[]) : undefined,
    activities: activities?.ok ? (activities.result as readonly Row[]) : [],
    totals: { comments: totalOf(comments), activities: totalOf(activities) },
  }
}

const totalOf = (answer: PageAnswer | undefined): number => (answer?.ok ? (answer.total ?? 0) : 0)

/** Their sum is shown, so none may be left out. */
async function readAllProducts(context: PageContext, call: Call, first: PageAnswer & { ok: true }): Promise<readonly Row[]> {
  const pages = [first.result, ...(await readOtherPages(context, call, totalOf(first)))]
  return pages.flatMap((page) => (page as { readonly productRows: readonly Row[] }).productRows)
}
