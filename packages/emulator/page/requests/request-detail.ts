import type { RequestRecord } from '../../src/log/request-record.ts'
import { h } from '../dom.ts'
import { printDuration } from '../format.ts'
import { printJson } from './print-json.ts'

/** Everything that is known of one request. */
export function requestDetail(record: RequestRecord): HTMLElement {
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
    record.fault && [h('h3', {}, 'The planned fault that struck'), printJson(record.fault)],
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
function withoutCommands(params: RequestRecord['params']): RequestRecord['params'] {
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
