import { ListError } from '../errors/b24-error.ts'
import type { Row } from './find-rows.ts'
import type { Reader } from './reader.ts'

/** The filter that asks for ids beyond one. */
export function boundKey({ params, traits }: Pick<Reader, 'params' | 'traits'>): string {
  return `${params.direction === 'desc' ? '<' : '>'}${traits!.cursorRequest}`
}

/** The parameters of the page after an id. */
export function page({ params, traits }: Reader, after: unknown, start: number, end?: object): object {
  const bound = after === undefined ? {} : { [boundKey({ params, traits })]: after }
  return params.build({ filter: { ...params.filter, ...bound, ...end }, start, order: params.direction ?? 'asc' })
}

/** The id by which a row is paged. */
export function idOf(reader: Reader, row: Row): string {
  const id = (row as Record<string, unknown> | undefined)?.[reader.traits!.cursorAnswer]
  if (typeof id === 'number' || (typeof id === 'string' && id !== '')) return String(id)
  throw new ListError({
    code: 'list.shape',
    message: `${reader.method} answered a row without "${reader.traits!.cursorAnswer}", by which it is paged.`,
    method: reader.method,
  })
}

/** Ids must move on from row to row; where they do not, the method ignores the filter or the order, and paging would never end or lose rows. */
export function checkRows(reader: Reader, rows: readonly Row[], after: unknown): readonly Row[] {
  const sign = reader.params.direction === 'desc' ? -1 : 1
  let last = after === undefined ? undefined : Number(after)
  for (const row of rows) {
    const id = Number(idOf(reader, row))
    if (last !== undefined && (id - last) * sign <= 0) {
      throw new ListError({
        code: 'list.stalled',
        message: `${reader.method} answers id ${id} after ${last}: it ignores the paging filter or the order. Use call().`,
        method: reader.method,
        whoMustAct: 'developer',
      })
    }
    last = id
  }
  return rows
}
