import { ConfigError } from '../errors/b24-error.ts'
import type { ListTraits } from '../table/read-table.ts'

/**
 * The parameters of a list call, split into what paging has to change and the rest. Names are found in any case, as callers write
 * `FILTER` and `filter` alike, and are sent back in the caller's own spelling.
 */
export interface ListParams {
  readonly filter: Readonly<Record<string, unknown>>
  readonly select: readonly unknown[] | undefined
  /** The caller selected fields without the id: it is read for paging and taken out of the rows again. */
  readonly isCursorHidden: boolean
  /** Row the caller wants to begin at, for paging by offset. */
  readonly start: number | undefined
  /** `asc` or `desc` by the list's id; undefined where the caller sorts by something else. */
  readonly direction: 'asc' | 'desc' | undefined
  /** Puts a page's parameters together. */
  build(page: { readonly filter?: Readonly<Record<string, unknown>>; readonly start?: number; readonly order?: 'asc' | 'desc' }): object
}

export function readListParams(method: string, params: Readonly<Record<string, unknown>>, traits: ListTraits | undefined): ListParams {
  const names = findNames(method, params)
  const select = Array.isArray(params[names.select]) ? (params[names.select] as unknown[]) : undefined
  const cursor = traits?.style === 'keyset' ? traits.cursorRequest : undefined
  const own = asMap(params[names.filter])
  // Conditions may be alternatives (crm/universal/crm-item-list.md): a bound on the id joins them from outside. Only lists that write `id` know groups.
  const filter = cursor === 'id' && 'logic' in own ? { 0: own } : own
  const direction = cursor === undefined ? undefined : readDirection(params, names, cursor, traits?.ordering === 'pair')
  const isCursorHidden = cursor !== undefined && direction !== undefined && select !== undefined && !includesCursor(select, cursor)

  return {
    filter,
    select,
    isCursorHidden,
    start: readStart(params[names.start]),
    direction,
    build: (page) => ({
      ...params,
      ...(page.filter === undefined ? {} : { [names.filter]: page.filter }),
      ...(isCursorHidden ? { [names.select]: [...select, cursor] } : {}),
      ...(page.start === undefined ? {} : { [names.start]: page.start }),
      ...(page.order === undefined || cursor === undefined ? {} : orderBy(names, cursor, page.order, traits?.ordering === 'pair')),
    }),
  }
}

type Names = Readonly<Record<'filter' | 'select' | 'order' | 'sort' | 'start', string>>

function findNames(method: string, params: Readonly<Record<string, unknown>>): Names {
  const find = (wanted: string): string => {
    const found = Object.keys(params).filter((name) => name.toLowerCase() === wanted)
    if (found.length > 1) {
      throw new ConfigError({
        code: 'input.value',
        message: `${method} was given both "${found[0]}" and "${found[1]}"; the portal reads one of them.`,
        method,
      })
    }
    return found[0] ?? wanted
  }
  return { filter: find('filter'), select: find('select'), order: find('order'), sort: find('sort'), start: find('start') }
}

function readDirection(
  params: Readonly<Record<string, unknown>>,
  names: Names,
  cursor: string,
  isPair: boolean,
): 'asc' | 'desc' | undefined {
  const sorts = isPair
    ? params[names.sort] === undefined
      ? []
      : [[params[names.sort], params[names.order] ?? 'ASC'] as const]
    : Object.entries(asMap(params[names.order]))
  if (sorts.length === 0) return 'asc'
  const [field, direction] = sorts[0]!
  if (sorts.length > 1 || String(field).toLowerCase() !== cursor.toLowerCase()) return undefined
  return String(direction).toLowerCase() === 'desc' ? 'desc' : 'asc'
}

function orderBy(names: Names, cursor: string, direction: 'asc' | 'desc', isPair: boolean): object {
  const word = direction.toUpperCase()
  return isPair ? { [names.sort]: cursor, [names.order]: word } : { [names.order]: { [cursor]: word } }
}

function includesCursor(select: readonly unknown[], cursor: string): boolean {
  return select.length === 0 || select.some((field) => field === '*' || String(field).toLowerCase() === cursor.toLowerCase())
}

// An absent map may be spelt [] by callers that imitate PHP.
function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function readStart(value: unknown): number | undefined {
  const start = Number(value ?? Number.NaN)
  return Number.isInteger(start) && start > 0 ? start : undefined
}
