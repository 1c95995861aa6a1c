import { MethodError, type Call, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { createReader } from '../../../store/create-reader.ts'
import { createTable } from '../../../store/create-table.ts'
import { listClassic } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError, readClassicObject, readId, requireArgument, requireInteger, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { activitySchema as schema } from './activity-schema.ts'
import { withActivityFiles, writeActivityFiles } from './activity-files.ts'
import { CALL, insertActivity, MEETING, readActivity, updateActivity } from './save-activity.ts'

const ofGet = schema.fields.filter(({ classicList }) => classicList === 'always')

/** `crm.activity.{add,get,list,update,delete,fields}` and `crm.activity.todo.add`: api-reference/crm/timeline/activities/index.md */
export function activityMethods(crm: Crm): readonly MethodDefinition[] {
  createTable(crm.store, schema)
  const reader = createReader(crm.store, schema, crm.time)
  const announce = (action: string, id: number): void => crm.portal.emit(`ONCRMACTIVITY${action}`, { FIELDS: { ID: id } })
  const requireActivity = (params: CallParams): number => {
    const id = readId(params)
    if (crm.store.value('select 1 from crm_activity where ID = ?', [id]) !== 1) throw classicError('Activity is not found')
    return id
  }
  return defineMethods('crm.activity', 'crm', {
    add({ params, caller }) {
      const fields = readClassicObject(params, 'fields', { required: true })
      requireComplete(crm, fields)
      const id = insertActivity(crm, readActivity(crm, fields, false), caller.userId)
      writeActivityFiles(crm, id, fields['FILES'])
      announce('ADD', id)
      return id
    },
    get({ params }) {
      const row = reader.one({ family: 'classic', fields: ofGet }, readId(params))
      if (!row) throw classicError('Activity is not found')
      return row
    },
    list: (call) =>
      listClassic(
        {
          portal: crm.portal,
          schema,
          reader,
          time: crm.time,
          finish: (_, rows) => rows.map((row) => withActivityFiles(crm, call.caller, row)),
        },
        call,
      ),
    update({ params, caller }) {
      const id = requireActivity(params)
      const fields = readClassicObject(params, 'fields', { required: true })
      requireValid(fields, Number(crm.store.value('select TYPE_ID from crm_activity where ID = ?', [id])), Object.keys(fields))
      updateActivity(crm, id, readActivity(crm, fields, true), caller.userId)
      writeActivityFiles(crm, id, fields['FILES'])
      announce('UPDATE', id)
      return true
    },
    delete({ params }) {
      const id = requireActivity(params)
      writeActivityFiles(crm, id, [])
      crm.store.run('delete from crm_activity where ID = ?', [id])
      announce('DELETE', id)
      return true
    },
    fields: () => describeClassic(schema),
    'todo.add'(call) {
      const id = addTodo(crm, call)
      announce('ADD', id)
      return { id }
    },
  })
}

/** api-reference/crm/timeline/activities/activity-base/crm-activity-add.md */
function requireComplete(crm: Crm, fields: Fields): void {
  const typeId = toId(fields['TYPE_ID']) ?? 0
  requireValid(fields, typeId, ['SUBJECT', 'RESPONSIBLE_ID'])
  if (typeId < 1 || typeId > 6) throw classicError('The field TYPE_ID is not defined or invalid')
  if (typeId === 6 && !fields['PROVIDER_ID']) throw classicError('The custom activity without provider is not supported in current context')
  if (fields['PROVIDER_ID'] === 'CONFIGURABLE') throw classicError('Use crm.activity.configurable.add for this activity provider')
  if (fields['PROVIDER_ID'] === 'REST_APP') throw classicError('Application context required')
  requireValid(fields, typeId, ['COMMUNICATIONS'])
  const owner = crm.item(toId(fields['OWNER_TYPE_ID']) ?? 0)
  if (!owner || !exists(crm, owner, toId(fields['OWNER_ID']) ?? 0)) {
    throw classicError('Could not build binding. Please ensure that owner info and communications are defined correctly')
  }
}

/** What both methods ask of these fields. */
function requireValid(fields: Fields, typeId: number, names: readonly string[]): void {
  if (names.includes('SUBJECT') && !fields['SUBJECT']) throw classicError('The field SUBJECT is not defined or empty')
  if (names.includes('RESPONSIBLE_ID') && !toId(fields['RESPONSIBLE_ID']))
    throw classicError('The field RESPONSIBLE_ID is not defined or invalid')
  if (!names.includes('COMMUNICATIONS')) return
  const communications = fields['COMMUNICATIONS']
  const count = typeof communications === 'object' && communications !== null ? Object.keys(communications).length : 0
  if (count === 0) throw classicError('The field COMMUNICATIONS is not defined or invalid')
  if (count > 1 && (typeId === CALL || typeId === MEETING))
    throw classicError('The only one communication is allowed for activity of specified type')
}

/** A to-do is an activity of provider CRM_TODO: api-reference/crm/timeline/activities/todo/crm-activity-todo-add.md */
function addTodo(crm: Crm, { params, caller }: Call): number {
  const ownerTypeId = requireInteger(params, 'ownerTypeId')
  const ownerId = requireInteger(params, 'ownerId')
  const deadline = crm.time.parse(toText(requireArgument(params, 'deadline')))
  if (deadline === undefined) throw new MethodError('WRONG_DATETIME_FORMAT', 'Wrong datetime format')
  const owner = crm.item(ownerTypeId)
  if (!owner || !exists(crm, owner, ownerId)) throw new MethodError('OWNER_NOT_FOUND', 'Owner was not found')
  const title = params.get('title')
  const description = params.get('description')
  const values = {
    OWNER_TYPE_ID: ownerTypeId,
    OWNER_ID: ownerId,
    TYPE_ID: 6,
    PROVIDER_ID: 'CRM_TODO',
    PROVIDER_TYPE_ID: 'TODO',
    SUBJECT: typeof title === 'string' && title !== '' ? title : 'To-do',
    DESCRIPTION: typeof description === 'string' ? description : '',
    START_TIME: deadline,
    END_TIME: deadline,
    DEADLINE: deadline,
    RESPONSIBLE_ID: toId(params.get('responsibleId')) ?? caller.userId,
  }
  return insertActivity(crm, values, caller.userId)
}
