import type { SqlValue } from '../../contract.ts'
import { insertRow } from '../../store/write-row.ts'
import { announceMessage } from './announce.ts'
import { findChat, type Chat } from './chats.ts'
import { createUuid } from './create-uuid.ts'
import type { Im } from './open-im.ts'
import type { View } from './people.ts'

export interface Message {
  readonly id: number
  readonly chatId: number
  /** 0 for the portal itself. */
  readonly authorId: number
  readonly date: string
  readonly text: string
  readonly uuid: string | null
  readonly params: View
  /** Who likes it, in order. */
  readonly likes: readonly number[]
}

export interface NewMessage {
  readonly authorId: number
  readonly text: string
  readonly params?: View
  /** Written by the portal: it has no author, and nobody's counter tells of it. */
  readonly isSystem?: boolean
}

export function selectMessages({ store }: Im, condition: string, values: readonly SqlValue[]): Message[] {
  const likes = "(select json_group_array(r.USER_ID) from im_reaction r where r.MESSAGE_ID = m.ID and r.REACTION = 'like')"
  return store
    .rows(`select ID, CHAT_ID, AUTHOR_ID, DATE, TEXT, UUID, PARAMS, ${likes} from im_message m ${condition}`, values)
    .map(([id, chatId, authorId, date, text, uuid, params, liked]) => ({
      id: Number(id),
      chatId: Number(chatId),
      authorId: Number(authorId),
      date: String(date),
      text: String(text),
      uuid: uuid === null ? null : String(uuid),
      params: JSON.parse(String(params)) as View,
      likes: JSON.parse(String(liked)) as number[],
    }))
}

export function findMessage(im: Im, id: number): Message | undefined {
  return selectMessages(im, 'where ID = ?', [id])[0]
}

/** Adds a message, brings the chat back to everybody's recent ones, and announces it. The author has read up to it. */
export function addMessage(im: Im, chat: Chat, { authorId, text, params = {}, isSystem = false }: NewMessage): Message {
  const { store } = im
  const id = insertRow(store, 'im_message', {
    CHAT_ID: chat.id,
    AUTHOR_ID: isSystem ? 0 : authorId,
    DATE: im.now(),
    TEXT: text,
    UUID: isSystem ? null : createUuid(im.portal.random),
    PARAMS: JSON.stringify(params),
  })
  store.run('update im_member set HIDDEN = 0 where CHAT_ID = ?', [chat.id])
  store.run('update im_member set READ_TO = ?, READ_AT = ? where CHAT_ID = ? and USER_ID = ?', [id, im.now(), chat.id, authorId])
  const message = findMessage(im, id)!
  announceMessage(im, 'ADD', chat, message)
  return message
}

export interface MessageChange {
  readonly text: string
  readonly params: View
}

export function changeMessage(im: Im, message: Message, { text, params }: MessageChange): void {
  im.store.run('update im_message set TEXT = ?, PARAMS = ?, CHANGED = ? where ID = ?', [text, JSON.stringify(params), im.now(), message.id])
  announceMessage(im, 'UPDATE', findChat(im, message.chatId)!, findMessage(im, message.id)!)
}

/** What is left says that there was a message: api-reference/chats/files/im-disk-file-delete.md */
export function deleteMessage(im: Im, message: Message): void {
  const params = JSON.stringify({ IS_DELETED: 'Y' })
  im.store.run('update im_message set TEXT = ?, PARAMS = ?, CHANGED = ? where ID = ?', ['Message deleted', params, im.now(), message.id])
  im.store.run('delete from im_reaction where MESSAGE_ID = ?', [message.id])
  announceMessage(im, 'DELETE', findChat(im, message.chatId)!, message)
}

/** Nothing is left of it. */
export function eraseMessage(im: Im, message: Message): void {
  deleteMessage(im, message)
  im.store.run('delete from im_message where ID = ?', [message.id])
}

export const isDeleted = ({ params }: Message): boolean => params['IS_DELETED'] === 'Y'
