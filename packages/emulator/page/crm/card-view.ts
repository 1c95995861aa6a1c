import type { PageContext, View, Widget } from '../context.ts'
import { h, messageOf, replace } from '../dom.ts'
import { printSum } from '../format.ts'
import { pathOf } from '../routes.ts'
import { showFrame, type ShownFrame } from '../shell/show-frame.ts'
import { tabList } from '../shell/tab-list.ts'
import { openWidget, titleOf, widgetMenu } from '../shell/widget-menu.ts'
import { commentForm } from './comment-form.ts'
import { fieldsPanel } from './fields-panel.ts'
import { nameOf, textOf, type Kind } from './kinds.ts'
import { ownFields, type OwnFields } from './own-fields.ts'
import { productsPanel } from './products-panel.ts'
import { readCard, type CardData } from './read-card.ts'
import { redraw } from './redraw.ts'
import { stageBar, stagesOf, type Status } from './stages.ts'
import { timelinePanel } from './timeline-panel.ts'

/** One record: its fields and a tab for every application that shows itself here. */
export async function cardView(context: PageContext, kind: Kind, id: number): Promise<View> {
  const { entityTypeId, placement: prefix } = kind
  const first = await readCard(context, kind, id)
  const head = h('div', {})
  const general = h('div', { class: 'card-columns', role: 'tabpanel' })
  const stage = h('div', { class: 'tab-frame', role: 'tabpanel', hidden: true })
  const at = (place: string): readonly Widget[] => context.portal.widgets.filter(({ placement }) => placement === `${prefix}_${place}`)
  const uri = pathOf(entityTypeId, id)
  const options = { ID: String(id), URI: uri }

  const reloadData = (): void => void readCard(context, kind, id).then(show, (error: unknown) => context.say(messageOf(error), true))
  const comment = commentForm(context, kind, id, reloadData)
  const move = async (to: Status): Promise<void> => {
    const [answer] = await context.api.calls(context.userId, [
      { method: 'crm.item.update', params: { entityTypeId, id, fields: { stageId: to.STATUS_ID } } },
    ])
    if (answer && !answer.ok) context.say(answer.description, true)
    reloadData()
  }

  // api-reference/widgets/crm/detail-toolbar.md: the name of the key depends on the kind of record.
  const toolbarOptions = entityTypeId <= 4 ? options : { ENTITY_ID: String(id), URI: uri }
  let own: OwnFields | undefined
  const show = (data: CardData): void => {
    const { item, statuses } = data
    const stages = stagesOf(statuses, kind.stages(Number(item['categoryId'] ?? 0)))
    replace(
      head,
      h(
        'header',
        { class: 'view-head' },
        h(
          'div',
          {},
          h('a', { class: 'back', href: `#/${kind.place}` }, kind.many),
          h('h1', {}, nameOf(kind, item), ' ', h('span', { class: 'count' }, `#${id}`)),
        ),
        h(
          'div',
          { class: 'tools' },
          h('strong', { class: 'sum' }, printSum(item['opportunity'] ?? '', item['currencyId'])),
          widgetMenu(context, 'Apps', at('DETAIL_TOOLBAR'), { options: toolbarOptions, reloadData }),
        ),
      ),
      stages.length > 0 && item['stageId'] !== undefined && stageBar(stages, item['stageId'], move),
    )
    const activities = at('DETAIL_ACTIVITY').map((widget) =>
      h('button', { type: 'button', class: 'button', onclick: () => openWidget(context, widget, options, reloadData) }, titleOf(widget)),
    )
    own?.close()
    own = ownFields(context, kind, data, reloadData)
    const about = [
      fieldsPanel(context, kind, data, reloadData),
      own.element,
      data.products && productsPanel(data.products, item['currencyId']),
    ]
    redraw(general, () => replace(general, h('div', {}, about), timelinePanel(data, activities, comment)))
  }
  show(first)

  let frame: ShownFrame | undefined
  const select = (widget: Widget | undefined): void => {
    frame?.close()
    frame = undefined
    general.hidden = widget !== undefined
    stage.hidden = widget === undefined
    if (widget === undefined) return
    const { clientId, placement, handler } = widget
    frame = showFrame(context, stage, {
      clientId,
      placement,
      handler,
      options: { ...options, URI: `${uri}?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER` },
      title: titleOf(widget),
      place: { setTitle: () => undefined, reloadData },
    })
  }
  const tabs = tabList([
    { label: 'General', panel: general, select: () => select(undefined) },
    ...at('DETAIL_TAB').map((widget) => ({ label: titleOf(widget), panel: stage, select: () => select(widget) })),
  ])
  return {
    title: nameOf(kind, first.item) || textOf(id),
    element: h('section', { class: 'view' }, head, tabs, general, stage),
    close() {
      frame?.close()
      own?.close()
    },
  }
}
