import type { PageContext, Widget } from '../context.ts'
import { append, button, h, replace } from '../dom.ts'
import { pathOf } from '../routes.ts'
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
  const own = Object.entries(fields).flatMap(([name, facts]) => {
    const widget = context.portal.widgets.find(({ options }) => options['USER_TYPE_ID'] === facts.type)
    return widget ? [{ name, facts, widget, fieldName: facts.upperName ?? name }] : []
  })
  if (own.length === 0) return { element: undefined, close: () => undefined }
  const element = h('section', { class: 'card' }, h('h2', {}, 'Fields of applications'))
  let isClosed = false
  const names = own.map(({ fieldName }) => fieldName)
  void readXmlIds(context, kind, names).then((xmlIds) => {
    if (isClosed) return
    const toRow = (each: (typeof own)[number]): HTMLElement =>
      fieldRow({ ...each, context, kind, item, xmlId: xmlIds.get(each.fieldName) ?? null, frames, reload })
    append(element, own.map(toRow))
  })
  return {
    element,
    close() {
      isClosed = true
      frames.forEach((frame) => frame.close())
    },
  }
}

/** External codes of fields, which `crm.item.fields` does not tell. Without an answer they have none. */
async function readXmlIds(context: PageContext, kind: Kind, names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const params = { moduleId: 'crm', filter: { fieldName: names } }
  const [answer] = await context.api.calls(context.userId, [{ method: 'userfieldconfig.list', params }]).catch(() => [])
  // The shape of the method's own answer.
  const fields = answer?.ok ? (answer.result as { fields: readonly Readonly<Record<string, unknown>>[] }).fields : []
  // Deals and leads may have fields of the same name; those of a smart process have its number in theirs.
  const own = fields.filter(({ entityId }) => entityId === kind.placement)
  return new Map((own.length > 0 ? own : fields).map(({ fieldName, xmlId }) => [String(fieldName), xmlId]))
}

interface RowParts {
  readonly context: PageContext
  readonly kind: Kind
  readonly item: CardData['item']
  readonly name: string
  /** `UF_CRM_…` */
  readonly fieldName: string
  readonly xmlId: unknown
  readonly facts: FieldFacts
  readonly widget: Widget
  readonly frames: Map<string, ShownFrame>
  readonly reload: () => void
}

function fieldRow({ context, kind, item, name, fieldName, xmlId, facts, widget, frames, reload }: RowParts): HTMLElement {
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
        FIELD_NAME: fieldName,
        ENTITY_VALUE_ID: String(item['id']),
        VALUE: value,
        MULTIPLE: facts.isMultiple ? 'Y' : 'N',
        MANDATORY: facts.isRequired ? 'Y' : 'N',
        XML_ID: xmlId,
        URI: pathOf(kind.entityTypeId, Number(item['id'])),
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
