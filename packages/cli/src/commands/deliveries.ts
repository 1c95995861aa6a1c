import type { DeliveryRecord } from '@b24kit/emulator'
import { askAdmin, type AdminOptions } from '../connection/ask-admin.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { deliveryTable } from '../output/delivery-table.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

export interface DeliveriesOptions extends CommonOptions, AdminOptions {
  /** Id of the delivery to send again. */
  readonly replay?: number
}

/** Prints the delivery log of an emulated portal, or sends one event of it again; that ends with 1 where it was not taken. */
export async function deliveries(options: DeliveriesOptions, terminal: Terminal): Promise<ExitCode> {
  const { replay } = options
  const records =
    replay === undefined
      ? (await askAdmin<{ deliveries: DeliveryRecord[] }>(options, 'GET', 'deliveries')).deliveries
      : [await askAdmin<DeliveryRecord>(options, 'POST', 'deliveries/replay', { id: replay, wait: true })]
  await writeText(terminal.stdout, options.json ? `${JSON.stringify(records)}\n` : toText(records, options, terminal))
  return replay !== undefined && records[0]?.state !== 'delivered' ? exitCodes.refused : exitCodes.ok
}

function toText(records: readonly DeliveryRecord[], options: CommonOptions, terminal: Terminal): string {
  if (records.length > 0) return deliveryTable(records, options, terminal)
  return `${paint(terminal, terminal.stdout, options).dim('No event was delivered yet.')}\n`
}
