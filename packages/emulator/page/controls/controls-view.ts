import type { PageContext, Pulse, View } from '../context.ts'
import { h } from '../dom.ts'
import { clockPanel } from './clock-panel.ts'
import { faultsPanel } from './faults-panel.ts'
import { limitsPanel } from './limits-panel.ts'

/** What an administrator of a portal cannot do: move its clock, break its answers, change its limits. */
export async function controlsView(context: PageContext): Promise<View> {
  const clock = clockPanel(context)
  const [faults, limits] = await Promise.all([faultsPanel(context), limitsPanel(context)])
  const element = h(
    'section',
    { class: 'view' },
    h('header', { class: 'view-head' }, h('h1', {}, 'Controls')),
    h('div', { class: 'panels' }, h('div', {}, clock.element, limits), faults),
  )
  return { title: 'Controls', element, onPulse: (pulse: Pulse) => clock.show(pulse.now) }
}
