import type { Caller } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { toCamel } from '../../store/field.ts'
import { companionOf, managersOf, membersOf, type Chat } from './chats.ts'
import { countUnread, readingOf } from './counters.ts'
import { imLink } from './im-link.ts'
import type { Im } from './open-im.ts'
import { fullName, type View } from './people.ts'

/** What is the same for everybody: api-reference/chats/im-recent-get.md. An avatar is a link for the caller alone. */
export function showChat(im: Im, chat: Chat, caller?: Caller): View {
  const { id, title, owner, color, avatar, type, entityType, entityId, entityData } = chat
  const isPrivate = type === 'P'
  return {
    id,
    parent_chat_id: 0,
    parent_message_id: 0,
    name: isPrivate && caller ? fullName(im, companionOf(chat, caller.userId)) : title,
    description: chat.description,
    owner,
    extranet: false,
    contains_collaber: false,
    avatar: avatar === 0 || !caller ? '' : imLink(im.portal, caller, `avatar=${avatar}`),
    color,
    type: typeOf(chat),
    entity_type: isPrivate ? '' : entityType,
    entity_id: isPrivate ? '' : entityId,
    entity_data_1: entityData[0],
    entity_data_2: entityData[1],
    entity_data_3: entityData[2],
    mute_list: phpMap(
      Object.fromEntries(
        im.store.rows('select USER_ID from im_member where CHAT_ID = ? and MUTED = 1', [id]).map(([user]) => [String(user), true]),
      ),
    ),
    manager_list: [...(owner === 0 ? [] : [owner]), ...managersOf(im, id).filter((manager) => manager !== owner)],
    date_create: chat.created,
    message_type: type,
    user_counter: membersOf(im, id).length,
    restrictions: RESTRICTIONS,
    role: caller ? (owner === caller.userId ? 'OWNER' : 'MEMBER') : undefined,
    text_field_enabled: !chat.isClosed,
    background_id: null,
    entity_link: isPrivate ? NO_LINK : linkOf(chat),
    permissions: PERMISSIONS,
    public: '',
    disk_folder_id: chat.folderId,
    is_new: false,
  }
}

/** With what the caller has seen of it: api-reference/chats/im-dialog-get.md */
export function showDialog(im: Im, chat: Chat, caller: Caller): View {
  const { contains_collaber: _, role, ...view } = showChat(im, chat, caller)
  const others = membersOf(im, chat.id).filter((id) => id !== caller.userId)
  const [count, last] = im.store.row('select count(*), ifnull(max(ID), 0) from im_message where CHAT_ID = ?', [chat.id])!.map(Number)
  const { readTo, firstUnread, marked } = readingOf(im, chat, caller.userId)
  const readers = others.filter((id) => readingOf(im, chat, id).readTo >= last! && last! > 0)
  return {
    ...view,
    role: String(role).toLowerCase(),
    counter: countUnread(im, chat, caller.userId),
    message_count: count,
    unread_id: firstUnread,
    last_message_id: last,
    last_id: readTo,
    marked_id: marked,
    // Of chats that channels have there are no paths: api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.md
    restrictions: chat.type === 'L' ? RESTRICTIONS : { ...RESTRICTIONS, path: '', path_title: '' },
    readed_list: others.map((id) => {
      const reading = readingOf(im, chat, id)
      return { user_id: id, user_name: fullName(im, id), message_id: reading.readTo, date: reading.readAt }
    }),
    last_message_views: {
      message_id: last,
      first_viewers: readers.slice(0, 1).map((id) => ({ user_id: id, user_name: fullName(im, id), date: readingOf(im, chat, id).readAt })),
      count_of_viewers: readers.length,
    },
    dialog_id: dialogIdOf(chat, caller.userId),
  }
}

/** How the chat is called by this user. */
export function dialogIdOf(chat: Chat, userId: number): string {
  return chat.type === 'P' ? String(companionOf(chat, userId)) : `chat${chat.id}`
}

const RESTRICTIONS: View = Object.fromEntries(
  ['avatar', 'rename', 'extend', 'call', 'mute', 'leave', 'leave_owner', 'send', 'user_list'].map((name) => [name, true]),
)

const PERMISSIONS: View = {
  manage_users_add: 'member',
  manage_users_delete: 'manager',
  manage_ui: 'member',
  manage_settings: 'owner',
  manage_messages: 'member',
  can_post: 'member',
}

const NO_LINK: View = { type: '', url: '', id: '' }

/** `crm`, `tasksTask`, `sonetGroup`; without a binding what kind of chat it is. */
function typeOf({ type, entityType }: Chat): string {
  if (type === 'P') return 'private'
  return entityType === '' ? (type === 'O' ? 'open' : 'chat') : toCamel(entityType)
}

/** Where the record of a chat is shown: api-reference/chats/im-dialog-get.md, search/im-search-chat-list.md */
function linkOf({ entityType, entityId, owner }: Chat): View {
  if (entityType === 'CRM') {
    const [kind = '', id = ''] = entityId.split('|')
    const path = kind.startsWith('DYNAMIC_') ? `/crm/type/${kind.slice(8)}/details/${id}/` : `/crm/${kind.toLowerCase()}/details/${id}/`
    return { type: kind, url: path, id: entityId }
  }
  if (entityType === 'SONET_GROUP') return { type: entityType, url: `/workgroups/group/${entityId}/`, id: entityId }
  if (entityType === 'TASKS' || entityType === 'TASKS_TASK')
    return { type: 'TASKS', url: `/company/personal/user/${owner}/tasks/task/view/${entityId}/`, id: entityId }
  return entityType === '' ? NO_LINK : { type: entityType, url: '', id: entityId }
}
