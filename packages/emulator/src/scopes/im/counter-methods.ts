import type { MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { companionOf } from './chats.ts'
import { countUnread } from './counters.ts'
import type { DefineIm } from './open-im.ts'
import { selectChats } from './chats.ts'

/** api-reference/chats/im-revision-get.md */
const REVISIONS = { rest: 32, web: 130, mobile: 22, desktop: 6, im_revision_mobile: 22 }

/** `im.counters.get` and `im.revision.get`: api-reference/chats/im-counters-get.md */
export function counterMethods(define: DefineIm): readonly MethodDefinition[] {
  const counters = define('im.counters', {
    get(im, { caller: { userId } }) {
      const member = 'where exists (select 1 from im_member r where r.CHAT_ID = c.ID and r.USER_ID = ? and'
      const chats = selectChats(im, `${member} r.MUTED = 0)`, [userId])
      const countsOf = (of: typeof chats, isOne: boolean): Readonly<Record<string, number>> => {
        const counts = of.map((chat) => [String(isOne ? companionOf(chat, userId) : chat.id), countUnread(im, chat, userId)] as const)
        return Object.fromEntries(counts.filter(([, count]) => count > 0))
      }
      const dialogs = countsOf(
        chats.filter(({ type }) => type === 'P'),
        true,
      )
      const groups = countsOf(
        chats.filter(({ type }) => type === 'C' || type === 'O'),
        false,
      )
      const lines = countsOf(
        chats.filter(({ type }) => type === 'L'),
        false,
      )
      const marked = selectChats(im, `${member} r.MARKED = 1 and r.MUTED = 0)`, [userId])
      const NOTIFY = Number(im.store.value('select count(*) from im_notify where USER_ID = ? and IS_READ = 0', [userId]))
      const [CHAT, LINES, DIALOG] = [sum(groups), sum(lines), sum(dialogs)]
      return {
        TYPE: { ALL: NOTIFY + CHAT + LINES + DIALOG, NOTIFY, CHAT, LINES, DIALOG, MESSENGER: CHAT + LINES + DIALOG },
        CHAT: phpMap(groups),
        CHAT_MUTED: phpMap(
          countsOf(
            selectChats(im, `${member} r.MUTED = 1)`, [userId]).filter(({ type }) => type !== 'P'),
            false,
          ),
        ),
        CHAT_UNREAD: marked.filter(({ type }) => type !== 'P').map(({ id }) => id),
        LINES: phpMap(lines),
        DIALOG: phpMap(dialogs),
        DIALOG_UNREAD: marked.filter(({ type }) => type === 'P').map((chat) => companionOf(chat, userId)),
      }
    },
  })
  return [...counters, ...define('im.revision', { get: () => REVISIONS })]
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0)
