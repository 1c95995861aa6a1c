import type { DeprecationFacts, FieldFacts, MethodFacts, TypeFacts } from '@b24kit/catalog'
import { base, isReference } from './records/type-words.ts'

const memberOrder = 'name key type of many nullable enum closed operators required optional fields or beside values'.split(' ')
const methodOrder =
  'name version scopes class who context params alternatives result list positional exactCase deprecated errors page undocumented'.split(
    ' ',
  )

/** The members of a method's facts in the one order in which the files have them. */
export function orderMethod(method: MethodFacts): MethodFacts {
  return inOrder({ ...method, params: method.params.map(orderType), result: orderType(method.result) }, methodOrder)
}

export function orderType<T extends TypeFacts>(type: T): T {
  const beside = 'beside' in type ? { beside: (type.beside as readonly FieldFacts[]).map(orderType) } : {}
  return inOrder(
    {
      ...type,
      type: settleWord(type.type),
      ...(type.fields && { fields: type.fields.map(orderType) }),
      ...(type.or && { or: type.or.map(orderType) }),
      ...beside,
    },
    memberOrder,
  )
}

// An object that no page describes is an open object; the enumerations of CRM are numbers (crm/data-types.md).
function settleWord(word: string): string {
  if (base.has(word) || word === 'order' || !isReference(word) || word.includes('.')) return word
  return word.startsWith('crm_enum_') ? 'integer' : 'object'
}

function inOrder<T extends object>(value: T, order: readonly string[]): T {
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(entries.toSorted(([a], [b]) => rank(a) - rank(b))) as T
}

/** The replacement that a note's links name: the method of the linked page, or a name in the link's text. */
export function toDeprecation(
  links: readonly { readonly text: string; readonly target: string }[],
  methodOfPage: (target: string) => string | undefined,
): DeprecationFacts {
  for (const { text, target } of links) {
    const name = methodOfPage(target) ?? (/^[a-z][\w]*(?:\.[\w*]+)+$/i.test(text) ? text : undefined)
    if (name !== undefined) return { replacement: name }
  }
  return {}
}
