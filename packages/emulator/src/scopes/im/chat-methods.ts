import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { listOf } from '../../store/encode-value.ts'
import { isYes, toId, toText } from '../read-params.ts'
import { keepAvatar, readAvatar } from './avatars.ts'
import { addChat, findEntityChat, isMember, updateChat, type Chat } from './chats.ts'
import { findColor } from './colors.ts'
import { findNamedChat, mayRead } from './dialogs.ts'
import { invite } from './join-chat.ts'
import { addMessage } from './messages.ts'
import type { DefineIm, Im } from './open-im.ts'
import { userExists } from './people.ts'
import { actionUnavailable, userIdEmpty, wrongRequest } from './refusals.ts'

/** `im.chat.*` of chats themselves: api-reference/chats/im-chat-add.md, chat-update/index.md */
export function chatMethods(define: DefineIm): readonly MethodDefinition[] {
  return define('im.chat', {
    add(im, { params, caller }) {
      const invited = [...new Set(listOf(params.get('USERS')).map((id) => toId(id) ?? 0))].filter(
        (id) => id !== caller.userId && userExists(im, id),
      )
      const title = toText(params.get('TITLE')).trim()
      const avatar = addAvatar(im, params.get('AVATAR'))
      const chat = addChat(im, {
        type: toText(params.get('TYPE')).toUpperCase() === 'OPEN' ? 'O' : 'C',
        owner: caller.userId,
        members: [caller.userId, ...invited],
        ...(title !== '' && { title }),
        description: toText(params.get('DESCRIPTION')),
        color: toText(params.get('COLOR')).toUpperCase(),
        ...(avatar && { avatar }),
        entityType: toText(params.get('ENTITY_TYPE')),
        entityId: toText(params.get('ENTITY_ID')),
      })
      invite(im, chat, caller.userId, invited)
      const text = toText(params.get('MESSAGE')).trim()
      if (text !== '') addMessage(im, chat, { authorId: caller.userId, text })
      return chat.id
    },
    get(im, { params }) {
      const type = toText(params.get('ENTITY_TYPE'))
      const id = toText(params.get('ENTITY_ID'))
      const chat = type === '' || type === 'PRIVATE' || id === '' ? undefined : findEntityChat(im, type, id)
      return chat ? { ID: chat.id } : null
    },
    setOwner(im, call) {
      const chat = requireGroupChat(im, call)
      const userId = toId(call.params.get('USER_ID')) ?? 0
      if (userId <= 0) throw userIdEmpty()
      if (chat.owner !== call.caller.userId || !isMember(im, chat.id, userId))
        throw wrongRequest('Change owner can only owner and user must be member in chat')
      updateChat(im, chat.id, { OWNER: userId })
      return true
    },
    updateTitle(im, call) {
      const chat = requireGroupChat(im, call)
      const title = toText(call.params.get('TITLE')).trim()
      if (title === '') throw new MethodError('TITLE_EMPTY', "Title can't be empty")
      updateChat(im, chat.id, { TITLE: title })
      return true
    },
    updateColor(im, call) {
      const chat = findNamedChat(im, call, ['chat'])
      const color = findColor(toText(call.params.get('COLOR')))
      if (color === undefined) throw new MethodError('WRONG_COLOR', 'This color currently unavailable')
      if (!chat || chat.color === color) throw wrongRequest("This color currently set or chat doesn't exist")
      requireLooks(im, call, chat)
      updateChat(im, chat.id, { COLOR: color })
      return true
    },
    updateAvatar(im, call) {
      const chat = findNamedChat(im, call, ['chat'])
      const avatar = addAvatar(im, call.params.get('AVATAR'))
      if (!avatar) throw new MethodError('AVATAR_ERROR', 'Avatar incorrect type')
      if (!chat) throw wrongRequest("Chat doesn't exist")
      requireAvatar(im, call, chat)
      updateChat(im, chat.id, { AVATAR: avatar })
      return true
    },
    mute(im, call) {
      const chat = findNamedChat(im, call, ['chat', 'group', 'user'])
      const { params, caller } = call
      if (!chat || !isMember(im, chat.id, caller.userId)) throw new MethodError('ACCESS_ERROR', 'This chat cannot be muted', 403)
      const mutes = !params.has('MUTE') || isYes(params.get('MUTE'))
      im.store.run('update im_member set MUTED = ? where CHAT_ID = ? and USER_ID = ?', [mutes ? 1 : 0, chat.id, caller.userId])
      return true
    },
  })
}

/** Chats of work groups keep what they are: api-reference/chats/im-chat-add.md */
function requireGroupChat(im: Im, call: Call): Chat {
  const chat = findNamedChat(im, call, ['chat'])
  if (!chat || chat.type === 'P' || !mayRead(im, chat, call.caller.userId) || chat.entityType === 'SONET_GROUP') throw actionUnavailable()
  return chat
}

function requireLooks(im: Im, { caller }: Call, chat: Chat): void {
  if (chat.type === 'P' || !isMember(im, chat.id, caller.userId)) throw actionUnavailable()
}

/** Whoever reads a chat is told more of the reason: api-reference/chats/chat-update/im-chat-update-avatar.md */
function requireAvatar(im: Im, { caller }: Call, chat: Chat): void {
  if (chat.type === 'P' || !mayRead(im, chat, caller.userId)) throw actionUnavailable()
  if (chat.entityType === 'SONET_GROUP') throw new MethodError('ACCESS_ERROR', 'The avatar of this chat cannot be changed')
  if (!isMember(im, chat.id, caller.userId)) throw new MethodError('ACCESS_DENIED', 'Access denied')
}

/** The id of the file that base64 was kept as; undefined for nothing. */
function addAvatar(im: Im, value: unknown): number | undefined {
  if (toText(value) === '') return undefined
  const avatar = readAvatar(value)
  if (!avatar) throw new MethodError('AVATAR_ERROR', 'Avatar incorrect type')
  if (avatar.isTooLarge) throw new MethodError('AVATAR_ERROR', 'Avatar incorrect size (max 5000x5000)')
  return keepAvatar(im, avatar)
}
