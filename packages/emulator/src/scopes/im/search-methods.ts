import { Listing, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { textOf } from '../read-params.ts'
import type { DefineIm } from './open-im.ts'
import { findDialogChat, mayRead, parseDialogId } from './dialogs.ts'
import { knows, showUser } from './people.ts'
import { findChats, head, isWanted } from './recents.ts'
import { dialogIdEmpty, findShort } from './refusals.ts'
import { showChat, showDialog } from './show-chat.ts'
import { sliceOf } from './slices.ts'

/** `im.search.*` but for departments: api-reference/chats/search/index.md */
export function searchMethods(define: DefineIm): readonly MethodDefinition[] {
  return define('im.search', {
    'user.list': (im, { params, caller }) => {
      const words = readPhrase(params.get('FIND')).toLowerCase().split(/\s+/)
      const people = im.store.rows(
        `select u.ID, concat_ws(' ', u.NAME, u.LAST_NAME, u.WORK_POSITION, (select group_concat(d.NAME, ' ') from department d
           where d.ID in (select value from json_each(u.UF_DEPARTMENT)))) from user u where u.ACTIVE = 'Y' order by u.ID`,
      )
      const found = people.filter(
        ([id, text]) =>
          knows(im, caller, Number(id)) &&
          words.every((word) =>
            String(text)
              .toLowerCase()
              .split(/\s+/)
              .some((each) => each.startsWith(word)),
          ),
      )
      const { page, next } = sliceOf(found, params, 10, 50)
      return new Listing(phpMap(Object.fromEntries(page.map(([id]) => [String(id), showUser(im, Number(id))]))), found.length, next)
    },
    'chat.list': (im, { params, caller }) => {
      const inLines = !params.has('FIND')
      const phrase = readPhrase(params.get(inLines ? 'FIND_LINES' : 'FIND'))
      const chats = findChats(im, caller.userId, phrase, inLines ? ['L'] : ['C', 'O'])
      const found = chats.filter((chat) => mayRead(im, chat, caller.userId))
      const { page, next } = sliceOf(found, params, 10, 50)
      return new Listing(
        page.map((chat) => showDialog(im, chat, caller)),
        found.length,
        next,
      )
    },
    'last.add': (im, { params, caller }) => {
      const id = readSearched(params.get('DIALOG_ID'))
      const chat = findDialogChat(im, parseDialogId(id)!, caller.userId)
      if (!chat || !mayRead(im, chat, caller.userId)) return false
      im.store.run(
        `insert or replace into im_search_last (USER_ID, DIALOG_ID, POSITION)
         values (?, ?, (select ifnull(max(POSITION), 0) + 1 from im_search_last))`,
        [caller.userId, id],
      )
      return true
    },
    'last.delete': (im, { params, caller }) => {
      const id = readSearched(params.get('DIALOG_ID'))
      return im.store.run('delete from im_search_last where USER_ID = ? and DIALOG_ID = ?', [caller.userId, id]).changes > 0
    },
    'last.get': (im, { params, caller }) => {
      const ids = im.store.rows('select DIALOG_ID from im_search_last where USER_ID = ? order by POSITION desc', [caller.userId])
      const chats = ids.flatMap(([id]) => findDialogChat(im, parseDialogId(id)!, caller.userId) ?? [])
      return chats
        .filter((chat) => isWanted(params, chat) && mayRead(im, chat, caller.userId))
        .map((chat) => {
          const view = showChat(im, chat, caller)
          const named = head(im, caller, chat, view)
          return named['type'] === 'user' ? { ...named, user: showUser(im, Number(named['id'])) } : { ...named, chat: view }
        })
    },
  })
}

/** Two characters at least. */
function readPhrase(value: unknown): string {
  const phrase = textOf(value)?.trim() ?? ''
  if (phrase.length < 2) throw findShort()
  return phrase
}

/** Chats of work groups have no form here: api-reference/chats/search/im-search-last-add.md */
function readSearched(value: unknown): string {
  const dialog = parseDialogId(value)
  if (!dialog || dialog.kind === 'group') throw dialogIdEmpty()
  return dialog.kind === 'chat' ? `chat${dialog.id}` : String(dialog.id)
}
