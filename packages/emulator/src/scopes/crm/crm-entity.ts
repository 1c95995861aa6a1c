import type { SqlValue } from '../../contract.ts'
import type { Field } from '../../store/field.ts'

/** Declared facts of one kind of CRM object; api-reference/crm/data-types.md#object_type */
export interface CrmEntity {
  readonly entityTypeId: number
  /** `DEAL`, `DYNAMIC_1030`. */
  readonly typeName: string
  /** `D`, `T406`: prefix of bindings and `ownerType` of product rows. */
  readonly abbreviation: string
  readonly table: string
  /** What an untitled record is called: `Deal #13`. */
  readonly title: string
  /** Owner of the user fields: `CRM_DEAL`. */
  readonly userFieldEntity: string
  readonly fields: readonly Field[]
  readonly stages?: StageFacts
  /** Objects without stages that have a category of vendors beside the general one. */
  readonly vendors?: VendorCategory
  /** Titles are made up where none is given. */
  readonly hasTitle: boolean
  /** Column that takes the id as its text where no number is given. */
  readonly numberColumn?: string
  readonly hasMultifields: boolean
  readonly hasProducts: boolean
  /** Values of a new record beyond the common ones; columns that the table does not have are dropped. */
  defaults(context: DefaultsContext): Readonly<Record<string, SqlValue>>
}

/** api-reference/catalog/documentcontractor/catalog-documentcontractor-add.md */
export interface VendorCategory {
  readonly code: string
  readonly name: string
}

export interface StageFacts {
  readonly column: string
  /** Entity id in `crm.status.*` of a funnel. */
  dictionary(categoryId: number): string
  /** Prefix of the funnel's stage ids: `C2:`, `DT1030_7:`. */
  prefix(categoryId: number): string
  /** Stages of a new funnel. */
  readonly template: readonly StageTemplate[]
  readonly hasCategories: boolean
}

export interface StageTemplate {
  readonly id: string
  readonly name: string
  readonly color: string
  readonly semantics: 'S' | 'F' | null
  /** Cannot be deleted without FORCED. */
  readonly system?: boolean
}

export interface DefaultsContext {
  /** First element of a dictionary, or null. */
  readonly firstStatus: (dictionary: string) => string | null
  readonly today: string
  readonly inAWeek: string
  readonly baseCurrency: string
  readonly myCompanyId: number | null
}
