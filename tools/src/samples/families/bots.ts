import type { World } from '../prepare-call.ts'
import { constant, type Family, omit, record } from './family.ts'
import { PNG } from './picture.ts'

/** Bots of both generations, with their chats, messages, files and commands. */
export const bots: Family = {
  references: [
    { at: /^imbot\.v2\.\S+ botToken$/, to: omit },
    { at: /^imbot\.\S+ CLIENT_ID$/, to: omit },
    { at: /^imbot\.v2\.Bot\.get code$/, to: constant('replay') },
    { at: /^imbot\.v2\.Chat\.User\.list order\.\w+$/, to: (_, value) => value },
    { at: /^imbot\.v2\.Bot\.\S+ fields\.properties\.avatar$/, to: constant(PNG) },
    { at: /^imbot\.v2\.Chat\.(?:add|update) fields\.avatar$/, to: constant(PNG) },
    { at: /^imbot\.v2\.\S+ (?:fields\.)?userIds$/, to: constant(2) },
    { at: /^imbot\.v2\.Chat\.add fields\.ownerId$/, to: omit },
    { at: /^imbot\.v2\.Chat\.\S+ userId$/, to: constant(2) },
    { at: /^imbot\.v2\.Chat\.Message\.send fields\.(?:replyId|forwardIds)$/, to: omit },
    { at: /^imbot\.v2\.Event\.get (?:offset|withUserEvents)$/, to: omit },
    { at: /^imbot\.v2\.\S+ botId$/, to: record('bot') },
    { at: /^imbot\.v2\.\S+ dialogId$/, to: dialogOf },
    { at: /^imbot\.v2\.Command\.answer messageId$/, to: record('message to a bot') },
    { at: /^imbot\.v2\.\S+ messageId$/, to: record('message of a bot') },
    { at: /^imbot\.v2\.\S+ fileId$/, to: record('file of a bot') },
    { at: /^imbot\.v2\.\S+ commandId$/, to: record('command of a bot') },

    { at: /^imbot\.\S+ BOT_ID$/, to: record('classic bot') },
    { at: /^imbot\.chat\.\w+ AVATAR$/, to: constant(PNG) },
    { at: /^imbot\.chat\.get ENTITY_TYPE$/, to: constant('CHAT') },
    { at: /^imbot\.chat\.get ENTITY_ID$/, to: constant('13') },
    { at: /^imbot\.chat\.\S+ USERS$/, to: constant(3) },
    { at: /^imbot\.chat\.\S+ USER_ID$/, to: constant(2) },
    { at: /^imbot\.message\.add (?:FROM|TO)_USER_ID$/, to: omit },
    { at: /^imbot\.\S+ CHAT_ID$/, to: record('classic chat') },
    { at: /^imbot\.(?:dialog|message|chat)\.\S+ DIALOG_ID$/, to: async ({ idOf }) => `chat${String(await idOf('classic chat', 0))}` },
    { at: /^imbot\.message\.\S+ MESSAGE_ID$/, to: record('classic message') },
    { at: /^imbot\.command\.answer COMMAND$/, to: omit },
    { at: /^imbot\.command\.\S+ COMMAND_ID$/, to: record('classic command') },
    { at: /^imbot\.command\.\S+ MESSAGE_ID$/, to: record('classic message') },
    { at: /^imbot\.app\.\S+ APP_ID$/, to: record('chat app') },
  ],
  async before({ idOf }, { method }) {
    // Most classic methods take the first bot where none is named.
    if (/^imbot\.(?:chat|dialog|message|command)\./.test(method)) await idOf('classic bot', 0)
    if (method === 'imbot.chat.get') await idOf('classic chat', 0)
    if (method === 'imbot.bot.list') await idOf('classic bot', 0)
    if (method === 'imbot.v2.Bot.list' || method === 'imbot.v2.Bot.get') await idOf('bot', 456)
  },
  records: {
    async bot({ stage, method }) {
      const type = /Message\.get/.test(method) ? 'supervisor' : 'bot'
      const fields = { code: 'replay', type, properties: { name: 'Replay' } }
      const { bot } = (await stage.result('imbot.v2.Bot.register', { fields })) as { bot: { id: number } }
      await stage.result('im.message.add', { DIALOG_ID: String(bot.id), MESSAGE: 'Hello' })
      return bot.id
    },
    async 'chat of a bot'({ stage, idOf, request }) {
      const fields = { title: 'Contracts', userIds: [1, 2], message: 'Hello' }
      const botId = await idOf('bot', request['botId'])
      return ((await stage.result('imbot.v2.Chat.add', { botId, fields })) as { chat: { id: number } }).chat.id
    },
    async 'message of a bot'(world) {
      const { id } = (await onBehalf(world, 'imbot.v2.Chat.Message.send', { fields: { message: 'Hello' } })) as { id: number }
      if (world.method.endsWith('Reaction.delete'))
        await onBehalf(world, 'imbot.v2.Chat.Message.Reaction.add', { messageId: id, reaction: 'like' })
      return id
    },
    async 'message to a bot'(world) {
      return await world.stage.result('im.message.add', { DIALOG_ID: await dialogOf(world), MESSAGE: '/replay' })
    },
    async 'file of a bot'(world) {
      const fields = { name: 'report.pdf', content: 'SGVsbG8=' }
      return ((await onBehalf(world, 'imbot.v2.File.upload', { fields })) as { file: { id: number } }).file.id
    },
    async 'command of a bot'(world) {
      const fields = { command: 'replay', title: { en: 'Replay' } }
      return ((await onBehalf(world, 'imbot.v2.Command.register', { fields })) as { command: { id: number } }).command.id
    },
    'classic bot': ({ stage }) =>
      stage.result('imbot.register', { CODE: 'classic', EVENT_HANDLER: 'https://bot.example/', PROPERTIES: { NAME: 'Classic' } }),
    async 'classic chat'({ stage, idOf, method }) {
      const BOT_ID = await idOf('classic bot', 0)
      const id = await stage.result('imbot.chat.add', { BOT_ID, TITLE: 'Contracts', USERS: [1, 2], ENTITY_TYPE: 'CHAT', ENTITY_ID: '13' })
      if (method === 'imbot.dialog.get')
        await stage.result('imbot.message.add', { BOT_ID, DIALOG_ID: `chat${String(id)}`, MESSAGE: 'Hello' })
      return id
    },
    async 'classic message'({ stage, idOf }) {
      const DIALOG_ID = `chat${String(await idOf('classic chat', 0))}`
      return await stage.result('imbot.message.add', { BOT_ID: await idOf('classic bot', 0), DIALOG_ID, MESSAGE: 'Hello' })
    },
    async 'classic command'({ stage, idOf }) {
      const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Replay' }]
      const command = { COMMAND: 'replay', EVENT_COMMAND_ADD: 'https://bot.example/', LANG }
      return await stage.result('imbot.command.register', { BOT_ID: await idOf('classic bot', 0), ...command })
    },
    async 'chat app'({ stage, idOf }) {
      const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Replay' }]
      return await stage.result('imbot.app.register', {
        BOT_ID: await idOf('classic bot', 0),
        CODE: 'a',
        JS_METHOD: 'SEND',
        JS_PARAM: '/x',
        LANG,
      })
    },
  },
}

/** The chat that the calls of one page are about. */
async function dialogOf({ idOf }: World): Promise<string> {
  return `chat${String(await idOf('chat of a bot', 0))}`
}

/** A call of the bot in its chat. */
async function onBehalf(world: World, method: string, params: object): Promise<unknown> {
  const { stage, idOf, request } = world
  return await stage.result(method, { botId: await idOf('bot', request['botId']), dialogId: await dialogOf(world), ...params })
}
