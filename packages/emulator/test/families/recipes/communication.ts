import type { Ask, Family, Fields } from '../family.ts'
import { code, flag, number, numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'
import { listed } from './listed.ts'

const addChat = (ask: Ask): Promise<number> => ask('im.chat.add', { TITLE: 'Contracts', USERS: [2] })

/** A deleted message leaves its place in the dialog. */
interface Message {
  readonly id: number
  readonly text: string
  readonly params: { readonly IS_DELETED?: string }
}

/** Chats, open channels, connectors and telephony. */
export const communication: readonly Family[] = [
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
        read: async (id) => (await list(id))[0],
        list,
        update: (id, changes) => ask('im.message.update', { MESSAGE_ID: id, ...changes }),
        remove: (id) => ask('im.message.delete', { MESSAGE_ID: id }),
        fields: { MESSAGE: text },
        unfiltered: 'all',
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
    prefix: 'imopenlines.config',
    open: (ask) => ({
      ...recordsOf(ask, 'imopenlines.config', {
        id: 'CONFIG_ID',
        fieldsIn: 'PARAMS',
        methods: { list: 'list.get' },
        filter: (ID, values) => ({ PARAMS: { filter: { ID, ...values } } }),
      }),
      fields: {
        LINE_NAME: text,
        ACTIVE: flag,
        CRM: flag,
        QUEUE_TYPE: oneOf('evenly', 'strictly', 'all'),
        QUEUE_TIME: number,
        WELCOME_MESSAGE: flag,
        WELCOME_MESSAGE_TEXT: text,
      },
    }),
  },
  {
    prefix: 'imconnector',
    open(ask) {
      const fresh = counter()
      const list = async (id: unknown): Promise<readonly Fields[]> => {
        const connectors = Object.entries<string>(await ask('imconnector.list'))
        return connectors.filter(([ID]) => ID === id).map(([, NAME]) => ({ NAME }))
      }
      return {
        async add(sent) {
          const ID = `connector${fresh()}`
          const registration = { ID, NAME: 'Lamp', ICON: { DATA_IMAGE: 'x' }, PLACEMENT_HANDLER: 'https://app.example/' }
          await ask('imconnector.register', { ...registration, ...sent })
          return ID
        },
        read: async (id) => (await list(id))[0],
        list,
        remove: (ID) => ask('imconnector.unregister', { ID }),
        fields: { NAME: text },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'telephony.externalLine',
    open(ask) {
      const fresh = counter()
      return {
        ...recordsOf(ask, 'telephony.externalLine', {
          id: 'NUMBER',
          key: 'NUMBER',
          fieldsIn: false,
          methods: { get: false, list: 'get' },
          filter: () => ({}),
        }),
        async add(sent) {
          const NUMBER = `1555${fresh()}`
          await ask('telephony.externalLine.add', { NUMBER, ...sent })
          return NUMBER
        },
        fields: { NAME: text, CRM_AUTO_CREATE: flag },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'telephony.externalCall',
    untried: { 'a call cannot be taken back': [] },
    open: (ask) => ({
      async add(sent) {
        const { DURATION = 60, ...call } = sent
        const registered = { USER_ID: 1, PHONE_NUMBER: '15550100', TYPE: 1, ...call }
        const { CALL_ID }: { CALL_ID: string } = await ask('telephony.externalCall.register', registered)
        await ask('telephony.externalCall.finish', { CALL_ID, USER_ID: 1, DURATION })
        return CALL_ID
      },
      read: async (CALL_ID) => statisticOf(ask, { CALL_ID }),
      list: async (CALL_ID, values) => [await statisticOf(ask, { CALL_ID, ...values })].filter((row) => row !== undefined),
      fields: { PHONE_NUMBER: oneOf('15550101', '15550102'), DURATION: numberBetween(1, 1000) },
    }),
  },
  {
    prefix: 'voximplant.sip',
    open: (ask) => ({
      ...recordsOf(ask, 'voximplant.sip', {
        id: 'CONFIG_ID',
        key: 'CONFIG_ID',
        fieldsIn: false,
        base: { SERVER: 'sip.example', LOGIN: 'login', TYPE: 'office' },
        methods: { get: false, list: 'get' },
        filter: (CONFIG_ID, values) => ({ FILTER: { CONFIG_ID, ...values } }),
      }),
      fields: { TITLE: text, SERVER: oneOf('a.example', 'b.example'), LOGIN: code },
    }),
  },
]

async function statisticOf(ask: Ask, { DURATION, ...filter }: Fields): Promise<Fields | undefined> {
  const FILTER = { ...filter, ...(DURATION !== undefined && { CALL_DURATION: DURATION }) }
  const [call]: readonly Fields[] = await ask('voximplant.statistic.get', { FILTER })
  return call && { ...call, DURATION: call['CALL_DURATION'] }
}
