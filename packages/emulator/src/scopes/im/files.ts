import { createHash } from 'node:crypto'
import type { Caller } from '../../contract.ts'
import { contentOf } from '../disk/contents.ts'
import { findObject, type DiskObject } from '../disk/find-object.ts'
import type { Chat } from './chats.ts'
import { imageSize, type ImageSize } from './image-size.ts'
import { imLink } from './im-link.ts'
import type { Message } from './messages.ts'
import type { Im } from './open-im.ts'
import { fullName, type View } from './people.ts'

/** Ids on Drive of what a message carries. */
export function fileIdsOf({ params }: Message): readonly number[] {
  const ids = params['FILE_ID']
  return Array.isArray(ids) ? ids.map(Number) : []
}

/** Files of messages that are still there: api-reference/chats/messages/im-dialog-messages-get.md */
export function showFiles(im: Im, caller: Caller, chat: Chat, messages: readonly Message[]): readonly View[] {
  const ids = messages.flatMap(fileIdsOf)
  if (ids.length === 0) return []
  const files = [...new Set(ids)].map((id) => findObject(im.disk(), id))
  return files.filter((file) => file !== undefined && file.deletedType === 0).map((file) => showFile(im, caller, chat, file!))
}

export function showFile(im: Im, caller: Caller, chat: Chat, file: DiskObject): View {
  const { id, name } = file
  const image = sizeOf(im, file)
  const url = imLink(im.portal, caller, `id=${id}`)
  const preview = image ? url : ''
  const [size, created, authorId] = im.disk().store.row('select SIZE, CREATE_TIME, CREATED_BY from disk_object where ID = ?', [id])!
  return {
    id,
    chatId: chat.id,
    date: dateOf(im, created),
    type: image ? 'image' : 'file',
    name,
    extension: extensionOf(name),
    size,
    image: image ? { height: image.height, width: image.width } : false,
    status: 'done',
    progress: 100,
    authorId,
    authorName: fullName(im, Number(authorId)),
    urlPreview: preview,
    urlShow: url,
    urlDownload: url,
    viewerAttrs: {
      viewer: '',
      viewerType: image ? 'image' : 'unknown',
      src: url,
      // Pictures have the one, other files the other: api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.md
      ...(image ? { viewerResized: '' } : { unifiedLink: `${im.portal.settings.origin}/file/${uniqueCodeOf(id)}` }),
      objectId: String(id),
      viewerGroupBy: String(chat.id),
      imChatId: chat.id,
      title: name,
      actions: '[{"type":"download"}]',
    },
    mediaUrl: { preview: { '250': preview } },
    isTranscribable: false,
    isVideoNote: false,
    isVoiceNote: false,
  }
}

/** The file as Drive keeps it: api-reference/chats/files/im-disk-file-commit.md */
export function showFileModel(im: Im, caller: Caller, file: DiskObject): View {
  const { id, name, storageId, parentId, fileId } = file
  const disk = im.disk()
  const row = disk.store.row(
    'select SIZE, CREATE_TIME, UPDATE_TIME, CREATED_BY, UPDATED_BY, GLOBAL_CONTENT_VERSION from disk_object where ID = ?',
    [id],
  )!
  const [size, created, updated, createdBy, updatedBy, version] = row
  const url = imLink(im.portal, caller, `id=${id}`)
  return {
    id,
    name,
    createTime: dateOf(im, created),
    updateTime: dateOf(im, updated),
    deleteTime: null,
    code: null,
    xmlId: null,
    storageId,
    realObjectId: id,
    parentId,
    deletedType: 0,
    createdBy: String(createdBy),
    updatedBy: String(updatedBy),
    deletedBy: '0',
    uniqueCode: uniqueCodeOf(id),
    // The page numbers nothing but pictures.
    typeFile: sizeOf(im, file) ? 2 : 0,
    globalContentVersion: version,
    fileId,
    size,
    etag: createHash('md5').update(contentOf(disk, fileId)).digest('hex'),
    links: { download: url, showInGrid: `/bitrix/tools/disk/focus.php?objectId=${id}&action=showObjectInGrid&ncc=1`, preview: url },
  }
}

function sizeOf(im: Im, { fileId }: DiskObject): ImageSize | undefined {
  return imageSize(contentOf(im.disk(), fileId))
}

const uniqueCodeOf = (id: number): string => createHash('md5').update(`file ${id}`).digest('hex').slice(0, 20)

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Both samples of `commit` show `{}`, which only old portals are taken to answer. */
const dateOf = ({ portal }: Im, date: unknown): unknown => (portal.settings.quirks.legacyDates ? {} : date)
