import type { World } from '../prepare-call.ts'
import { constant, type Family, record } from './family.ts'

/** E-mails that the caller has sent to himself. */
export const mail: Family = {
  async before({ stage, idOf, request }, { method }) {
    if (method === 'mail.message.removecrmactivity')
      await stage.call('mail.message.createcrmactivity', { messageId: await idOf('message by mail', request['messageId']) }, 'v3')
  },
  references: [
    { at: /^mail\.message\.(?:send|reply|forward) from$/, to: ({ stage }) => addressOf(stage) },
    { at: /^mail\.message\.(?:get|thread) id$/, to: record('message by mail') },
    { at: /^mail\.message\.\w+ (?:messageId|messageIds|replyToMessageId|forwardMessageId)$/, to: record('message by mail') },
    { at: /^mail\.message\.createtask responsibleId$/, to: constant(1) },
  ],
  records: { 'message by mail': receiveMessage },
}

async function addressOf(stage: World['stage']): Promise<string> {
  return ((await stage.result('user.current', {})) as { readonly EMAIL: string }).EMAIL
}

async function receiveMessage({ stage }: World): Promise<number> {
  const from = await addressOf(stage)
  await stage.result('mail.message.send', { from, to: [from], subject: 'Contract', body: 'Hello' }, 'v3')
  const list = await stage.result('mail.message.list', { folder: 'INBOX', select: ['id'], pagination: { limit: 50 } }, 'v3')
  return Math.max(...(list as { readonly items: readonly { readonly id: number }[] }).items.map(({ id }) => id))
}
