import type { RequestRecord } from '../../src/log/request-record.ts'
import type { PageContext, Pulse, View } from '../context.ts'
import { button, h } from '../dom.ts'
import { printDuration, printTime } from '../format.ts'
import { logView } from './log-view.ts'
import { printJson } from './print-json.ts'

type Shown = RequestRecord

/** Requests of clients as they come in. */
export async function requestsView(context: PageContext): Promise<View> {
  const { api, portal } = context
  let last = 0
  const read = async ({ requests: total }: Pick<Pulse, 'requests'>): Promise<readonly Shown[] | 'cleared' | undefined> => {
    if (total === last) return undefined
    if (total < last) {
      last = 0
      return 'cleared'
    }
    const since = Math.max(last, total - KEPT)
    const { requests } = await api.admin<{ requests: readonly Shown[] }>('GET', `requests?since=${since}&limit=${KEPT}`)
    last = requests.at(-1)?.index ?? last
    return requests
  }
  return logView<Shown>({
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
      level(record.bucketLevel),
      record.operatingMs === undefined ? '' : printDuration(record.operatingMs),
    ],
    detail: (record) => detail(record),
    tools: () => [
      button('Clear', async () => {
        await api.admin('DELETE', 'requests')
      }),
    ],
  })
}

const KEPT = 500

function callerOf({ caller, version }: Shown): string {
  if (!caller) return version === 'oauth' ? 'authorisation' : '—'
  return caller.kind === 'webhook' ? `webhook of user ${caller.userId}` : `${caller.clientId ?? 'app'}, user ${caller.userId}`
}

export function statusChip(status: number): HTMLElement {
  const tone = status >= 500 ? 'is-bad' : status >= 400 ? 'is-waiting' : status >= 300 ? '' : 'is-good'
  return h('span', { class: `state ${tone}` }, status)
}

function level(value: number | undefined): HTMLElement | string {
  if (value === undefined) return ''
  return h(
    'meter',
    { min: 0, max: 50, high: 35, optimum: 0, value: Math.min(50, value), title: `${value.toFixed(1)} requests in the bucket` },
    value.toFixed(0),
  )
}

function detail(record: Shown): HTMLElement {
  const { batch, answer, failure, bytes } = record
  const facts = [
    `${record.verb}, ${record.version}`,
    `${record.sentBytes} characters sent, ${bytes} answered`,
    record.parallel > 1 && `${record.parallel} in flight`,
    record.bucketLevel !== undefined && `bucket at ${record.bucketLevel.toFixed(1)}`,
    record.operatingMs !== undefined && `${printDuration(record.operatingMs)} of operating time in ten minutes`,
  ].filter(Boolean)
  return h(
    'div',
    { class: 'detail' },
    h('p', { class: 'muted' }, facts.join(' · ')),
    h('h3', {}, 'Parameters'),
    printJson(batch ? withoutCommands(record.params) : record.params),
    batch && [
      h('h3', {}, 'Commands'),
      h(
        'ol',
        { class: 'commands' },
        batch.map((command) =>
          h(
            'li',
            {},
            h(
              'div',
              {},
              h('code', {}, command.key),
              ' ',
              h('span', { class: 'mono' }, command.method),
              command.errorCode !== undefined && h('span', { class: 'error-code' }, String(command.errorCode) || 'error'),
            ),
            printJson(command.params),
          ),
        ),
      ),
    ],
    answer !== undefined && [
      h('h3', {}, bytes > answer.length ? `Answer, its first ${answer.length} characters` : 'Answer'),
      printJson(parse(answer)),
    ],
    failure !== undefined && [h('h3', {}, 'A fault of the emulator itself'), h('pre', {}, failure)],
  )
}

/** They are shown one by one. */
function withoutCommands(params: Shown['params']): Shown['params'] {
  return Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'cmd'))
}

/** What is no JSON, a page or the beginning of an answer, is shown as it is. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
