import type { Caller, CallParams } from '../../contract.ts'
import { isYes } from '../read-params.ts'
import { companionOf, findChat, selectChats, type Chat } from './chats.ts'
import { countUnread, readingOf } from './counters.ts'
import { fileIdsOf } from './files.ts'
import { selectMessages, type Message } from './messages.ts'
import type { Im } from './open-im.ts'
import { showUser, type View } from './people.ts'
import { dialogIdOf, showChat } from './show-chat.ts'

/** A chat among somebody's recent ones. */
export interface Recent {
  readonly chat: Chat
  readonly last: Message
  readonly isPinned: boolean
  /** Marked as unread. */
  readonly isMarked: boolean
}

/** Pinned ones first, then by their last message. Chats that nobody has written in are not recent. */
export function recentsOf(im: Im, userId: number): readonly Recent[] {
  const rows = im.store.rows(
    `select r.CHAT_ID, max(m.ID), r.PINNED, r.MARKED from im_member r join im_message m on m.CHAT_ID = r.CHAT_ID
     where r.USER_ID = ? and r.HIDDEN = 0 group by r.CHAT_ID order by r.PINNED desc, max(m.ID) desc`,
    [userId],
  )
  return rows.map(([chatId, messageId, pinned, marked]) => ({
    chat: findChat(im, Number(chatId))!,
    last: selectMessages(im, 'where ID = ?', [messageId!])[0]!,
    isPinned: pinned === 1,
    isMarked: marked === 1,
  }))
}

/** Kinds of chats that a caller does not want: api-reference/chats/im-recent-get.md */
export function isWanted(params: CallParams, { type }: Chat): boolean {
  const asks = (name: string): boolean => isYes(params.get(name))
  if (type === 'L') return !asks('SKIP_OPENLINES')
  return !asks('ONLY_OPENLINES') && !asks(type === 'P' ? 'SKIP_DIALOG' : 'SKIP_CHAT')
}

export function showRecent(im: Im, caller: Caller, { chat, last, isPinned, isMarked }: Recent): View {
  const isPrivate = chat.type === 'P'
  const view = showChat(im, chat, caller)
  const { description: _, disk_folder_id: __, is_new: ___, ...shown } = view
  const user = isPrivate ? showUser(im, companionOf(chat, caller.userId)) : last.authorId === 0 ? undefined : showUser(im, last.authorId)
  const reading = readingOf(im, chat, caller.userId)
  return {
    ...head(im, caller, chat, view),
    chat_id: chat.id,
    message: {
      id: last.id,
      text: last.text,
      file: fileIdsOf(last).length > 0,
      author_id: last.authorId,
      attach: last.params['ATTACH'] !== undefined,
      sticker: null,
      date: last.date,
      status: reading.readTo >= last.id ? 'received' : 'delivered',
      uuid: last.uuid,
    },
    counter: countUnread(im, chat, caller.userId),
    last_id: reading.readTo,
    pinned: isPinned,
    unread: isMarked,
    has_reminder: false,
    date_update: last.date,
    date_last_activity: last.date,
    chat: isPrivate ? { text_field_enabled: true, background_id: null, mute_list: view['mute_list'] } : shown,
    user: user ?? { id: 0 },
    options: [],
  }
}

/** A dialog as lists name it: api-reference/chats/search/im-search-last-get.md */
export function head(im: Im, caller: Caller, chat: Chat, view: View): View {
  const user = chat.type === 'P' ? showUser(im, companionOf(chat, caller.userId)) : undefined
  const { avatar, color, name } = user ?? view
  const id = dialogIdOf(chat, caller.userId)
  return { id: user ? Number(id) : id, type: user ? 'user' : 'chat', avatar: { url: avatar, color }, title: name }
}

/** Chats whose title, or whose people, contain the phrase; open ones are everybody's. */
export function findChats(im: Im, userId: number, phrase: string, types: readonly string[]): readonly Chat[] {
  const chats = selectChats(
    im,
    `where TYPE in (select value from json_each(?)) and (TYPE = 'O' or exists (select 1 from im_member r where r.CHAT_ID = c.ID and r.USER_ID = ?))
     order by ID desc`,
    [JSON.stringify(types), userId],
  )
  const wanted = phrase.toLowerCase()
  const names = ({ id, title }: Chat): string =>
    [
      title,
      ...im.store
        .rows(
          "select ifnull(u.NAME, '') || ' ' || ifnull(u.LAST_NAME, '') from im_member r join user u on u.ID = r.USER_ID where r.CHAT_ID = ?",
          [id],
        )
        .flat(),
    ]
      .join('\n')
      .toLowerCase()
  return chats.filter((chat) => names(chat).includes(wanted))
}
