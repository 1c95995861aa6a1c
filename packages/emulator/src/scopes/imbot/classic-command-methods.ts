import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { isUrl } from '../../is-url.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { findChat } from '../im/chats.ts'
import { findMessage } from '../im/messages.ts'
import type { Im } from '../im/open-im.ts'
import { readContent } from '../im/read-content.ts'
import { wrongRequest } from '../im/refusals.ts'
import { isYes, objectOf, objectsOf, textOf, toId, toText, type Fields } from '../read-params.ts'
import { bindHandler, unbindEvents } from './bot-handlers.ts'
import { botsOf, findBot, type Bot } from './bots.ts'
import { sendAs } from './classic-message-methods.ts'
import { commandName, findCommand, findNamedCommand, type Command, type Texts } from './commands.ts'
import type { DefineBots } from './open-bots.ts'
import { actAs, isOwner } from './own-bot.ts'
import { classicOwner, requireNamedBot } from './own-classic-bot.ts'

const EVENT = 'ONIMCOMMANDADD'
const FLAGS = { COMMON: 'IS_COMMON', HIDDEN: 'IS_HIDDEN', EXTRANET_SUPPORT: 'FOR_EXTRANET' } as const

/** `imbot.command.*`: api-reference/chat-bots/outdated/commands/index.md */
export function classicCommandMethods(define: DefineBots): readonly MethodDefinition[] {
  return define('imbot.command', {
    register(im, call) {
      const { params } = call
      const bot = requireNamedBot(im, call)
      const url = readUrl(params.get('EVENT_COMMAND_ADD'))
      if (url === '') throw new MethodError('EVENT_COMMAND_ADD_ERROR', 'Handler for "Command add" event isn\'t specified')
      const name = commandName(params.get('COMMAND'))
      if (name === '') throw new MethodError('COMMAND_ERROR', "Command isn't specified")
      const texts = readTexts(params.get('LANG'))
      if (!texts) throw new MethodError('LANG_ERROR', "Lang set can't be empty")
      bind(im, bot, url)
      const known = findNamedCommand(im, bot.id, name)
      if (known) return known.id
      const flags = Object.entries(FLAGS).map(([flag, column]) => [column, Number(isYes(params.get(flag)))] as const)
      return insertRow(im.store, 'im_bot_command', { BOT_ID: bot.id, NAME: name, ...Object.fromEntries(flags), ...texts, URL: url })
    },
    update(im, call) {
      const command = requireCommand(im, call)
      const fields = objectOf(call.params.get('FIELDS'))
      const url = readUrl(fields['EVENT_COMMAND_ADD'])
      const name = commandName(fields['COMMAND'])
      const flags = Object.entries(FLAGS).flatMap(([flag, column]) =>
        Object.hasOwn(fields, flag) ? [[column, Number(isYes(fields[flag]))] as const] : [],
      )
      const values = {
        ...(name !== '' && { NAME: name }),
        ...(url !== '' && { URL: url }),
        ...Object.fromEntries(flags),
        ...readTexts(fields['LANG']),
      }
      if (Object.keys(values).length === 0) throw wrongRequest("Update fields can't be empty")
      updateRow(im.store, 'im_bot_command', values, command.id)
      if (url !== '') bind(im, findBot(im, command.botId)!, url)
      return true
    },
    unregister(im, call) {
      im.store.run('delete from im_bot_command where ID = ?', [requireCommand(im, call).id])
      return true
    },
    answer(im, call) {
      const command = requireCommand(im, call)
      const message = findMessage(im, toId(call.params.get('MESSAGE_ID')) ?? 0)
      if (!message) throw new MethodError('MESSAGE_ID_EMPTY', "Message ID can't be empty")
      const chat = findChat(im, message.chatId)!
      return sendAs(actAs(im, call, findBot(im, command.botId)!), chat, readContent(call.params), isYes(call.params.get('SYSTEM')))
    },
  })
}

/** By COMMAND_ID, or by the COMMAND of one of the caller's bots. */
function requireCommand(im: Im, call: Call): Command {
  const owner = classicOwner(call)
  const id = toId(call.params.get('COMMAND_ID')) ?? 0
  const name = commandName(call.params.get('COMMAND'))
  const named = botsOf(im, owner).map((bot) => findNamedCommand(im, bot.id, name))
  const command = id > 0 ? findCommand(im, id) : named.find((found) => found !== undefined)
  if (!command) throw new MethodError('COMMAND_ID_ERROR', 'Command not found')
  if (!isOwner(findBot(im, command.botId)!, owner))
    throw new MethodError('APP_ID_ERROR', 'Command was installed by another REST application')
  return command
}

function readUrl(value: unknown): string {
  const url = textOf(value)?.trim() ?? ''
  if (url !== '' && !isUrl(url)) throw new MethodError('EVENT_COMMAND_ADD_ERROR', 'Wrong handler URL')
  return url
}

/** One address hears of all commands of an application. */
function bind({ portal }: Im, bot: Bot, url: string): void {
  unbindEvents(portal, bot, [EVENT])
  bindHandler(portal, bot, EVENT, url)
}

/** Columns of titles and hints; undefined where there is none. */
function readTexts(value: unknown): { readonly TITLES: string; readonly PARAMS: string } | undefined {
  const rows = objectsOf(value)
  if (rows.length === 0) return undefined
  const textsOf = (name: string): Texts =>
    Object.fromEntries(
      rows.map((row: Fields) => [toText(row['LANGUAGE_ID']), toText(row[name])] as const).filter(([, text]) => text !== ''),
    )
  return { TITLES: JSON.stringify(textsOf('TITLE')), PARAMS: JSON.stringify(textsOf('PARAMS')) }
}
