import type { UploadedFile } from '../../files/file-store.ts'
import { readPair } from '../../files/read-file-wish.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import type { DiskObject } from './find-object.ts'
import type { Disk } from './open-disk.ts'

export type Content = UploadedFile['content']

/** `fileContent` of uploads is documented as `[name, base64]`; clients are known to send base64 alone. */
export function readFileContent({ portal }: Disk, value: unknown): Content | undefined {
  return typeof value === 'string' && portal.settings.quirks.bareFileContent === 'refused' ? undefined : readContent(value)
}

/**
 * `[name, base64]`, or base64 alone. Only that it is there is checked: damaged base64 is a
 * damaged file (api-reference/files/how-to-upload-files.md).
 */
export function readContent(value: unknown): Content | undefined {
  return typeof value === 'string' && value !== '' ? readPair(['file', value])?.content : readPair(value)?.content
}

/** Makes a content the present one of a file, and a version. Gives the number of that version. */
export function addVersion(disk: Disk, file: DiskObject, content: Content, userId: number): number {
  const { store, portal } = disk
  const now = disk.now()
  const number = Number(store.value('select ifnull(GLOBAL_CONTENT_VERSION, 0) + 1 from disk_object where ID = ?', [file.id]))
  const fileId = portal.files.add({ name: file.name, content })
  const written = { FILE_ID: fileId, SIZE: content.length, GLOBAL_CONTENT_VERSION: number }
  insertRow(store, 'disk_version', { ...written, OBJECT_ID: file.id, NAME: file.name, CREATE_TIME: now, CREATED_BY: userId })
  updateRow(store, 'disk_object', { ...written, UPDATE_TIME: now, UPDATED_BY: userId, WORDS: wordsOf(file.name, content) }, file.id)
  return number
}

export function contentOf({ portal }: Disk, fileId: number): Content {
  return portal.files.get(fileId)?.content ?? new Uint8Array()
}

/** What a search looks through: api-reference/disk/file/disk-file-search.md. Only plain text is read here. */
export function wordsOf(name: string, content?: Content): string {
  const text = content && TEXT.test(name) ? Buffer.from(content.subarray(0, MAX_SEARCHED_BYTES)).toString() : ''
  return `${name}\n${text}`.toLowerCase()
}

const TEXT = /\.(?:csv|html?|json|md|txt|xml)$/i
const MAX_SEARCHED_BYTES = 65_536
