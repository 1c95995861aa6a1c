import { table } from '../generated/table.ts'

/**
 * What a repetition does: `read` changes nothing, `idempotent` leaves the portal as one call would (update, set), `write` may do harm
 * when it runs twice (add, delete).
 */
export type MethodKind = 'read' | 'write' | 'idempotent'

type ListStyle = 'keyset' | 'offset' | 'limit' | 'page' | 'cursor' | 'pagination' | 'unpaged'

/** How the rows of a list are paged. */
export interface ListTraits {
  /** `keyset` can be paged by a filter on its id and by `start`; `offset` by `start` only; `unpaged` answers everything at once. */
  readonly style: ListStyle
  /** The id as filter, order and select name it. Empty unless `keyset`. */
  readonly cursorRequest: string
  /** The id as rows name it. Empty unless `keyset`. */
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
  /** Absent where the method is no list, and for lists the table does not name. */
  readonly list?: ListTraits
  /** The portal reads the parameters by position: nothing may be added to them. */
  readonly positional: boolean
  /** The portal finds the method in its documented case only. */
  readonly exactCase: boolean
  /** The table names the method. False where the rules below answered: that says nothing about whether the method exists. */
  readonly known: boolean
}

/**
 * What the client must know of a classic method in order to repeat, page and encode it. The name is found in any case.
 *
 * The table holds only what these rules get wrong: a method whose last word starts with `get`, or is `list`, `fields`, `types`, `search`,
 * `current` or `count`, is a `read` and no list; every other method is a `write`; none is positional, none needs its exact case.
 *
 * @example lookup('crm.item.list').list // { style: 'keyset', cursorRequest: 'id', cursorAnswer: 'id', ordering: 'map', container: 'items', … }
 */
export function lookup(method: string, text: string = table): MethodTraits {
  const name = method.toLowerCase()
  // Searched as text, not parsed into a map: no state, no cost at start, and a scan of some kilobytes is a microsecond.
  const at = text.indexOf(` ${name} `)
  const kind = readVerb.test(name) ? 'read' : 'write'
  if (at < 0) return { kind, positional: false, exactCase: false, known: false }
  const [head = ''] = text.slice(text.lastIndexOf(';', at) + 1, at).split(' ', 1)
  const [flags = '', style = '', request = '', answer = '', container = '', pageSize = ''] = head.split(',')
  return {
    kind: kinds[flags.charAt(0)] ?? kind,
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
    exactCase: flags.includes('x'),
    known: true,
  }
}

const readVerb = /(?:^|\.)(?:get\w*|list|fields|types|search|current|count)$/

const kinds: Readonly<Record<string, MethodKind>> = { r: 'read', w: 'write', i: 'idempotent' }

const styles: Readonly<Record<string, ListStyle>> = {
  k: 'keyset',
  o: 'offset',
  l: 'limit',
  n: 'page',
  c: 'cursor',
  p: 'pagination',
  u: 'unpaged',
}
