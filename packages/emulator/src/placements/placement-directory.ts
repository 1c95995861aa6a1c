import { loadPlacements, type PlacementFacts } from '@b24kit/catalog'
import type { Database } from '../contract.ts'
import { hasTable } from '../store/has-table.ts'

/** A place that `placement.bind` takes. */
export interface KnownPlacement {
  readonly name: string
  /** Whose it is; `placement` stands for nobody's: every application that may use placements sees it. */
  readonly scope: string
  /** Names that `OPTIONS` takes. Others are not kept: api-reference/widgets/universal/background-worker.md */
  readonly options: readonly { readonly name: string; readonly isRequired: boolean }[]
}

/** Registered by other methods, or by the application's own settings. */
const NOT_BOUND = /^(DEFAULT|SETTING_CONNECTOR|USERFIELD_TYPE|LANDING_.*|\{.*)$/
/** It takes what the context menu takes: api-reference/widgets/im/smile-selector.md */
const LIKE: Readonly<Record<string, string>> = { IM_SMILES_SELECTOR: 'IM_CONTEXT_MENU' }
const ONE_PER_TYPE = /^CRM_DYNAMIC_XXX_/

/** The places of a portal, those of its smart processes one by one. Reads the catalogue when it is first asked. */
export class PlacementDirectory {
  readonly #db: Database
  #documented: readonly KnownPlacement[] | undefined

  constructor(db: Database) {
    this.#db = db
  }

  get all(): readonly KnownPlacement[] {
    this.#documented ??= load()
    const typeIds = this.#readTypeIds()
    return this.#documented.flatMap((each) => {
      if (!ONE_PER_TYPE.test(each.name)) return [each]
      return typeIds.map((id) => ({ ...each, name: each.name.replace('XXX', id) }))
    })
  }

  find(name: string): KnownPlacement | undefined {
    return this.all.find((each) => each.name === name)
  }

  /** The table belongs to the CRM scope; a portal without that has no smart processes. */
  #readTypeIds(): readonly string[] {
    if (!hasTable(this.#db, 'crm_type')) return []
    return this.#db
      .prepare('select ENTITY_TYPE_ID as id from crm_type order by ENTITY_TYPE_ID')
      .all()
      .map(({ id }) => String(id as number))
  }
}

function load(): readonly KnownPlacement[] {
  const { placements } = loadPlacements()
  const optionsOf = (name: string): PlacementFacts['bindOptions'] => placements.find((each) => each.name === name)?.bindOptions
  return placements
    .filter(({ name }) => !NOT_BOUND.test(name))
    .map(({ name, scopes }) => ({
      name,
      scope: scopes.find((scope) => scope !== 'placement') ?? 'placement',
      options: (optionsOf(LIKE[name] ?? name) ?? []).map((option) => ({ name: option.name, isRequired: option.required === true })),
    }))
}
