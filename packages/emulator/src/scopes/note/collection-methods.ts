import type { MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { defineV3, type V3Action } from '../../v3/define-v3.ts'
import { readOne, type DtoSource } from '../../v3/dto-actions.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { readDtoFields } from '../../v3/read-dto-fields.ts'
import { readRows } from '../../v3/read-rows.ts'
import { baseFields } from '../../v3/read-selection.ts'
import { requireFields, requireInt } from '../../v3/read-v3-params.ts'
import { collectionDto } from './note-dtos.ts'
import { requireCollection, requireModerator, type Notes } from './open-notes.ts'
import { readNotePage } from './read-cursor.ts'
import { requireName } from './require-name.ts'

const id = { name: 'id', type: 'integer', required: true } as const
const fields = { name: 'fields', type: 'object', required: true } as const

/** Knowledge bases: api-reference/note/collection/index.md */
export function collectionMethods(notes: Notes): readonly MethodDefinition[] {
  const { store, time } = notes
  const source: DtoSource = { store, time, dto: collectionDto }
  /** Takes the knowledge base and its documents out of use. */
  const put = (state: 'archived' | 'deleted', from: readonly string[]): V3Action => ({
    isWrite: true,
    signature: { params: [id], key: 'result' },
    handler({ params, caller }) {
      const collection = requireInt(params, 'id')
      requireCollection(notes, collection, from)
      requireModerator(notes, caller, collection)
      store.run('update note_collection set STATE = ? where ID = ?', [state, collection])
      store.run("update note_document set STATE = ? where COLLECTION_ID = ? and STATE <> 'deleted'", [state, collection])
      return { result: true }
    },
  })
  return defineV3('note.collection', ['note'], {
    add: {
      isWrite: true,
      signature: { params: [fields], key: 'item', dto: collectionDto },
      handler({ params, caller }) {
        const draft = readDtoFields(collectionDto, requireFields(params), {
          required: ['name'],
          optional: ['position'],
          time,
          wrongTypeIs: 'dtoValidation',
        })
        requireName(draft['NAME'], 'name')
        return {
          item: readOne(source, insertRow(store, 'note_collection', { POSITION: 0, ...draft, ...stamp(notes, caller.userId, true) })),
        }
      },
    },
    get: {
      signature: { params: [id], key: 'item', dto: collectionDto },
      handler({ params }) {
        const collection = requireInt(params, 'id')
        requireCollection(notes, collection)
        return { item: readOne(source, collection) }
      },
    },
    list: {
      signature: { params: [{ name: 'pagination', type: 'object' }], key: 'items', dto: collectionDto },
      handler({ params }) {
        const { limit, after } = readNotePage(params.all['pagination'])
        const items = readRows(store, collectionDto, {
          selection: { fields: baseFields(collectionDto), relations: [] },
          filter: { logic: 'and', negative: false, conditions: [] },
          order: ['position', 'id'].map((name) => ({ field: collectionDto.find(name)!, descending: false })),
          // One more than the page tells whether there is another one.
          page: { limit: limit + 1, offset: 0 },
          reach: `t0.STATE = 'live'${after ? ` and (t0.POSITION, t0.ID) > (${after.position}, ${after.id})` : ''}`,
        })
        return { items: items.slice(0, limit), nextCursor: items.length > limit ? cursorOf(items[limit - 1]!) : null }
      },
    },
    update: {
      isWrite: true,
      signature: { params: [id, fields], key: 'item', dto: collectionDto },
      handler({ params, caller }) {
        const collection = requireInt(params, 'id')
        const draft = readDtoFields(collectionDto, requireFields(params), { required: ['name'], time, wrongTypeIs: 'dtoValidation' })
        requireName(draft['NAME'], 'name')
        requireCollection(notes, collection, ['live'])
        requireModerator(notes, caller, collection)
        updateRow(store, 'note_collection', { ...draft, ...stamp(notes, caller.userId, false) }, collection)
        return { item: readOne(source, collection) }
      },
    },
    archive: put('archived', ['live']),
    delete: put('deleted', ['live', 'archived']),
    ...fieldActions(collectionDto),
  })
}

const cursorOf = ({ position, id: last }: Row): Row => ({ position, id: last })

/** Who wrote, and when. */
export function stamp(notes: Notes, userId: number, isNew: boolean): Values {
  const now = notes.now()
  return { UPDATED_BY: userId, UPDATED_AT: now, ...(isNew && { CREATED_BY: userId, CREATED_AT: now }) }
}
