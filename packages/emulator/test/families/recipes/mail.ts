import type { Family, Fields } from '../family.ts'
import { flag, number, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'

/** Messages by mail, and services that bring them. */
export const mail: readonly Family[] = [
  {
    prefix: 'mail.message',
    version: 'v3',
    async open(ask) {
      const { EMAIL: from }: Fields = await ask('user.current')
      const inbox = async (): Promise<readonly Fields[]> => {
        const sent = { folder: 'INBOX', select: ['id', 'subject'], pagination: { limit: 50 } }
        const { items }: { items: readonly Fields[] } = await ask('mail.message.list', sent, 'v3')
        return items
      }
      return {
        async add(sent) {
          await ask('mail.message.send', { from, to: [from], subject: 'Contract', body: 'Hello', ...sent }, 'v3')
          return Math.max(...(await inbox()).map(({ id }) => Number(id)))
        },
        read: async (id) => {
          const { item }: { item: Fields } = await ask('mail.message.get', { id, select: ['id', 'subject', 'body'] }, 'v3')
          return item
        },
        list: async (id) => (await inbox()).filter((row) => row['id'] === id),
        // What is deleted lies in the trash, and is gone when it is deleted there.
        remove: async (id) => {
          for (const action of ['delete', 'delete']) await ask('mail.message.movetofolder', { messageIds: [id], action }, 'v3')
        },
        fields: { subject: text, body: text },
        unfiltered: 'all',
        unlisted: ['body'],
      }
    },
  },
  {
    prefix: 'mailservice',
    open: (ask) => ({
      ...recordsOf(ask, 'mailservice', { id: 'ID', fieldsIn: false, base: { NAME: 'Mail' }, filter: () => ({}) }),
      // Only active ones are listed.
      fields: { NAME: text, SERVER: oneOf('a.example', 'b.example'), ENCRYPTION: flag, SORT: number },
      unfiltered: 'all',
    }),
  },
]
