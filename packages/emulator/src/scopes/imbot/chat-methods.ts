import { MethodError, type MethodDefinition } from '../../contract.ts'
import { listOf } from '../../store/encode-value.ts'
import { keepAvatar, readAvatar } from '../im/avatars.ts'
import { addChat, isMember, membersOf, updateChat, type Chat } from '../im/chats.ts'
import { findColor } from '../im/colors.ts'
import { invite, joinChat, leaveChat } from '../im/join-chat.ts'
import { addMessage } from '../im/messages.ts'
import type { Im } from '../im/open-im.ts'
import { userExists } from '../im/people.ts'
import { showUserV2 } from '../im/show-event.ts'
import { objectOf, requireArgument, requireInteger, requireObject, textOf, toId, toText } from '../read-params.ts'
import type { DefineBots } from './open-bots.ts'
import { accessDenied, defineForBots, type BotCall } from './own-bot.ts'
import { colorNameOf, readFlag } from './read-bot.ts'
import { requireChat, requireGroup, requireManaged, requireOwnGroup } from './require-chat.ts'
import { showChat } from './show-chat.ts'

const DONE = { result: true }

/** `imbot.v2.Chat.*` of chats and who is in them: api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/index.md */
export function chatMethods(define: DefineBots): readonly MethodDefinition[] {
  const chats = defineForBots(define, 'imbot.v2.Chat', {
    add(call) {
      const { im, bot, params } = call
      const fields = objectOf(params.get('fields'))
      const ownerId = toId(fields['ownerId']) ?? 0
      const owner = userExists(im, ownerId) ? ownerId : bot.id
      const invited = readUsers(im, fields['userIds']).filter((id) => id !== bot.id)
      const title = toText(fields['title']).trim()
      const chat = addChat(im, {
        type: 'C',
        owner,
        members: [...new Set([bot.id, owner, ...invited])],
        ...(title !== '' && { title }),
        description: toText(fields['description']),
        ...readLooks(im, fields),
      })
      invite(im, chat, bot.id, invited)
      const text = toText(fields['message']).trim()
      if (text !== '') addMessage(im, chat, { authorId: bot.id, text })
      return { chat: { ...showChat(call, chat), isNew: true }, users: membersOf(im, chat.id).map((id) => showUserV2(im, id)) }
    },
    get: (call) => ({ chat: showChat(call, requireChat(call)) }),
    update(call) {
      const fields = requireObject(call.params, 'fields')
      const chat = requireChat(call)
      const { color, avatar } = readLooks(call.im, fields)
      const title = toText(fields['title']).trim()
      updateChat(call.im, chat.id, {
        ...(title !== '' && { TITLE: title }),
        ...(textOf(fields['description']) !== undefined && { DESCRIPTION: toText(fields['description']) }),
        ...(color !== undefined && { COLOR: findColor(color)! }),
        ...(avatar !== undefined && { AVATAR: avatar }),
      })
      return DONE
    },
    leave(call) {
      leaveChat(call.im, requireGroup(call), call.bot.id)
      return DONE
    },
    setOwner(call) {
      const chat = requireOwnGroup(call)
      const userId = toId(call.params.get('userId')) ?? 0
      if (!isMember(call.im, chat.id, userId)) throw accessDenied()
      updateChat(call.im, chat.id, { OWNER: userId })
      return DONE
    },
    'InputAction.notify': (call) => {
      requireChat(call)
      return DONE
    },
    'TextField.enabled': (call) => {
      updateChat(call.im, requireChat(call).id, { IS_CLOSED: Number(readFlag(call.params.get('enabled')) === false) })
      return DONE
    },
  })
  const managers = defineForBots(define, 'imbot.v2.Chat.Manager', {
    add: (call) => setManagers(call, true),
    delete: (call) => setManagers(call, false),
  })
  const users = defineForBots(define, 'imbot.v2.Chat.User', {
    add(call) {
      const { im, bot } = call
      const wanted = readUsers(im, requireArgument(call.params, 'userIds'))
      const chat = requireManaged(call)
      const added = wanted.filter((id) => !isMember(im, chat.id, id))
      joinChat(im, chat, added, true)
      invite(im, chat, bot.id, added)
      return DONE
    },
    delete(call) {
      const { im, bot, params } = call
      const userId = requireInteger(params, 'userId')
      const chat = requireManaged(call)
      if (isMember(im, chat.id, userId)) leaveChat(im, chat, userId, userId === bot.id ? undefined : bot.id)
      return DONE
    },
    list(call) {
      const { im, params } = call
      const ids = sortUsers(call, membersOf(im, requireChat(call).id))
      const limit = toId(params.get('limit')) ?? 50
      return ids.slice(0, Math.min(200, Math.max(1, limit))).map((id) => showUserV2(im, id))
    },
  })
  return [...chats, ...managers, ...users]
}

/** Who is in no chat is passed over. */
function setManagers(call: BotCall, isManager: boolean): object {
  const ids = listOf(call.params.get('userIds')).map((id) => toId(id) ?? 0)
  if (ids.length === 0) throw new MethodError('EMPTY_USER_IDS', 'Empty user IDs')
  const chat = requireOwnGroup(call)
  for (const id of ids) setManager(call.im, chat, id, isManager)
  return DONE
}

export function setManager({ store }: Im, { id }: Chat, userId: number, isManager: boolean): void {
  store.run('update im_member set MANAGES = ? where CHAT_ID = ? and USER_ID = ?', [Number(isManager), id, userId])
}

const readUsers = (im: Im, value: unknown): readonly number[] =>
  [...new Set(listOf(value).map((id) => toId(id) ?? 0))].filter(
    (id) => im.store.value("select 1 from user where ID = ? and ACTIVE = 'Y'", [id]) !== undefined,
  )

interface Looks {
  readonly color?: string
  readonly avatar?: number
}

/** What is no colour or no picture is passed over: api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.md */
function readLooks(im: Im, { color, avatar }: Readonly<Record<string, unknown>>): Looks {
  const name = colorNameOf(color)
  const picture = readAvatar(avatar)
  return {
    ...(findColor(name) !== undefined && { color: name }),
    ...(picture && { avatar: keepAvatar(im, picture) }),
  }
}

function sortUsers({ im, params }: BotCall, ids: readonly number[]): readonly number[] {
  const [order] = Object.entries(objectOf(params.get('order')))
  if (!order || !['id', 'userId', 'lastSendMessageId'].includes(order[0])) return ids
  const [field, direction] = order
  const last = (id: number): number => Number(im.store.value('select ifnull(max(ID), 0) from im_message where AUTHOR_ID = ?', [id]))
  const keys = new Map(ids.map((id, index) => [id, field === 'userId' ? id : field === 'id' ? index : last(id)]))
  const sign = toText(direction).toUpperCase() === 'DESC' ? -1 : 1
  return ids.toSorted((a, b) => sign * (keys.get(a)! - keys.get(b)!))
}
