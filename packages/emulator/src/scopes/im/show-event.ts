import { isMember, type Chat } from './chats.ts'
import type { Im } from './open-im.ts'
import { camelKeys, showUser, type View } from './people.ts'
import { dialogIdOf, showChat } from './show-chat.ts'

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

/** A chat as events show it; of what differs from recipient to recipient it has the dialog alone: api-reference/chat-bots/chat-bots-v2/entities.md */
export function showEventChat(im: Im, chat: Chat, recipientId: number): View {
  const view = camelKeys(showChat(im, chat))
  const own = Object.fromEntries(CHAT_MEMBERS.map((name) => [name, view[name]]))
  // A bot may hear commands of dialogs that it is not in.
  const dialogId = isMember(im, chat.id, recipientId) ? dialogIdOf(chat, recipientId) : `chat${chat.id}`
  return { ...own, dialogId, containsCollaber: false, textFieldEnabled: chat.isClosed ? 'N' : 'Y' }
}

/** A user as methods of the second generation show one: api-reference/chat-bots/chat-bots-v2/entities.md */
export function showUserV2(im: Im, id: number): View {
  const { network: _, botData: __, avatarHr: ___, ...user } = camelKeys(showUser(im, id) ?? { id })
  return user['type'] === 'user' ? { ...user, type: user['extranet'] === true ? 'extranet' : 'employee' } : user
}

/** Events know of nobody when they were there last. */
export function showEventUser(im: Im, id: number): View {
  return { ...showUserV2(im, id), idle: false, lastActivityDate: false, mobileLastDate: false, desktopLastDate: false }
}
