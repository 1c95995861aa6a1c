import type { PageContext } from '../context.ts'
import { button, h, messageOf, type Child } from '../dom.ts'
import { textOf, type Item, type Kind } from './kinds.ts'
import type { CardData, FieldFacts } from './read-card.ts'
import { showValue } from './show-value.ts'

/** Shown elsewhere on the card, or of no use to people. */
const HIDDEN: ReadonlySet<string> = new Set(
  (
    'id title stageId entityTypeId stageSemanticId searchContent fm hasPhone hasEmail hasImol isManualOpportunity phone email imol phoneMobile ' +
    'phoneWork phoneMailing emailHome emailWork emailMailing currencyId'
  ).split(' '),
)
const SYSTEM = /^(created|updated|moved|lastActivity|utm|origin|webform)/

/** The fields of a record with the labels that `crm.item.fields` gives them. */
export function fieldsPanel(context: PageContext, kind: Kind, data: CardData, reload: () => void): HTMLElement {
  const { item, fields } = data
  const names = Object.keys(fields).filter((name) => !HIDDEN.has(name) && Object.hasOwn(item, name))
  const filled = names.filter((name) => !isEmpty(item[name], fields[name]!))
  const own = filled.filter((name) => !SYSTEM.test(name) && !isRepeated(name, item) && !saysLittle(item[name], fields[name]!))
  const row = (name: string): HTMLElement => {
    const facts = fields[name]!
    return h('div', { class: 'row', 'data-field': name }, h('dt', { title: name }, facts.title || name), h('dd', {}, value(name, facts)))
  }
  const value = (name: string, facts: FieldFacts): Child => {
    const shown = isEmpty(item[name], facts) ? h('span', { class: 'muted' }, '—') : showValue(name, facts, data)
    if (!isEditable(facts)) return shown
    return h('div', { class: 'editable' }, h('span', {}, shown), editButton(context, kind, name, facts, item, reload))
  }
  const rest = names.filter((name) => !own.includes(name))
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'About'),
    h('dl', { class: 'fields' }, isEditable(fields['title']) && row('title'), multifields(item), own.map(row)),
    rest.length > 0 && h('details', {}, h('summary', {}, `All fields (${rest.length} more)`), h('dl', { class: 'fields' }, rest.map(row))),
  )
}

/** Flags that are off, and zeros in what every portal has. The general funnel is no number. */
function saysLittle(value: unknown, { type, isDynamic }: FieldFacts): boolean {
  return value === 'N' || value === false || (value === 0 && !isDynamic && type !== 'crm_category')
}

/** `contactIds` with the one contact that `contactId` names. */
function isRepeated(name: string, item: Item): boolean {
  const value = item[name]
  return name.endsWith('Ids') && Array.isArray(value) && value.length === 1 && value[0] === item[name.slice(0, -1)]
}

const EDITABLE: ReadonlySet<string> = new Set(['string', 'text', 'integer', 'double'])
const isEditable = (facts: FieldFacts | undefined): facts is FieldFacts =>
  facts !== undefined && EDITABLE.has(facts.type) && !facts.isReadOnly && !facts.isMultiple

function editButton(
  context: PageContext,
  { entityTypeId }: Kind,
  name: string,
  facts: FieldFacts,
  item: Item,
  reload: () => void,
): HTMLElement {
  const start = (event: Event): void => {
    const holder = (event.currentTarget as HTMLElement).parentElement!
    const input = h('input', { value: textOf(item[name]), 'aria-label': facts.title || name })
    const form = h('form', { class: 'inline' }, input, h('button', { class: 'button is-primary' }, 'Save'), button('Cancel', reload))
    form.addEventListener('submit', (submitted) => {
      submitted.preventDefault()
      const fields = { [name]: input.value, ...(name === 'opportunity' && { isManualOpportunity: 'Y' }) }
      void context
        .callAll([{ method: 'crm.item.update', params: { entityTypeId, id: item['id'], fields } }])
        .then(reload, (error: unknown) => context.say(messageOf(error), true))
    })
    holder.replaceChildren(form)
    input.select()
  }
  return h('button', { type: 'button', class: 'edit', 'aria-label': `Edit ${facts.title || name}`, onclick: start }, 'Edit')
}

interface Multifield {
  readonly typeId: string
  readonly valueType: string
  readonly value: string
}

const LABELS: Readonly<Record<string, string>> = { PHONE: 'Phone', EMAIL: 'E-mail', WEB: 'Site', IM: 'Messenger', LINK: 'Link' }

function multifields(item: Item): Child {
  const all = Array.isArray(item['fm']) ? (item['fm'] as readonly Multifield[]) : []
  return all.map(({ typeId, valueType, value }) =>
    h(
      'div',
      { class: 'row' },
      h('dt', {}, LABELS[typeId] ?? typeId),
      h('dd', {}, value, ' ', h('span', { class: 'tag' }, valueType.toLowerCase())),
    ),
  )
}

function isEmpty(value: unknown, { type }: FieldFacts): boolean {
  if (value === 0) return REFERENCES.test(type)
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Where 0 is nobody and nothing. Funnel 0 is the general one. */
const REFERENCES = /^(?:crm(?!_category)|user|employee|iblock|enumeration|file)/
