import { h } from '../dom.ts'
import { printCount, printDate } from '../format.ts'
import { textOf } from './kinds.ts'
import type { CardData } from './read-card.ts'

interface Entry {
  readonly at: string
  readonly kind: string
  readonly text: string
  readonly who: unknown
}

/** Comments and activities, the newest first, under buttons of applications and a form for another comment. */
export function timelinePanel(data: CardData, activities: readonly HTMLElement[], comment: HTMLElement): HTMLElement {
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
  return h(
    'section',
    { class: 'card timeline' },
    h('h2', {}, 'Timeline'),
    activities.length > 0 && h('div', { class: 'tools' }, activities),
    data.comments && comment,
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
