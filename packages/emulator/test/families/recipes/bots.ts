import type { Ask, Family, Fields } from '../family.ts'
import { code, oneOf, text, truth } from '../field-kinds.ts'
import { counter } from './counter.ts'
import { listed } from './listed.ts'

const next = counter()

async function addBot(ask: Ask, fields: Fields = {}): Promise<number> {
  const { bot }: { bot: { id: number } } = await ask('imbot.v2.Bot.register', {
    fields: { code: `bot${next()}`, properties: { name: 'Helper' }, ...fields },
  })
  return bot.id
}

const addClassicBot = (ask: Ask): Promise<number> =>
  ask('imbot.register', { CODE: `bot${next()}`, EVENT_HANDLER: 'https://bot.example/', PROPERTIES: { NAME: 'Helper' } })

interface Chat {
  readonly dialogId: string
  readonly name: string
  readonly description: string
}

async function addChat(ask: Ask, botId: number, fields: Fields = {}): Promise<Chat> {
  const { chat }: { chat: Chat } = await ask('imbot.v2.Chat.add', { botId, fields: { title: 'Contracts', ...fields } })
  return chat
}

/** Bots and what they have: api-reference/chat-bots/index.md */
export const bots: readonly Family[] = [
  {
    prefix: 'imbot.v2.Bot',
    untried: { 'add, remove': ['register', 'unregister'] },
    open: (ask) => ({
      add: ({ name = 'Helper', ...fields }) => addBot(ask, { ...fields, properties: { name } }),
      async read(id) {
        const { bot, users }: { bot: Fields; users: readonly Fields[] } = await ask('imbot.v2.Bot.get', { botId: id })
        return { ...bot, name: users[0]!['name'] }
      },
      async list(id) {
        const { bots: rows }: { bots: readonly Fields[] } = await ask('imbot.v2.Bot.list', { limit: 100 })
        return rows.filter((row) => row['id'] === id)
      },
      update: (botId, { name, ...changes }) =>
        ask('imbot.v2.Bot.update', { botId, fields: { ...changes, ...(name !== undefined && { properties: { name } }) } }),
      remove: (botId) => ask('imbot.v2.Bot.unregister', { botId }),
      fields: { code, name: text, isHidden: truth, isReactionsEnabled: truth, backgroundId: oneOf('mint', 'frost') },
      fixed: ['code'],
      unfiltered: 'all',
      unlisted: ['name'],
    }),
  },
  {
    prefix: 'imbot.v2.Chat',
    untried: { 'remove, and whose it is: imbot.test.ts': ['leave', 'setOwner'] },
    async open(ask) {
      const botId = await addBot(ask)
      return {
        add: async (fields) => (await addChat(ask, botId, fields)).dialogId,
        async read(dialogId) {
          const { chat }: { chat: Chat } = await ask('imbot.v2.Chat.get', { botId, dialogId })
          return { title: chat.name, description: chat.description }
        },
        update: (dialogId, fields) => ask('imbot.v2.Chat.update', { botId, dialogId, fields }),
        remove: (dialogId) => ask('imbot.v2.Chat.leave', { botId, dialogId }),
        fields: { title: text, description: text },
      }
    },
  },
  {
    prefix: 'imbot.v2.Chat.User',
    async open(ask) {
      const botId = await addBot(ask)
      const { dialogId } = await addChat(ask, botId)
      return {
        async add() {
          await ask('imbot.v2.Chat.User.add', { botId, dialogId, userIds: [2] })
          return 2
        },
        ...listed(async (id) => {
          const users: readonly Fields[] = await ask('imbot.v2.Chat.User.list', { botId, dialogId })
          return users.filter((user) => user['id'] === id).map((user) => ({ userId: user['id'] }))
        }),
        remove: (userId) => ask('imbot.v2.Chat.User.delete', { botId, dialogId, userId }),
        fields: { userId: oneOf(2) },
      }
    },
  },
  {
    prefix: 'imbot.v2.Command',
    untried: { 'add, remove, and answers of the bot: imbot.test.ts': ['register', 'unregister', 'answer'] },
    async open(ask) {
      const botId = await addBot(ask)
      return {
        async add({ title = 'Help', ...fields }) {
          const sent = { command: `c${next()}`, ...fields, title: { en: title } }
          const { command }: { command: { id: number } } = await ask('imbot.v2.Command.register', { botId, fields: sent })
          return command.id
        },
        ...listed(async (id) => {
          const { commands }: { commands: readonly Fields[] } = await ask('imbot.v2.Command.list', { botId })
          return commands.filter((command) => command['id'] === id)
        }),
        update: (commandId, { title, ...fields }) =>
          ask('imbot.v2.Command.update', { botId, commandId, fields: { ...fields, ...(title !== undefined && { title: { en: title } }) } }),
        remove: (commandId) => ask('imbot.v2.Command.unregister', { botId, commandId }),
        fields: { title: text, common: truth, hidden: truth },
      }
    },
  },
  {
    prefix: 'imbot.chat',
    untried: {
      'finds chats of other records, and what bots do in them: imbot-classic.test.ts': [
        'get',
        'leave',
        'sendTyping',
        'setManager',
        'setOwner',
      ],
    },
    async open(ask) {
      const BOT_ID = await addClassicBot(ask)
      return {
        add: (sent) => ask('imbot.chat.add', { BOT_ID, TITLE: 'Contracts', USERS: [1], ...sent }),
        async read(id) {
          const chat: Fields = await ask('imbot.dialog.get', { DIALOG_ID: `chat${String(id)}` })
          return { TITLE: chat['name'], DESCRIPTION: chat['description'] }
        },
        update: (CHAT_ID, { TITLE }) => ask('imbot.chat.updateTitle', { BOT_ID, CHAT_ID, TITLE }),
        fields: { TITLE: text, DESCRIPTION: text },
        fixed: ['DESCRIPTION'],
      }
    },
  },
  {
    prefix: 'imbot.chat.user',
    async open(ask) {
      const BOT_ID = await addClassicBot(ask)
      const CHAT_ID = await ask('imbot.chat.add', { BOT_ID, TITLE: 'Contracts' })
      return {
        async add() {
          await ask('imbot.chat.user.add', { BOT_ID, CHAT_ID, USERS: [2] })
          return 2
        },
        ...listed(async (id) => {
          const users: readonly number[] = await ask('imbot.chat.user.list', { BOT_ID, CHAT_ID })
          return users.filter((user) => user === id).map((user) => ({ USER_ID: user }))
        }),
        remove: (USER_ID) => ask('imbot.chat.user.delete', { BOT_ID, CHAT_ID, USER_ID }),
        fields: { USER_ID: oneOf(2) },
      }
    },
  },
]
