import type { DeliveryRecord } from '@b24kit/emulator'
import { toTable } from '../reference/print-found.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

const columns = ['id', 'event', 'state', 'answer', 'app', 'handler', 'sent', 'repeats']

/** Deliveries of an emulated portal, one line each; the most important columns first. */
export function deliveryTable(records: readonly DeliveryRecord[], options: CommonOptions, terminal: Terminal): string {
  return toTable(records.map(toRow), columns, options, terminal)
}

function toRow(record: DeliveryRecord): Readonly<Record<string, string>> {
  const { id, event, state, status, error, clientId, url, dueAt, duplicateOf, replayOf } = record
  return {
    id: String(id),
    event,
    state,
    answer: error ?? String(status ?? ''),
    app: clientId ?? '(webhook)',
    handler: url,
    sent: new Date(dueAt).toISOString(),
    repeats: String(duplicateOf ?? replayOf ?? ''),
  }
}
