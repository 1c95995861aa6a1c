import { createDto, dtoField, type Dto } from '../../v3/dto.ts'
import { kept, own, worked } from '../../v3/dto-fields.ts'
import { int, json, text, type DtoKind } from '../../v3/dto-kinds.ts'

const made = [
  kept('createdBy', int, 'CREATED_BY'),
  kept('createdAt', text, 'CREATED_AT'),
  kept('updatedBy', int, 'UPDATED_BY'),
  kept('updatedAt', text, 'UPDATED_AT'),
] as const

/** api-reference/note/collection/note-collection-field-list.md */
export const collectionDto: Dto = createDto('CollectionDto', 'note_collection', [
  kept('id', int, 'ID'),
  own('name', text, 'NAME', { required: true }),
  own('position', int, 'POSITION'),
  kept('policyLevel', text, 'POLICY_LEVEL'),
  ...made,
])

/** api-reference/note/document/note-document-field-list.md */
export const documentDto: Dto = createDto('DocumentDto', 'note_document', [
  kept('id', int, 'ID'),
  dtoField('collectionId', int, 'COLLECTION_ID', { required: true }),
  dtoField('parentId', int, 'PARENT_ID'),
  own('title', text, 'TITLE', { required: true }),
  own('markdown', text, 'MARKDOWN'),
  kept('position', int, 'POSITION'),
  made[0],
  made[2],
  made[1],
  made[3],
])

/** api-reference/note/document/note-document-tree-field-list.md */
export const treeDto: Dto = createDto('DocumentTreeDto', 'note_document', [
  kept('id', int, 'ID'),
  kept('collectionId', int, 'COLLECTION_ID'),
  kept('parentId', int, 'PARENT_ID'),
  kept('title', text, 'TITLE'),
  kept('position', int, 'POSITION'),
  worked('children', json('array'), () => `'[]'`),
])

/** The one fraction of REST 3.0. */
const float: DtoKind = { ...int, type: 'float', requires: 'float' }

/** api-reference/note/document/note-document-search-field-list.md */
export const searchDto: Dto = createDto('DocumentSearchDto', 'note_document', [
  kept('documentId', int, 'ID'),
  kept('collectionId', int, 'COLLECTION_ID'),
  kept('title', text, 'TITLE'),
  worked('score', float, () => '0'),
  worked('snippet', text, () => `''`),
  worked('sharedAccess', json('bool'), () => `'false'`),
])

/** api-reference/note/file/note-file-field-list.md */
export const fileDto: Dto = createDto('NoteFileDto', 'note_file', [
  kept('id', int, 'ID'),
  kept('documentId', int, 'DOCUMENT_ID'),
  kept('name', text, 'NAME'),
  kept('size', int, 'SIZE'),
  kept('mimeType', text, 'MIME_TYPE'),
  kept('assetType', text, 'ASSET_TYPE'),
  worked('assetMarkdown', text, (row) => `'[[' || ${row}.ASSET_TYPE || ' fileId=' || ${row}.ID || ']]'`),
])
