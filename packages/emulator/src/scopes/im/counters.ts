import type { Chat } from './chats.ts'
import type { Im } from './open-im.ts'

export interface UserReading {
  readonly userId: number
  readonly readTo: number
  readonly readAt: string | null
  /** Messages up to it came before the user, whom they are hidden from. */
  readonly historyFrom: number
  /** 0 when everything is read. */
  readonly firstUnread: number
  /** The message that the user put a mark at; 0 for none. */
  readonly marked: number
}

/** How far somebody has read; who is no member has read everything. */
export function readingOf({ store }: Im, { id }: Chat, userId: number): UserReading {
  const row = store.row('select READ_TO, READ_AT, HISTORY_FROM, MARKED_ID from im_member where CHAT_ID = ? and USER_ID = ?', [id, userId])
  if (!row) return { userId, readTo: Number.MAX_SAFE_INTEGER, readAt: null, historyFrom: 0, firstUnread: 0, marked: 0 }
  const [readTo, readAt, historyFrom, marked] = row
  const first = store.value('select min(ID) from im_message where CHAT_ID = ? and ID > ? and AUTHOR_ID not in (0, ?)', [
    id,
    readTo!,
    userId,
  ])
  return {
    userId,
    readTo: Number(readTo),
    readAt: readAt === null ? null : String(readAt),
    historyFrom: Number(historyFrom),
    firstUnread: Number(first ?? 0),
    marked: Number(marked),
  }
}

/** Messages of others that came after what the user has read. */
export function countUnread({ store }: Im, { id }: Chat, userId: number): number {
  return Number(
    store.value(
      `select count(*) from im_message m join im_member r on r.CHAT_ID = m.CHAT_ID and r.USER_ID = ?2
       where m.CHAT_ID = ?1 and m.ID > r.READ_TO and m.AUTHOR_ID not in (0, ?2)`,
      [id, userId],
    ),
  )
}
