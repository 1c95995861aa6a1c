import { MethodError, type MethodDefinition, type SqlValue } from '../../contract.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { defineV3, type V3Action } from '../../v3/define-v3.ts'
import { readOne, type DtoSource } from '../../v3/dto-actions.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { readDtoFields } from '../../v3/read-dto-fields.ts'
import { requireFields, requireInt } from '../../v3/read-v3-params.ts'
import { validationError, wrongType } from '../../v3/v3-error.ts'
import { stamp } from './collection-methods.ts'
import { documentDto, searchDto, treeDto } from './note-dtos.ts'
import { requireCollection, requireDocument, requireModerator, type Notes } from './open-notes.ts'
import { requireName } from './require-name.ts'
import { searchDocuments } from './search-documents.ts'
import { readTree } from './read-tree.ts'

const MAX_MARKDOWN_BYTES = 1_048_576

const id = { name: 'id', type: 'integer', required: true } as const
const fields = { name: 'fields', type: 'object', required: true } as const

/** Pages of knowledge bases: api-reference/note/document/index.md */
export function documentMethods(notes: Notes): readonly MethodDefinition[] {
  const { store, time } = notes
  const source: DtoSource = { store, time, dto: documentDto }
  /** Takes a page and all pages below it out of use. */
  const put = (state: 'archived' | 'deleted', from: readonly string[]): V3Action => ({
    isWrite: true,
    signature: { params: [id], key: 'result' },
    handler({ params, caller }) {
      const document = requireDocument(notes, requireInt(params, 'id'), from)
      requireModerator(notes, caller, document.collectionId)
      store.run(
        `update note_document set STATE = ? where STATE <> 'deleted' and ID in (
          with recursive below(ID) as (select ? union select d.ID from note_document d join below on d.PARENT_ID = below.ID) select ID from below)`,
        [state, document.id],
      )
      return { result: true }
    },
  })
  return [
    ...defineV3('note.document', ['note'], {
      add: {
        isWrite: true,
        signature: { params: [fields], key: 'item', dto: documentDto },
        handler({ params, caller }) {
          const draft = readDtoFields(documentDto, requireFields(params), {
            required: ['collectionId', 'title'],
            optional: ['parentId', 'markdown'],
            time,
            wrongTypeIs: 'dtoValidation',
          })
          requireName(draft['TITLE'], 'title')
          requireSize(draft['MARKDOWN'])
          const collectionId = Number(draft['COLLECTION_ID'])
          requireCollection(notes, collectionId, ['live'])
          requireModerator(notes, caller, collectionId)
          const parent = draft['PARENT_ID'] ?? null
          requireParent(notes, collectionId, parent)
          const position = store.value(
            'select ifnull(max(POSITION), 0) + 1 from note_document where COLLECTION_ID = ? and ifnull(PARENT_ID, 0) = ?',
            [collectionId, parent ?? 0],
          )
          const written = { MARKDOWN: '', ...draft, POSITION: position!, ...stamp(notes, caller.userId, true) }
          return { item: readOne(source, insertRow(store, 'note_document', written)) }
        },
      },
      get: {
        signature: { params: [id], key: 'item', dto: documentDto },
        handler: ({ params }) => ({ item: readOne(source, requireDocument(notes, requireInt(params, 'id')).id) }),
      },
      update: {
        isWrite: true,
        signature: { params: [id, fields, { name: 'overwrite', type: 'boolean' }], key: 'item', dto: documentDto },
        handler({ params, caller }) {
          const documentId = requireInt(params, 'id')
          const given = requireFields(params)
          // Nobody edits in a browser here: there are no unsaved changes.
          if (typeof (params.all['overwrite'] ?? false) !== 'boolean') throw validationError([wrongType('overwrite', 'bool')])
          const draft = readDtoFields(documentDto, given, {
            required: [],
            optional: ['title', 'markdown'],
            time,
            wrongTypeIs: 'dtoValidation',
          })
          if (Object.keys(draft).length === 0)
            throw new MethodError('NOTE_EMPTY_UPDATE', 'The request does not contain any modifiable fields')
          requireName(draft['TITLE'], 'title')
          requireSize(draft['MARKDOWN'])
          const document = requireDocument(notes, documentId)
          requireModerator(notes, caller, document.collectionId)
          updateRow(store, 'note_document', { ...draft, ...stamp(notes, caller.userId, false) }, documentId)
          return { item: readOne(source, documentId) }
        },
      },
      archive: put('archived', ['live']),
      delete: put('deleted', ['live', 'archived']),
      ...fieldActions(documentDto),
    }),
    ...defineV3('note.document.tree', ['note'], {
      list: {
        signature: { params: [{ name: 'collectionId', type: 'integer', required: true }], key: 'items', dto: treeDto },
        handler({ params }) {
          const collectionId = requireInt(params, 'collectionId')
          requireCollection(notes, collectionId)
          return readTree(notes, collectionId)
        },
      },
      ...fieldActions(treeDto),
    }),
    ...defineV3('note.document.search', ['note'], {
      list: {
        signature: {
          params: [
            { name: 'query', type: 'string', required: true },
            { name: 'pagination', type: 'object' },
          ],
          key: 'items',
          dto: searchDto,
        },
        handler: ({ params }) => searchDocuments(notes, params),
      },
      ...fieldActions(searchDto),
    }),
  ]
}

function requireSize(markdown: SqlValue | undefined): void {
  if (typeof markdown === 'string' && Buffer.byteLength(markdown) > MAX_MARKDOWN_BYTES)
    throw new MethodError('NOTE_MARKDOWN_TOO_LARGE', 'Document content is too large. The maximum allowed size is 1 048 576 bytes')
}

function requireParent({ store }: Notes, collectionId: number, parent: SqlValue): void {
  if (parent === null) return
  const known = store.value("select 1 from note_document where ID = ? and COLLECTION_ID = ? and STATE = 'live'", [parent, collectionId])
  if (known === undefined) throw new MethodError('NOTE_INVALID_PARENT', 'The parent document does not belong to the specified collection')
}
