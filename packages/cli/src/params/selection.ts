import { parseFilter, type Params } from './parse-params.ts'

export interface SelectionOptions {
  readonly select?: readonly string[]
  /** `FIELD=value`, each with an operator before it if need be. */
  readonly filter?: readonly string[]
  readonly limit?: number
}

/** Puts `--select` and `--filter` into the parameters of a list. */
export function withSelection(params: Params, { select, filter = [] }: SelectionOptions): Params {
  return {
    ...params,
    ...(select === undefined ? {} : { select }),
    ...(filter.length === 0 ? {} : { filter: { ...(params['filter'] as Params | undefined), ...parseFilter(filter) } }),
  }
}

/** How many rows will come: what the portal counted, or the limit. */
export function expectedRows(total: number | undefined, limit: number | undefined): number | undefined {
  return total === undefined || limit === undefined ? (total ?? limit) : Math.min(total, limit)
}
