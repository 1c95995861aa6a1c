import type { PageContext, Widget } from '../context.ts'
import { h } from '../dom.ts'
import { menu } from './menu.ts'
import { openSlider } from './slider.ts'

export interface WidgetMenuOptions {
  /** PLACEMENT_OPTIONS of what is opened. */
  readonly options: Readonly<Record<string, unknown>>
  /** Accessible name, where the label is none. */
  readonly label?: string
  reloadData(): void
}

/** Items of applications behind one button; undefined when there are none. */
export function widgetMenu(
  context: PageContext,
  label: string,
  widgets: readonly Widget[],
  { options, label: name, reloadData }: WidgetMenuOptions,
): HTMLElement | undefined {
  if (widgets.length === 0) return undefined
  const items = widgets.map((widget) =>
    h('button', { type: 'button', onclick: () => openWidget(context, widget, options, reloadData) }, titleOf(widget)),
  )
  return menu(label, items, { 'aria-label': name, ...(label === MORE && { class: 'button is-quiet' }) })
}

/** In a row of a list. */
export const MORE = '⋯'

/** A widget in a slider, as menu items and buttons open one. */
export function openWidget(context: PageContext, widget: Widget, options: WidgetMenuOptions['options'], reloadData: () => void): void {
  const { clientId, placement, handler } = widget
  openSlider(context, { title: titleOf(widget), frame: { clientId, placement, handler, options }, reloadData })
}

/** A widget without a title goes by its application. */
export const titleOf = ({ title, clientId }: Pick<Widget, 'title' | 'clientId'>): string => title || clientId
