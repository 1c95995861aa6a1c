import { announceJoin } from './announce.ts'
import { shareFolder } from './chat-folder.ts'
import { addMember, membersOf, removeMember, updateChat, type Chat } from './chats.ts'
import { addMessage } from './messages.ts'
import type { Im } from './open-im.ts'
import { fullName } from './people.ts'

/** Members may come without what was said before them: api-reference/chats/chat-users/im-chat-user-add.md */
export function joinChat(im: Im, chat: Chat, userIds: readonly number[], hidesHistory: boolean): void {
  const last = Number(im.store.value('select ifnull(max(ID), 0) from im_message where CHAT_ID = ?', [chat.id]))
  for (const id of userIds) addMember(im, chat.id, id, hidesHistory ? last : 0)
  shareFolder(im, chat)
}

/** Says in the chat who brought whom: api-reference/chats/messages/im-dialog-messages-get.md */
export function invite(im: Im, chat: Chat, inviterId: number, userIds: readonly number[]): void {
  if (userIds.length === 0) return
  const text = `${mention(im, inviterId)} invited ${userIds.map((id) => mention(im, id)).join(', ')} to the chat`
  addMessage(im, chat, { authorId: inviterId, text, isSystem: true, params: { CODE: ['CHAT_JOIN'], NOTIFY: 'N' } })
  for (const id of userIds) announceJoin(im, chat, id, inviterId)
}

/** An owner who goes leaves the chat to who has been in it longest. */
export function leaveChat(im: Im, chat: Chat, userId: number, removedBy?: number): void {
  removeMember(im, chat.id, userId)
  shareFolder(im, chat)
  if (chat.owner === userId) updateChat(im, chat.id, { OWNER: membersOf(im, chat.id)[0] ?? 0 })
  const who = mention(im, userId)
  const text = removedBy === undefined ? `${who} left the chat` : `${mention(im, removedBy)} removed ${who} from the chat`
  addMessage(im, chat, { authorId: removedBy ?? userId, text, isSystem: true, params: { CODE: ['CHAT_LEAVE'], NOTIFY: 'N' } })
}

const mention = (im: Im, id: number): string => `[USER=${id} REPLACE]${fullName(im, id)}[/USER]`
