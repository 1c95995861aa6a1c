import type { ListFacts, MethodFacts } from '@b24kit/catalog'

/**
 * Packs what the client needs at run time into one text. Grammar: `line*`, where a line is `head name name … ;`, every name lower-cased
 * with a space on both sides, and a head is `flags[,style[,request[,answer[,container[,pageSize]]]]]`:
 *
 * - flags: `r`ead, `w`rite or `i`dempotent where the rules by verb say otherwise, then `p` positional;
 * - style: `k`eyset, `o`ffset, `u`npaged, `l`imit, `n`umbered pages or `q`ueue, then `p` if the order is a pair; empty: no list;
 * - request and answer: the id in requests and in rows (empty answer: the same), or the parameters that skip rows and say how many, or the one
 *   with the page's number; container: the member that holds the rows; pageSize: not 50.
 *
 * A name with `*` stands for a family: `catalog.*.list` for all of that verb below the root. Methods of which the rules say the same take no
 * place. Below roots that no line names, changes are taken for writes: more careful than the facts, and far shorter.
 */
export function packTable(methods: readonly MethodFacts[]): string[] {
  const lines = new Map<string, string[]>()
  const add = (head: string, name: string): void => void lines.set(head, [...(lines.get(head) ?? []), name])
  for (const [name, head] of families) if (methods.some((method) => isOfFamily(method.name.toLowerCase(), name))) add(head, name)
  for (const method of methods) {
    const name = method.name.toLowerCase()
    const rule = ruleFor(name)
    const head = headOf(method, rule !== '')
    if (head !== rule) add(head === '' ? noList : head, name)
  }
  return [...lines].map(([head, names]) => `${head} ${names.toSorted().join(' ')} ;`).toSorted()
}

/** What most methods of a family have in common; their exceptions are named themselves. */
const families: readonly (readonly [name: string, head: string])[] = [
  ['biconnector.*.list', ',n,page'],
  ['catalog.*.list', ',k,id'],
  ['humanresources.*.list', ',l,offset,limit'],
  ['sale.*.list', ',k,id'],
  ['task.*.getlist', ',u'],
]

/** A head for what is an exception to its family and otherwise as the rules by verb say. */
const noList = '-'

function isOfFamily(name: string, family: string): boolean {
  const [front = '', back = ''] = family.split('*')
  return name.startsWith(front) && name.endsWith(back) && name.length > front.length + back.length
}

function ruleFor(name: string): string {
  return families.find(([family]) => isOfFamily(name, family))?.[1] ?? ''
}

function headOf(method: MethodFacts, isInFamily: boolean): string {
  const kind = method.class === kindByRule(method.name) ? '' : method.class.charAt(0)
  const flags = `${kind}${method.positional ? 'p' : ''}`
  return [flags, ...listHead(method, isInFamily)].join(',').replace(/,+$/, '')
}

/** The rules of `lookup`, for a documented method. A test holds both to the same words. */
function kindByRule(name: string): MethodFacts['class'] {
  if (
    /(?:^|\.)(?:(?:get|list|search|find|is[aeo])\w*|check|status|fields|types|current|count|items|download|access|info|time|methods|scope|profile|events|admin|groups|countries)$|\.(?:get|getusers|enum)\./i.test(
      name,
    )
  )
    return 'read'
  return changeVerb.test(name) ? 'idempotent' : 'write'
}

const changeVerb = /\.(?:update|set|modify|edit|rename)\w*$/i

// A list by offset, or one that answers everything at once, is what an unnamed method is taken for: its rows are found by their shape.
function listHead(method: MethodFacts, isInFamily: boolean): string[] {
  const { result, positional } = method
  if (!method.list) return []
  const { style, ordering, pageSize = 50 } = method.list
  const { request = '', answer = request } = method.list.request === undefined ? ownParameters(method) : method.list
  const lists = [result, ...(result.beside ?? [])].filter(({ many }) => many)
  const container = lists.length > 1 ? (result.key ?? '') : ''
  const isOrdinary = style === 'offset' || (style === 'unpaged' && !positional && !isInFamily)
  if (isOrdinary && container === '' && pageSize === 50) return []
  return [
    (request === '' ? unaddressed : styleLetters)[style] + (ordering === 'pair' ? 'p' : ''),
    request,
    answer === request ? '' : answer,
    container,
    pageSize === 50 ? '' : String(pageSize),
  ]
}

/** The names of the parameters that page a list of `limit` or `page`. A queue has them too, but what it answers is gone afterwards. */
function ownParameters({ name, list, params, positional }: MethodFacts): { request?: string; answer?: string } {
  if (positional || /event\./i.test(name)) return {}
  const find = (wanted: string): string | undefined => params.find((param) => param.name.toLowerCase() === wanted)?.name
  if (list?.style === 'page') return { request: find('page') ?? '' }
  const [skip, size] = [find('offset'), find('limit')]
  return list?.style === 'limit' && skip !== undefined ? { request: skip, answer: size ?? '' } : {}
}

const styleLetters: Readonly<Record<ListFacts['style'], string>> = {
  keyset: 'k',
  offset: 'o',
  limit: 'l',
  page: 'n',
  cursor: 'q',
  pagination: 'q',
  unpaged: 'u',
}

/** What cannot be paged without a name for it. */
const unaddressed: typeof styleLetters = { ...styleLetters, limit: 'q', page: 'q' }
