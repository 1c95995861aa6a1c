import type { DeliveryRecord } from '../../src/events/delivery-record.ts'
import type { PageContext, View } from '../context.ts'
import { button, h } from '../dom.ts'
import { printDuration, printTime } from '../format.ts'
import { logView } from './log-view.ts'
import { printJson } from './print-json.ts'
import { statusChip } from './requests-view.ts'

const KEPT = 500
const TONES: Readonly<Record<string, string>> = { delivered: 'is-good', refused: 'is-bad', failed: 'is-bad', lost: 'is-bad' }
const isUnfinished = ({ state }: DeliveryRecord): boolean => state === 'queued' || state === 'sent'

/** Calls of handlers of events, and what became of them. */
export async function eventsView(context: PageContext): Promise<View> {
  const { api, portal } = context
  let total = 0
  /** The oldest that may still change. */
  let from = 0
  const replay = async (id: number): Promise<void> => {
    const again = await api.admin<DeliveryRecord>('POST', 'deliveries/replay', { id })
    context.say(`${again.event} is sent again as number ${again.id}.`)
  }
  return logView<DeliveryRecord>({
    context,
    title: 'Events',
    hint: 'What handlers of applications and outgoing webhooks were sent, the newest first.',
    empty: 'No event was delivered yet. Applications bind handlers by event.bind.',
    columns: ['Time', 'Event', 'To', 'Address', 'State', 'Took', ''],
    async read({ deliveries: now }) {
      if (now < total) {
        total = from = 0
        return 'cleared'
      }
      if (now === total && from >= total) return undefined
      const since = Math.max(from, now - KEPT)
      const answer = await api.admin<{ deliveries: readonly DeliveryRecord[] }>('GET', `deliveries?since=${since}&limit=${KEPT}`)
      total = now
      from = (answer.deliveries.find(isUnfinished)?.id ?? now + 1) - 1
      return answer.deliveries
    },
    idOf: ({ id }) => id,
    textOf: ({ event, clientId, url, state, body }) => [event, clientId, url, state, body].join(' '),
    isProblem: ({ state }) => TONES[state] === 'is-bad',
    cells: (record) => [
      h('span', { class: 'mono muted' }, printTime(record.at, portal.utcOffsetSeconds)),
      h('span', { class: 'mono' }, record.event, record.replayOf !== null && h('span', { class: 'tag' }, 'replay')),
      record.clientId ?? 'outgoing webhook',
      h('span', { class: 'mono ellipsis', title: record.url }, record.url),
      [h('span', { class: `state ${TONES[record.state] ?? ''}` }, record.state), record.status !== null && statusChip(record.status)],
      record.durationMs === null ? '' : printDuration(record.durationMs),
      button('Replay', () => replay(record.id)),
    ],
    detail: ({ body, error, url, duplicateOf, replayOf }) =>
      h(
        'div',
        { class: 'detail' },
        h('p', { class: 'mono' }, url),
        error !== null && h('p', { class: 'problem' }, error),
        duplicateOf !== null && h('p', {}, `The same bytes as number ${duplicateOf}.`),
        replayOf !== null && h('p', {}, `Sent again, as number ${replayOf} before.`),
        h('h3', {}, 'Form'),
        printJson(body === '' ? 'Not sent yet.' : [...new URLSearchParams(body)].map(([name, value]) => `${name} = ${value}`).join('\n')),
      ),
    tools: () => [button('Clear', async () => void (await api.admin('DELETE', 'deliveries')))],
  })
}
