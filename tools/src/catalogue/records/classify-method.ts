import type { FieldFacts, ListFacts, MethodFacts, ResultFacts, TypeFacts } from '@b24kit/catalog'

/** What a repetition of the method does, by its words. Whatever is not sure counts as a write. */
export function classOf(name: string): MethodFacts['class'] {
  const words = name.split('.')
  const verb = words.at(-1)!
  if (words.includes('get') || words.includes('enum') || readVerb.test(verb) || readWords.has(verb)) return 'read'
  return idempotentVerb.test(verb) ? 'idempotent' : 'write'
}

const readVerb = /^(?:get|list|search|find|is(?=[A-Z]|action)|check(?=[A-Z])|canmove)/
// Verbs, and nouns that answer what they name.
const readWords = new Set(
  (
    'fields types items current count counters tail status info scope methods profile access name time admin ' +
    'availabletoadd check children countries download events fullExport groups instances multidepartment ' +
    'resolveIdByPublicUrl senders settings statuslist subordinates text thread important'
  ).split(' '),
)
const idempotentVerb = /^(?:update|set|modify|edit|rename)/

/** How the rows of a list are paged, by its parameters, its answer and its name; undefined where the method is no list. */
export function listOf(
  method: Pick<MethodFacts, 'name' | 'version' | 'params'>,
  result: ResultFacts,
  row: readonly FieldFacts[],
  beside: ReadonlySet<string>,
): ListFacts | undefined {
  const { name, params, version } = method
  const has = (pattern: RegExp): FieldFacts | undefined => params.find((param) => pattern.test(param.name))
  const isList = result.many === true
  if (!isList) return undefined
  const isPaged = beside.has('total') || beside.has('next') || has(/^start$/i) !== undefined
  const isNamed = /^(?:get)?list|^items$|^types$|^tail$|list$|^search|^get$/i.test(name.split('.').at(-1)!)
  if (!isPaged && !isNamed) return undefined
  if (version === 'v3') {
    if (has(/^pagination$/)) return { style: 'pagination' }
    return { style: has(/^cursor$/) ? 'cursor' : 'unpaged' }
  }
  if (has(/^start$/i)) return keysetOf(method, row) ?? { style: 'offset' }
  if (has(/^limit$/i) && has(/^offset$/i)) return { style: 'limit' }
  if (has(/^(?:last_?id|first_?id|last_?message_?date|cursor)$/i)) return { style: 'cursor' }
  if (has(/^(?:page|nav_?params)$/i) || params.some((param) => param.fields?.some((field) => /^(?:nav_?params)$/i.test(field.name))))
    return { style: 'page' }
  if (has(/^limit$/i)) return { style: 'limit' }
  return { style: isPaged ? 'offset' : 'unpaged' }
}

// Sure only where the list takes comparisons in a map of filters, sorts by a map, and its rows have an id.
function keysetOf({ params }: Pick<MethodFacts, 'params'>, row: readonly FieldFacts[]): ListFacts | undefined {
  const find = (word: string): TypeFacts | undefined => params.find((param) => param.name.toLowerCase() === word)
  const filter = find('filter')
  const order = find('order')
  if (filter?.type !== 'filter' || order?.type !== 'order' || !filter.operators?.includes('>')) return undefined
  const answer = ['id', 'ID'].find((id) => row.some((field) => field.name === id && isNumeric(field)))
  if (answer === undefined) return undefined
  const names = [...(filter.fields ?? []).map(({ name }) => name), ...[...(filter.enum ?? []), ...(order.enum ?? [])].map(String)]
  const request = names.find((name) => name.toLowerCase() === 'id') ?? (names.length === 0 ? answer : undefined)
  return request === undefined ? undefined : { style: 'keyset', request, answer }
}

// Codes are ids too (sale.status.list), but they do not grow.
function isNumeric({ type }: TypeFacts): boolean {
  return /^(?:integer|number|user)$|\.id$/i.test(type)
}
