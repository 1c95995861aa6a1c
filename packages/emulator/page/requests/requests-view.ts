import type { RequestRecord } from '../../src/log/request-record.ts'
import type { PageContext, Pulse, View } from '../context.ts'
import { button, h } from '../dom.ts'
import { printDuration, printTime } from '../format.ts'
import { logView } from './log-view.ts'
import { requestDetail } from './request-detail.ts'

/** Requests of clients as they come in. */
export async function requestsView(context: PageContext): Promise<View> {
  const { api, portal } = context
  const { rate } = await api.admin<{ rate: { burst: number } | null }>('GET', 'limits')
  const burst = rate?.burst ?? 0
  let last = 0
  const read = async ({ requests: total }: Pick<Pulse, 'requests'>): Promise<readonly RequestRecord[] | 'cleared' | undefined> => {
    if (total === last) return undefined
    if (total < last) {
      last = 0
      return 'cleared'
    }
    const since = Math.max(last, total - KEPT)
    const { requests } = await api.admin<{ requests: readonly RequestRecord[] }>('GET', `requests?since=${since}&limit=${KEPT}`)
    last = requests.at(-1)?.index ?? last
    return requests
  }
  return logView<RequestRecord>({
    context,
    title: 'Requests',
    hint: 'What clients asked of the portal and of its authorisation server, the newest first.',
    empty: 'No client has called yet. The portal listens.',
    columns: ['Time', 'Method', 'Caller', 'Status', 'Took', 'Bucket', 'Operating'],
    read,
    idOf: ({ index }) => index,
    textOf: (record) =>
      [
        record.method,
        callerOf(record),
        record.status,
        record.errorCode,
        JSON.stringify(record.params),
        JSON.stringify(record.batch ?? ''),
      ].join(' '),
    isProblem: ({ status, errorCode }) => status >= 400 || errorCode !== undefined,
    cells: (record) => [
      h('span', { class: 'mono muted' }, printTime(record.at, portal.utcOffsetSeconds)),
      h(
        'span',
        { class: 'mono' },
        record.method,
        ' ',
        record.version !== 'v1' && h('span', { class: 'tag' }, record.version),
        record.batch && h('span', { class: 'tag' }, `${record.batch.length} commands`),
      ),
      callerOf(record),
      [statusChip(record.status), record.errorCode !== undefined && h('span', { class: 'error-code' }, String(record.errorCode))],
      printDuration(record.durationMs),
      level(record.bucketLevel, burst),
      record.operatingMs === undefined ? '' : printDuration(record.operatingMs),
    ],
    detail: requestDetail,
    tools: () => [
      button('Clear', async () => {
        await api.admin('DELETE', 'requests')
      }),
    ],
  })
}

const KEPT = 500

function callerOf({ caller, version }: RequestRecord): string {
  if (!caller) return version === 'oauth' ? 'authorisation' : '—'
  return caller.kind === 'webhook' ? `webhook of user ${caller.userId}` : `${caller.clientId ?? 'app'}, user ${caller.userId}`
}

export function statusChip(status: number): HTMLElement {
  const tone = status >= 500 ? 'is-bad' : status >= 400 ? 'is-waiting' : status >= 300 ? '' : 'is-good'
  return h('span', { class: `state ${tone}` }, status)
}

/** Out of what the plan lets through at once. */
function level(value: number | undefined, burst: number): HTMLElement | string {
  if (value === undefined) return ''
  return h(
    'meter',
    { min: 0, max: burst, high: burst * 0.7, optimum: 0, value, title: `${value.toFixed(1)} requests in the bucket` },
    value.toFixed(0),
  )
}
