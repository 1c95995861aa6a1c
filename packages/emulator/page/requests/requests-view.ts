import type { RequestRecord } from '../../src/log/request-record.ts'
import type { PageContext, Pulse, View } from '../context.ts'
import { button, h } from '../dom.ts'
import { printDuration, printTime } from '../format.ts'
import { logView } from './log-view.ts'
import { failedCommands, hasProblem } from './has-problem.ts'
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
        JSON.stringify(record.fault ?? ''),
      ].join(' '),
    isProblem: hasProblem,
    cells: (record) => [
      h('span', { class: 'mono muted' }, printTime(record.at, portal.utcOffsetSeconds)),
      h(
        'span',
        { class: 'mono' },
        record.method,
        ' ',
        record.version !== 'v1' && h('span', { class: 'tag' }, record.version),
        record.batch && h('span', { class: 'tag' }, `${record.batch.length} command${record.batch.length === 1 ? '' : 's'}`),
        ' ',
        failed(record),
      ),
      callerOf(record),
      [
        statusChip(record.status),
        faultChip(record),
        record.errorCode !== undefined && h('span', { class: 'error-code' }, String(record.errorCode)),
      ],
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

function failed(record: RequestRecord): HTMLElement | undefined {
  const count = failedCommands(record)
  return count > 0 ? h('span', { class: 'state is-bad' }, `${count} failed`) : undefined
}

function faultChip({ fault }: RequestRecord): HTMLElement | undefined {
  return fault && h('span', { class: 'state is-bad', title: JSON.stringify(fault) }, 'fault')
}

export function statusChip(status: number): HTMLElement {
  if (status === 0) return h('span', { class: 'state is-bad' }, 'no answer')
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
