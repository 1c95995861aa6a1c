import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { listOf } from '../../store/encode-value.ts'
import { isYes, toId } from '../read-params.ts'
import { findChat, isMember, membersOf, type Chat } from './chats.ts'
import { mayRead, readChatId } from './dialogs.ts'
import { invite, joinChat, leaveChat } from './join-chat.ts'
import type { DefineIm, Im } from './open-im.ts'
import { userExists } from './people.ts'
import { actionUnavailable, userIdEmpty } from './refusals.ts'

/** Who is in a chat: api-reference/chats/chat-users/index.md */
export function chatUserMethods(define: DefineIm): readonly MethodDefinition[] {
  const users = define('im.chat.user', {
    add(im, call) {
      const { params, caller } = call
      const chat = requireChat(im, call)
      if (!isMember(im, chat.id, caller.userId))
        throw new MethodError('ACCESS_DENIED_EXTEND', 'Insufficient permissions to add participants to the chat')
      if (chat.entityType === 'SONET_GROUP') throw new MethodError('ACCESS_ERROR', 'It is forbidden to add users to this chat')
      const ids = [...new Set(listOf(params.get('USERS')).map((id) => toId(id) ?? 0))]
      const added = ids.filter((id) => userExists(im, id) && !isMember(im, chat.id, id))
      joinChat(im, chat, added, !params.has('HIDE_HISTORY') || isYes(params.get('HIDE_HISTORY')))
      invite(im, chat, caller.userId, added)
      return true
    },
    delete(im, call) {
      const chat = requireChat(im, call)
      const userId = toId(call.params.get('USER_ID')) ?? 0
      if (userId <= 0) throw userIdEmpty()
      requireLeavable(chat)
      if (!isMember(im, chat.id, userId)) throw new MethodError('USER_NOT_FOUND', 'The specified user is not in the chat')
      const isSelf = userId === call.caller.userId
      if (!isSelf && chat.owner !== call.caller.userId)
        throw new MethodError('ACCESS_DENIED_KICK', 'Insufficient rights to exclude participants from the chat')
      leaveChat(im, chat, userId, isSelf ? undefined : call.caller.userId)
      return true
    },
    list(im, call) {
      const chat = requireChat(im, call)
      return mayRead(im, chat, call.caller.userId) ? membersOf(im, chat.id) : []
    },
  })
  const own = define('im.chat', {
    leave(im, call) {
      const chat = requireChat(im, call)
      requireLeavable(chat)
      if (!isMember(im, chat.id, call.caller.userId)) throw new MethodError('ACCESS_DENIED_KICK', 'Access denied to kick user from chat')
      leaveChat(im, chat, call.caller.userId)
      return true
    },
  })
  return [...users, ...own]
}

function requireChat(im: Im, { params }: Call): Chat {
  const chat = findChat(im, readChatId(params))
  if (!chat || chat.type === 'P') throw actionUnavailable()
  return chat
}

function requireLeavable({ entityType }: Chat): void {
  if (entityType === 'SONET_GROUP') throw new MethodError('ACCESS_ERROR', 'It is forbidden to delete users of this chat')
}
