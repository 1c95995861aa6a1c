import { MethodError, type CallParams } from '../../contract.ts'
import { toText } from '../read-params.ts'
import type { View } from './people.ts'

/** What a message carries beside its text. */
export type BlockName = 'ATTACH' | 'KEYBOARD' | 'MENU'

/** Null stands for a block that is to be removed. */
export type Blocks = Readonly<Partial<Record<BlockName, object | null>>>

/** What a message says. */
export interface Content {
  readonly text: string
  readonly params: View
}

/** 60,000 characters: api-reference/chats/notifications/im-notify-system-add.md */
const MAX_CHARACTERS = 60_000

/** Text and blocks of a new message, as classic methods take them: api-reference/chats/messages/im-message-add.md */
export function readContent(params: CallParams): Content {
  const blocks = withoutNull(readBlocks(sentBlocks(params)))
  const text = toText(params.get('MESSAGE')).trim()
  if (text === '' && !blocks['ATTACH']) throw new MethodError('MESSAGE_EMPTY', "Message can't be empty")
  return { text, params: blocks }
}

export const sentBlocks = (params: CallParams): Readonly<Record<BlockName, unknown>> => ({
  ATTACH: params.get('ATTACH'),
  KEYBOARD: params.get('KEYBOARD'),
  MENU: params.get('MENU'),
})

/** The code of a wrong menu is not written alike on all pages: api-reference/chats/messages/im-message-update.md */
export function readBlocks(sent: Readonly<Partial<Record<BlockName, unknown>>>, menuError = 'MENU_ERROR'): Blocks {
  const blocks = (Object.keys(sent) as BlockName[]).map(
    (name) => [name, readBlock(name, sent[name], name === 'MENU' ? menuError : undefined)] as const,
  )
  return Object.fromEntries(blocks.filter(([, block]) => block !== undefined))
}

export const withoutNull = (view: View): View => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== null))

/** An object or a list, as it is or as JSON; undefined where it was not sent, null where it was sent to be removed (`N`, nothing). */
export function readBlock(name: BlockName, value: unknown, code = `${name}_ERROR`): object | null | undefined {
  if (value === undefined) return undefined
  if (value === null || value === '' || value === 'N' || value === false) return null
  const block = typeof value === 'string' ? parse(value) : value
  if (typeof block !== 'object' || block === null) throw new MethodError(code, `Incorrect ${name.toLowerCase()} params`)
  if (JSON.stringify(block).length > MAX_CHARACTERS)
    throw new MethodError(`${name}_OVERSIZE`, `You have exceeded the maximum allowable size of ${name.toLowerCase()}`)
  return Object.keys(block).length === 0 ? null : block
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
