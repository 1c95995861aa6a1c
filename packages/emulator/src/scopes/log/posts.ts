import type { Caller } from '../../contract.ts'
import { readPair } from '../../files/read-file-wish.ts'
import { insertRow } from '../../store/write-row.ts'
import { findObject } from '../disk/find-object.ts'
import { addObject, freeName } from '../disk/tree.ts'
import { mayEnter } from '../sonet-group/group-access.ts'
import { listOf } from '../../store/encode-value.ts'
import { textOf, toId } from '../read-params.ts'
import type { Feed } from './open-feed.ts'

export interface NewPost {
  readonly authorId: number
  readonly title: string
  readonly text: string
  readonly rights: readonly string[]
  readonly tags?: string
  readonly files?: readonly number[]
  readonly isImportant?: boolean
  readonly importantUntil?: string | null
  readonly backgroundCode?: string
}

/** Adds a post to the feed and announces it: api-reference/log/events/on-live-feed-post-add.md */
export function addPost(
  feed: Feed,
  { authorId, title, text, rights, tags = '', files = [], isImportant, importantUntil, backgroundCode }: NewPost,
): number {
  const id = insertRow(feed.store, 'feed_post', {
    AUTHOR_ID: authorId,
    TITLE: title,
    DETAIL_TEXT: text,
    DATE_PUBLISH: feed.now(),
    TAGS: tagIds(feed, tags).join(','),
    FILES: JSON.stringify(files),
    IMPORTANT: isImportant ? 'Y' : 'N',
    IMPORTANT_DATE_END: importantUntil ?? null,
    BACKGROUND_CODE: backgroundCode ?? null,
  })
  writeRights(feed, id, rights)
  announcePost(feed, 'ADD', id)
  return id
}

export function announcePost({ portal }: Feed, action: 'ADD' | 'UPDATE' | 'DELETE', id: number): void {
  portal.emit(`ONLIVEFEEDPOST${action}`, { FIELDS: { POST_ID: id } })
}

export function writeRights({ store }: Feed, postId: number, rights: readonly string[]): void {
  for (const code of rights) store.run('insert or ignore into feed_right (POST_ID, CODE) values (?, ?)', [postId, code])
}

/** `UA`, `U5`, `DR7`, `SG3`; anything else is nobody. */
export function readRights(value: unknown): readonly string[] {
  return listOf(value).flatMap((code) => (/^(?:UA|(?:U|DR|SG)\d+)$/.test(textOf(code) ?? '') ? [textOf(code)!] : []))
}

/** SQL of the posts `p` that a user may read: one's own, and those for oneself, for a department above, for one's groups and, for employees, for everybody. */
export const readableBy = (
  userId: number,
): string => `(p.AUTHOR_ID = ${userId} or exists (select 1 from feed_right r where r.POST_ID = p.ID and (r.CODE = 'U${userId}'
  or r.CODE = 'UA' and not exists (select 1 from user where ID = ${userId} and USER_TYPE = 'extranet')
  or r.CODE in (select 'SG' || GROUP_ID from sonet_member where USER_ID = ${userId} and ROLE in ('A', 'E', 'K'))
  or r.CODE in (with recursive up(ID) as (select value from user u, json_each(u.UF_DEPARTMENT) where u.ID = ${userId}
    union select d.PARENT from department d join up on d.ID = up.ID) select 'DR' || ID from up where ID is not null))))`

/** Whether somebody may write to all of them; what is for a group is for its members to write: api-reference/log/log-blogpost-share.md */
export function mayAddress({ store }: Feed, { isAdmin, userId }: Caller, rights: readonly string[]): boolean {
  const groups = rights.filter((code) => code.startsWith('SG')).map((code) => Number(code.slice(2)))
  return isAdmin || groups.every((group) => mayEnter({ store }, group, userId))
}

/** Who it is published by: an administrator may speak for others. */
export function readAuthor({ store }: Feed, caller: Caller, value: unknown): number {
  const id = toId(value) ?? 0
  const isKnown = id > 0 && store.value('select 1 from user where ID = ?', [id]) !== undefined
  return caller.isAdmin && isKnown ? id : caller.userId
}

/** New files go to the author's Drive; `n12` means one that is there. Ids on Drive. */
export function keepFiles(feed: Feed, authorId: number, uploads: unknown, known: unknown): readonly number[] {
  const pairs = listOf(uploads).flatMap((entry) => readPair(entry) ?? [])
  if (pairs.length === 0) {
    const ids = listOf(known).map((entry) => Number(/^n(\d{1,15})$/.exec(textOf(entry) ?? '')?.[1] ?? 0))
    return ids.filter((id) => id > 0 && findObject(feed.disk(), id)?.type === 'file')
  }
  const disk = feed.disk()
  const root = disk.store.value("select ROOT_OBJECT_ID from disk_storage where ENTITY_TYPE = 'user' and ENTITY_ID = ?", [String(authorId)])
  const parent = findObject(disk, Number(root))!
  return pairs.map(
    ({ name, content }) =>
      addObject(disk, { name: freeName(disk, parent.id, name, 'file'), type: 'file', parent, content, userId: authorId }).id,
  )
}

function tagIds({ store }: Feed, tags: string): readonly number[] {
  return tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
    .map((tag) => {
      store.run('insert or ignore into feed_tag (NAME) values (?)', [tag])
      return Number(store.value('select ID from feed_tag where NAME = ?', [tag]))
    })
}
