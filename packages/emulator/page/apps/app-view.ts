import type { PageContext, View } from '../context.ts'
import { h } from '../dom.ts'
import type { FrameRequest } from '../frame/frame-host.ts'
import { showFrame } from '../shell/show-frame.ts'

/** An application that fills the page: its own one, or an item of the menu. */
export function appView(context: PageContext, request: FrameRequest, title: string): View {
  const heading = h('h1', {}, title)
  const holder = h('div', { class: 'card frame-card' })
  const frame = showFrame(context, holder, { ...request, title, place: { setTitle: (text) => (heading.textContent = text) } })
  const element = h('section', { class: 'view is-full' }, h('header', { class: 'view-head' }, heading), holder)
  return { title, element, close: () => frame.close() }
}
