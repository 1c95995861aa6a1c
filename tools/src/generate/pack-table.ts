import type { ListFacts, MethodFacts } from '@b24kit/catalog'

/**
 * Packs what the client needs at run time into one text. Grammar: `line*`, where a line is `head name name … ;`, every name lower-cased
 * with a space on both sides, and a head is `flags[,style[,request[,answer[,container[,pageSize]]]]]`:
 *
 * - flags: `r`ead, `w`rite or `i`dempotent where the rules by verb say otherwise, then `p` positional;
 * - style: `k`eyset, `o`ffset, `u`npaged, or `l` for parameters of its own, then `p` if the order is a pair; empty: no list;
 * - request and answer: the id in requests and in rows (empty answer: the same); container: the member that holds the rows; pageSize: not 50.
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
  ['biconnector.*.list', ',l'],
  ['catalog.*.list', ',k,id'],
  ['humanresources.*.list', ',l'],
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
function listHead({ list, result, positional }: MethodFacts, isInFamily: boolean): string[] {
  if (!list) return []
  const { style, request = '', answer = request, ordering, pageSize = 50 } = list
  const lists = [result, ...(result.beside ?? [])].filter(({ many }) => many)
  const container = lists.length > 1 ? (result.key ?? '') : ''
  const isOrdinary = style === 'offset' || (style === 'unpaged' && !positional && !isInFamily)
  if (isOrdinary && container === '' && pageSize === 50) return []
  return [
    styleLetters[style] + (ordering === 'pair' ? 'p' : ''),
    request,
    answer === request ? '' : answer,
    container,
    pageSize === 50 ? '' : String(pageSize),
  ]
}

const styleLetters: Readonly<Record<ListFacts['style'], string>> = {
  keyset: 'k',
  offset: 'o',
  limit: 'l',
  page: 'l',
  cursor: 'l',
  pagination: 'l',
  unpaged: 'u',
}
