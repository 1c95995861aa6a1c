import { announceLineMessage } from '../imopenlines/announce-line-message.ts'
import type { Chat } from './chats.ts'
import type { Message } from './messages.ts'
import type { Im } from './open-im.ts'
import { camelKeys, showUser, type View } from './people.ts'
import { showChat } from './show-chat.ts'
import { showMessageV2 } from './show-message.ts'

/** Tells subscribers, and the customer behind an open channel, of a message. */
export function announceMessage(im: Im, action: 'ADD' | 'UPDATE' | 'DELETE', chat: Chat, message: Message): void {
  keepEvent(im, `ONIMV2MESSAGE${action}`, chat, message.authorId, () =>
    action === 'DELETE' ? { messageId: message.id } : { message: showMessageV2(im, message) },
  )
  if (chat.type === 'L') announceLineMessage(im, action, chat, message)
}

export function announceReaction(im: Im, action: 'add' | 'delete', chat: Chat, message: Message, userId: number): void {
  keepEvent(im, 'ONIMV2REACTIONCHANGE', chat, userId, () => ({ reaction: 'like', action, message: showMessageV2(im, message) }))
}

export function announceJoin(im: Im, chat: Chat, userId: number): void {
  keepEvent(im, 'ONIMV2JOINCHAT', chat, userId, () => ({ dialogId: `chat${chat.id}` }))
}

/** Events of im.v2 wait until they are fetched: api-reference/chat-bots/chat-bots-v2/im.v2/events/events.md */
function keepEvent(im: Im, type: string, chat: Chat, userId: number, tell: () => View): void {
  const { store, portal } = im
  const subscribers = store.rows('select USER_ID from im_member where CHAT_ID = ? and USER_ID in (select USER_ID from im_subscription)', [
    chat.id,
  ])
  if (subscribers.length === 0) return
  const data = JSON.stringify({
    ...tell(),
    chat: chatOfEvent(im, chat),
    user: userOfEvent(im, userId),
    language: portal.settings.languageId,
  })
  for (const [id] of subscribers)
    store.run('insert into im_event (USER_ID, TYPE, AT_MS, DATA) values (?, ?, ?, ?)', [id!, type, portal.now(), data])
}

const CHAT_MEMBERS = [
  'id',
  'name',
  'type',
  'messageType',
  'owner',
  'color',
  'avatar',
  'description',
  'extranet',
  'entityType',
  'entityId',
  'entityData1',
  'entityData2',
  'entityData3',
  'entityLink',
  'diskFolderId',
  'permissions',
  'parentChatId',
  'parentMessageId',
  'isNew',
  'backgroundId',
]

/** Without what differs from recipient to recipient. */
function chatOfEvent(im: Im, chat: Chat): View {
  const view = camelKeys(showChat(im, chat))
  const own = Object.fromEntries(CHAT_MEMBERS.map((name) => [name, view[name]]))
  return { ...own, dialogId: `chat${chat.id}`, containsCollaber: false, textFieldEnabled: 'Y' }
}

function userOfEvent(im: Im, id: number): View {
  const { network: _, botData: __, avatarHr: ___, ...user } = camelKeys(showUser(im, id) ?? { id })
  return { ...user, idle: false, lastActivityDate: false, mobileLastDate: false, desktopLastDate: false }
}
