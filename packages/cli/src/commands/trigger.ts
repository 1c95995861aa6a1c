import type { Triggered } from '@b24kit/emulator'
import { askAdmin, type AdminOptions } from '../connection/ask-admin.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { deliveryTable } from '../output/delivery-table.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import { readValue, type ParamOptions } from '../params/read-params.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

export interface TriggerCommandOptions extends CommonOptions, ParamOptions, AdminOptions {
  /** 0 stands for nobody. */
  readonly user?: number
  readonly app?: string
  /** False with `--no-wait`. */
  readonly wait: boolean
}

/** Raises an event on an emulated portal and tells what the handlers answered; ends with 1 where one did not take it. */
export async function trigger(event: string, options: TriggerCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { user, app, wait } = options
  // The data of a few events is no map: api-reference/imopenlines/imconnector/events/on-im-connector-line-delete.md
  const data = await readValue(options, terminal)
  const triggered = await askAdmin<Triggered>(options, 'POST', 'trigger', {
    event,
    wait,
    // Without any, an event keeps that of the documentation.
    ...((options.data !== undefined || options.param !== undefined) && { data }),
    ...(user !== undefined && { userId: user }),
    ...(app !== undefined && { clientId: app }),
  })
  await writeText(terminal.stdout, options.json ? `${JSON.stringify(triggered)}\n` : toText(triggered, options, terminal))
  return wait && triggered.deliveries.some(({ state }) => state !== 'delivered') ? exitCodes.refused : exitCodes.ok
}

function toText({ event, data, deliveries, offline }: Triggered, options: CommonOptions, terminal: Terminal): string {
  const { bold, dim } = paint(terminal, terminal.stdout, options)
  const lines = [`${bold(event)} ${JSON.stringify(data)}`]
  if (offline > 0) lines.push(`${offline} ${offline === 1 ? 'queue' : 'queues'} of offline events took it.`)
  if (offline === 0 && deliveries.length === 0) lines.push(dim('Nobody is bound to it: an application has to call event.bind first.'))
  return `${lines.join('\n')}\n${deliveries.length > 0 ? deliveryTable(deliveries, options, terminal) : ''}`
}
