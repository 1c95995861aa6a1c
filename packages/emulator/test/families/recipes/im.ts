import type { Ask, Family, Fields } from '../family.ts'
import { oneOf, text } from '../field-kinds.ts'
import { listed } from './listed.ts'

const addChat = (ask: Ask): Promise<number> => ask('im.chat.add', { TITLE: 'Contracts', USERS: [2] })
/** A deleted message leaves its place in the dialog. */
interface Message {
  readonly id: number
  readonly text: string
  readonly params: { readonly IS_DELETED?: string }
}

/** Chats and what is in them: api-reference/chats/index.md */
export const im: readonly Family[] = [
  {
    prefix: 'im.chat',
    untried: { 'finds chats of other records: im.test.ts': ['get'] },
    open: (ask) => ({
      add: (sent) => ask('im.chat.add', { TITLE: 'Contracts', USERS: [2], ...sent }),
      read: async (id) => {
        const chat: Fields = await ask('im.dialog.get', { DIALOG_ID: `chat${String(id)}` })
        return { TITLE: chat['name'], DESCRIPTION: chat['description'] }
      },
      list: async (id) => {
        const { items }: { items: readonly { chat_id: number; title: string }[] } = await ask('im.recent.list', {})
        return items.filter(({ chat_id: chatId }) => chatId === id).map(({ title: TITLE }) => ({ TITLE }))
      },
      update: (id, { TITLE }) => ask('im.chat.updateTitle', { CHAT_ID: id, TITLE }),
      fields: { TITLE: text, DESCRIPTION: text },
      fixed: ['DESCRIPTION'],
      unfiltered: 'all',
      unlisted: ['DESCRIPTION'],
    }),
  },
  {
    prefix: 'im.chat.user',
    async open(ask) {
      const CHAT_ID = await ask('im.chat.add', { TITLE: 'Contracts' })
      return {
        async add() {
          await ask('im.chat.user.add', { CHAT_ID, USERS: [2] })
          return 2
        },
        ...listed(async (id) => {
          const users: readonly number[] = await ask('im.chat.user.list', { CHAT_ID })
          return users.filter((user) => user === id).map((user) => ({ USER_ID: user }))
        }),
        remove: (USER_ID) => ask('im.chat.user.delete', { CHAT_ID, USER_ID }),
        fields: { USER_ID: oneOf(2) },
      }
    },
  },
  {
    prefix: 'im.message',
    async open(ask) {
      const dialog = { DIALOG_ID: `chat${await addChat(ask)}` }
      const list = async (id: unknown): Promise<readonly Fields[]> => {
        const { messages }: { messages: readonly Message[] } = await ask('im.dialog.messages.get', dialog)
        const found = messages.filter((message) => message.id === id && message.params.IS_DELETED !== 'Y')
        return found.map((message) => ({ MESSAGE: message.text }))
      }
      return {
        add: (sent) => ask('im.message.add', { ...dialog, MESSAGE: 'Hello', ...sent }),
        ...listed(list),
        update: (id, changes) => ask('im.message.update', { MESSAGE_ID: id, ...changes }),
        remove: (id) => ask('im.message.delete', { MESSAGE_ID: id }),
        fields: { MESSAGE: text },
      }
    },
  },
  {
    prefix: 'im.user.status',
    open: (ask) => ({
      add: async ({ STATUS = 'online' }) => ask('im.user.status.set', { STATUS }),
      read: async () => ({ STATUS: await ask('im.user.status.get') }),
      update: (_, changes) => ask('im.user.status.set', changes),
      fields: { STATUS: oneOf('online', 'dnd', 'away', 'break') },
    }),
  },
  ...(['im.notify', 'im.notify.personal', 'im.notify.system'] as const).map((prefix): Family => ({
    prefix,
    open: (ask) => ({
      add: (sent) => ask(prefix === 'im.notify' ? prefix : `${prefix}.add`, { USER_ID: 1, MESSAGE: 'Look', ...sent }),
      ...listed(async (id) => {
        const { notifications }: { notifications: readonly Message[] } = await ask('im.notify.get')
        return notifications.filter((notification) => notification.id === id).map((notification) => ({ MESSAGE: notification.text }))
      }),
      remove: (ID) => ask('im.notify.delete', { ID }),
      fields: { MESSAGE: text },
    }),
  })),
  {
    prefix: 'im.search.last',
    open: (ask) => ({
      async add() {
        await ask('im.search.last.add', { DIALOG_ID: '2' })
        return 2
      },
      ...listed(async (id) => {
        const dialogs: readonly Fields[] = await ask('im.search.last.get')
        return dialogs.filter((dialog) => Number(dialog['id']) === id).map(() => ({ DIALOG_ID: '2' }))
      }),
      remove: () => ask('im.search.last.delete', { DIALOG_ID: '2' }),
      fields: { DIALOG_ID: oneOf('2') },
    }),
  },
]
