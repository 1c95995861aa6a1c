import type { SmartProcess } from '../context.ts'
import type { IconName } from '../icon.ts'
import { placeOf } from '../routes.ts'

/** What the page knows of one kind of CRM records. */
export interface Kind {
  readonly entityTypeId: number
  readonly place: string
  readonly one: string
  readonly many: string
  readonly icon: IconName
  /** `CRM_DEAL`: how codes of placements begin. */
  readonly placement: string
  /** `D`: owner type of product rows; undefined where there are none. */
  readonly productOwner: string | undefined
  /** `deal`: owner type of comments. */
  readonly timelineOwner: string
  /** The dictionary of stages of a funnel, in `crm.status.*`; undefined without stages. */
  stages(categoryId: number): string | undefined
  readonly hasCategories: boolean
}

type Facts = readonly [id: number, one: string, many: string, icon: IconName, productOwner: string | undefined]

const STANDARD: readonly Facts[] = [
  [1, 'Lead', 'Leads', 'lead', 'L'],
  [2, 'Deal', 'Deals', 'deal', 'D'],
  [3, 'Contact', 'Contacts', 'contact', undefined],
  [4, 'Company', 'Companies', 'company', undefined],
  [7, 'Estimate', 'Estimates', 'quote', 'Q'],
  [31, 'Invoice', 'Invoices', 'invoice', 'SI'],
]

const STAGES: Readonly<Record<number, (categoryId: number) => string>> = {
  1: () => 'STATUS',
  2: (categoryId) => (categoryId === 0 ? 'DEAL_STAGE' : `DEAL_STAGE_${categoryId}`),
  7: () => 'QUOTE_STATUS',
  31: (categoryId) => `SMART_INVOICE_STAGE_${categoryId}`,
}

export function kindsOf(processes: readonly SmartProcess[]): readonly Kind[] {
  return [...STANDARD.map(toKind), ...processes.map(({ entityTypeId, title }) => toProcess(entityTypeId, title))]
}

function toKind([entityTypeId, one, many, icon, productOwner]: Facts): Kind {
  const place = placeOf(entityTypeId)
  const typeName = entityTypeId === 31 ? 'SMART_INVOICE' : place.toUpperCase()
  return {
    entityTypeId,
    place,
    one,
    many,
    icon,
    placement: `CRM_${typeName}`,
    productOwner,
    timelineOwner: entityTypeId === 31 ? 'dynamic_31' : place,
    stages: (categoryId) => STAGES[entityTypeId]?.(categoryId),
    hasCategories: entityTypeId === 2,
  }
}

function toProcess(entityTypeId: number, title: string): Kind {
  return {
    entityTypeId,
    place: placeOf(entityTypeId),
    one: title,
    many: title,
    icon: 'process',
    placement: `CRM_DYNAMIC_${entityTypeId}`,
    productOwner: `T${entityTypeId.toString(16)}`,
    timelineOwner: `dynamic_${entityTypeId}`,
    stages: (categoryId) => `DYNAMIC_${entityTypeId}_STAGE_${categoryId}`,
    hasCategories: true,
  }
}

export type Item = Readonly<Record<string, unknown>>

/** What a record is called. */
export function nameOf(kind: Kind, item: Item): string {
  const title = textOf(item['title'])
  const person = [item['name'], item['secondName'], item['lastName']].map(textOf).filter(Boolean).join(' ')
  return (kind.entityTypeId === 3 ? person || title : title || person) || `${kind.one} #${textOf(item['id'])}`
}

export const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
