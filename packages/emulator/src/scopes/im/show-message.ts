import { phpMap } from '../../php/php-map.ts'
import type { Im } from './open-im.ts'
import type { Message } from './messages.ts'
import type { View } from './people.ts'

/** Up to which message a user has read; what the user wrote is never unread. */
export interface Reading {
  readonly userId: number
  readonly readTo: number
}

export const isUnread = ({ id, authorId }: Message, { userId, readTo }: Reading): boolean =>
  id > readTo && authorId !== userId && authorId !== 0

/** api-reference/chats/messages/im-dialog-messages-get.md */
export function showMessage(message: Message, reading: Reading): View {
  const { id, chatId, authorId, date, text, uuid } = message
  return {
    id,
    chat_id: chatId,
    author_id: authorId,
    date,
    text,
    unread: isUnread(message, reading),
    uuid,
    replaces: [],
    params: paramsOf(message),
    disappearing_date: null,
  }
}

/** api-reference/chats/messages/im-dialog-messages-search.md */
export function showFoundMessage(im: Im, message: Message, reading: Reading): View {
  const { id, chatId, authorId, date, text, uuid } = message
  const viewers = countViewers(im, message)
  return {
    id,
    chatId,
    chat_id: chatId,
    authorId,
    author_id: authorId,
    date,
    text,
    isSystem: authorId === 0,
    uuid,
    forward: null,
    params: paramsOf(message),
    viewedByOthers: viewers > 0,
    block: null,
    unread: isUnread(message, reading),
    viewed: !isUnread(message, reading),
    viewedCount: viewers,
  }
}

/** As events show one: api-reference/chat-bots/chat-bots-v2/im.v2/events/events.md */
export function showMessageV2(im: Im, message: Message): View {
  const { id, chatId, authorId, date, text, uuid, params, likes } = message
  return {
    id,
    chatId,
    authorId,
    date,
    text,
    isSystem: authorId === 0,
    uuid: uuid ?? '',
    forward: null,
    params: { ...params, ...(likes.length > 0 && { LIKE: likes }) },
    viewedByOthers: countViewers(im, message) > 0,
  }
}

function paramsOf({ params, likes }: Message): unknown {
  return phpMap({ ...params, ...(likes.length > 0 && { LIKE: likes }) })
}

function countViewers({ store }: Im, { id, chatId, authorId }: Message): number {
  return store.count('im_member where CHAT_ID = ? and READ_TO >= ? and USER_ID <> ?', [chatId, id, authorId])
}
