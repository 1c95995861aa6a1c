import type { Chat } from './chats.ts'
import type { Im } from './open-im.ts'

/** Up to a message, or all of them; nobody un-reads by reading. */
export function markRead({ store, now }: Im, { id }: Chat, userId: number, messageId?: number): void {
  store.run(
    `update im_member set READ_AT = ?, MARKED = 0, MARKED_ID = 0,
       READ_TO = max(READ_TO, ifnull((select max(ID) from im_message m where m.CHAT_ID = ?2 and m.ID <= ?4), 0)) where CHAT_ID = ?2 and USER_ID = ?3`,
    [now(), id, userId, messageId ?? Number.MAX_SAFE_INTEGER],
  )
}
