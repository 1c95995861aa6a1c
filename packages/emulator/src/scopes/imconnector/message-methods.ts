import type { Call, MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { findChat } from '../im/chats.ts'
import { markRead } from '../im/mark-read.ts'
import { changeMessage, deleteMessage, findMessage, type Message } from '../im/messages.ts'
import { customerOf, receive } from '../imopenlines/receive.ts'
import type { DefineLines, Lines } from '../imopenlines/open-lines.ts'
import { objectsOf, toId, toText, type Fields } from '../read-params.ts'
import { readChannel, requireActive, requireProvider, type Channel } from './connectors.ts'
import { readMessages, textOfMessage, type SentMessage } from './read-messages.ts'
import { requireArgument } from './require-argument.ts'

/** Messages between a connector and its line: api-reference/imopenlines/imconnector/imconnector-send-messages.md */
export function messageMethods(define: DefineLines): readonly MethodDefinition[] {
  return define('imconnector', {
    'send.messages': (lines, call) => {
      const channel = readChannel(call)
      const messages = readMessages(call.params)
      requireActive(lines, channel)
      return succeed(messages.map((sent) => send(lines, channel, sent)))
    },
    'update.messages': (lines, call) =>
      changeSent(lines, call, (found, { message }) => {
        changeMessage(lines, found, { text: textOfMessage(message), params: { ...found.params, IS_EDITED: 'Y' } })
      }),
    'delete.messages': (lines, call) => changeSent(lines, call, (found) => deleteMessage(lines, found)),
    'send.status.delivery': (lines, call) => {
      const channel = readChannel(call)
      const statuses = objectsOf(requireArgument(call.params, 'MESSAGES'))
      requireProvider(lines, channel)
      for (const status of statuses) confirm(lines, channel, status)
      return { SUCCESS: true, DATA: [] }
    },
    'send.status.reading': (lines, call) => {
      const channel = readChannel(call)
      requireArgument(call.params, 'MESSAGES')
      requireProvider(lines, channel)
      // Delivered is read already: api-reference/imopenlines/imconnector/imconnector-send-status-delivery.md
      return { SUCCESS: true, DATA: [] }
    },
  })
}

const succeed = (results: readonly object[]): object => ({ SUCCESS: true, DATA: { RESULT: results } })

function send(lines: Lines, { connector, line }: Channel, sent: SentMessage): object {
  const { user, message, chat } = sent
  const managerId = toId(message['user_id']) ?? 0
  const tracksCrm = message['disable_crm'] !== 'Y'
  const text = textOfMessage(message)
  if (text === '') return { ...describe(lines, { connector, line }, sent, false) }
  const accepted = receive(lines, { connector, line, externalChat: toText(chat['id']), externalUser: user, text, managerId, tracksCrm })
  keepExternalId(lines, connector, sent.chat, toText(message['id']), accepted.message.id, true)
  return {
    ...describe(lines, { connector, line }, sent, true),
    extra: phpMap({
      ...(user['skip_phone_validate'] === 'Y' && { skip_phone_validate: 'Y' }),
      ...(!tracksCrm && { disable_tracker: 'Y' }),
    }),
    session: { ID: String(accepted.session.id), CHAT_ID: String(accepted.session.chatId) },
  }
}

/** What came back, under the portal's id of the customer. */
function describe(lines: Lines, { connector }: Channel, { user, message, chat }: SentMessage, success: boolean): object {
  const { id, text, files } = message
  const date = toId(message['date'])
  const url = toText(chat['url'])
  return {
    user: String(customerOf(lines, connector, user)),
    message: {
      ...(id !== undefined && { id: toText(id) }),
      ...(date !== undefined && { date: lines.portal.settings.quirks.legacyDates ? {} : lines.time.format(dateMs(date)) }),
      ...(text !== undefined && { text: toText(text) }),
      ...(files !== undefined && { files: objectsOf(files) }),
    },
    chat: {
      id: toText(chat['id']),
      ...(chat['name'] !== undefined && { name: toText(chat['name']) }),
      ...(url !== '' && { description: `Link to the original post: ${url}` }),
    },
    SUCCESS: success,
  }
}

/** A time that no calendar has is none. */
const dateMs = (seconds: number): number => (Math.abs(seconds) < 4_102_444_800 ? seconds * 1000 : 0)

/** Changes what a connector had sent before; the answer tells for each message whether there was any. */
function changeSent(lines: Lines, call: Call, change: (found: Message, sent: SentMessage) => void): object {
  const channel = readChannel(call)
  const messages = readMessages(call.params)
  requireActive(lines, channel)
  return succeed(
    messages.map((sent) => {
      const found = findSent(lines, channel, sent)
      for (const message of found) change(message, sent)
      return describe(lines, channel, sent, found.length > 0)
    }),
  )
}

function findSent(lines: Lines, { connector }: Channel, { message, chat }: SentMessage): readonly Message[] {
  const sql = 'select MESSAGE_ID from connector_message where CONNECTOR = ? and EXTERNAL_CHAT = ? and EXTERNAL_ID = ? and IS_INCOMING = 1'
  const ids = lines.store.rows(sql, [connector, toText(chat['id']), toText(message['id'])])
  return ids.flatMap(([id]) => findMessage(lines, Number(id)) ?? [])
}

function keepExternalId(lines: Lines, connector: string, chat: Fields, externalId: string, messageId: number, isIncoming: boolean): void {
  if (externalId === '') return
  lines.store.run(
    'insert or ignore into connector_message (CONNECTOR, EXTERNAL_CHAT, EXTERNAL_ID, MESSAGE_ID, IS_INCOMING) values (?, ?, ?, ?, ?)',
    [connector, toText(chat['id']), externalId, messageId, isIncoming ? 1 : 0],
  )
}

/** A message of an operator arrived outside: from now on it is known by the ids there, and read. */
function confirm(lines: Lines, { connector }: Channel, status: Fields): void {
  const [im = {}, message = {}, chat = {}] = ['im', 'message', 'chat'].map((name) => objectsOf([status[name]])[0])
  const own = findMessage(lines, toId(im['message_id']) ?? 0)
  if (!own || own.chatId !== toId(im['chat_id'])) return
  const ids = Array.isArray(message['id']) ? message['id'] : [message['id']]
  for (const id of ids) keepExternalId(lines, connector, chat, toText(id), own.id, false)
  const line = findChat(lines, own.chatId)!
  const customer = Number(line.entityId.split('|').at(-1))
  markRead(lines, line, customer, own.id)
}
