import type { DocumentedCall } from '../read-documented-calls.ts'
import type { Rewrite, World } from '../prepare-call.ts'
import type { Params } from '../stage.ts'

/** What the documented calls of a scope refer to, and how that is made. */
export interface Family {
  /** The first that matches holds. */
  readonly references: readonly Reference[]
  readonly examples?: Examples
  /** What must be there before a call is made, beside what it refers to. */
  readonly before?: (world: World, call: DocumentedCall) => Promise<void>
  /** By kind. A kind that is the name of an `add` needs no entry: its documented call is made. */
  readonly records?: Readonly<Record<string, (world: World, documented: unknown) => Promise<unknown>>>
}

/** What is sent where a page has no example, by method. */
export type Examples = Readonly<Record<string, Params>>

export interface Reference {
  /** Matches `<method> <path of the parameter>`, without the positions in lists. */
  readonly at: RegExp
  /** Gives the value that is sent; undefined leaves it out. */
  readonly to: Rewrite
  /** A list is replaced as a whole. */
  readonly whole?: true
}

/** The id of a record of the kind. */
export function record(kind: string): Rewrite {
  return (world, value) => world.idOf(kind, value)
}

/** Whatever id the page has, the same record of the kind: so that records meet that belong to each other. */
export function only(kind: string): Rewrite {
  return ({ idOf }) => idOf(kind, 0)
}

/** The same value whatever the page has. */
export function constant(value: unknown): Rewrite {
  return () => value
}

export const omit: Rewrite = () => undefined
