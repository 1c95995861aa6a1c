import type { PortalFacts } from '../context.ts'
import { kindsOf } from '../crm/kinds.ts'
import { h } from '../dom.ts'
import { icon, type IconName } from '../icon.ts'
import { placeOfWidget } from '../routes.ts'
import { titleOf } from './widget-menu.ts'

/** Placement of its items. */
export const MENU = 'LEFT_MENU'

/** The way to everything, items of applications (LEFT_MENU) among it. */
export function leftNav({ processes, widgets, apps }: PortalFacts, current: string): HTMLElement {
  const link = (place: string, label: string, name: IconName, count?: number): HTMLElement => {
    const isCurrent = current === place || current.startsWith(`${place}/`)
    return h(
      'a',
      { href: `#/${place}`, title: label, 'aria-current': isCurrent ? 'page' : undefined },
      icon(name),
      h('span', {}, label),
      count !== undefined && count > 0 && h('span', { class: 'badge', title: 'not installed to the end' }, count),
    )
  }
  const menu = widgets.filter(({ placement }) => placement === MENU)
  const waiting = apps.filter(({ installed }) => !installed).length
  return h(
    'nav',
    { class: 'left', 'aria-label': 'Portal' },
    h('h2', {}, 'CRM'),
    kindsOf(processes).map(({ place, many, icon: name }) => link(place, many, name)),
    menu.length > 0 && [h('h2', {}, 'From apps'), menu.map((widget) => link(placeOfWidget(widget), titleOf(widget), 'widget'))],
    h('h2', {}, 'Developer'),
    link('apps', 'Apps', 'apps', waiting),
    link('requests', 'Requests', 'requests'),
    link('events', 'Events', 'events'),
    link('controls', 'Controls', 'controls'),
  )
}
