import type { Portal } from '../../src/index.ts'
import type { FieldKind } from './field-kinds.ts'

export type Fields = Readonly<Record<string, unknown>>
export type Version = 'v1' | 'v3'

/** `result` of a call by an application with every scope; rejects with `Refused`. The caller says what it expects it to be. */
export type Ask = (method: string, params?: Fields, version?: Version) => Promise<never>

export class Refused extends Error {}

/** Methods that begin alike and write, read, change and remove records of one kind. */
export interface Family {
  /** What its methods begin with. */
  readonly prefix: string
  /** Where one set of methods serves several kinds of records. */
  readonly label?: string
  /** Default `v1`. */
  readonly version?: Version
  /** Its methods that are no step of a round trip, by reason. */
  readonly untried?: Readonly<Record<string, readonly string[]>>
  /** Makes what its records cannot do without. */
  open(ask: Ask, portal: Portal): Records | Promise<Records>
}

/** How records of a family are written, read, found, changed and removed. What the family has no method for is left out. */
export interface Records {
  readonly fields: Readonly<Record<string, FieldKind>>
  /** Fields that an update leaves as they are. */
  readonly fixed?: readonly string[]
  /** Fields that a list cannot be filtered by. */
  readonly unfiltered?: readonly string[] | 'all'
  /** Fields that rows of a list do not show. */
  readonly unlisted?: readonly string[]
  /** Gives the id. */
  add(sent: Fields): Promise<unknown>
  /** Rejects, or gives nothing or what is empty, for what is not there. */
  read(id: unknown): Promise<Fields | undefined>
  /** Rows of the record in a list with this filter. */
  list?(id: unknown, filter: Fields): Promise<readonly Fields[]>
  /** `sent` is what the record has been added with. */
  update?(id: unknown, changes: Fields, sent: Fields): Promise<unknown>
  remove?(id: unknown): Promise<unknown>
  readonly events?: Announced
}

export interface Announced {
  readonly add?: string
  readonly update?: string
  readonly remove?: string
  /** How its data name the record; default `FIELDS.ID`. */
  idOf?(data: Fields): unknown
}
