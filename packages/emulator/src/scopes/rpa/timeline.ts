import type { Caller } from '../../contract.ts'
import { insertRow } from '../../store/write-row.ts'
import { accessDenied, notFound, type Rpa } from './open-rpa.ts'
import { showUsers } from './show-users.ts'

export interface TimelineRecord {
  readonly id: number
  readonly userId: number
  /** `comment`; null for what an application wrote. */
  readonly action: string | null
  readonly description: string
  readonly data: { readonly scope?: string; readonly files?: readonly number[] }
}

const COLUMNS = 'ID, TYPE_ID, ITEM_ID, CREATED, USER_ID, TITLE, DESCRIPTION, ACTION, IS_FIXED, DATA'

interface NewRecord {
  readonly typeId: number
  readonly itemId: number
  readonly userId: number
  readonly title: string
  readonly description: string
  readonly action: string | null
  readonly data: TimelineRecord['data']
}

export function addRecord({ store, portal }: Rpa, { typeId, itemId, userId, title, description, action, data }: NewRecord): number {
  return insertRow(store, 'rpa_timeline', {
    TYPE_ID: typeId,
    ITEM_ID: itemId,
    CREATED: Math.floor(portal.now() / 1000),
    USER_ID: userId,
    TITLE: title,
    DESCRIPTION: description,
    ACTION: action,
    IS_FIXED: 0,
    DATA: JSON.stringify(data),
  })
}

/** A record of an application, or a comment, that the caller wrote: api-reference/outdated/rpa/timeline/rpa-timeline-delete.md */
export function requireOwnRecord(rpa: Rpa, { userId }: Caller, id: number, kind: 'record' | 'comment'): TimelineRecord {
  const record = findRecord(rpa, id)
  const isKind = record && (kind === 'comment' ? record.action === 'comment' : record.data.scope === 'rest')
  if (!record || (kind === 'comment' && !isKind)) throw notFound(kind === 'comment' ? 'Comment' : 'Timeline record')
  if (!isKind || record.userId !== userId) throw accessDenied()
  return record
}

export function findRecord({ store }: Rpa, id: number): TimelineRecord | undefined {
  const row = store.row('select USER_ID, ACTION, DESCRIPTION, DATA from rpa_timeline where ID = ?', [id])
  if (!row) return undefined
  const [userId, action, description, data] = row
  return {
    id,
    userId: Number(userId),
    action: action as string | null,
    description: String(description),
    data: JSON.parse(String(data)) as TimelineRecord['data'],
  }
}

/** The newest come first. */
export function showRecords(rpa: Rpa, condition: string, values: readonly number[]): readonly object[] {
  const rows = rpa.store.rows(`select ${COLUMNS} from rpa_timeline where ${condition}`, values)
  return rows.map(([id, typeId, itemId, created, userId, title, description, action, isFixed, data]) => {
    const seconds = Number(created)
    return {
      id,
      typeId,
      itemId,
      createdTime: rpa.time.format(seconds * 1000),
      userId,
      title,
      description,
      action: action ?? false,
      isFixed: isFixed === 1,
      data: JSON.parse(String(data)) as unknown,
      createdTimestamp: seconds * 1000,
      ...(action === 'comment' && { htmlDescription: toHtml(String(description)), textDescription: toPlain(String(description)) }),
      users: showUsers(rpa, [userId]),
    }
  })
}

const MENTION = /\[USER=(\d+)\](.*?)\[\/USER\]/gi

/** Of the formatting only mentions are drawn. */
const toHtml = (text: string): string =>
  text.replaceAll(MENTION, (_, id: string, name: string) => `<a class="blog-p-user-name" href="/company/personal/user/${id}/">${name}</a>`)

const toPlain = (text: string): string => text.replaceAll(MENTION, '$2').replaceAll(/<[^>]*>|\[\/?\w+(?:=[^\]]*)?\]/g, '')
