import type { PageContext, Widget } from '../context.ts'
import { button, h, replace } from '../dom.ts'
import { showFrame, type ShownFrame } from '../shell/show-frame.ts'
import type { Kind } from './kinds.ts'
import type { CardData, FieldFacts } from './read-card.ts'

export interface OwnFields {
  /** Undefined where the record has no such fields. */
  readonly element: HTMLElement | undefined
  close(): void
}

/** Fields of types that applications brought, each in a frame of its application: api-reference/widgets/user-field/index.md */
export function ownFields(context: PageContext, kind: Kind, { item, fields }: CardData, reload: () => void): OwnFields {
  const frames = new Map<string, ShownFrame>()
  const rows = Object.entries(fields).flatMap(([name, facts]) => {
    const widget = context.portal.widgets.find(({ options }) => options['USER_TYPE_ID'] === facts.type)
    return widget ? [fieldRow({ context, kind, item, name, facts, widget, frames, reload })] : []
  })
  return {
    element: rows.length === 0 ? undefined : h('section', { class: 'card' }, h('h2', {}, 'Fields of applications'), rows),
    close: () => frames.forEach((frame) => frame.close()),
  }
}

interface RowParts {
  readonly context: PageContext
  readonly kind: Kind
  readonly item: CardData['item']
  readonly name: string
  readonly facts: FieldFacts
  readonly widget: Widget
  readonly frames: Map<string, ShownFrame>
  readonly reload: () => void
}

function fieldRow({ context, kind, item, name, facts, widget, frames, reload }: RowParts): HTMLElement {
  const { clientId, handler, placement, options } = widget
  const label = facts.title || name
  const stage = h('div', {})
  const tools = h('div', { class: 'tools' })
  let value = item[name]
  const show = (mode: 'view' | 'edit'): void => {
    frames.get(name)?.close()
    value = item[name]
    const frame = showFrame(context, stage, {
      clientId,
      placement,
      handler,
      title: label,
      height: Number(options['height']) || DEFAULT_HEIGHT,
      options: {
        MODE: mode,
        ENTITY_ID: kind.placement,
        FIELD_NAME: facts.upperName ?? name,
        ENTITY_VALUE_ID: String(item['id']),
        VALUE: value,
        MULTIPLE: facts.isMultiple ? 'Y' : 'N',
        MANDATORY: facts.isRequired ? 'Y' : 'N',
        XML_ID: null,
      },
      place: { setTitle: () => undefined, reloadData: reload, setValue: (given) => (value = given) },
    })
    frames.set(name, frame)
    replace(
      tools,
      mode === 'view'
        ? button('Edit', () => show('edit'), { 'aria-label': `Edit ${label}` })
        : [button('Save', save), button('Cancel', () => show('view'))],
    )
  }
  const save = async (): Promise<void> => {
    const { entityTypeId } = kind
    await context.callAll([{ method: 'crm.item.update', params: { entityTypeId, id: item['id'], fields: { [name]: value } } }])
    reload()
  }
  show('view')
  return h('div', {}, h('h3', {}, label), stage, tools)
}

/** A type may say none. Not in the documentation. */
const DEFAULT_HEIGHT = 200
