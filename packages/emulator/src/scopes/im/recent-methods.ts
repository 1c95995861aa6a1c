import { Listing, MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { isYes, textOf } from '../read-params.ts'
import { isMember, type Chat } from './chats.ts'
import { countUnread } from './counters.ts'
import { findDialogChat, mayRead, readDialog } from './dialogs.ts'
import { markRead } from './mark-read.ts'
import type { DefineIm, Im } from './open-im.ts'
import { isWanted, recentsOf, showRecent, type Recent } from './recents.ts'
import { sliceOf } from './slices.ts'

const WEEK_MS = 7 * 86_400_000

/** `im.recent.*`: api-reference/chats/im-recent-get.md, special-operations/index.md */
export function recentMethods(define: DefineIm): readonly MethodDefinition[] {
  return define('im.recent', {
    get(im, call) {
      const since = im.time.parse(textOf(call.params.get('LAST_UPDATE')) ?? '') ?? ''
      const synced = im.time.parse(textOf(call.params.get('LAST_SYNC_DATE')) ?? '')
      const weekAgo = synced === undefined ? '' : im.time.format(im.portal.now() - WEEK_MS)
      const recents = wantedOf(im, call).filter(({ last }) => [since, synced ?? '', weekAgo].every((date) => last.date >= date))
      return recents.map((recent) => showRecent(im, call.caller, recent))
    },
    list(im, call) {
      const { params, caller } = call
      const before = im.time.parse(textOf(params.get('LAST_MESSAGE_DATE')) ?? '') ?? '9999'
      const recents = wantedOf(im, call)
        .filter(({ last }) => last.date <= before)
        .filter(({ chat, isMarked }) => !isYes(params.get('UNREAD_ONLY')) || isMarked || countUnread(im, chat, caller.userId) > 0)
        // Neither kind of chat is emulated.
        .filter(() => !isYes(params.get('ONLY_COPILOT')) && !isYes(params.get('ONLY_CHANNEL')))
      const { page, next } = sliceOf(recents, params, 50, 200)
      const items = page.map((recent) => showRecent(im, caller, recent))
      const hasMore = next !== undefined
      const copilot = { chats: null, messages: null, roles: [], recommendedRoles: [] }
      return new Listing({ items, hasMorePages: hasMore, hasMore, copilot, messagesAutoDeleteConfigs: [] }, -1, undefined)
    },
    hide(im, { params, caller }) {
      const chat = findDialogChat(im, readDialog(params), caller.userId)
      if (chat) im.store.run('update im_member set HIDDEN = 1 where CHAT_ID = ? and USER_ID = ?', [chat.id, caller.userId])
      return chat !== undefined && isMember(im, chat.id, caller.userId)
    },
    pin(im, call) {
      const chat = findDialogChat(im, readDialog(call.params), call.caller.userId)
      if (!chat || !mayRead(im, chat, call.caller.userId))
        throw new MethodError('ACCESS_ERROR', "You don't have permission to pin this chat")
      set(im, 'PINNED', chat, call, !call.params.has('PIN') || isYes(call.params.get('PIN')))
      return true
    },
    unread(im, call) {
      const { params, caller } = call
      const chat = findDialogChat(im, readDialog(params), caller.userId)
      if (!chat || !isMember(im, chat.id, caller.userId)) return false
      const marks = !params.has('ACTION') || isYes(params.get('ACTION'))
      if (marks) set(im, 'MARKED', chat, call, true)
      else markRead(im, chat, caller.userId)
      return true
    },
  })
}

function set(im: Im, column: 'PINNED' | 'MARKED', { id }: Chat, { caller }: Call, value: boolean): void {
  im.store.run(`update im_member set ${column} = ? where CHAT_ID = ? and USER_ID = ?`, [value ? 1 : 0, id, caller.userId])
}

function wantedOf(im: Im, { params, caller }: Call): readonly Recent[] {
  return recentsOf(im, caller.userId).filter(({ chat }) => isWanted(params, chat))
}
