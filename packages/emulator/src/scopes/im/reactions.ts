import { announceReaction } from './announce.ts'
import { findChat } from './chats.ts'
import { findMessage, type Message } from './messages.ts'
import type { Im } from './open-im.ts'

export function reactionOf({ store }: Im, { id }: Message, userId: number): string | undefined {
  const reaction = store.value('select REACTION from im_reaction where MESSAGE_ID = ? and USER_ID = ?', [id, userId])
  return reaction === undefined ? undefined : String(reaction)
}

/** In the place of the one that the user had. */
export function react(im: Im, message: Message, userId: number, reaction: string): void {
  im.store.run('insert or replace into im_reaction (MESSAGE_ID, USER_ID, REACTION) values (?, ?, ?)', [message.id, userId, reaction])
  announce(im, message, userId, { reaction, action: 'add' })
}

export function takeBackReaction(im: Im, message: Message, userId: number, reaction: string): void {
  im.store.run('delete from im_reaction where MESSAGE_ID = ? and USER_ID = ?', [message.id, userId])
  announce(im, message, userId, { reaction, action: 'delete' })
}

function announce(im: Im, { id, chatId }: Message, userId: number, change: Parameters<typeof announceReaction>[4]): void {
  announceReaction(im, findChat(im, chatId)!, findMessage(im, id)!, userId, change)
}
