import { h } from '../dom.ts'

export interface Tab {
  readonly label: string
  readonly panel: HTMLElement
  select(): void
}

/** Tabs, the first of them selected. Arrow keys, Home and End go from one to another, and Enter opens it: a tab may be a whole application. */
export function tabList(tabs: readonly Tab[]): HTMLElement {
  const select = (index: number): void => {
    for (const [at, button] of buttons.entries()) {
      button.ariaSelected = String(at === index)
      button.tabIndex = at === index ? 0 : -1
    }
    tabs[index]?.select()
  }
  const buttons = tabs.map(({ label, panel }, index) => {
    const button = h('button', { type: 'button', role: 'tab', onclick: () => select(index) }, label)
    button.ariaSelected = String(index === 0)
    button.tabIndex = index === 0 ? 0 : -1
    // No id is needed, so two cards may be open at once.
    button.ariaControlsElements = [panel]
    return button
  })
  const move = (event: KeyboardEvent): void => {
    const at = buttons.findIndex((button) => button === document.activeElement)
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }
    const to = steps[event.key]
    if (to === undefined) return
    event.preventDefault()
    buttons.at(to % buttons.length)?.focus()
  }
  const list = h('div', { class: 'tabs', role: 'tablist' }, buttons)
  list.addEventListener('keydown', move)
  return list
}
