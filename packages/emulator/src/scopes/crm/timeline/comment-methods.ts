import { MethodError, type Call, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { createTable } from '../../../store/create-table.ts'
import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import { listClassic } from '../../classic-list.ts'
import type { Finish } from '../../list-page.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError, readClassicObject, readId, requireInteger, requireObject, toId, toText } from '../../read-params.ts'
import { classicDenial } from '../items/rights.ts'
import type { Crm } from '../open-crm.ts'
import type { Owner } from './activity-bindings.ts'
import { announceComment } from './announce-comment.ts'
import { withCommentFiles, writeCommentFiles } from './comment-files.ts'
import { deleteComment } from './delete-record.ts'
import { typeIdOf, typeNameOf } from './entity-types.ts'
import { ownersOf, standsOn, unbindRecord } from './records.ts'
import { accessDenied, checkOwner, mayTouchAny, notFound, requireOwner } from './refusals.ts'
import { withParam } from './with-param.ts'

export const commentSchema: Schema = createSchema('crm_timeline_comment', [
  field('ID', 'integer', { isReadOnly: true }),
  field('ENTITY_ID', 'integer', { isRequired: true, isImmutable: true, title: 'ID of the element the comment is attached to' }),
  field('ENTITY_TYPE', 'string', { isRequired: true, isImmutable: true, title: 'Type of the element the comment is attached to' }),
  field('CREATED', 'datetime', { isReadOnly: true, title: 'Date added' }),
  field('COMMENT', 'string', { title: 'Comment text' }),
  field('AUTHOR_ID', 'integer', { isImmutable: true, title: 'Author' }),
  field('FILES', 'attached_diskfile', { isMultiple: true, read: { classic: `json(ifnull(t.FILES, '[]'))` } }),
])

/** `crm.timeline.comment.*`: api-reference/crm/timeline/comments/index.md */
export function commentMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  createTable(store, commentSchema)
  const reader = createReader(store, commentSchema, crm.time)

  const requireComment = (params: CallParams): number => {
    const id = requireInteger(params, 'id')
    if (store.value('select 1 from crm_timeline_comment where ID = ?', [id]) !== 1) throw new MethodError('NOT_FOUND', 'Not found.')
    return id
  }
  const requireAccess = ({ caller }: Call, id: number): void => {
    if (!mayTouchAny(crm, caller, ownersOf(crm, id))) throw accessDenied()
  }
  return defineMethods('crm.timeline.comment', 'crm', {
    add({ params, caller }) {
      const fields = requireObject(params, 'fields')
      for (const name of ['ENTITY_ID', 'ENTITY_TYPE']) {
        if (!fields[name]) throw new MethodError('100', `Could not find value for parameter {${name}}`)
      }
      const ownerId = toId(fields['ENTITY_ID']) ?? 0
      checkOwner(crm, caller, { typeId: typeIdOf(toText(fields['ENTITY_TYPE'])) ?? 0, id: ownerId })
      const id = store.run(
        'insert into crm_timeline_comment (ENTITY_ID, ENTITY_TYPE, CREATED, COMMENT, AUTHOR_ID) values (?, ?, ?, ?, ?)',
        [
          ownerId,
          toText(fields['ENTITY_TYPE']).toLowerCase(),
          crm.time.format(crm.portal.now()),
          readText(fields['COMMENT']),
          toId(fields['AUTHOR_ID']) ?? caller.userId,
        ],
      ).lastId
      writeCommentFiles(crm, id, fields['FILES'])
      announceComment(crm, 'ADD', id)
      return id
    },
    get({ params, caller }): Row {
      const row = reader.one({ family: 'classic', fields: commentSchema.fields }, readId(params))
      if (!row) throw classicError('Not found.')
      if (!mayTouchAny(crm, caller, ownersOf(crm, Number(row['ID'])))) throw classicDenial()
      const { FILES: files, ...rest } = withCommentFiles(crm, row)
      return Object.keys(files as object).length > 0 ? { ...rest, FILES: files } : rest
    },
    list(call) {
      const { bound, owner } = withOwner(crm, call)
      const finish = (): Finish => (rows) => rows.map((row) => seenFrom(owner, withCommentFiles(crm, row)))
      return listClassic({ portal: crm.portal, schema: commentSchema, reader, time: crm.time, finish }, bound)
    },
    update(call) {
      const { params } = call
      const fields = requireObject(params, 'fields')
      const id = requireComment(params)
      readOwner(crm, call, id)
      requireAccess(call, id)
      store.run('update crm_timeline_comment set COMMENT = ? where ID = ?', [readText(fields['COMMENT']), id])
      writeCommentFiles(crm, id, fields['FILES'])
      announceComment(crm, 'UPDATE', id)
      return id
    },
    delete(call) {
      const { params } = call
      const id = requireComment(params)
      const owner = readOwner(crm, call, id)
      requireAccess(call, id)
      if (ownersOf(crm, id).length > 1) {
        if (!owner) throw new MethodError('MULTIPLE_BINDINGS', 'The comment is bound to several objects')
        unbindRecord(crm, id, owner)
        announceComment(crm, 'UPDATE', id)
        return null
      }
      deleteComment(crm, id)
      return null
    },
    fields: () => describeClassic(commentSchema),
  })
}

function readText(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '') throw new MethodError('INVALID_ARG_VALUE', 'Comment must be not empty')
  return text
}

/** `ownerTypeId` and `ownerId` say for which of several objects: api-reference/crm/timeline/comments/crm-timeline-comment-delete.md */
function readOwner(crm: Crm, call: Call, id: number): Owner | undefined {
  if (!call.params.has('ownerTypeId') && !call.params.has('ownerId')) return undefined
  const owner = requireOwner(crm, call)
  if (!standsOn(crm, id, owner)) throw notFound()
  return owner
}

/** A list of one object's comments has those that were bound to it later too. */
function withOwner(crm: Crm, call: Call): { readonly bound: Call; readonly owner?: Owner } {
  const { ENTITY_ID: entityId, ENTITY_TYPE: entityType, ...filter } = readClassicObject(call.params, 'filter')
  const owner = { typeId: typeIdOf(toText(entityType)) ?? 0, id: toId(entityId) ?? 0 }
  if (owner.typeId === 0 || owner.id === 0) return { bound: call }
  const ids = crm.store
    .rows('select ID from crm_timeline_bound where ENTITY_TYPE = ? collate nocase and ENTITY_ID = ?', [typeNameOf(owner.typeId), owner.id])
    .flat()
  return { bound: withParam(call, 'filter', { ...filter, '@ID': ids.length > 0 ? ids : [0] }), owner }
}

/** The row as the timeline of that object shows it. */
function seenFrom(owner: Owner | undefined, row: Row): Row {
  const own = owner && { ENTITY_ID: String(owner.id), ENTITY_TYPE: typeNameOf(owner.typeId) }
  return own ? Object.fromEntries(Object.entries(row).map(([name, value]) => [name, own[name as keyof typeof own] ?? value])) : row
}
