import type { Caller } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { findChat, isMember, membersOf } from '../im/chats.ts'
import { showFiles } from '../im/files.ts'
import { selectMessages } from '../im/messages.ts'
import { camelKeys, showUsers, type View } from '../im/people.ts'
import { showChat } from '../im/show-chat.ts'
import type { Lines } from './open-lines.ts'
import type { Session } from './sessions.ts'

/** api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.md */
export function showHistory(lines: Lines, caller: Caller, session: Session): View {
  const chat = findChat(lines, session.chatId)!
  const dialogId = `chat${chat.id}`
  const messages = selectMessages(lines, 'where CHAT_ID = ? and ID > ? and ID <= ? order by ID desc', [
    chat.id,
    session.firstMessage,
    session.lastMessage ?? Number.MAX_SAFE_INTEGER,
  ])
  const members = membersOf(lines, chat.id)
  const users = showUsers(lines, [...members, ...messages.map(({ authorId }) => authorId).filter((id) => id > 0)])
  const {
    disk_folder_id: _,
    role: __,
    restrictions: ___,
    user_counter: ____,
    contains_collaber: _____,
    description: ______,
    permissions,
    ...view
  } = showChat(lines, chat, caller)
  const flags = Object.fromEntries(members.map((id) => [String(id), false]))
  return {
    chatId: chat.id,
    canJoin: session.isClosed || isMember(lines, chat.id, caller.userId) ? 'N' : 'Y',
    canVoteHead: caller.isAdmin ? 'Y' : 'N',
    sessionId: session.id,
    sessionVoteHead: session.voteHead,
    sessionCommentHead: session.commentHead,
    userId: dialogId,
    message: phpMap(
      Object.fromEntries(
        messages.map(({ id, authorId, date, text, params }) => [
          String(id),
          {
            id: String(id),
            chatid: String(chat.id),
            senderid: String(authorId),
            recipientid: dialogId,
            date,
            text,
            textlegacy: text,
            params: phpMap(camelKeys(params)),
          },
        ]),
      ),
    ),
    usersMessage: { [dialogId]: messages.map(({ id }) => String(id)) },
    users: Object.fromEntries(users.map((user) => [String(user['id']), showSpeaker(user)])),
    openlines: { canvoteashead: { [session.configId]: true } },
    userInGroup: groupUsers(users),
    woUserInGroup: [],
    chat: {
      [chat.id]: {
        ...camelKeys(view),
        id: String(chat.id),
        owner: String(chat.owner),
        call: '0',
        callNumber: '',
        messageCount: messages.length,
        muteList: flags,
        permissions: camelKeys(permissions as View),
      },
    },
    userBlockChat: { [chat.id]: flags },
    userInChat: { [chat.id]: members },
    files: phpMap(Object.fromEntries(showFiles(lines, caller, chat, messages).map((file) => [String(file['id']), lowerKeys(file)]))),
  }
}

/** Users have other members here than in chats. */
function showSpeaker(user: View): View {
  const { avatarHr: _, email: __, website: ___, ...view } = camelKeys(user)
  const id = String(user['id'])
  return { ...view, id, avatarId: '0', profile: `/company/personal/user/${id}/`, phoneDevice: false, services: null }
}

/** Employees by department. */
function groupUsers(users: readonly View[]): unknown {
  const groups = new Map<string, string[]>()
  for (const { id, departments } of users)
    for (const department of departments as readonly number[]) {
      const key = String(department)
      groups.set(key, [...(groups.get(key) ?? []), String(id)])
    }
  return phpMap(Object.fromEntries([...groups].map(([id, ids]) => [id, { id: Number(id), users: ids }])) as Record<string, unknown>)
}

/** Files are the one thing whose names are all in lower case here, whatever they hold. */
function lowerKeys(view: View): View {
  const lower = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? lowerKeys(value as View) : value
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name.toLowerCase(), lower(value)]))
}
