import { each } from './each-action.ts'

type Params = Readonly<Record<string, unknown>>
type Call = (method: string, params: Params) => Promise<{ readonly result?: unknown }>

/**
 * Makes sure that there are bots of both generations, with chats, messages and commands, and tells which parameters find them. Where nothing reads
 * what is changed or deleted, they stand under the name that a `get` would have.
 */
export async function createBotRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const PROPERTIES = { NAME: 'Echo' }
  const registration = { CODE: 'echo', EVENT_MESSAGE_ADD: URL, EVENT_WELCOME_MESSAGE: URL, EVENT_BOT_DELETE: URL, PROPERTIES }
  const { result: BOT_ID } = await call('imbot.register', registration)
  const [ENTITY_TYPE, ENTITY_ID] = ['CHAT', '13']
  const { result: CHAT_ID } = await call('imbot.chat.add', { BOT_ID, USERS: [1], ENTITY_TYPE, ENTITY_ID })
  const chat = { CHAT_ID, DIALOG_ID: `chat${String(CHAT_ID)}`, USER_ID: 1, USERS: [1], TITLE: 'Chat', COLOR: 'MINT', AVATAR: PICTURE }
  const { result: MESSAGE_ID } = await call('imbot.message.add', { BOT_ID, ...chat, MESSAGE: 'Hello' })
  const registered = { BOT_ID, COMMAND: 'say', EVENT_COMMAND_ADD: URL, LANG: [{ LANGUAGE_ID: 'en', TITLE: 'Say' }] }
  const { result: COMMAND_ID } = await call('imbot.command.register', registered)
  const classic = { BOT_ID, ...chat, MESSAGE_ID, MESSAGE: 'Hello', ENTITY_TYPE, ENTITY_ID, FIELDS: { CODE: 'echo' } }
  return {
    'imbot.register': registration,
    ...each(['get', 'update', 'unregister', 'dialog.get'], 'imbot', classic),
    ...each(CLASSIC_CHAT, 'imbot.chat', classic),
    ...each(['add', 'update', 'delete', 'like'], 'imbot.message', classic),
    ...each(['register', 'get', 'update', 'unregister', 'answer'], 'imbot.command', {
      ...classic,
      ...registered,
      COMMAND_ID,
      FIELDS: { HIDDEN: 'N' },
    }),
    ...(await createModernRecords(call)),
  }
}

const URL = 'https://bot.example/'
const PICTURE = 'R0lGODlhAQABAAAAACw='
const CLASSIC_CHAT =
  'add get leave sendTyping setManager setOwner updateAvatar updateColor updateTitle user.add user.delete user.list user.get'.split(' ')
const METHODS =
  'Bot.get Bot.update Bot.unregister Chat.get Chat.update Chat.leave Chat.setOwner Chat.InputAction.notify Chat.TextField.enabled Chat.Manager.add Chat.Manager.delete Chat.Manager.get Chat.User.add Chat.User.delete Chat.User.list Chat.User.get Chat.Message.send Chat.Message.update Chat.Message.delete Chat.Message.read Chat.Message.get Chat.Message.getContext Chat.Message.Reaction.add Chat.Message.Reaction.delete Chat.Message.Reaction.get Event.get File.download'.split(
    ' ',
  )

async function createModernRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const bot = { code: 'boss', type: 'supervisor', properties: { name: 'Boss' } }
  const { result } = await call('imbot.v2.Bot.register', { fields: bot })
  const botId = (result as { readonly bot: { readonly id: number } }).bot.id
  const { result: added } = await call('imbot.v2.Chat.add', { botId, fields: { title: 'Chat', userIds: [1] } })
  const { dialogId } = (added as { readonly chat: { readonly dialogId: string } }).chat
  const upload = { name: 'file.txt', content: 'QQ==' }
  const { result: sent } = await call('imbot.v2.File.upload', { botId, dialogId, fields: upload })
  const { file, messageId } = sent as { readonly file: { readonly id: number }; readonly messageId: number }
  const command = { command: 'help', title: { en: 'Help' } }
  const { result: registered } = await call('imbot.v2.Command.register', { botId, fields: command })
  const commandId = (registered as { readonly command: { readonly id: number } }).command.id
  const target = { botId, dialogId, messageId, fileId: file.id, userId: 1, userIds: [1], reaction: 'fire', fields: { message: 'Hello' } }
  await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: 'Hello' })
  return {
    'imbot.v2.Bot.register': { fields: bot },
    ...each(METHODS, 'imbot.v2', target),
    'imbot.v2.File.upload': { botId, dialogId, fields: upload },
    ...each(['register', 'get', 'update', 'unregister', 'list', 'answer'], 'imbot.v2.Command', { ...target, commandId, fields: command }),
    'imbot.v2.Command.answer': { ...target, commandId },
  }
}
