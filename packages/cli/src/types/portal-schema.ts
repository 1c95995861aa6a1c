/** What an administrator shapes in a portal, without anything of its records. Every member becomes a constant of the types file. */
export interface PortalSchema {
  /** Fields by kind of record: `deal`, …, `item1032`. */
  readonly fields: Readonly<Record<string, SchemaFields>>
  /** Titles of smart processes by entityTypeId. */
  readonly smartProcesses: Labels
  /** Funnels by kind of record, then by id; leads and quotes have one, 0. */
  readonly funnels: Readonly<Record<string, Readonly<Record<string, Funnel>>>>
  /** Values of the other dictionaries by ENTITY_ID: `SOURCE`, `DEAL_TYPE`, … */
  readonly statuses: Readonly<Record<string, Labels>>
  /** Names of currencies by code. */
  readonly currencies: Labels
  /** What the portal lets the credential call. */
  readonly methods: readonly string[]
}

/** Labels by id. */
export type Labels = Readonly<Record<string, string>>

export type SchemaFields = Readonly<Record<string, SchemaField>>

/** A descriptor for the codec, with what types and comparisons need besides. Flags are absent where they are false. */
export interface SchemaField {
  readonly type: string
  readonly title: string
  readonly isRequired?: true
  readonly isReadOnly?: true
  readonly isMultiple?: true
  /** A user field. */
  readonly isDynamic?: true
  /** The dictionary of a `crm_status`. */
  readonly statusType?: string
  /** The values of an `enumeration`. */
  readonly items?: readonly { readonly ID: string; readonly VALUE: string }[]
  readonly settings?: { readonly PRECISION: number }
}

export interface Funnel {
  readonly name: string
  readonly stages: Labels
}

/** Kinds of records with classic methods. */
export const classicKinds = ['company', 'contact', 'deal', 'lead', 'quote'] as const

/** Whether a dictionary holds the stages of a funnel (api-reference/crm/status/crm-status-list.md). */
export function isFunnel(dictionary: string): boolean {
  return /^(STATUS|QUOTE_STATUS|DEAL_STAGE(_\d+)?|(DYNAMIC_\d+|SMART_INVOICE|SMART_DOCUMENT)_STAGE_\d+)$/.test(dictionary)
}
