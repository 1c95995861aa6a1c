import { Listing, MethodError, type CallParams, type MethodDefinition } from '../../contract.ts'
import { isYes, textOf, toId, toText, type Fields } from '../read-params.ts'
import { findChat, membersOf, type Chat } from './chats.ts'
import { countUnread, readingOf } from './counters.ts'
import { findDialogChat, mayRead, readChatId, readDialog, requireDialogChat } from './dialogs.ts'
import { showFiles } from './files.ts'
import { readLimit, sliceOf } from './slices.ts'
import { markRead } from './mark-read.ts'
import { selectMessages, type Message } from './messages.ts'
import type { DefineIm, Im } from './open-im.ts'
import { camelKeys, isGuest, showUsers } from './people.ts'
import { actionUnavailable } from './refusals.ts'
import { dialogIdOf, showDialog } from './show-chat.ts'
import { showFoundMessage, showMessage } from './show-message.ts'

/** `im.dialog.*`: api-reference/chats/im-dialog-get.md, messages/index.md */
export function dialogMethods(define: DefineIm): readonly MethodDefinition[] {
  return define('im.dialog', {
    get: (im, call) => showDialog(im, requireDialogChat(im, call), call.caller),
    'messages.get': (im, call) => {
      const { params, caller } = call
      const chat = requireDialogChat(im, call)
      const [lastId, firstId] = [readMark(params, 'LAST'), readMark(params, 'FIRST')]
      const reading = readingOf(im, chat, caller.userId)
      const limit = readLimit(params, 20, 50)
      const visible = 'where CHAT_ID = ? and ID > ?'
      const messages =
        firstId !== undefined
          ? selectMessages(im, `${visible} order by ID limit ?`, [chat.id, Math.max(firstId, reading.historyFrom), limit]).toReversed()
          : selectMessages(im, `${visible} and ID < ? order by ID desc limit ?`, [
              chat.id,
              reading.historyFrom,
              lastId ?? Number.MAX_SAFE_INTEGER,
              // All that is unread comes with the latest ones.
              lastId === undefined ? Math.max(limit, countUnread(im, chat, caller.userId)) : limit,
            ])
      return {
        chat_id: chat.id,
        messages: messages.map((message) => showMessage(message, reading)),
        users: showUsers(im, authorsOf(messages)),
        files: showFiles(im, caller, chat, messages),
      }
    },
    'messages.search': (im, call) => {
      const chat = findChat(im, readChatId(call.params, "CHAT_ID can't be empty"))
      const { userId } = call.caller
      if (!chat || !mayRead(im, chat, userId)) throw new MethodError('ACCESS_ERROR', 'You do not have access to this chat')
      const messages = searchMessages(im, call.params, chat, readingOf(im, chat, userId).historyFrom)
      return {
        users: showUsers(im, authorsOf(messages)).map(camelKeys),
        files: showFiles(im, call.caller, chat, messages),
        additionalMessages: [],
        copilot: null,
        stickers: [],
        reactions: messages
          .filter(({ likes }) => likes.length > 0)
          .map(({ id, likes }) => ({
            messageId: id,
            reactionCounters: { like: likes.length },
            reactionUsers: { like: likes },
            ownReactions: likes.includes(userId) ? ['like'] : [],
          })),
        tariffRestrictions: { isHistoryLimitExceeded: false },
        usersShort: showUsers(
          im,
          messages.flatMap(({ likes }) => likes),
        ).map(({ id, name, avatar }) => ({ id, name, avatar })),
        messages: messages.map((message) => showFoundMessage(im, message, readingOf(im, chat, userId))),
      }
    },
    read(im, { params, caller }) {
      const chat = findDialogChat(im, readDialog(params), caller.userId)
      if (!chat || !mayRead(im, chat, caller.userId)) return false
      markRead(im, chat, caller.userId, toId(params.get('MESSAGE_ID')))
      return {
        dialogId: dialogIdOf(chat, caller.userId),
        chatId: chat.id,
        lastId: Math.min(readingOf(im, chat, caller.userId).readTo, Number.MAX_SAFE_INTEGER),
        counter: countUnread(im, chat, caller.userId),
      }
    },
    'read.all': (im, { caller }) => {
      im.store.run(
        `update im_member set MARKED = 0, MARKED_ID = 0, READ_AT = ?, READ_TO = max(READ_TO, ifnull((select max(ID) from im_message m where m.CHAT_ID = im_member.CHAT_ID), 0))
         where USER_ID = ?`,
        [im.now(), caller.userId],
      )
      return true
    },
    unread(im, { params, caller }) {
      const chat = findDialogChat(im, readDialog(params), caller.userId)
      const id = toId(params.get('MESSAGE_ID')) ?? 0
      if (id <= 0) throw new MethodError('MESSAGE_ID_ERROR', "First unread message id can't be empty")
      if (!chat || !mayRead(im, chat, caller.userId)) return false
      im.store.run('update im_member set READ_TO = min(READ_TO, ?), MARKED_ID = ? where CHAT_ID = ? and USER_ID = ?', [
        id - 1,
        id,
        chat.id,
        caller.userId,
      ])
      return true
    },
    'users.list': (im, call) => {
      const { params } = call
      const ids = membersOf(im, requireDialogChat(im, call, 400).id)
      const keeps = toText(params.get('SKIP_EXTERNAL_EXCEPT_TYPES')).split(',').includes('imconnector')
      const all = isYes(params.get('SKIP_EXTERNAL')) && !keeps ? ids.filter((id) => !isGuest(im, id)) : ids
      const lastId = toId(params.get('LAST_ID'))
      const rest = lastId === undefined ? all : all.slice(all.indexOf(lastId) + 1)
      const { page, next } = sliceOf(rest, params, 50, 200)
      return new Listing(showUsers(im, page), all.length, next)
    },
    writing(im, { params, caller }) {
      const chat = findDialogChat(im, readDialog(params), caller.userId)
      if (!chat || !mayRead(im, chat, caller.userId)) throw actionUnavailable()
      return true
    },
  })
}

/** `LAST_ID` and `FIRST_ID` */
function readMark(params: CallParams, name: 'LAST' | 'FIRST'): number | undefined {
  const value = params.get(`${name}_ID`)
  if (value === undefined || value === null || value === '') return undefined
  const id = toId(value)
  if (id === undefined) throw new MethodError(`${name}_ID_STRING`, `${name.charAt(0)}${name.slice(1).toLowerCase()} ID can't be string`)
  return id
}

const authorsOf = (messages: readonly Message[]): readonly number[] => messages.map(({ authorId }) => authorId).filter((id) => id > 0)

/** Words shorter than three characters are not looked for. */
function searchMessages(im: Im, params: CallParams, { id }: Chat, historyFrom: number): readonly Message[] {
  const order = params.get('ORDER')
  const ascends = typeof order === 'object' && order !== null && toText((order as Fields)['ID']).toUpperCase() === 'ASC'
  const words = toText(params.get('SEARCH_MESSAGE')).toLowerCase()
  const time = (name: string): string | undefined => im.time.parse(textOf(params.get(name)) ?? '')
  const day = time('DATE')
  const from = day ?? time('DATE_FROM') ?? ''
  const to = day ? im.time.format(Date.parse(day) + 86_400_000) : (time('DATE_TO') ?? '9999')
  const lastId = toId(params.get('LAST_ID'))
  const found = selectMessages(im, 'where CHAT_ID = ? and ID > ? and DATE >= ? and DATE <= ? order by ID', [id, historyFrom, from, to])
    .filter(({ text }) => words.length < 3 || text.toLowerCase().includes(words))
    .filter((message) => lastId === undefined || (ascends ? message.id > lastId : message.id < lastId))
  return (ascends ? found : found.toReversed()).slice(0, readLimit(params, 50, 200))
}
