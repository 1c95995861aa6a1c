import { MethodError, type Call } from '../../contract.ts'
import type { Lines } from '../imopenlines/open-lines.ts'
import { toId, toText } from '../read-params.ts'
import { requireArgument } from './require-argument.ts'

/** Those of the sample of api-reference/imopenlines/imconnector/imconnector-list.md that come with a portal. */
export const BUILT_IN: Readonly<Record<string, string>> = { livechat: 'Live Chat', telegrambot: 'Telegram', network: 'Bitrix24.Network' }

export const isBuiltIn = (connector: string): boolean => Object.hasOwn(BUILT_IN, connector)

export function nameOf({ store }: Lines, connector: string): string {
  if (isBuiltIn(connector)) return BUILT_IN[connector]!
  return String(store.value('select NAME from connector where CODE = ?', [connector]) ?? connector)
}

/** What says which connector of which line is meant. */
export interface Channel {
  readonly connector: string
  readonly line: number
}

export function readChannel({ params }: Call): Channel {
  const connector = toText(requireArgument(params, 'CONNECTOR')).toLowerCase()
  return { connector, line: toId(requireArgument(params, 'LINE')) ?? 0 }
}

export function isRegistered({ store }: Lines, connector: string): boolean {
  return store.value('select 1 from connector where CODE = ?', [connector]) !== undefined
}

/** Custom connectors of all applications; nothing says that others must not speak for one. */
export function requireProvider(lines: Lines, { connector }: Channel): void {
  if (!isRegistered(lines, connector))
    throw new MethodError('IMCONNECTOR_NO_CORRECT_PROVIDER', 'Could not find a suitable provider for the connector')
}

export function isActive({ store }: Lines, { connector, line }: Channel): boolean {
  const sql = `select 1 from connector_line l join ol_config c on c.ID = l.LINE where l.CONNECTOR = ? and l.LINE = ? and l.ACTIVE = 1 and c.ACTIVE = 'Y'`
  return store.value(sql, [connector, line]) !== undefined
}

/** The line must be there and work, the connector with it. */
export function requireActive(lines: Lines, channel: Channel): void {
  requireProvider(lines, channel)
  if (!isActive(lines, channel)) throw new MethodError('NOT_ACTIVE_LINE', 'The line with this ID is inactive or does not exist')
}
