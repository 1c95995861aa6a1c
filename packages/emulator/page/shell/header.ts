import type { PortalFacts } from '../context.ts'
import { h } from '../dom.ts'
import { printDay, printTime } from '../format.ts'
import { icon } from '../icon.ts'

export interface Header {
  readonly element: HTMLElement
  showTime(now: number): void
  showPortal(portal: PortalFacts): void
}

/** Which portal this is, who looks at it, and what time it has. */
export function createHeader(userId: number, onUser: (id: number) => void): Header {
  const time = h('time', {})
  const name = h('strong', {})
  const license = h('span', { class: 'tag' })
  const users: HTMLSelectElement = h('select', { 'aria-label': 'Who looks', onchange: () => onUser(Number(users.value)) })
  const clock = h('a', { class: 'clock', href: '#/controls', title: 'The portal’s clock' }, icon('clock'), time)
  const element = h(
    'header',
    { class: 'top' },
    h('a', { class: 'brand', href: '#/deal' }, h('span', { class: 'mark', 'aria-hidden': 'true' }), name),
    license,
    h('span', { class: 'tag is-loud' }, 'emulated'),
    h('div', { class: 'top-right' }, clock, h('label', { class: 'who' }, h('span', {}, 'Looking as'), users)),
  )
  let offset = 0
  return {
    element,
    showTime(now) {
      time.textContent = `${printDay(now, offset)}, ${printTime(now, offset)}`
      time.dateTime = new Date(now).toISOString()
    },
    showPortal(portal) {
      offset = portal.utcOffsetSeconds
      name.textContent = portal.host
      license.textContent = portal.license
      document.title = portal.host
      users.replaceChildren(
        ...portal.users
          .filter(({ isActive }) => isActive)
          .map(({ id, name, isAdmin }) =>
            h('option', { value: id, selected: id === userId }, `${name}${isAdmin ? ', administrator' : ''}`),
          ),
      )
    },
  }
}
