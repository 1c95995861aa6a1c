import type { Client } from '@b24kit/client'
import { toText } from '../to-text.ts'
import type { Entity, PortalRow } from './entity.ts'

export interface LookUpRequest {
  readonly keyField: string
  readonly keys: readonly string[]
  /** Fields to read beside the id and the key. */
  readonly select: readonly string[]
  /** Conditions beside the key. */
  readonly within: Readonly<Record<string, unknown>>
}

/** One less than a page: a page with more rows than keys may be cut off, which takes records with the same key. */
const keysPerPage = 49

/** Keys that one batch request of fifty pages can look up. */
export const keysPerRequest: number = keysPerPage * 50

/**
 * Finds the records of keys: by a filter, fifty pages to a request, or in the whole list where no filter can be trusted. Of several records with
 * one key the oldest counts.
 */
export async function lookUp(b24: Client, entity: Entity, request: LookUpRequest): Promise<ReadonlyMap<string, PortalRow>> {
  const { keyField, keys, within } = request
  const wanted = new Set(keys)
  const found = new Map<string, PortalRow>()
  for await (const row of readCandidates(b24, entity, request)) {
    const record = entity.listing.hasCamelRows ? toRequestNames(row) : row
    // A filter does not look at the case of letters, and a list may not know it: what is found is decided here.
    const key = toText(record[keyField])
    const isWithin = Object.entries(within).every(([name, value]) => !(name in record) || toText(record[name]) === toText(value))
    if (isWithin && wanted.has(key) && isOlder(record, found.get(key), entity)) found.set(key, record)
  }
  return found
}

async function* readCandidates(b24: Client, entity: Entity, { keyField, keys, select, within }: LookUpRequest): AsyncGenerator<PortalRow> {
  const { listing, methods, params, id, container } = entity
  const names = [...new Set([id.name, keyField, ...Object.keys(within), ...select])]
  const common = { ...params, ...listing.oldestFirst, ...(listing.select !== undefined && { [listing.select]: names }) }
  const condition = findCondition(entity, keyField)
  if (condition === undefined) return yield* b24.listUntyped<PortalRow>(methods.list, common, { lane: 'bulk' })

  const toParams = (some: readonly string[]): Record<string, unknown> => ({
    ...common,
    [condition.param]: { ...within, [condition.name]: condition.keys === 1 ? some[0] : some },
  })
  const pages = b24.bulkBatch(
    chunk(keys, condition.keys),
    (b, some) => ({ page: b.callUntyped(methods.list, { ...toParams(some), start: -1 }) }),
    { lane: 'bulk' },
  )
  for await (const page of pages) {
    const result = page.ok ? page.results.page : page
    if (!result.ok) throw result.error
    const rows = (container.list === undefined ? result.value : (result.value as PortalRow)[container.list]) as readonly PortalRow[]
    if (rows.length <= page.row.length) yield* rows
    else yield* b24.listUntyped<PortalRow>(methods.list, toParams(page.row), { lane: 'bulk' })
  }
}

interface Condition {
  readonly param: string
  /** The key field with its operator. */
  readonly name: string
  /** How many keys one page can ask for. */
  readonly keys: number
}

function findCondition({ listing: { filter } }: Entity, keyField: string): Condition | undefined {
  if (filter === undefined || (!(filter.fields?.includes(keyField) ?? true) && !/^uf_?/i.test(keyField))) return undefined
  if (filter.operators.includes('@')) return { param: filter.param, name: `@${keyField}`, keys: keysPerPage }
  return { param: filter.param, name: filter.operators.includes('=') ? `=${keyField}` : keyField, keys: 1 }
}

function isOlder(row: PortalRow, other: PortalRow | undefined, { id }: Entity): boolean {
  return other === undefined || Number(row[id.name]) < Number(other[id.name])
}

/** `ufCrmTask` as `UF_CRM_TASK`. */
function toRequestNames(row: PortalRow): PortalRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replaceAll(/[A-Z]/g, '_$&').toUpperCase(), value]))
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
}
