/**
 * What an administrator shaped in a portal, as `b24kit types --snapshot` writes it: names, labels, list values and settings; no record, no user, no
 * credential. Members in upper case are those of classic methods.
 */
export interface PortalSnapshot {
  readonly format: typeof SNAPSHOT_FORMAT
  readonly version: typeof SNAPSHOT_VERSION
  /** e.g. `en_basic`; absent where the portal does not tell. */
  readonly license?: string
  readonly baseCurrency: string
  /** Scopes of the credential that read the portal. */
  readonly scopes: readonly string[]
  /** What that credential may call. */
  readonly methods: readonly string[]
  /** Fields in the order of the portal by kind of record: `company`, `contact`, `deal`, `lead`, `quote`, and `item1032` for a smart process. */
  readonly fields: Readonly<Record<string, SnapshotFields>>
  readonly smartProcesses: readonly SnapshotSmartProcess[]
  readonly categories: readonly SnapshotCategory[]
  /** Rows of every dictionary, stages of funnels among them. */
  readonly statuses: readonly SnapshotStatus[]
  readonly currencies: readonly SnapshotCurrency[]
}

export const SNAPSHOT_FORMAT = 'b24kit portal schema'
export const SNAPSHOT_VERSION = 1

export type SnapshotFields = Readonly<Record<string, SnapshotField>>

/** A field as the `fields` methods describe it. Flags are absent where they are false. */
export interface SnapshotField {
  readonly type: string
  readonly title: string
  /** Of universal methods: the name in upper case. */
  readonly upperName?: string
  readonly isRequired?: true
  readonly isReadOnly?: true
  readonly isImmutable?: true
  readonly isMultiple?: true
  /** A user field. */
  readonly isDynamic?: true
  readonly statusType?: string
  /** The values of an `enumeration`. */
  readonly items?: readonly { readonly ID: string; readonly VALUE: string }[]
  /** Of user fields. */
  readonly settings?: unknown
}

export interface SnapshotSmartProcess {
  /** Part of the names of its user fields. */
  readonly id: number
  readonly entityTypeId: number
  readonly title: string
  readonly code: string
  /** `isStagesEnabled`, … that are on. */
  readonly enabled: readonly string[]
  readonly parents: readonly SnapshotRelation[]
  readonly children: readonly SnapshotRelation[]
}

export interface SnapshotRelation {
  readonly entityTypeId: number
  readonly isChildrenListEnabled: boolean
}

export interface SnapshotCategory {
  readonly entityTypeId: number
  readonly id: number
  readonly name: string
  readonly sort: number
  readonly isDefault: boolean
}

export interface SnapshotStatus {
  readonly ENTITY_ID: string
  readonly STATUS_ID: string
  readonly NAME: string
  readonly NAME_INIT: string
  readonly SORT: number
  readonly SYSTEM: string
  readonly CATEGORY_ID: number | null
  readonly COLOR: string
  readonly SEMANTICS: string | null
}

export interface SnapshotCurrency {
  readonly CURRENCY: string
  readonly FULL_NAME: string
  readonly AMOUNT_CNT: number
  /** Decimal text. */
  readonly AMOUNT: string
  readonly SORT: number
  readonly FORMAT_STRING: string
  readonly DEC_POINT: string
  readonly THOUSANDS_SEP: string
  readonly DECIMALS: number
}
