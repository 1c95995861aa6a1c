import { h } from '../dom.ts'

/** Says that the portal is gone, above everything, for as long as it is. */
export function lostBanner(): { readonly element: HTMLElement; show(): void } {
  const element = h('p', { class: 'lost', role: 'alert', popover: 'manual' })
  const show = (): void => {
    element.showPopover()
    element.textContent = 'The portal does not answer. The page comes back with it.'
  }
  return { element, show }
}
