import { MethodError, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { insertRow } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { findObject } from '../disk/find-object.ts'
import { linkTo } from '../disk/links.ts'
import { toId, toText } from '../read-params.ts'
import type { Feed } from './open-feed.ts'
import { mayRead } from './post-methods.ts'
import { keepFiles, readAuthor } from './posts.ts'

const MAX_COMMENTS = 100

const refusal = (description: string): MethodError => new MethodError('', description)

/** `log.blogcomment.*`: api-reference/log/blogcomment/index.md */
export function commentMethods(open: () => Feed): readonly MethodDefinition[] {
  return defineMethods('log.blogcomment', 'log', {
    add({ params, caller }) {
      const feed = open()
      const postId = toId(params.get('POST_ID')) ?? 0
      const text = toText(params.get('TEXT')).trim()
      const authorId = readAuthor(feed, caller, params.get('USER_ID'))
      if (feed.store.value('select 1 from feed_post where ID = ?', [postId]) === undefined) throw refusal('No post found')
      if (!mayRead(feed, authorId, postId)) throw refusal('No permissions')
      if (text === '') throw refusal("Blog comment hasn't been added")
      const files = keepFiles(feed, authorId, params.get('FILES'), undefined)
      const [lastText, lastAuthor] =
        feed.store.row('select POST_TEXT, AUTHOR_ID from feed_comment where POST_ID = ? order by ID desc', [postId]) ?? []
      if (files.length === 0 && lastText === text && lastAuthor === authorId) throw refusal('Duplicate comment')
      return insertRow(feed.store, 'feed_comment', {
        POST_ID: postId,
        AUTHOR_ID: authorId,
        DATE: feed.now(),
        POST_TEXT: text,
        FILES: JSON.stringify(files),
      })
    },
    delete({ params, caller }) {
      const { store } = open()
      const id = toId(params.get('COMMENT_ID')) ?? 0
      if (id <= 0) throw refusal('Wrong comment ID')
      const authorId = store.value('select AUTHOR_ID from feed_comment where ID = ?', [id])
      if (authorId === undefined) throw refusal('No comment found')
      if (!caller.isAdmin && authorId !== caller.userId) throw refusal('No delete perms')
      store.run('delete from feed_comment where ID = ?', [id])
      return true
    },
    'user.get': ({ params, caller }) => {
      const feed = open()
      const userId = readAuthor(feed, caller, params.get('USER_ID'))
      const [firstId, lastId] = [toId(params.get('FIRST_ID')), toId(params.get('LAST_ID'))]
      const asked = toId(params.get('LIMIT')) ?? MAX_COMMENTS
      const limit = asked >= 1 && asked <= MAX_COMMENTS ? asked : MAX_COMMENTS
      const rows = feed.store.rows(
        `select ID, POST_ID, DATE, POST_TEXT, FILES from feed_comment where AUTHOR_ID = ? and ID > ? and ID < ?
         order by ID ${firstId === undefined ? 'desc' : 'asc'} limit ?`,
        [userId, firstId ?? 0, lastId ?? Number.MAX_SAFE_INTEGER, limit],
      )
      const comments = rows.map(([id, postId, date, text, files]) => ({
        id: Number(id),
        comment_id: Number(id),
        log_id: Number(postId),
        date,
        text,
        attach: JSON.parse(String(files)) as number[],
      }))
      const ids = new Set(comments.flatMap(({ attach }) => attach))
      const files = [...ids].flatMap((id) => {
        const file = findObject(feed.disk(), id)
        if (!file) return []
        const url = linkTo(feed.portal, caller, 'download', `id=${id}`)
        const size = feed.disk().store.value('select SIZE from disk_object where ID = ?', [id])
        return [
          [
            String(id),
            { id, type: 'file', name: file.name, size, authorId: userId, urlPreview: '', urlShow: url, urlDownload: url },
          ] as const,
        ]
      })
      return { comments, files: phpMap(Object.fromEntries(files)) }
    },
  })
}
