import type { ListFacts, MethodFacts } from '@b24kit/catalog'

/**
 * Packs what the client needs at run time into one text. Grammar: `line*`, where a line is `head name name … ;`, every name lower-cased
 * with a space on both sides, and a head is `flags[,style[,request[,answer[,container[,pageSize]]]]]`:
 *
 * - flags: `r`ead, `w`rite or `i`dempotent, then `p` positional, then `x` exact case;
 * - style: `k`eyset, `o`ffset, `l`imit, page `n`umber, `c`ursor, `p`agination, `u`npaged, then `p` if the order is a pair; empty: no list;
 * - request and answer: the id in requests and in rows (empty answer: the same); container: the member that holds the rows; pageSize: not 50.
 *
 * A method of which the rules by verb say the same takes no place at all.
 */
export function packTable(methods: readonly MethodFacts[]): string[] {
  const lines = new Map<string, string[]>()
  for (const method of methods) {
    const head = headOf(method)
    if (head === defaultHead(method.name)) continue
    lines.set(head, [...(lines.get(head) ?? []), method.name.toLowerCase()])
  }
  return [...lines].map(([head, names]) => `${head} ${names.toSorted().join(' ')} ;`).toSorted()
}

/** The rules of `lookup` for methods that the table does not name. A test holds both to the same words. */
function defaultHead(name: string): string {
  return /(?:^|\.)(?:get\w*|list|fields|types|search|current|count)$/i.test(name) ? 'r' : 'w'
}

function headOf(method: MethodFacts): string {
  const flags = `${method.class.charAt(0)}${method.positional ? 'p' : ''}${method.exactCase ? 'x' : ''}`
  return [flags, ...listHead(method)].join(',').replace(/,+$/, '')
}

function listHead({ list, result }: MethodFacts): string[] {
  if (!list) return []
  const { style, request = '', answer = request, ordering, pageSize = 50 } = list
  return [
    styleLetters[style] + (ordering === 'pair' ? 'p' : ''),
    request,
    answer === request ? '' : answer,
    result.key ?? '',
    pageSize === 50 ? '' : String(pageSize),
  ]
}

const styleLetters: Readonly<Record<ListFacts['style'], string>> = {
  keyset: 'k',
  offset: 'o',
  limit: 'l',
  page: 'n',
  cursor: 'c',
  pagination: 'p',
  unpaged: 'u',
}
