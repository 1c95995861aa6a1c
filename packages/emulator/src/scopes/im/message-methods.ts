import { MethodError, type Call, type CallParams, type MethodDefinition } from '../../contract.ts'
import { isYes, textOf, toId, toText } from '../read-params.ts'
import { findChat, isMember, type Chat } from './chats.ts'
import { findDialogChat, mayRead, parseDialogId, readDialog } from './dialogs.ts'
import { addMessage, changeMessage, deleteMessage, findMessage, isDeleted, type Message } from './messages.ts'
import type { DefineIm, Im } from './open-im.ts'
import { userExists } from './people.ts'
import { react, takeBackReaction } from './reactions.ts'
import { readBlocks, readContent, sentBlocks, withoutNull } from './read-content.ts'
import { actionUnavailable, incorrectParams, messageIdError, noDialogAccess, userIdEmpty } from './refusals.ts'
import { shareMessage } from './share-message.ts'

/** `im.message.*` but for commands of bots: api-reference/chats/messages/index.md */
export function messageMethods(define: DefineIm): readonly MethodDefinition[] {
  return define('im.message', {
    add(im, call) {
      const { params, caller } = call
      const chat = requireTarget(im, call)
      const { text, params: blocks } = readContent(params)
      const replyId = readReply(im, params, chat)
      const added = { ...blocks, ...(replyId && { REPLY_ID: replyId }) }
      return addMessage(im, chat, { authorId: caller.userId, text, params: added, isSystem: isYes(params.get('SYSTEM')) }).id
    },
    update(im, call) {
      const message = requireOwn(im, call)
      const blocks = readBlocks(sentBlocks(call.params), 'menu_ERROR')
      const text = call.params.has('MESSAGE') ? toText(call.params.get('MESSAGE')).trim() : undefined
      if (text === '') deleteMessage(im, message)
      else {
        const isEdited = text !== undefined || (textOf(call.params.get('IS_EDITED')) ?? 'Y') === 'Y'
        const params = withoutNull({ ...message.params, ...blocks, ...(isEdited && { IS_EDITED: 'Y' }) })
        changeMessage(im, message, { text: text ?? message.text, params })
      }
      return true
    },
    delete(im, call) {
      deleteMessage(im, requireOwn(im, call, true))
      return true
    },
    like(im, call) {
      const message = requireReadable(im, call)
      const { userId } = call.caller
      const wanted = toText(call.params.get('ACTION'))
      const likes = message.likes.includes(userId)
      const adds = wanted === 'plus' || (wanted !== 'minus' && !likes)
      if (adds === likes) throw new MethodError('WITHOUT_CHANGES', 'Action completed without changes')
      if (adds) react(im, message, userId, 'like')
      else takeBackReaction(im, message, userId, 'like')
      return true
    },
    share(im, call) {
      const message = requireReadable(im, call)
      const chat = findDialogChat(im, readDialog(call.params), call.caller.userId)
      if (!chat || !mayRead(im, chat, call.caller.userId)) throw noDialogAccess(400)
      if (chat.id !== message.chatId) throw incorrectParams()
      shareMessage(im, call, chat, message)
      return true
    },
  })
}

/** The chat that a message goes to, with the refusals of api-reference/chats/messages/im-message-add.md */
function requireTarget(im: Im, { params, caller }: Call): Chat {
  const dialog = parseDialogId(params.get('DIALOG_ID') ?? oldDialogId(params))
  if (!dialog) throw userIdEmpty()
  if (dialog.kind === 'user' && !userExists(im, dialog.id)) throw new MethodError('USER_NOT_FOUND', 'User not found')
  const chat = findDialogChat(im, dialog, caller.userId)
  if (!chat) throw new MethodError('CHAT_ID', 'Error creating message')
  if (!isMember(im, chat.id, caller.userId)) throw actionUnavailable()
  return chat
}

/** Old clients name a chat or a user, of which the page does not speak. */
function oldDialogId(params: CallParams): unknown {
  const chatId = toId(params.get('CHAT_ID'))
  return chatId === undefined ? params.get('USER_ID') : `chat${chatId}`
}

function readReply(im: Im, params: CallParams, { id: chatId }: Chat): number | undefined {
  const id = toId(params.get('REPLY_ID')) ?? 0
  if (id === 0) return undefined
  const message = findMessage(im, id)
  if (!message) throw new MethodError('REPLY_ACCESS_ERROR', 'Action unavailable')
  if (message.chatId !== chatId)
    throw new MethodError('REPLY_FROM_OTHER_CHAT_ERROR', 'You can only reply to a message within the same chat')
  return id
}

function requireReadable(im: Im, { params, caller }: Call): Message {
  const message = findMessage(im, toId(params.get('MESSAGE_ID')) ?? 0)
  if (!message || !mayRead(im, findChat(im, message.chatId)!, caller.userId)) throw messageIdError()
  return message
}

/** How long a message may be changed is not documented. */
function requireOwn(im: Im, { params, caller }: Call, orOfOwnChat = false): Message {
  const message = findMessage(im, toId(params.get('MESSAGE_ID')) ?? 0)
  if (!message) throw messageIdError()
  const chat = findChat(im, message.chatId)!
  const isOwner = orOfOwnChat && chat.type !== 'P' && chat.owner === caller.userId
  if ((message.authorId !== caller.userId && !isOwner) || isDeleted(message))
    throw new MethodError('CANT_EDIT_MESSAGE', "Time has expired for modification or you don't have access")
  return message
}
