import type { FieldFacts, TypeFacts } from './format.ts'

/** What the platform knows apart from methods: `facts/platform/*.json`, kept by hand and compared with the documentation's pages. */

/** `facts/platform/events.json` */
export interface EventsFacts {
  /** The sets of members that `auth` comes with. Live payloads may carry more of them than a sample shows. */
  readonly auth: Readonly<Record<string, readonly string[]>>
  readonly events: readonly EventFacts[]
}

export interface EventFacts {
  /** The wire code, in capitals. `{entityTypeId}` stands for a number: `ONCRMDYNAMICITEMADD_{entityTypeId}`. */
  readonly name: string
  readonly scopes: readonly string[]
  /**
   * The type of `data`; absent where the documentation does not tell. Events are delivered as a form, so every scalar arrives as text: the
   * words say what the text means.
   */
  readonly data?: TypeFacts
  /** Which set of `auth` the documented sample has; absent where there is no sample. */
  readonly auth?: string
  readonly deprecated?: true
  readonly page: string
}

/** `facts/platform/placements.json` */
export interface PlacementsFacts {
  readonly placements: readonly PlacementFacts[]
}

export interface PlacementFacts {
  /** `CRM_DEAL_DETAIL_TAB`. `XXX` and `{code}` stand for what the portal has: a type of smart process, a block. */
  readonly name: string
  readonly scopes: readonly string[]
  /** Members of the JSON text in `PLACEMENT_OPTIONS`; absent where the documentation does not tell. */
  readonly options?: readonly FieldFacts[]
  /** Names that `OPTIONS` of `placement.bind` takes. */
  readonly bindOptions?: readonly FieldFacts[]
  /** Commands for `BX24.placement.call`. */
  readonly commands?: readonly string[]
  /** Events for `BX24.placement.bindEvent`. */
  readonly events?: readonly string[]
  readonly page: string
}

/** `facts/platform/scopes.json` */
export interface ScopesFacts {
  readonly scopes: readonly ScopeName[]
}

export interface ScopeName {
  readonly name: string
  readonly deprecated?: true
  /** Used by pages of methods, but not in the documentation's list of scopes. */
  readonly unlisted?: true
}

/** `facts/platform/crm-types.json`: the types of CRM records (api-reference/crm/data-types.md#object_type). */
export interface CrmTypesFacts {
  readonly types: readonly CrmTypeFacts[]
}

export interface CrmTypeFacts {
  readonly entityTypeId: number
  readonly entityTypeName: string
  /** Prefix of values in fields that bind records: `D_1`. Smart processes have `T` and their entityTypeId in hexadecimal digits. */
  readonly abbreviation: string
  readonly userFieldEntityId: string
}
