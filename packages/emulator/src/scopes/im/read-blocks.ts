import { MethodError } from '../../contract.ts'

/** What a message carries beside its text. */
export type BlockName = 'ATTACH' | 'KEYBOARD' | 'MENU'

/** 60,000 characters: api-reference/chats/notifications/im-notify-system-add.md */
const MAX_CHARACTERS = 60_000

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
