import type { PageContext, Pulse, View } from '../context.ts'
import { h, messageOf, replace, type Child } from '../dom.ts'

export interface LogOptions<Entry> {
  readonly context: PageContext
  readonly title: string
  readonly hint: string
  readonly empty: string
  readonly columns: readonly string[]
  /** What is new since the last time; entries with a known id have changed. */
  read(pulse: Pulse): Promise<readonly Entry[] | 'cleared' | undefined>
  idOf(entry: Entry): number
  /** What the filter looks at. */
  textOf(entry: Entry): string
  isProblem(entry: Entry): boolean
  cells(entry: Entry): readonly Child[]
  detail(entry: Entry): HTMLElement
  tools(): readonly HTMLElement[]
}

const SHOWN = 300

/** A log that grows while somebody looks: rows, one of which is open, and a filter. */
export async function logView<Entry>(options: LogOptions<Entry>): Promise<View> {
  const { context, title, columns, idOf } = options
  const entries = new Map<number, Entry>()
  let openId: number | undefined
  let isReading = false
  const filter = h('input', { type: 'search', placeholder: 'Filter', 'aria-label': 'Filter', oninput: () => show() })
  const onlyProblems = h('input', { type: 'checkbox', onchange: () => show() })
  const body = h('tbody', {})
  const note = h('p', { class: 'empty' }, options.empty)
  const rows = new Map<number, { readonly entry: Entry; readonly row: HTMLElement }>()

  /** Buttons in a row have a meaning of their own, but for the one that stands for the row. */
  const clicked = ({ target }: Event, id: number): void => {
    if ((target as Element).closest('.button')) return
    openId = openId === id ? undefined : id
    show()
  }
  let open: { readonly entry: Entry; readonly element: HTMLElement } | undefined
  const detailOf = (entry: Entry): HTMLElement => {
    if (open?.entry !== entry) open = { entry, element: options.detail(entry) }
    return open.element
  }
  const rowOf = (id: number, entry: Entry, isNew: boolean): HTMLElement => {
    const known = rows.get(id)
    known?.row.classList.toggle('is-new', isNew)
    if (known?.entry === entry) return known.row
    const cells = options.cells(entry)
    const row = h(
      'tr',
      {
        class: `log-row${options.isProblem(entry) ? ' is-problem' : ''}${isNew && !known ? ' is-new' : ''}`,
        onclick: (event) => clicked(event, id),
      },
      cells.map((cell, index) =>
        h('td', {}, index === 1 ? h('button', { type: 'button', class: 'plain', 'aria-expanded': 'false' }, cell) : cell),
      ),
    )
    rows.set(id, { entry, row })
    return row
  }
  const show = (fresh: ReadonlySet<number> = new Set()): void => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean)
    const fits = (entry: Entry): boolean => {
      if (onlyProblems.checked && !options.isProblem(entry)) return false
      const text = options.textOf(entry).toLowerCase()
      return words.every((word) => text.includes(word))
    }
    const visible = [...entries]
      .filter(([, entry]) => fits(entry))
      .toSorted(([one], [other]) => other - one)
      .slice(0, SHOWN)
    note.hidden = visible.length > 0
    note.textContent = entries.size > 0 ? 'Nothing fits the filter.' : options.empty
    const focused = document.activeElement
    replace(
      body,
      visible.map(([id, entry]) => {
        const row = rowOf(id, entry, fresh.has(id))
        row.querySelector('button')?.setAttribute('aria-expanded', String(id === openId))
        row.classList.toggle('is-open', id === openId)
        return [row, id === openId && h('tr', { class: 'detail-row' }, h('td', { colspan: columns.length }, detailOf(entry)))]
      }),
    )
    if (focused instanceof HTMLElement && body.contains(focused)) focused.focus()
  }
  const take = async (pulse: Pulse): Promise<void> => {
    if (isReading) return
    isReading = true
    try {
      const news = await options.read(pulse)
      if (news === 'cleared') entries.clear()
      if (news === 'cleared') rows.clear()
      if (Array.isArray(news)) for (const entry of news as readonly Entry[]) entries.set(idOf(entry), entry)
      if (news !== undefined) show(new Set(Array.isArray(news) ? (news as readonly Entry[]).map(idOf) : []))
    } finally {
      isReading = false
    }
  }
  await take(await context.api.admin<Pulse>('GET', 'page/pulse'))
  const live = h('span', { class: 'live' }, 'live')
  const onLost = (): void => {
    live.textContent = 'not connected'
    live.classList.add('is-lost')
  }
  const element = h(
    'section',
    { class: 'view' },
    h(
      'header',
      { class: 'view-head' },
      h('div', {}, h('h1', {}, title, ' ', live), h('p', { class: 'muted' }, options.hint)),
      h('div', { class: 'tools' }, h('label', { class: 'check' }, onlyProblems, 'problems only'), filter, options.tools()),
    ),
    h(
      'div',
      { class: 'card table-card' },
      h(
        'div',
        { class: 'table-scroll' },
        h(
          'table',
          { class: 'log' },
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              columns.map((name) => h('th', {}, name)),
            ),
          ),
          body,
        ),
      ),
      note,
    ),
  )
  return { title, element, onLost, onPulse: (pulse) => void take(pulse).catch((error: unknown) => context.say(messageOf(error), true)) }
}
