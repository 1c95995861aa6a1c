import { h, type Attributes, type Child } from '../dom.ts'

/** A button that shows more. The browser closes it by Escape and by a click elsewhere, because it is a popover. */
export function menu(label: string, items: Child, attributes: Attributes = {}): HTMLElement {
  const panel = h('div', { class: 'menu-items', popover: 'auto', onclick: (event) => hideAfter(event) }, items)
  const opener = h('button', { type: 'button', class: 'button', 'aria-haspopup': 'true', ...attributes }, label)
  const hideAfter = ({ target }: Event): void => {
    if (target instanceof HTMLButtonElement) panel.hidePopover()
  }
  opener.popoverTargetElement = panel
  panel.addEventListener('beforetoggle', () => placeBeside(panel, opener.getBoundingClientRect()))
  return h('span', {}, opener, panel)
}

/** Towards the middle of the window, where there is room. */
function placeBeside({ style }: HTMLElement, { left, right, top, bottom }: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement
  const isLow = bottom > clientHeight * 0.6
  const isLeft = left < clientWidth / 2
  style.inset = [
    isLow ? 'auto' : `${bottom + 4}px`,
    isLeft ? 'auto' : `${clientWidth - right}px`,
    isLow ? `${clientHeight - top + 4}px` : 'auto',
    isLeft ? `${left}px` : 'auto',
  ].join(' ')
}
