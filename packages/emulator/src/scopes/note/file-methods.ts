import { MethodError, type MethodDefinition } from '../../contract.ts'
import { insertRow } from '../../store/write-row.ts'
import { defineV3 } from '../../v3/define-v3.ts'
import { readOne, type DtoSource } from '../../v3/dto-actions.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { requireInt, requireText } from '../../v3/read-v3-params.ts'
import { validationError } from '../../v3/v3-error.ts'
import { fileDto } from './note-dtos.ts'
import { notFound, requireDocument, requireModerator, type Notes } from './open-notes.ts'

/** Extensions that may be uploaded, with their types: api-reference/note/file/note-file-add.md */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
}
const MAX_BYTES = 25 * 1024 * 1024

const required = (name: string, type: 'integer' | 'string') => ({ name, type, required: true }) as const

/** Files of pages: api-reference/note/file/index.md */
export function fileMethods(notes: Notes): readonly MethodDefinition[] {
  const { store, portal, time } = notes
  const source: DtoSource = { store, time, dto: fileDto }
  return defineV3('note.file', ['note'], {
    add: {
      isWrite: true,
      signature: {
        params: [required('documentId', 'integer'), required('fileName', 'string'), required('fileContent', 'string')],
        key: 'item',
        dto: fileDto,
      },
      handler({ params, caller }) {
        const [documentId, name, sent] = [
          requireInt(params, 'documentId'),
          requireText(params, 'fileName'),
          requireText(params, 'fileContent'),
        ]
        const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
        const mimeType = Object.hasOwn(TYPES, extension) ? TYPES[extension]! : undefined
        if (mimeType === undefined) throw new MethodError('NOTE_FILE_TYPE_NOT_ALLOWED', 'File type is not supported')
        if (!isBase64(sent)) throw validationError([{ message: 'invalid base64 payload', field: 'fileContent' }])
        const content = Buffer.from(sent, 'base64')
        if (content.length > MAX_BYTES) throw new MethodError('NOTE_FILE_TOO_LARGE', 'File size exceeds the allowed value')
        const document = requireDocument(notes, documentId)
        requireModerator(notes, caller, document.collectionId)
        const kind = mimeType.split('/', 1)[0]!
        const file = insertRow(store, 'note_file', {
          DOCUMENT_ID: documentId,
          NAME: name,
          SIZE: content.length,
          MIME_TYPE: mimeType,
          ASSET_TYPE: kind === 'image' || kind === 'video' ? kind : 'file',
          FILE_ID: portal.files.add({ name, content }),
        })
        return { item: readOne(source, file) }
      },
    },
    get: {
      signature: { params: [required('id', 'integer'), required('documentId', 'integer')], key: 'item', dto: fileDto },
      handler({ params }) {
        const [id, documentId] = [requireInt(params, 'id'), requireInt(params, 'documentId')]
        requireDocument(notes, documentId)
        if (store.value('select DOCUMENT_ID from note_file where ID = ?', [id]) !== documentId) throw notFound('File')
        return { item: readOne(source, id) }
      },
    },
    ...fieldActions(fileDto),
  })
}

/** A pattern of groups would run out of stack on a large file. */
const isBase64 = (text: string): boolean => text !== '' && text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.replace(/={1,2}$/, ''))
