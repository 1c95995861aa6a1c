import { isMember, managersOf, type Chat } from '../im/chats.ts'
import { findDialogChat, parseDialogId } from '../im/dialogs.ts'
import type { Im } from '../im/open-im.ts'
import { accessDenied, type BotCall } from './own-bot.ts'

/** The chat of `dialogId`, which the bot is in. */
export function requireChat({ im, bot, params }: BotCall): Chat {
  const dialog = parseDialogId(params.get('dialogId'))
  const chat = dialog && findDialogChat(im, dialog, bot.id)
  if (!chat || !isMember(im, chat.id, bot.id)) throw accessDenied()
  return chat
}

export function requireGroup(call: BotCall): Chat {
  const chat = requireChat(call)
  if (chat.type === 'P') throw accessDenied()
  return chat
}

export function requireOwnGroup(call: BotCall): Chat {
  const chat = requireGroup(call)
  if (chat.owner !== call.bot.id) throw accessDenied()
  return chat
}

export function requireManaged(call: BotCall): Chat {
  const chat = requireGroup(call)
  if (!manages(call.im, chat, call.bot.id)) throw accessDenied()
  return chat
}

export const manages = (im: Im, chat: Chat, userId: number): boolean => chat.owner === userId || managersOf(im, chat.id).includes(userId)
