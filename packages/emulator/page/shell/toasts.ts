import { h } from '../dom.ts'

export interface Toasts {
  readonly element: HTMLElement
  say(text: string, isProblem?: boolean): void
}

const SHOWN_MS = 5000
const AT_ONCE = 4

/** Short messages in a corner. The popover lies above open sliders. */
export function createToasts(): Toasts {
  const element = h('div', { class: 'toasts', role: 'status', popover: 'manual' })
  const say = (text: string, isProblem = false): void => {
    const toast = h('p', { class: isProblem ? 'toast is-bad' : 'toast' }, text)
    element.append(toast)
    while (element.children.length > AT_ONCE) element.firstElementChild?.remove()
    // Shown anew, so that it is on top of what was opened meanwhile.
    if (element.matches(':popover-open')) element.hidePopover()
    element.showPopover()
    setTimeout(() => {
      toast.remove()
      if (element.children.length === 0 && element.matches(':popover-open')) element.hidePopover()
    }, SHOWN_MS)
  }
  return { element, say }
}
