import { h, type Attributes, type Child } from '../dom.ts'

/** A button that shows more. The browser closes it by Escape and by a click elsewhere, because it is a popover. */
export function menu(label: string, items: Child, attributes: Attributes = {}): HTMLElement {
  const panel = h('div', { class: 'menu-items', popover: 'auto', onclick: (event) => hideAfter(event) }, items)
  const opener = h('button', { type: 'button', class: 'button', 'aria-haspopup': 'true', ...attributes }, label)
  const hideAfter = ({ target }: Event): void => {
    if (target instanceof HTMLButtonElement) panel.hidePopover()
  }
  opener.popoverTargetElement = panel
  panel.addEventListener('toggle', () => {
    const { bottom, right } = opener.getBoundingClientRect()
    panel.style.top = `${bottom + 4}px`
    panel.style.left = `${Math.max(8, right - panel.offsetWidth)}px`
  })
  return h('span', {}, opener, panel)
}
