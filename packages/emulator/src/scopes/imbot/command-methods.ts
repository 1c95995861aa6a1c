import { MethodError, type MethodDefinition } from '../../contract.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { isMember } from '../im/chats.ts'
import { findDialogChat, parseDialogId } from '../im/dialogs.ts'
import { addMessage, findMessage } from '../im/messages.ts'
import { fullName, type View } from '../im/people.ts'
import { isYes, objectOf, requireObject, textOf, toId, type Fields } from '../read-params.ts'
import { commandName, findCommand, findNamedCommand, selectCommands, type Command, type Texts } from './commands.ts'
import type { DefineBots } from './open-bots.ts'
import { defineForBots, type BotCall } from './own-bot.ts'
import { readFlags } from './read-bot.ts'
import { readContent } from './read-content.ts'

const DONE = { result: true }
const FLAGS = { common: 'IS_COMMON', hidden: 'IS_HIDDEN', extranetSupport: 'FOR_EXTRANET' } as const

/** `imbot.v2.Command.*`: api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/index.md */
export function commandMethods(define: DefineBots): readonly MethodDefinition[] {
  return defineForBots(define, 'imbot.v2.Command', {
    register({ im, bot, params }) {
      // Until the end of September 2026 parameters were taken flat, too: api-reference/chat-bots/chat-bots-v2/change-log.md
      const fields = objectOf(params.get('fields') ?? params.all)
      const name = readName(fields)
      if (name === '') throw new MethodError('COMMAND_REQUIRED', 'Command is required')
      const known = findNamedCommand(im, bot.id, name)
      if (known) return { command: showCommand(known) }
      const titles = readTexts(fields['title'])
      if (!isYes(fields['hidden']) && Object.keys(titles).length === 0)
        throw new MethodError('COMMAND_TITLE_REQUIRED', 'Command title is required')
      const id = insertRow(im.store, 'im_bot_command', {
        BOT_ID: bot.id,
        NAME: name,
        ...Object.fromEntries(Object.entries(FLAGS).map(([flag, column]) => [column, Number(isYes(fields[flag]))])),
        TITLES: JSON.stringify(titles),
        PARAMS: JSON.stringify(readTexts(fields['params'])),
        URL: '',
      })
      return { command: showCommand(findCommand(im, id)!) }
    },
    update(call) {
      const { im, bot, params } = call
      const fields = requireObject(params, 'fields')
      const command = requireCommand(call)
      const name = Object.hasOwn(fields, 'command') ? readName(fields) : command.name
      if (name === '') throw new MethodError('COMMAND_NAME_EMPTY', 'Command name is empty')
      const namesake = findNamedCommand(im, bot.id, name)
      if (namesake && namesake.id !== command.id) throw new MethodError('COMMAND_ALREADY_EXISTS', 'Command already exists')
      const titles = mergeTexts(command.titles, fields['title'])
      const hints = mergeTexts(command.params, fields['params'])
      // Hints stand beside titles alone.
      const kept = Object.fromEntries(Object.entries(hints).filter(([language]) => Object.hasOwn(titles, language)))
      const texts = { TITLES: JSON.stringify(titles), PARAMS: JSON.stringify(kept) }
      updateRow(im.store, 'im_bot_command', { NAME: name, ...readFlags(fields, FLAGS), ...texts }, command.id)
      return { command: showCommand(findCommand(im, command.id)!) }
    },
    list({ im, bot }) {
      const commands = selectCommands(im, 'where BOT_ID = ?', [bot.id])
      const language = im.portal.settings.languageId
      return {
        commands: commands.map((command) => ({
          ...showCommand(command),
          title: textIn(command.titles, language),
          params: textIn(command.params, language),
          category: fullName(im, bot.id),
          context: '',
        })),
      }
    },
    unregister(call) {
      call.im.store.run('delete from im_bot_command where ID = ?', [requireCommand(call).id])
      return DONE
    },
    answer(call) {
      const { im, bot, params } = call
      const command = findCommand(im, toId(params.get('commandId')) ?? 0)
      const message = findMessage(im, toId(params.get('messageId')) ?? 0)
      const dialog = parseDialogId(params.get('dialogId'))
      const chat = dialog && findDialogChat(im, dialog, bot.id)
      const fields = objectOf(params.get('fields'))
      const content = readContent(fields)
      if (command?.botId !== bot.id || !chat || message?.chatId !== chat.id || !content)
        throw new MethodError('COMMAND_ANSWER_FAILED', 'Command answer failed')
      // Whoever is not in the chat speaks through the portal.
      const isGuest = !isMember(im, chat.id, bot.id)
      const text = isGuest ? `[b]${fullName(im, bot.id)}[/b]\n${content.text}` : content.text
      addMessage(im, chat, { ...content, authorId: bot.id, text, isSystem: isGuest || isYes(fields['system']) })
      return DONE
    },
  })
}

function requireCommand({ im, bot, params }: BotCall): Command {
  const command = findCommand(im, toId(params.get('commandId')) ?? 0)
  if (command?.botId !== bot.id) throw new MethodError('COMMAND_NOT_FOUND', 'Command not found')
  return command
}

const showCommand = ({ id, botId, name, isCommon, isHidden, forExtranet }: Command): View => ({
  id,
  botId,
  command: `/${name}`,
  common: isCommon,
  hidden: isHidden,
  extranetSupport: forExtranet,
})

function readName({ command }: Fields): string {
  if (typeof command === 'object' && command !== null) throw new MethodError('COMMAND_NAME_INVALID', 'Command name is invalid')
  return commandName(command)
}

const readTexts = (value: unknown): Texts => mergeTexts({}, value)

/** A text stands in the place of the one in that language, null takes it away. */
function mergeTexts(texts: Texts, value: unknown): Texts {
  const merged = new Map(Object.entries(texts))
  for (const [language, text] of Object.entries(objectOf(value))) {
    if (text === null) merged.delete(language)
    else if (textOf(text) !== undefined) merged.set(language, textOf(text)!)
  }
  return Object.fromEntries(merged)
}

/** In the language of the portal, in English, or in the first there is. */
const textIn = (texts: Texts, language: string): string => texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? ''
