/**
 * The format of the fact files. `facts/<scope>.json` is one `ScopeFacts`, `facts/fields/<entity>.json` one `EntityFacts`.
 * Names, types, codes and numbers only: never a sentence of the documentation.
 */

/** The methods whose first scope this is. Sorted by name, then by version. */
export interface ScopeFacts {
  readonly scope: string
  readonly methods: readonly MethodFacts[]
}

/** One method of one version of the REST API. */
export interface MethodFacts {
  /** Documented spelling, e.g. `crm.deal.list`. */
  readonly name: string
  /** `v1` is the classic endpoint `/rest/`, `v3` is `/rest/api/`. */
  readonly version: 'v1' | 'v3'
  /** Any one of these opens the method. `a+b` means that both are needed. `basic` needs none. */
  readonly scopes: readonly string[]
  /**
   * What a repetition does. `read` changes nothing; `idempotent` leaves the portal as one call would (update, set);
   * `write` may do harm when it runs twice (add, delete).
   */
  readonly class: 'read' | 'write' | 'idempotent'
  /** Who may call: `permission` is a right on the object itself, `any` every user of the portal, `bot-owner` the application of the bot. */
  readonly who?: 'any' | 'permission' | 'admin' | 'crm-admin' | 'bot-owner'
  /** `app`: refused to webhooks. */
  readonly context?: 'app'
  readonly params: readonly FieldFacts[]
  /** Names of which at least one is needed, one array per such group. */
  readonly alternatives?: readonly (readonly string[])[]
  readonly result: ResultFacts
  readonly list?: ListFacts
  /** Parameters are read by position; their order in `params` is that position. */
  readonly positional?: true
  /** The portal finds the method in its documented case only. */
  readonly exactCase?: true
  readonly deprecated?: DeprecationFacts
  /** Codes by HTTP status. `''` is a code too: classic CRM answers it (api-reference/crm). */
  readonly errors?: Readonly<Record<string, readonly string[]>>
  /** Path of the page within the documentation's repository. */
  readonly page: string
  /** The page is a guide that names the method; it has none of its own, and is not counted among the documented methods. */
  readonly undocumented?: true
}

/**
 * A type. `type` is a word of the documentation (`integer`, `string`, `char`, `double`, `date`, `datetime`, `user`, `crm_status`, …) or
 * one of our own:
 *
 * - `object` with `fields`, or open without them; `map` is an object with keys of its own, whose values are `of` or have `fields`;
 * - `row`, `create`, `update`, `select`, `filter`, `order` are made from the entity that `of` names: a row of an answer, the fields that
 *   add and update accept, the three parts of a list's request. The last three can do without an entity: then `enum` or `fields` hold the
 *   names that the page lists, and others are possible;
 * - `true`, `null` and `empty` (`[]`) are the constants that some methods answer; `number` is a JSON number among numbers as text;
 *   `label` is one text, or one by language.
 */
export interface TypeFacts {
  readonly type: string
  /** An entity (`crm.deal`). For `map` a type word, or an entity with a dot in its name. */
  readonly of?: string
  /** A list of such values. */
  readonly many?: true
  readonly nullable?: true
  /** Known values. Others are possible unless `closed`. */
  readonly enum?: readonly (string | number)[]
  readonly closed?: true
  readonly fields?: readonly FieldFacts[]
  /** Prefixes that the keys of a `filter` accept, the empty one apart. */
  readonly operators?: readonly string[]
  /** Other types that the value may have instead. */
  readonly or?: readonly TypeFacts[]
}

/** A parameter, or a member of an object. A name that ends in `*` is a family of names: `UF_CRM_*`. */
export interface FieldFacts extends TypeFacts {
  readonly name: string
  /** As a parameter: must be sent. */
  readonly required?: true
  /** In an answer: may be absent. */
  readonly optional?: true
}

/** What `result` holds. */
export interface ResultFacts extends TypeFacts {
  /** The member of `result` that holds the value, where it is wrapped: `items`. */
  readonly key?: string
  /** Members beside `key`. */
  readonly beside?: readonly FieldFacts[]
  /** How numbers arrive where no entity says so. Default `typed`. */
  readonly values?: EntityFacts['values']
}

/** How the rows of a list are paged. */
export interface ListFacts {
  /**
   * `keyset`: by `start`, and also by a filter on a growing id; `offset`: by `start` alone; `limit`: by limit and offset; `page`: by page
   * number; `cursor`: by a value of the previous answer; `pagination`: REST 3.0; `unpaged`: everything at once.
   */
  readonly style: 'keyset' | 'offset' | 'limit' | 'page' | 'cursor' | 'pagination' | 'unpaged'
  /** The id as filter, order and select name it (keyset). */
  readonly request?: string
  /** The id as rows name it (keyset). */
  readonly answer?: string
  /** `pair`: the order is a pair of strings, `sort` and `order`, instead of a map (user.get). */
  readonly ordering?: 'pair'
  /** Rows per page. Default 50. */
  readonly pageSize?: number
}

export interface DeprecationFacts {
  /** The method to use instead, where the documentation names one. */
  readonly replacement?: string
}

/** The fields of one entity, from which methods take their types. Sorted as the documentation lists them. */
export interface EntityFacts {
  /** `crm.deal`; the file has this name. */
  readonly entity: string
  /** `text`: answers carry numbers as strings, as classic methods do; `typed`: as JSON numbers. */
  readonly values: 'text' | 'typed'
  /** Prefixes that filter keys accept, the empty one apart. */
  readonly operators?: readonly string[]
  /** Filters nest: numbered groups with `logic` (crm.item.list). */
  readonly groups?: true
  readonly fields: readonly EntityFieldFacts[]
}

export interface EntityFieldFacts extends FieldFacts {
  /** Never accepted by add and update. */
  readonly readOnly?: true
  /** Accepted by add only. */
  readonly immutable?: true
  /** Not part of answers. */
  readonly writeOnly?: true
  /** Not in answers unless selected by name (multifields of classic lists). */
  readonly onDemand?: true
  /** The dictionary of a `crm_status`: `DEAL_STAGE`. */
  readonly statusType?: string
  readonly deprecated?: true
}
