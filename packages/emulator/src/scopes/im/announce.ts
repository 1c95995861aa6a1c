import { tellBotsOfJoin, tellBotsOfMessage, tellBotOfReaction } from '../imbot/tell-bots.ts'
import { announceLineMessage } from '../imopenlines/announce-line-message.ts'
import type { Chat } from './chats.ts'
import type { Message } from './messages.ts'
import type { Im } from './open-im.ts'
import type { View } from './people.ts'
import { showEventChat, showEventUser } from './show-event.ts'
import { showMessageV2 } from './show-message.ts'

/** Tells subscribers, bots, and the customer behind an open channel, of a message. */
export function announceMessage(im: Im, action: 'ADD' | 'UPDATE' | 'DELETE', chat: Chat, message: Message): void {
  keepEvent(im, `ONIMV2MESSAGE${action}`, chat, message.authorId, () =>
    action === 'DELETE' ? { messageId: message.id } : { message: showMessageV2(im, message) },
  )
  tellBotsOfMessage(im, action, chat, message)
  if (chat.type === 'L') announceLineMessage(im, action, chat, message)
}

export interface ReactionChange {
  readonly reaction: string
  readonly action: 'add' | 'delete'
}

export function announceReaction(im: Im, chat: Chat, message: Message, userId: number, change: ReactionChange): void {
  keepEvent(im, 'ONIMV2REACTIONCHANGE', chat, userId, () => ({ ...change, message: showMessageV2(im, message) }))
  tellBotOfReaction(im, chat, message, userId, change)
}

export function announceJoin(im: Im, chat: Chat, userId: number, inviterId: number): void {
  keepEvent(im, 'ONIMV2JOINCHAT', chat, userId, () => ({ dialogId: `chat${chat.id}` }))
  tellBotsOfJoin(im, chat, userId, inviterId)
}

/** Events of im.v2 wait until they are fetched: api-reference/chat-bots/chat-bots-v2/im.v2/events/events.md */
function keepEvent(im: Im, type: string, chat: Chat, userId: number, tell: () => View): void {
  const { store, portal } = im
  const subscribers = store.rows('select USER_ID from im_member where CHAT_ID = ? and USER_ID in (select USER_ID from im_subscription)', [
    chat.id,
  ])
  if (subscribers.length === 0) return
  const content = { ...tell(), user: showEventUser(im, userId), language: portal.settings.languageId }
  for (const recipientId of subscribers.map(([id]) => Number(id))) {
    const data = JSON.stringify({ ...content, chat: showEventChat(im, chat, recipientId) })
    store.run('insert into im_event (USER_ID, TYPE, AT_MS, DATA) values (?, ?, ?, ?)', [recipientId, type, portal.now(), data])
  }
}
