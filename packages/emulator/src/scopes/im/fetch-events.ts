import type { CallParams } from '../../contract.ts'
import { toId } from '../read-params.ts'
import type { Im } from './open-im.ts'
import type { View } from './people.ts'

const DAY_MS = 86_400_000

/** Events that wait for users and bots, without those that `offset` confirms; they wait for a day: api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.md */
export function fetchEvents({ store, portal, time }: Im, params: CallParams, userIds: readonly number[]): View {
  const offset = Math.max(0, toId(params.get('offset')) ?? 0)
  const limit = Math.min(1000, Math.max(1, toId(params.get('limit')) ?? 100))
  const own = 'USER_ID in (select value from json_each(?))'
  const ids = JSON.stringify(userIds)
  store.run(`delete from im_event where AT_MS <= ? or (${own} and ID < ?)`, [portal.now() - DAY_MS, ids, offset])
  const rows = store.rows(`select ID, TYPE, AT_MS, DATA from im_event where ${own} order by ID limit ?`, [ids, limit + 1])
  const events = rows.slice(0, limit).map(([id, type, atMs, data]) => ({
    eventId: Number(id),
    type,
    date: time.format(Number(atMs)),
    data: JSON.parse(String(data)) as unknown,
  }))
  const last = events.at(-1)
  return { events, nextOffset: last ? last.eventId + 1 : offset, hasMore: rows.length > limit }
}
