import { Listing, MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { listOf } from '../../store/encode-value.ts'
import { updateRow } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { readStart } from '../list-page.ts'
import { textOf, toId, toText } from '../read-params.ts'
import type { Feed } from './open-feed.ts'
import { addPost, announcePost, keepFiles, mayAddress, readableBy, readAuthor, readRights, writeRights } from './posts.ts'
import { selectPosts } from './show-post.ts'

const PAGE = 50
const MAX_PAGE = 200

const notAdded = (description: string): MethodError => new MethodError('SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR', description)
const notUpdated = (description: string): MethodError => new MethodError('SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR', description)

/** `log.blogpost.*`: api-reference/log/index.md */
export function postMethods(open: () => Feed): readonly MethodDefinition[] {
  return defineMethods('log.blogpost', 'log', {
    add({ params, caller }) {
      const feed = open()
      const text = toText(params.get('POST_MESSAGE'))
      if (text.trim() === '') throw notAdded("Blog post hasn't been added")
      const dest = params.get('DEST') ?? params.get('SPERM')
      const rights = dest === undefined || dest === null ? ['UA'] : readRights(dest)
      // The page of adding has no word for groups that one is not in.
      if (rights.length === 0 || !mayAddress(feed, caller, rights)) throw notAdded('No destination specified')
      const authorId = readAuthor(feed, caller, params.get('USER_ID'))
      return addPost(feed, {
        authorId,
        title: toText(params.get('POST_TITLE')),
        text,
        rights,
        tags: toText(params.get('TAGS')),
        files: keepFiles(feed, authorId, params.get('FILES'), params.get('UF_BLOG_POST_FILE')),
        isImportant: params.get('IMPORTANT') === 'Y',
        importantUntil: feed.time.parse(toText(params.get('IMPORTANT_DATE_END'))) ?? null,
        backgroundCode: toText(params.get('BACKGROUND_CODE')),
      })
    },
    get: (call) => listPosts(open(), call),
    update({ params, caller }) {
      const feed = open()
      const id = toId(params.get('POST_ID')) ?? 0
      if (id <= 0) throw notUpdated('Wrong post ID')
      const [title, text] = [textOf(params.get('POST_TITLE')), textOf(params.get('POST_MESSAGE'))]
      if (!title && !text) throw new MethodError('EMPTY_TITLE', 'Message title is not specified.')
      const owner = feed.store.value('select AUTHOR_ID from feed_post where ID = ?', [id])
      if (owner === undefined) throw notUpdated('No post found')
      if (!caller.isAdmin && owner !== caller.userId) throw notUpdated('No write perms')
      const files = fileChange(feed, Number(owner), params.get('FILES') ?? params.get('UF_BLOG_POST_FILE'), id)
      updateRow(
        feed.store,
        'feed_post',
        {
          // A text alone takes the title away: api-reference/log/log-blogpost-update.md
          TITLE: title ?? '',
          ...(text !== undefined && { DETAIL_TEXT: text }),
          ...(files && { FILES: JSON.stringify(files) }),
          ...(params.has('IMPORTANT') && { IMPORTANT: params.get('IMPORTANT') === 'Y' ? 'Y' : 'N' }),
          ...(params.has('IMPORTANT_DATE_END') && {
            IMPORTANT_DATE_END: feed.time.parse(toText(params.get('IMPORTANT_DATE_END'))) ?? null,
          }),
        },
        id,
      )
      const rights = readRights(params.get('DEST') ?? params.get('SPERM'))
      if (rights.length > 0) feed.store.run('delete from feed_right where POST_ID = ?', [id])
      writeRights(feed, id, rights)
      announcePost(feed, 'UPDATE', id)
      return id
    },
    delete({ params, caller }) {
      const feed = open()
      const id = toId(params.get('POST_ID')) ?? 0
      const owner = feed.store.value('select AUTHOR_ID from feed_post where ID = ?', [id])
      if (owner === undefined) throw new MethodError('100', 'Wrong post ID')
      if (!caller.isAdmin && owner !== caller.userId) throw new MethodError('403', 'You do not have permission to delete this message')
      for (const table of ['feed_right', 'feed_comment']) feed.store.run(`delete from ${table} where POST_ID = ?`, [id])
      feed.store.run('delete from feed_post where ID = ?', [id])
      announcePost(feed, 'DELETE', id)
      return true
    },
    share({ params, caller }) {
      const feed = open()
      const id = toId(params.get('POST_ID')) ?? 0
      const owner = feed.store.value('select AUTHOR_ID from feed_post where ID = ?', [id])
      if (owner === undefined) throw new MethodError('', 'Wrong post ID')
      const rights = readRights(params.get('DEST'))
      if (rights.length === 0) throw new MethodError('', 'Wrong destinations')
      if (!caller.isAdmin && owner !== caller.userId) throw new MethodError('', 'No read perms')
      if (!mayAddress(feed, caller, rights)) throw new MethodError('', 'No access to one or more message recipients')
      writeRights(feed, id, rights)
      return true
    },
    // Nothing by which a program could read an important post is documented.
    'getusers.important': ({ params }) => {
      const id = toId(params.get('POST_ID')) ?? 0
      if (open().store.value('select 1 from feed_post where ID = ?', [id]) === undefined) throw new MethodError('', 'Wrong post ID')
      return []
    },
  })
}

export function mayRead({ store }: Feed, userId: number, id: number): boolean {
  return store.value(`select 1 from feed_post p where ID = ? and ${readableBy(userId)}`, [id]) !== undefined
}

/** New files beside those that stay; `{ 12: 'del' }` takes one away, `['empty']` all. */
function fileChange(feed: Feed, authorId: number, value: unknown, id: number): readonly number[] | undefined {
  if (value === undefined || value === null) return undefined
  const known = JSON.parse(String(feed.store.value('select FILES from feed_post where ID = ?', [id]))) as readonly number[]
  if (Array.isArray(value) && value.includes('empty')) return []
  const removed = typeof value === 'object' ? Object.entries(value).flatMap(([key, wish]) => (wish === 'del' ? [Number(key)] : [])) : []
  return [...known.filter((file) => !removed.includes(file)), ...keepFiles(feed, authorId, value, value)]
}

/** The newest first, by pages or from a cursor. */
function listPosts(feed: Feed, { params, caller }: Call): Listing {
  const postId = toId(params.get('POST_ID'))
  const rights = listOf(params.get('LOG_RIGHTS')).map(toText)
  const [from, to] = ['LOG_DATE_FROM', 'LOG_DATE_TO'].map((name) => feed.time.parse(toText(params.get(name))))
  const conditions = [
    readableBy(caller.userId),
    ...(postId === undefined ? [] : ['p.ID = ?']),
    ...(postId === undefined && rights.length > 0
      ? ['exists (select 1 from feed_right r where r.POST_ID = p.ID and r.CODE in (select value from json_each(?)))']
      : []),
    ...(from === undefined ? [] : ['p.DATE_PUBLISH >= ?']),
    ...(to === undefined ? [] : ['p.DATE_PUBLISH <= ?']),
  ].join(' and ')
  const values = [
    ...(postId === undefined ? (rights.length > 0 ? [JSON.stringify(rights)] : []) : [postId]),
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [to]),
  ]
  const [firstId, lastId] = [toId(params.get('FIRST_ID')), toId(params.get('LAST_ID'))]
  if (firstId !== undefined || lastId !== undefined) {
    const limit = toId(params.get('LIMIT')) ?? PAGE
    const size = limit <= 0 ? PAGE : Math.min(limit, MAX_PAGE)
    const cursor = firstId === undefined ? 'p.ID < ? order by p.ID desc' : 'p.ID > ? order by p.ID'
    return new Listing(
      selectPosts(feed, `${conditions} and ${cursor} limit ?`, [...values, firstId ?? lastId!, size]),
      undefined,
      undefined,
    )
  }
  const asked = Math.max(0, readStart(params))
  const total = feed.store.count(`feed_post p where ${conditions}`, values)
  // Far beyond the end is the end.
  const start = asked < total ? asked : total
  const rows = selectPosts(feed, `${conditions} order by p.ID desc limit ? offset ?`, [...values, PAGE, start])
  return new Listing(rows, total, start + PAGE < total ? start + PAGE : undefined)
}
