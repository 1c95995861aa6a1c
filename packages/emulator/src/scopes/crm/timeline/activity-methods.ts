import type { Call, Caller, CallParams, MethodDefinition } from '../../../contract.ts'
import { createReader } from '../../../store/create-reader.ts'
import { createTable } from '../../../store/create-table.ts'
import { listOf } from '../../../store/encode-value.ts'
import { listClassic } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError, objectsOf, readClassicObject, readId, requireInteger, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { createActivityBindings } from './activity-bindings.ts'
import { activitySchema as schema, communicationSchema } from './activity-schema.ts'
import { announceActivity } from './announce-activity.ts'
import { withActivityFiles, writeActivityFiles } from './activity-files.ts'
import { deleteActivity } from './delete-record.ts'
import { notFound } from './refusals.ts'
import { withParam } from './with-param.ts'
import { CALL, CONFIGURABLE, insertActivity, MEETING, readActivity, updateActivity } from './save-activity.ts'

/** Activities of applications' own types need no more than that type: api-reference/crm/timeline/activities/types/crm-activity-type-add.md */
const OF_APP = 'REST_APP'
const CUSTOM = 6

const ofGet = schema.of('classic').filter(({ classicList }) => classicList === 'always')

/** `crm.activity.{add,get,list,update,delete,fields}` and what is told of calls: api-reference/crm/timeline/activities/index.md */
export function activityMethods(crm: Crm): readonly MethodDefinition[] {
  createTable(crm.store, schema)
  const reader = createReader(crm.store, schema, crm.time)
  createActivityBindings(crm)
  const requireActivity = (params: CallParams): number => {
    const id = readId(params)
    if (crm.store.value('select 1 from crm_activity where ID = ?', [id]) !== 1) throw classicError('Activity is not found')
    return id
  }
  const personOf = ({ userId }: Caller): Fields =>
    crm.portal.settings.quirks.activityWithoutPerson === 'of-caller' ? { RESPONSIBLE_ID: userId } : {}
  return defineMethods('crm.activity', 'crm', {
    add({ params, caller }) {
      const sent = readClassicObject(params, 'fields', { required: true })
      const fields: Fields = { ...personOf(caller), ...(sent['PROVIDER_ID'] === OF_APP && { TYPE_ID: CUSTOM }), ...sent }
      requireComplete(crm, fields, caller)
      const id = insertActivity(crm, readActivity(crm, fields, false), caller.userId)
      writeActivityFiles(crm, id, fields['FILES'])
      announceActivity(crm, 'ADD', id)
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
          finish: () => (rows) => rows.map((row) => withActivityFiles(crm, call.caller, row)),
        },
        withFilesByOldName(withBindingsFilter(crm, call)),
      ),
    update({ params, caller }) {
      const id = requireActivity(params)
      const fields = readClassicObject(params, 'fields', { required: true })
      if (crm.store.value('select PROVIDER_ID from crm_activity where ID = ?', [id]) === CONFIGURABLE)
        throw classicError('Use crm.activity.configurable.update for this activity provider')
      requireValid(fields, Number(crm.store.value('select TYPE_ID from crm_activity where ID = ?', [id])), Object.keys(fields))
      updateActivity(crm, id, readActivity(crm, fields, true), caller.userId)
      writeActivityFiles(crm, id, fields['FILES'])
      announceActivity(crm, 'UPDATE', id)
      return true
    },
    delete({ params }) {
      deleteActivity(crm, requireActivity(params))
      return true
    },
    fields: () => describeClassic(schema),
    'communication.fields': () => describeClassic(communicationSchema),
    'call.getTranscript'({ params }) {
      const id = requireInteger(params, 'activityId')
      if (crm.store.value('select TYPE_ID from crm_activity where ID = ?', [id]) !== CALL) throw notFound('Element not found')
      // Nothing here writes down what was said.
      return null
    },
  })
}

/** api-reference/crm/timeline/activities/activity-base/crm-activity-add.md */
function requireComplete(crm: Crm, fields: Fields, caller: Caller): void {
  const typeId = toId(fields['TYPE_ID']) ?? 0
  requireValid(fields, typeId, ['SUBJECT', 'RESPONSIBLE_ID'])
  if (typeId < 1 || typeId > CUSTOM) throw classicError('The field TYPE_ID is not defined or invalid')
  if (typeId === CUSTOM && !fields['PROVIDER_ID'])
    throw classicError('The custom activity without provider is not supported in current context')
  if (fields['PROVIDER_ID'] === CONFIGURABLE) throw classicError('Use crm.activity.configurable.add for this activity provider')
  if (fields['PROVIDER_ID'] === OF_APP && caller.kind !== 'app') throw classicError('Application context required')
  if (fields['PROVIDER_ID'] !== OF_APP) requireValid(fields, typeId, ['COMMUNICATIONS'])
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

/** `filter[BINDINGS]` finds activities by any object they stand on: api-reference/crm/timeline/activities/activity-base/crm-activity-list.md */
function withBindingsFilter(crm: Crm, call: Call): Call {
  const { BINDINGS: wanted, ...filter } = readClassicObject(call.params, 'filter')
  if (wanted === undefined) return call
  const pairs = objectsOf(wanted)
  const ids = new Set(
    pairs.flatMap((pair) =>
      crm.store
        .rows(
          `select ID from crm_activity t where (OWNER_TYPE_ID = ?1 and OWNER_ID = ifnull(?2, OWNER_ID)) or exists (
            select 1 from crm_activity_binding b where b.ACTIVITY_ID = t.ID and b.OWNER_TYPE_ID = ?1 and b.OWNER_ID = ifnull(?2, b.OWNER_ID))`,
          [toId(pair['OWNER_TYPE_ID']) ?? 0, toId(pair['OWNER_ID']) ?? null],
        )
        .map(([id]) => Number(id)),
    ),
  )
  return withParam(call, 'filter', { ...filter, '@ID': ids.size > 0 ? [...ids] : [0] })
}

/** STORAGE_ELEMENT_IDS selects FILES: api-reference/crm/timeline/activities/activity-base/crm-activity-list.md#example-files */
function withFilesByOldName(call: Call): Call {
  const names = listOf(call.params.get('select'))
  return names.some((name) => toText(name).toUpperCase() === 'STORAGE_ELEMENT_IDS') ? withParam(call, 'select', [...names, 'FILES']) : call
}
