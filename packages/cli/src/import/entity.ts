import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { nearestNames } from '../likeness.ts'
import { describeFamily } from './describe-family.ts'
import { findFamily, loadCatalogue, type Catalogue } from './find-family.ts'
import type { PortalFields } from './read-fields.ts'

/** The methods of one kind of record and how they differ. */
export interface Entity {
  /** As people name it: `deal`, `item:1030`, `crm.status`. */
  readonly name: string
  readonly methods: {
    readonly add: string
    readonly update: string | undefined
    readonly list: string
    readonly fields: string | undefined
  }
  /** Creates user fields, where the family has such a method. */
  readonly addUserField: string | undefined
  /** Sent with every call. */
  readonly params: Readonly<Record<string, unknown>>
  /** The parameter of `add` and `update` that holds the fields; undefined where the fields are parameters themselves. */
  readonly wrapper: { readonly add: string | undefined; readonly update: string | undefined }
  /** Name of the record's id, and of the parameter of `update` that takes it. */
  readonly id: { readonly name: string; readonly update: string }
  /** The field that keeps a record's key where none is named; undefined where one must be. */
  readonly keyField: string | undefined
  /** Fields that bound what a key identifies: it is unique among the records that share their values. */
  readonly keyScope: readonly string[]
  /** Path to the new id in the answer of `add`; empty where the answer is the id. */
  readonly idPath: readonly string[]
  /** The member of the answers of `list` and `fields` that holds the content; undefined where the answer is the content. */
  readonly container: { readonly list: string | undefined; readonly fields: string | undefined }
  readonly listing: Listing
  /** What the catalogue knows of the fields; a portal may tell more. */
  readonly known: PortalFields
}

/** What a list method can be asked. */
export interface Listing {
  /** The parameter that selects fields. */
  readonly select: string | undefined
  /** Parameters that bring the oldest first. */
  readonly oldestFirst: Readonly<Record<string, unknown>>
  /** Undefined where a list cannot be trusted to find records by a field: then all of it is read. */
  readonly filter: Filter | undefined
  /** Rows name the fields in camelCase, requests in UPPER_CASE (tasks.task.list). */
  readonly hasCamelRows: boolean
}

interface Filter {
  readonly param: string
  /** Prefixes of its keys. */
  readonly operators: readonly string[]
  /** Fields that it knows, user fields apart; undefined where the catalogue does not tell. */
  readonly fields: readonly string[] | undefined
}

/** One record as a list answers it. */
export type PortalRow = Readonly<Record<string, unknown>>

const shortNames = ['company', 'contact', 'deal', 'lead', 'quote']

/** Names for help and errors. */
export const entityNames: string = `${shortNames.join(', ')} or item:<entityTypeId>`

/** The entity of a short name, or undefined. */
export function findEntity(name: string, catalogue: Catalogue = loadCatalogue()): Entity | undefined {
  const typeId = /^item:([1-9]\d*)$/.exec(name)?.[1]
  if (typeId === undefined && !shortNames.includes(name)) return undefined
  const described = typeId === undefined ? describeFamily(`crm.${name}`, [], catalogue) : describeFamily('crm.item', [typeId], catalogue)
  if (!described.ok) throw new TypeError(described.reason)
  // A user field of a smart process needs a scope of its own (userfieldconfig); its xmlId is made for external ids.
  return { ...described.entity, name, ...(typeId !== undefined && { keyField: 'xmlId', keyScope: ['originatorId'] }) }
}

/**
 * The entity of a short name, or of the methods whose names begin so: `crm.status`, `crm.category:2`, `sale.order`.
 *
 * @throws CliError with exit code 2 for an entity that cannot be imported, with why and the nearest that can.
 */
export function requireEntity(name: string): Entity {
  const catalogue = loadCatalogue()
  const short = findEntity(name, catalogue)
  if (short !== undefined) return short
  const [prefix = '', ...values] = name.split(':')
  const described = describeFamily(prefix, values, catalogue)
  if (described.ok) return described.entity
  const nearest = nearestNames(
    prefix,
    importable(catalogue).filter((family) => family !== prefix),
  )
  throw new CliError(
    exitCodes.usage,
    described.reason,
    `Take ${entityNames}, or a family of methods such as crm.status.${nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`}`,
  )
}

function importable(catalogue: Catalogue): string[] {
  const families = Array.from(catalogue.methods.values(), ({ name }) => name)
    .filter((name) => name.endsWith('.add'))
    .map((name) => name.slice(0, -'.add'.length))
  return families.filter((family) => {
    const { params } = findFamily(family, catalogue)
    return describeFamily(family, params, catalogue).ok
  })
}
