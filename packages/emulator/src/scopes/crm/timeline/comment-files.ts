import { createHmac } from 'node:crypto'
import { readFileWish } from '../../../files/read-file-wish.ts'
import { readIds, settleFiles } from '../../../files/settle-files.ts'
import type { Row } from '../../../store/create-reader.ts'
import { updateRow } from '../../../store/write-row.ts'
import type { Crm } from '../open-crm.ts'
import { readImageSize } from './read-image-size.ts'

/**
 * `[[name, base64], …]`, even for one file: api-reference/files/how-to-upload-files.md. Whoever sends FILES keeps none of the old ones:
 * api-reference/files/how-to-update-files.md. `undefined` leaves the files alone.
 */
export function writeCommentFiles({ store, portal }: Crm, id: number, value: unknown): void {
  if (value === undefined) return
  const known = readIds(store.value('select FILES from crm_timeline_comment where ID = ?', [id]))
  for (const old of known) portal.files.delete(old)
  const ids = settleFiles(portal.files, [], readFileWish(value, true, 'universal'))
  updateRow(store, 'crm_timeline_comment', { FILES: JSON.stringify(ids) }, id)
}

/**
 * FILES as a map by the id on Drive: api-reference/crm/timeline/comments/crm-timeline-comment-get.md. Its links open for a browser that is signed
 * in, and for nobody else: programs ask `disk.file.get`.
 */
export function withCommentFiles({ store, portal }: Crm, row: Row): Row {
  const ids = row['FILES'] as readonly number[] | undefined
  if (ids === undefined) return row
  const { settings, files } = portal
  const [date, authorId, ...names] =
    store.row(
      'select CREATED, AUTHOR_ID, NAME, LAST_NAME from crm_timeline_comment c left join user u on u.ID = c.AUTHOR_ID where c.ID = ?',
      [Number(row['ID'])],
    ) ?? []
  const described = ids.map((id) => {
    const { name = '', content } = files.get(id) ?? {}
    const fileName = `&filename=${encodeURIComponent(Buffer.from(name).toString())}`
    const query = `?&ncc=1${fileName}`
    const image = /\.(?:gif|jpe?g|png)$/i.test(name)
    const size = content && image ? readImageSize(content) : undefined
    const signature = createHmac('sha256', settings.memberId).update(`${id} 640 640`).digest('hex')
    return [
      id,
      {
        id,
        date,
        type: image ? 'image' : 'file',
        name,
        size: content?.length ?? 0,
        ...(size && { image: size }),
        authorId,
        authorName: names.filter(Boolean).join(' '),
        ...(image && {
          urlPreview: `${settings.origin}/disk/showFile/${id}/?&ncc=1&width=640&height=640&signature=${signature}${fileName}`,
        }),
        urlShow: `${settings.origin}/disk/showFile/${id}/${query}`,
        urlDownload: `${settings.origin}/disk/downloadFile/${id}/${query}`,
      },
    ] as const
  })
  return { ...row, FILES: Object.fromEntries(described) }
}
