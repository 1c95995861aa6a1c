import { phpMap } from '../../php/php-map.ts'
import { companionOf, membersOf, type Chat } from '../im/chats.ts'
import type { Message } from '../im/messages.ts'
import type { Im } from '../im/open-im.ts'
import { showUser, type View } from '../im/people.ts'
import { dialogIdOf } from '../im/show-chat.ts'
import { audienceOf, type Bot } from './bots.ts'
import type { CommandCall } from './commands.ts'

/** Tells bots of the first generation, those of one application at once: api-reference/chat-bots/outdated/messages/events/on-imbot-message-add.md */
export function tellClassicBots(im: Im, event: string, bots: readonly Bot[], describe: (bot: Bot) => View, userId: number): void {
  for (const clientId of new Set(bots.map((bot) => bot.clientId))) {
    const own = bots.filter((bot) => bot.clientId === clientId)
    send(im, event, { key: 'BOT', rows: own.map((bot) => ({ id: bot.id, bot, row: identityOf(bot) })) }, describe(own[0]!), userId)
  }
}

/** api-reference/chat-bots/outdated/commands/events/on-im-command-add.md */
export function tellClassicCommands(im: Im, bot: Bot, { command, params }: CommandCall, chat: Chat, message: Message): void {
  const row = {
    ...identityOf(bot),
    COMMAND: command.name,
    COMMAND_ID: command.id,
    COMMAND_PARAMS: params,
    COMMAND_CONTEXT: 'TEXTAREA',
    MESSAGE_ID: message.id,
  }
  const described = { ...describeMessage(im, 'ADD', chat, message, bot), MESSAGE: message.text }
  send(im, 'ONIMCOMMANDADD', { key: 'COMMAND', rows: [{ id: command.id, bot, row }] }, described, message.authorId)
}

interface Addressed {
  readonly key: 'BOT' | 'COMMAND'
  readonly rows: readonly { readonly id: number; readonly bot: Bot; readonly row: View }[]
}

const identityOf = ({ id, code }: Bot): View => ({ BOT_ID: id, BOT_CODE: code })

/** The tokens of each bot stand beside its name, and in AUTH once more. */
function send(im: Im, event: string, { key, rows }: Addressed, params: View, userId: number): void {
  const common = { PARAMS: { ...params, LANGUAGE: im.portal.settings.languageId }, USER: describeUser(im, event, userId) }
  const rowsWith = (tokensOf?: (userId: number) => View): View =>
    Object.fromEntries(
      rows.map(({ id, bot, row }) => {
        const auth = tokensOf && { ...tokensOf(bot.id), client_id: bot.clientId }
        return [String(id), { ...auth, ...(auth && { AUTH: auth }), ...row }]
      }),
    )
  im.portal.emit(event, { [key]: rowsWith(), ...common }, audienceOf(rows[0]!.bot), (tokensOf) => ({
    [key]: rowsWith(tokensOf),
    ...common,
  }))
}

export function describeMessage(im: Im, action: 'ADD' | 'UPDATE' | 'DELETE', chat: Chat, message: Message, bot: Bot): View {
  const { id, authorId, text } = message
  const isAdded = action === 'ADD'
  return {
    ...(isAdded ? {} : { ID: id }),
    ...describeText(text, bot),
    ...(isAdded && { TEMPLATE_ID: message.uuid }),
    MESSAGE_TYPE: chat.type,
    FROM_USER_ID: authorId,
    DIALOG_ID: dialogIdOf(chat, bot.id),
    ...(isAdded && { TO_CHAT_ID: chat.id }),
    AUTHOR_ID: authorId,
    ...(chat.type === 'P' && { TO_USER_ID: companionOf(chat, authorId) }),
    ...(isAdded && chat.type === 'P' ? {} : describeChat(chat)),
    ...(isAdded && SENDING),
    CHAT_USER_COUNT: membersOf(im, chat.id).length,
    PLATFORM_CONTEXT: 'web',
    MESSAGE_ID: id,
    CHAT_TYPE: chat.type,
  }
}

/** Without the mention of the bot, which stands beside it. */
function describeText(text: string, { id }: Bot): View {
  const mention = new RegExp(String.raw`\[USER=${id}(?: [^\]]*)?\].*?\[/USER\]`, 'gi')
  if (!mention.test(text)) return { MESSAGE: text }
  return { MESSAGE: text.replaceAll(mention, '').trim(), MESSAGE_ORIGINAL: text, MENTIONED_LIST: phpMap({ [id]: id }), TO_USER_ID: id }
}

export function describeJoin(im: Im, chat: Chat, userId: number, bot: Bot): View {
  const isPrivate = chat.type === 'P'
  return {
    CHAT_TYPE: chat.type,
    MESSAGE_TYPE: chat.type,
    BOT_ID: bot.id,
    USER_ID: userId,
    ...(isPrivate
      ? { TO_USER_ID: userId, FROM_USER_ID: bot.id }
      : {
          CHAT_ID: chat.id,
          CHAT_AUTHOR_ID: chat.owner,
          CHAT_ENTITY_TYPE: chat.entityType,
          CHAT_ENTITY_ID: chat.entityId,
          ACCESS_HISTORY: 1,
        }),
    DIALOG_ID: dialogIdOf(chat, bot.id),
  }
}

function describeChat({ id, type, title, owner, entityType, entityId, entityData }: Chat): View {
  return {
    ...(type !== 'P' && { CHAT_TITLE: title, CHAT_EXTRANET: 'N', CHAT_CAN_POST: 'MEMBER', CHAT_ENTITY_TYPE: entityType }),
    CHAT_ID: id,
    CHAT_AUTHOR_ID: owner,
    CHAT_ENTITY_ID: type === 'P' ? '' : entityId,
    CHAT_ENTITY_DATA_1: entityData[0],
    CHAT_ENTITY_DATA_2: entityData[1],
    CHAT_ENTITY_DATA_3: entityData[2],
  }
}

/** How it was sent, the same for all. */
const SENDING: View = {
  SYSTEM: 'N',
  PUSH: 'Y',
  PUSH_IMPORTANT: 'N',
  RECENT_SKIP_AUTHOR: 'N',
  CONVERT: 'N',
  SKIP_COMMAND: 'N',
  SKIP_COUNTER_INCREMENTS: 'N',
  SILENT_CONNECTOR: 'N',
  SKIP_CONNECTOR: 'N',
  IMPORTANT_CONNECTOR: 'N',
  NO_SESSION_OL: 'N',
  FAKE_RELATION: 0,
  SKIP_URL_INDEX: 'N',
  COMMAND_CONTEXT: 'TEXTAREA',
}

/** Commands tell the least of who acted, messages the most: api-reference/chat-bots/outdated/commands/events/on-im-command-add.md */
function describeUser(im: Im, event: string, id: number): View {
  const user = showUser(im, id) ?? {}
  return {
    ID: id,
    NAME: user['name'],
    FIRST_NAME: user['first_name'],
    LAST_NAME: user['last_name'],
    ...(event !== 'ONIMCOMMANDADD' && { WORK_POSITION: user['work_position'] }),
    GENDER: user['gender'],
    ...(event.startsWith('ONIMBOTMESSAGE') && describeKind(user)),
  }
}

function describeKind(user: View): View {
  const flag = (value: unknown): string => (value === true ? 'Y' : 'N')
  return {
    IS_BOT: flag(user['bot']),
    IS_CONNECTOR: flag(user['connector']),
    IS_NETWORK: flag(user['network']),
    IS_EXTRANET: flag(user['extranet']),
  }
}
