import { MethodError, type Caller } from '../../../contract.ts'
import type { Row } from '../../../store/create-reader.ts'
import { listOf } from '../../../store/encode-value.ts'
import { hasTable } from '../../../store/has-table.ts'
import { insertRow } from '../../../store/write-row.ts'
import { rankFor } from '../../disk/access.ts'
import { findObject } from '../../disk/find-object.ts'
import { authOf } from '../../disk/links.ts'
import { openDisk } from '../../disk/open-disk.ts'
import { toText, type Fields } from '../../read-params.ts'
import type { Tasks } from '../open-tasks.ts'

/**
 * Files of Drive that the fields name (`n123`), undefined where they say nothing. Its author must reach them:
 * api-reference/tasks/comment-item/task-comment-item-add.md
 */
export function readFiles({ portal }: Tasks, fields: unknown, caller: Caller, authorId: number): readonly number[] | undefined {
  const { UF_FORUM_MESSAGE_DOC: given } = fields as Fields
  if (given === undefined) return undefined
  const files = listOf(given)
  if (files.length === 0) return []
  const disk = openDisk(portal)
  // Nothing here tells whether somebody else is an administrator.
  const author: Caller = authorId === caller.userId ? caller : { ...caller, userId: authorId, isAdmin: false }
  const ids = files.map((each) => {
    const file = findObject(disk, Number(/^n(\d{1,15})$/.exec(toText(each))?.[1] ?? 0))
    if (file?.type !== 'file' || file.deletedType > 0 || rankFor(disk, author, file) === 0)
      throw new MethodError('ERROR_CORE', 'File not found.<br>')
    return file.id
  })
  return [...new Set(ids)]
}

const OF_COMMENT = "ENTITY_TYPE = 'forum_message' and ENTITY_ID = ?"

/** Leaves a comment with these files and no others; one that it had keeps the id of its attachment. */
export function setFiles({ portal, store }: Tasks, comment: number, files: readonly number[], userId: number): void {
  if (files.length === 0 && !hasTable(portal.db, 'disk_attached')) return
  const disk = openDisk(portal)
  store.run(`delete from disk_attached where ${OF_COMMENT} and OBJECT_ID not in (select value from json_each(?))`, [
    comment,
    JSON.stringify(files),
  ])
  const kept = new Set(store.rows(`select OBJECT_ID from disk_attached where ${OF_COMMENT}`, [comment]).map(([id]) => Number(id)))
  for (const id of files.filter((file) => !kept.has(file)))
    insertRow(store, 'disk_attached', {
      OBJECT_ID: id,
      MODULE_ID: 'forum',
      ENTITY_TYPE: 'forum_message',
      ENTITY_ID: comment,
      CREATE_TIME: disk.now(),
      CREATED_BY: userId,
    })
}

/** Comments with their `ATTACHED_OBJECTS`: api-reference/tasks/comment-item/task-comment-item-get.md */
export function withFiles({ portal, store }: Tasks, comments: readonly Row[], caller: Caller): readonly Row[] {
  if (!hasTable(portal.db, 'disk_attached')) return comments
  const auth = encodeURIComponent(authOf(caller))
  const linkTo = (id: number, action: string): string =>
    `/bitrix/tools/disk/uf.php?attachedId=${id}&auth%5Bauth%5D=${auth}&action=${action}&ncc=1`
  const filesOf = (comment: number): Row => {
    const rows = store.rows(
      `select a.ID, o.NAME, cast(o.SIZE as text), o.ID from disk_attached a join disk_object o on o.ID = a.OBJECT_ID
       where a.${OF_COMMENT} and o.DELETED_TYPE = 0 order by a.ID`,
      [comment],
    )
    return Object.fromEntries(
      rows.map(([id, NAME, SIZE, file]) => [
        String(id),
        {
          ATTACHMENT_ID: String(id),
          NAME,
          SIZE,
          FILE_ID: String(file),
          DOWNLOAD_URL: linkTo(Number(id), 'download'),
          VIEW_URL: linkTo(Number(id), 'show'),
        },
      ]),
    )
  }
  return comments.map((comment) => ({ ...comment, ATTACHED_OBJECTS: filesOf(Number(comment['ID'])) }))
}
