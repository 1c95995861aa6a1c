import type { Chat } from '../im/chats.ts'
import { fileIdsOf } from '../im/files.ts'
import type { Message } from '../im/messages.ts'
import type { Im } from '../im/open-im.ts'
import { fullName, isGuest } from '../im/people.ts'
import { ownerOf } from './announce-session.ts'
import { codeOf } from './sessions.ts'

/** Tells applications of a message in an open channel, and a connector of what its customer shall see. */
export function announceLineMessage(im: Im, action: 'ADD' | 'UPDATE' | 'DELETE', chat: Chat, message: Message): void {
  const { connector, line, externalChat } = codeOf(chat)
  const isOwn = message.authorId > 0 && !isGuest(im, message.authorId) && message.params['CONNECTOR'] === undefined
  const isSilent = chat.entityData[2] === 'Y'
  const appId = ownerOf(im, connector)
  const goesOut = isOwn && !isSilent && appId > 0
  if (isOwn && action === 'ADD') markAnswered(im, chat.id, message.authorId)
  const place = { chat_id: chat.id, message_id: message.id }
  const changed = { CONNECTOR: connector, LINE: line, DATA: [{ im: place, message: { id: message.id }, chat: { id: chat.id } }] }
  im.portal.emit(`ONOPENLINEMESSAGE${action}`, action === 'ADD' ? { DATA: [describeAdded(chat, message)] } : changed, appId)
  if (!goesOut) return
  const external = im.store
    .rows('select EXTERNAL_ID from connector_message where MESSAGE_ID = ? and IS_INCOMING = 0 order by rowid', [message.id])
    .map(([id]) => String(id))
  const text = isSigned(im, connector) ? `[b]${fullName(im, message.authorId)}:[/b] [br]${message.text}` : message.text
  const told = {
    ADD: { user_id: message.authorId, text },
    UPDATE: { id: external, text },
    DELETE: { id: external[0] ?? '' },
  }[action]
  const messages = [{ im: place, message: told, chat: { id: externalChat } }]
  im.portal.emit(`ONIMCONNECTORMESSAGE${action}`, { CONNECTOR: connector, LINE: line, MESSAGES: messages }, appId)
}

/** Who answers a dialog that nobody has takes it. */
function markAnswered({ store }: Im, chatId: number, userId: number): void {
  const sql = "update ol_session set ANSWERED = 'Y', OPERATOR_ID = iif(OPERATOR_ID = 0, ?, OPERATOR_ID) where CHAT_ID = ? and CLOSED = 'N'"
  store.run(sql, [userId, chatId])
}

/** api-reference/imopenlines/openlines/events/on-open-line-message-add.md */
function describeAdded(chat: Chat, message: Message): object {
  const { connector, line, userId } = codeOf(chat)
  const { id, date, text, authorId } = message
  return {
    connector: { connector_id: connector, line_id: line, chat_id: chat.id, user_id: userId },
    chat: { id: chat.id },
    message: { id, date, text, files: fileIdsOf(message), attach: '', system: authorId === 0 ? 'Y' : 'N', user_id: authorId },
    ref: [],
    extra: { EXTRA_URL: '' },
  }
}

/** NEED_SIGNATURE of api-reference/imopenlines/imconnector/imconnector-register.md */
function isSigned({ store }: Im, connector: string): boolean {
  const settings = JSON.parse(String(store.value('select SETTINGS from connector where CODE = ?', [connector]) ?? '{}')) as Record<
    string,
    unknown
  >
  return settings['NEED_SIGNATURE'] !== false
}
