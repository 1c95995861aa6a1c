import { MethodError, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { createTable } from '../../../store/create-table.ts'
import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import { listClassic } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { readId, requireInteger, requireObject, toId, toText } from '../../read-params.ts'
import { systemEntities } from '../entities/system-entities.ts'
import type { Crm, Item } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { withCommentFiles, writeCommentFiles } from './comment-files.ts'

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
  const announce = (action: string, id: number): void => crm.portal.emit(`ONCRMTIMELINECOMMENT${action}`, { FIELDS: { ID: id } })

  const requireComment = (params: CallParams): number => {
    const id = requireInteger(params, 'id')
    if (store.value('select 1 from crm_timeline_comment where ID = ?', [id]) !== 1) throw new MethodError('NOT_FOUND', 'Not found.')
    return id
  }
  const finish = (_: unknown, rows: readonly Row[]): readonly Row[] => rows.map((row) => withCommentFiles(crm, row))
  return defineMethods('crm.timeline.comment', 'crm', {
    add({ params, caller }) {
      const fields = requireObject(params, 'fields')
      for (const name of ['ENTITY_ID', 'ENTITY_TYPE']) {
        if (!fields[name]) throw new MethodError('100', `Could not find value for parameter {${name}}`)
      }
      const owner = ownerOf(crm, toText(fields['ENTITY_TYPE']))
      const ownerId = toId(fields['ENTITY_ID'])
      if (!owner || ownerId === undefined || !exists(crm, owner, ownerId)) throw new MethodError('OWNER_NOT_FOUND', 'Owner was not found')
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
      announce('ADD', id)
      return id
    },
    get({ params }): Row {
      const row = reader.one({ family: 'classic', fields: commentSchema.fields }, readId(params))
      if (!row) throw new MethodError('', 'Not found.')
      const { FILES: files, ...rest } = withCommentFiles(crm, row)
      return Object.keys(files as object).length > 0 ? { ...rest, FILES: files } : rest
    },
    list: (call) => listClassic({ portal: crm.portal, schema: commentSchema, reader, time: crm.time, finish }, call),
    update({ params }) {
      const fields = requireObject(params, 'fields')
      const id = requireComment(params)
      store.run('update crm_timeline_comment set COMMENT = ? where ID = ?', [readText(fields['COMMENT']), id])
      writeCommentFiles(crm, id, fields['FILES'])
      announce('UPDATE', id)
      return id
    },
    delete({ params }) {
      const id = requireComment(params)
      writeCommentFiles(crm, id, [])
      store.run('delete from crm_timeline_comment where ID = ?', [id])
      announce('DELETE', id)
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

/** `deal`, `contact`, `dynamic_1030`. */
function ownerOf(crm: Crm, type: string): Item | undefined {
  const wanted = type.toUpperCase()
  const system = [...systemEntities.values()].find(({ typeName }) => typeName === wanted)
  if (system) return crm.item(system.entityTypeId)
  const dynamic = /^DYNAMIC_(\d+)$/.exec(wanted)
  return dynamic ? crm.item(Number(dynamic[1])) : undefined
}
