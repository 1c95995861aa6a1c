import type { View } from '../context.ts'
import { h, messageOf } from '../dom.ts'

/** What stands where a page cannot be shown. */
export function problemView(error: unknown): View {
  const title = 'Sorry'
  const element = h(
    'section',
    { class: 'view' },
    h('header', { class: 'view-head' }, h('h1', {}, title)),
    h('p', { class: 'card problem' }, messageOf(error)),
  )
  return { title, element }
}
