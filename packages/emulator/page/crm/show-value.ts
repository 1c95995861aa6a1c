import { h, type Child } from '../dom.ts'
import { printDate, printSum } from '../format.ts'
import { textOf } from './kinds.ts'
import type { CardData, FieldFacts } from './read-card.ts'

/** One value as its type wants to be read. */
export function showValue(name: string, facts: FieldFacts, data: CardData): Child {
  const value = data.item[name]
  if (!Array.isArray(value)) return showOne(name, value, facts, data)
  return value.map((each: unknown, index) => [index > 0 && ', ', showOne(name, each, facts, data)])
}

function showOne(name: string, value: unknown, facts: FieldFacts, { item, statuses, categories, names }: CardData): Child {
  switch (facts.type) {
    case 'crm_status':
      return statuses.find((each) => each.ENTITY_ID === facts.statusType && each.STATUS_ID === value)?.NAME ?? textOf(value)
    case 'crm_category':
      return categories.find(({ id }) => id === Number(value))?.name ?? textOf(value)
    case 'crm_contact':
      return names.link('contact', value)
    case 'crm_company':
      return names.link('company', value)
    case 'crm_lead':
      return names.link('lead', value)
    case 'crm_quote':
      return names.link('quote', value)
    case 'user':
    case 'employee':
      return names.user(value)
    case 'date':
    case 'datetime':
      return printDate(textOf(value), facts.type === 'datetime')
    case 'boolean':
      return value === 'Y' || value === true || value === 1 || value === '1' ? 'Yes' : 'No'
    case 'enumeration':
      return facts.items?.find(({ ID }) => ID === String(value))?.VALUE ?? textOf(value)
    case 'money': {
      const [amount, currency] = textOf(value).split('|')
      return printSum(amount, currency)
    }
    case 'double':
      return /opportunity|revenue|taxValue/i.test(name) ? printSum(value, item['currencyId']) : textOf(value)
    case 'file':
      return h('span', { class: 'muted' }, 'File')
    default:
      return typeof value === 'object' && value !== null ? h('code', {}, JSON.stringify(value)) : String(value)
  }
}
