import { table } from '../generated/table.ts'

/**
 * What a repetition does: `read` changes nothing, `idempotent` leaves the portal as one call would (update, set), `write` may do harm
 * when it runs twice (add, delete).
 */
export type MethodKind = 'read' | 'write' | 'idempotent'

type ListStyle = 'keyset' | 'offset' | 'unpaged' | 'limit' | 'page' | 'pagination' | 'queue'

/** How the rows of a list are paged. */
export interface ListTraits {
  /**
   * `keyset` can be paged by a filter on its id and by `start`; `offset` by `start` only; `unpaged` answers everything at once; `limit` by the
   * number of rows to skip and to answer, `page` by a page's number, both under names of its own; `pagination` are the ways
   * of REST 3.0; `queue` cannot be read twice, or not by name.
   */
  readonly style: ListStyle
  /** The id as filter, order and select name it; the parameter that skips (`limit`) or counts pages (`page`). Else empty. */
  readonly cursorRequest: string
  /** The id as rows name it; the parameter with the number of rows (`limit`). Else empty. */
  readonly cursorAnswer: string
  /** `pair`: the order is two strings, `sort` and `order`, instead of a map (user.get). */
  readonly ordering: 'map' | 'pair'
  /** The member of `result` that holds the rows; absent where `result` is the rows. */
  readonly container?: string
  /** Documented rows per page; the portal may send fewer. */
  readonly pageSize: number
}

export interface MethodTraits {
  readonly kind: MethodKind
  /** Absent where the method is no list, and for lists that are read by offset. */
  readonly list?: ListTraits
  /** The portal reads the parameters by position: nothing may be added to them. */
  readonly positional: boolean
}

/**
 * What the client must know of a classic method in order to repeat, page and encode it. The name is found in any case.
 *
 * The table holds only what these rules get wrong. A method whose last word starts with a reading verb (`get`, `list`, `search` …) or is a
 * noun that is only ever answered (`fields`, `count`, `profile` …) is a `read`; `update`, `set`, `modify`, `edit` and `rename` are
 * `idempotent` below a root that the table names (`crm`, `catalog` …); every other method is a `write`. None is positional, and a list is read
 * by offset.
 *
 * @example lookup('crm.item.list').list // { style: 'keyset', cursorRequest: 'id', cursorAnswer: 'id', ordering: 'map', pageSize: 50 }
 */
export function lookup(method: string, text: string = table): MethodTraits {
  const name = method.toLowerCase()
  const root = name.slice(0, name.indexOf('.') + 1)
  const last = name.slice(name.lastIndexOf('.') + 1)
  // Searched as text, not parsed into a map: no state, no cost at start, and a scan of some kilobytes is a microsecond.
  const entry = [name, `${root}*.${last}`].find((entry) => text.includes(` ${entry} `))
  const at = text.indexOf(` ${entry} `)
  const [head = ''] = at < 0 ? [] : text.slice(text.lastIndexOf(';', at) + 1, at).split(' ', 1)
  const [flags = '', style = '', request = '', answer = '', container = '', pageSize = ''] = head.split(',')
  const isDocumented = root !== '' && text.includes(` ${root}`)
  return {
    kind: kinds[flags.charAt(0)] ?? (readVerb.test(name) ? 'read' : isDocumented && changeVerb.test(name) ? 'idempotent' : 'write'),
    ...(style !== '' && {
      list: {
        style: styles[style.charAt(0)]!,
        cursorRequest: request,
        cursorAnswer: answer || request,
        ordering: style[1] === 'p' ? 'pair' : 'map',
        ...(container !== '' && { container }),
        pageSize: Number(pageSize || 50),
      },
    }),
    positional: flags.includes('p'),
  }
}

const readVerb =
  /(?:^|\.)(?:(?:get|list|search|find|is[aeo])\w*|check|status|fields|types|current|count|items|download|access|info|time|methods|scope|profile|events|admin|groups|countries)$|\.(?:get|getusers|enum)\./
const changeVerb = /\.(?:update|set|modify|edit|rename)\w*$/

const kinds: Readonly<Record<string, MethodKind>> = { r: 'read', w: 'write', i: 'idempotent' }

const styles: Readonly<Record<string, ListStyle>> = {
  k: 'keyset',
  o: 'offset',
  l: 'limit',
  n: 'page',
  q: 'queue',
  u: 'unpaged',
}
