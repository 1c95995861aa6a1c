import type { PageContext } from '../context.ts'
import { button, field, h } from '../dom.ts'
import { printDay, printTime } from '../format.ts'

/** The portal's clock: tokens, limits, links and deliveries go by it. */
export function clockPanel({ api, portal }: PageContext): { readonly element: HTMLElement; show(now: number): void } {
  const time = h('p', { class: 'big-clock', role: 'timer' })
  const show = (now: number): void => {
    time.textContent = `${printDay(now, portal.utcOffsetSeconds)}, ${printTime(now, portal.utcOffsetSeconds)}`
  }
  const move = async (body: object): Promise<void> => show((await api.admin<{ now: number }>('POST', 'clock', body)).now)
  void api.admin<{ now: number }>('GET', 'clock').then(({ now }) => show(now))
  const to = h('input', { type: 'datetime-local', step: 1, required: true })
  const form = h('form', { class: 'inline' }, field('Set it to (UTC)', to), h('button', { class: 'button' }, 'Set'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void move({ set: `${to.value}Z` })
  })
  const by = (label: string, advance: string): HTMLElement => button(label, () => move({ advance }))
  const element = h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Clock'),
    time,
    h('div', { class: 'tools' }, by('+ 1 minute', '1m'), by('+ 1 hour', '1h'), by('+ 1 day', '1d')),
    form,
  )
  return { element, show }
}
