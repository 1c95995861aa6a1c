import type { PageContext } from '../context.ts'
import { h, messageOf } from '../dom.ts'
import type { Kind } from './kinds.ts'

/** A form for a comment on a record. A card keeps one for as long as it is open, so that drawing it anew loses no text. */
export function commentForm(context: PageContext, { timelineOwner }: Kind, id: number, reload: () => void): HTMLFormElement {
  const text = h('textarea', { rows: 2, 'aria-label': 'Comment', placeholder: 'Leave a comment', required: true })
  const add = async (): Promise<void> => {
    const fields = { ENTITY_ID: id, ENTITY_TYPE: timelineOwner, COMMENT: text.value }
    await context.callAll([{ method: 'crm.timeline.comment.add', params: { fields } }])
    text.value = ''
    reload()
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    add().catch((error: unknown) => context.say(messageOf(error), true))
  }
  return h('form', { class: 'comment-form', onsubmit: submit }, text, h('button', { class: 'button' }, 'Add comment'))
}
