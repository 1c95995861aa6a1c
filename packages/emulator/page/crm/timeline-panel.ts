import type { PageContext } from '../context.ts'
import { h } from '../dom.ts'
import { printCount, printDate } from '../format.ts'
import { textOf, type Kind } from './kinds.ts'
import type { CardData } from './read-card.ts'

export interface TimelineOptions {
  /** Buttons of applications above it. */
  readonly activities: readonly HTMLElement[]
  reload(): void
}

interface Entry {
  readonly at: string
  readonly kind: string
  readonly text: string
  readonly who: unknown
}

/** Comments and activities, the newest first, and a form for another comment. */
export function timelinePanel(
  context: PageContext,
  { timelineOwner }: Kind,
  id: number,
  data: CardData,
  { activities, reload }: TimelineOptions,
): HTMLElement {
  const entries: readonly Entry[] = [
    ...(data.comments ?? []).map((row) => ({
      at: textOf(row['CREATED']),
      kind: 'Comment',
      text: textOf(row['COMMENT']),
      who: row['AUTHOR_ID'],
    })),
    ...data.activities.map((row) => ({
      at: textOf(row['CREATED']),
      kind: row['COMPLETED'] === 'Y' ? 'Done' : 'To do',
      text: textOf(row['SUBJECT']),
      who: row['RESPONSIBLE_ID'],
    })),
  ].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
  const text = h('textarea', { rows: 2, 'aria-label': 'Comment', placeholder: 'Leave a comment', required: true })
  const form = h('form', { class: 'comment-form' }, text, h('button', { class: 'button' }, 'Add comment'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const fields = { ENTITY_ID: id, ENTITY_TYPE: timelineOwner, COMMENT: text.value }
    void context
      .callAll([{ method: 'crm.timeline.comment.add', params: { fields } }])
      .then(reload, (error: unknown) => context.say(String(error), true))
  })
  return h(
    'section',
    { class: 'card timeline' },
    h('h2', {}, 'Timeline'),
    activities.length > 0 && h('div', { class: 'tools' }, activities),
    data.comments && form,
    entries.length === 0 && h('p', { class: 'muted' }, 'Nothing has happened yet.'),
    h(
      'ol',
      {},
      entries.map(({ at, kind, text, who }) =>
        h('li', {}, h('p', {}, text), h('small', {}, [kind, data.names.user(who), printDate(at, true)].filter(Boolean).join(' · '))),
      ),
    ),
    [
      note('comments', data.comments?.length ?? 0, data.totals.comments),
      note('activities', data.activities.length, data.totals.activities),
    ],
  )
}

function note(name: string, shown: number, total: number): HTMLElement | undefined {
  return shown < total ? h('p', { class: 'muted' }, `The newest ${shown} of ${printCount(total)} ${name}.`) : undefined
}
