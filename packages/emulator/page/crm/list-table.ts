import type { PageContext } from '../context.ts'
import { h } from '../dom.ts'
import { printCount } from '../format.ts'
import { pathOf } from '../routes.ts'
import { MORE, widgetMenu } from '../shell/widget-menu.ts'
import type { Column, Surroundings } from './columns.ts'
import type { Item } from './kinds.ts'

export interface ListTableOptions extends Surroundings {
  readonly columns: readonly Column[]
  reloadData(): void
}

/** Records of one page, with the menus that applications have in rows. */
export function listTable(context: PageContext, items: readonly Item[], options: ListTableOptions): HTMLElement {
  const { columns, kind, reloadData } = options
  const widgets = context.portal.widgets.filter(({ placement }) => placement === `${kind.placement}_LIST_MENU`)
  const menuOf = (item: Item): HTMLElement | undefined =>
    widgetMenu(context, MORE, widgets, {
      options: { ID: String(item['id']), URI: pathOf(kind.entityTypeId) },
      label: `Apps for ${kind.one} ${String(item['id'])}`,
      reloadData,
    })
  const row = (item: Item): HTMLElement =>
    h(
      'tr',
      {},
      columns.map((column) => h('td', { class: classOf(column) }, column.show(item, options))),
      widgets.length > 0 && h('td', { class: 'number row-menu' }, menuOf(item)),
    )
  const heads = columns.map((column) => h('th', { class: classOf(column) }, column.title))
  const head = h('tr', {}, heads, widgets.length > 0 && h('th', { class: 'row-menu' }, h('span', { class: 'sr' }, 'Apps')))
  return h('div', { class: 'table-scroll' }, h('table', { class: 'list' }, h('thead', {}, head), h('tbody', {}, items.map(row))))
}

const classOf = ({ isNumber, isMinor }: Column): string => `${isNumber ? 'number' : ''} ${isMinor ? 'is-minor' : ''}`

/** Rows of a page: those of a list method. */
export const PAGE = 50

/** The way to the pages before and after. */
export function pager(start: number, total: number, turn: (start: number) => void): HTMLElement {
  const end = Math.min(start + PAGE, total)
  const button = (label: string, to: number, disabled: boolean): HTMLElement =>
    h('button', { type: 'button', class: 'button', disabled, onclick: () => turn(to) }, label)
  return h(
    'nav',
    { class: 'pager', 'aria-label': 'Pages' },
    button('Previous', start - PAGE, start === 0),
    h('span', {}, `${printCount(start + 1)}–${printCount(end)} of ${printCount(total)}`),
    button('Next', start + PAGE, end >= total),
  )
}
