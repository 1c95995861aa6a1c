import type { Client } from '@b24kit/client'
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

/** Finds the records of keys, fifty pages to a request. Of several records with one key the oldest counts. */
export async function lookUp(b24: Client, entity: Entity, request: LookUpRequest): Promise<ReadonlyMap<string, PortalRow>> {
  const { keyField, keys, select, within } = request
  const found = new Map<string, PortalRow>()
  const toParams = (some: readonly string[]): Record<string, unknown> => ({
    ...entity.params,
    filter: { ...within, [`@${keyField}`]: some },
    select: [...new Set([entity.id, keyField, ...select])],
    order: { [entity.id]: 'ASC' },
  })
  const pages = b24.bulkBatch(
    chunk(keys, keysPerPage),
    (b, some) => ({ page: b.callUntyped(entity.methods.list, { ...toParams(some), start: -1 }) }),
    { lane: 'bulk' },
  )
  for await (const page of pages) {
    const result = page.ok ? page.results.page : page
    if (!result.ok) throw result.error
    let rows = rowsOf(entity, result.value)
    if (rows.length > page.row.length)
      rows = await b24.listUntyped<PortalRow>(entity.methods.list, toParams(page.row), { lane: 'bulk' }).toArray()
    // The filter does not look at the case of letters, we do.
    for (const row of rows) if (!found.has(String(row[keyField]))) found.set(String(row[keyField]), row)
  }
  return found
}

function rowsOf({ container }: Entity, result: unknown): readonly PortalRow[] {
  return (container.list === undefined ? result : (result as PortalRow)[container.list]) as readonly PortalRow[]
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
}
