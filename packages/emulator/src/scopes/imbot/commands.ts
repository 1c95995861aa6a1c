import type { SqlValue } from '../../contract.ts'
import { isMember, type Chat } from '../im/chats.ts'
import type { Im } from '../im/open-im.ts'
import { toText } from '../read-params.ts'

/** Texts by language. */
export type Texts = Readonly<Record<string, string>>

export interface Command {
  readonly id: number
  readonly botId: number
  /** Without the slash. */
  readonly name: string
  readonly isCommon: boolean
  readonly isHidden: boolean
  readonly forExtranet: boolean
  readonly titles: Texts
  readonly params: Texts
}

export function selectCommands({ store }: Im, condition: string, values: readonly SqlValue[]): readonly Command[] {
  return store
    .rows(
      `select ID, BOT_ID, NAME, IS_COMMON, IS_HIDDEN, FOR_EXTRANET, TITLES, PARAMS from im_bot_command ${condition} order by ID`,
      values,
    )
    .map(([id, botId, name, isCommon, isHidden, forExtranet, titles, params]) => ({
      id: Number(id),
      botId: Number(botId),
      name: String(name),
      isCommon: isCommon === 1,
      isHidden: isHidden === 1,
      forExtranet: forExtranet === 1,
      titles: JSON.parse(String(titles)) as Texts,
      params: JSON.parse(String(params)) as Texts,
    }))
}

export const findCommand = (im: Im, id: number): Command | undefined => selectCommands(im, 'where ID = ?', [id])[0]

export const findNamedCommand = (im: Im, botId: number, name: string): Command | undefined =>
  selectCommands(im, 'where BOT_ID = ? and NAME = ? collate nocase', [botId, name])[0]

/** Without the slash; empty for no text. */
export const commandName = (value: unknown): string => toText(value).trim().replace(/^\//, '')

/** A command that somebody typed, with what follows it. */
export interface CommandCall {
  readonly command: Command
  readonly params: string
}

/** Commands at the beginnings of lines, after whom they are for. Common ones can be called anywhere, others where their bot is. */
export function findCalls(im: Im, chat: Chat, text: string): readonly CommandCall[] {
  const typed = text.replaceAll(/\[USER=\d+[^\]]*\].*?\[\/USER\],?/gi, '').matchAll(/^\s*\/(\S+)(?:[ \t]+(.*))?$/gm)
  return [...typed].flatMap(([, name = '', params = '']) =>
    selectCommands(im, 'where NAME = ? collate nocase', [name])
      .filter(({ isCommon, botId }) => isCommon || isMember(im, chat.id, botId))
      .map((command) => ({ command, params: params.trim() })),
  )
}
