import { Listing, MethodError, type CallParams, type MethodDefinition, type SqlValue } from '../../../contract.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireInteger, requireObject, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { deleteLogMessage } from './delete-record.ts'
import { typeNameOf } from './entity-types.ts'
import { ownersOf, takeRecordId } from './records.ts'
import { accessDenied, checkOwner, mayTouchAny, notFound } from './refusals.ts'

const PAGE_SIZE = 10
const COLUMNS = 'ID, CREATED, AUTHOR_ID, TITLE, TEXT, ICON_CODE'

/** `crm.timeline.logmessage.*`: api-reference/crm/timeline/logmessage/index.md */
export function logMessageMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  const find = (params: CallParams): readonly SqlValue[] => {
    const id = requireInteger(params, 'id')
    const row = store.row(`select ${COLUMNS}, CLIENT_ID from crm_timeline_log where ID = ?`, [id])
    if (!row) throw notFound(`Timeline logmessage not found for id ${id}`)
    return row
  }
  return defineMethods('crm.timeline.logmessage', 'crm', {
    add({ params, caller }) {
      const fields = requireObject(params, 'fields')
      const [typeId, entityId, title, text, icon] = ['entityTypeId', 'entityId', 'title', 'text', 'iconCode'].map((name) =>
        requireField(fields, name),
      )
      const owner = { typeId: toId(typeId) ?? 0, id: toId(entityId) ?? 0 }
      checkOwner(crm, caller, owner)
      const id = takeRecordId(crm)
      store.run('insert into crm_timeline_log values (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
        id,
        typeNameOf(owner.typeId),
        owner.id,
        crm.time.format(crm.portal.now()),
        caller.userId,
        toText(title),
        toText(text),
        toText(icon),
        caller.app?.clientId ?? '',
      ])
      return { logMessage: describe(store.row(`select ${COLUMNS} from crm_timeline_log where ID = ?`, [id])!) }
    },
    get: ({ params }) => ({ logMessage: describe(find(params)) }),
    list({ params }) {
      const of = [typeNameOf(requireInteger(params, 'entityTypeId')), requireInteger(params, 'entityId')] as const
      const total = Number(store.value('select count(*) from crm_timeline_log where ENTITY_TYPE = ? and ENTITY_ID = ?', of))
      const start = Math.max(0, toId(params.get('start')) ?? 0)
      const rows = store.rows(
        `select ${COLUMNS} from crm_timeline_log where ENTITY_TYPE = ? and ENTITY_ID = ? order by ${orderOf(params)} limit ${PAGE_SIZE} offset ?`,
        [...of, start],
      )
      return new Listing(rows.map(describe), total, start + PAGE_SIZE < total ? start + PAGE_SIZE : undefined)
    },
    delete({ params, caller }) {
      const row = find(params)
      const id = Number(row[0])
      if (!mayTouchAny(crm, caller, ownersOf(crm, id))) throw accessDenied()
      if (row[6] !== (caller.app?.clientId ?? '')) throw new MethodError('REMOVING_DISABLED', 'The record belongs to another application')
      deleteLogMessage(crm, id)
      return true
    },
  })
}

function requireField(fields: Fields, name: string): unknown {
  const value = fields[name]
  if (value === undefined || value === null || value === '') throw new MethodError('100', `Could not find value for parameter {${name}}`)
  return value
}

/** By id and creation only, the newest first. */
function orderOf(params: CallParams): string {
  const order = params.get('order')
  const parts = Object.entries(typeof order === 'object' && order !== null ? order : {}).flatMap(([name, direction]) => {
    const column = name.toLowerCase()
    if (column !== 'id' && column !== 'created') return []
    return [`${column} ${toText(direction).toLowerCase() === 'asc' ? 'asc' : 'desc'}`]
  })
  return [...parts, 'ID desc'].join(', ')
}

function describe([id, created, authorId, title, text, iconCode]: readonly SqlValue[]): unknown {
  return { id, created, authorId, title, text, iconCode }
}
