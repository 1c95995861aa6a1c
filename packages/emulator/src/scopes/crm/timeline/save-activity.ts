import type { SqlValue } from '../../../contract.ts'
import { encodeValue } from '../../../store/encode-value.ts'
import { insertRow, updateRow } from '../../../store/write-row.ts'
import { objectsOf, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { activitySchema as schema } from './activity-schema.ts'

export const MEETING = 1
export const CALL = 2
export const TASK = 3

/** Provider of configurable activities: api-reference/crm/timeline/activities/configurable/index.md */
export const CONFIGURABLE = 'CONFIGURABLE_REST_APP'

type Values = Record<string, SqlValue>

const DEFAULTS: Values = {
  ASSOCIATED_ENTITY_ID: 0,
  COMPLETED: 'N',
  PRIORITY: 2,
  NOTIFY_TYPE: 0,
  NOTIFY_VALUE: 0,
  DESCRIPTION: '',
  DESCRIPTION_TYPE: 1,
  DIRECTION: 0,
  LOCATION: '',
  RESULT_MARK: 0,
  RESULT_STATUS: 0,
  RESULT_STREAM: 0,
  AUTOCOMPLETE_RULE: 0,
  IS_INCOMING_CHANNEL: 'N',
}

/** Columns of an activity as a caller may write them. */
export function readActivity(crm: Crm, input: Fields, isUpdate: boolean): Values {
  const values: Values = {}
  for (const [name, value] of Object.entries(input)) {
    const field = schema.find('classic', name)
    if (!field || field.isReadOnly || (isUpdate && field.isImmutable) || !schema.columns.has(field.column)) continue
    if (field.column === 'COMMUNICATIONS') values[field.column] = JSON.stringify(readCommunications(crm, value))
    else if (field.column === 'FILES') continue
    else if (field.storage === 'json') values[field.column] = JSON.stringify(typeof value === 'object' && value !== null ? value : [])
    else values[field.column] = encodeValue(field, value, crm.time) ?? null
  }
  return values
}

export function insertActivity(crm: Crm, given: Values, userId: number): number {
  const now = crm.time.format(crm.portal.now())
  const values = settle({ ...DEFAULTS, ...withCompletion(given), CREATED: now, LAST_UPDATED: now, AUTHOR_ID: userId, EDITOR_ID: userId })
  const id = insertRow(crm.store, 'crm_activity', values)
  touchOwner(crm, values, userId)
  return id
}

export function updateActivity(crm: Crm, id: number, given: Values, userId: number): void {
  const known = crm.store.row('select TYPE_ID, START_TIME, END_TIME, DEADLINE from crm_activity where ID = ?', [id]) ?? []
  const [typeId = null, start = null, end = null, deadline = null] = known
  const { TYPE_ID: _, ...values } = settle({
    TYPE_ID: typeId,
    START_TIME: start,
    END_TIME: end,
    DEADLINE: deadline,
    ...withCompletion(given),
  })
  const all: Values = { ...values, LAST_UPDATED: crm.time.format(crm.portal.now()), EDITOR_ID: userId }
  updateRow(crm.store, 'crm_activity', all, id)
}

/** A status that comes alone tells whether the activity is completed: api-reference/crm/data-types.md */
function withCompletion(given: Values): Values {
  const { STATUS: status, COMPLETED: completed } = given
  if (completed !== undefined || typeof status !== 'number') return given
  return { ...given, COMPLETED: status === 2 || status === 3 ? 'Y' : 'N' }
}

/** DEADLINE follows the start of calls and meetings and the end of tasks; STATUS and COMPLETED say the same thing. */
function settle(values: Values): Values {
  const { TYPE_ID: type, START_TIME: start, END_TIME: end } = values
  const deadline = type === CALL || type === MEETING ? start : type === TASK ? end : undefined
  const status = values['COMPLETED'] === undefined ? undefined : values['COMPLETED'] === 'Y' ? 2 : 1
  return { ...values, ...(deadline && { DEADLINE: deadline }), ...(status && { STATUS: values['STATUS'] === 3 ? 3 : status }) }
}

/** An activity is the last thing that happened to its owner; old invoices do not tell of it. */
function touchOwner(crm: Crm, values: Values, userId: number): void {
  const owner = crm.item(Number(values['OWNER_TYPE_ID']))
  if (!owner?.schema.columns.has('LAST_ACTIVITY_TIME')) return
  const touched = { LAST_ACTIVITY_TIME: values['CREATED'] ?? null, LAST_ACTIVITY_BY: userId }
  updateRow(crm.store, owner.entity.table, touched, values['OWNER_ID'] ?? null)
}

/** Who was talked to; names are read once, as the portal shows them in ENTITY_SETTINGS. */
function readCommunications(crm: Crm, input: unknown): readonly unknown[] {
  return objectsOf(input).map((entry, index) => {
    const entityTypeId = toId(entry['ENTITY_TYPE_ID'])
    const entityId = toId(entry['ENTITY_ID'])
    return {
      ID: String(index + 1),
      TYPE: toText(entry['TYPE']),
      VALUE: toText(entry['VALUE']),
      ENTITY_ID: String(entityId ?? 0),
      ENTITY_TYPE_ID: String(entityTypeId ?? 0),
      ENTITY_SETTINGS: entityId ? entitySettings(crm, entityTypeId, entityId) : [],
    }
  })
}

function entitySettings(crm: Crm, entityTypeId: number | undefined, id: number): unknown {
  if (entityTypeId === 4)
    return { COMPANY_TITLE: crm.store.value(`select TITLE from ${crm.item(4)!.entity.table} where ID = ?`, [id]) ?? '' }
  if (entityTypeId !== 3) return []
  const row = crm.store.row(`select HONORIFIC, NAME, SECOND_NAME, LAST_NAME, COMPANY_ID from ${crm.item(3)!.entity.table} where ID = ?`, [
    id,
  ])
  if (!row) return []
  const [honorific, name, secondName, lastName, companyId] = row
  const title = companyId ? crm.store.value(`select TITLE from ${crm.item(4)!.entity.table} where ID = ?`, [companyId]) : ''
  return {
    HONORIFIC: honorific ?? '',
    NAME: name ?? '',
    SECOND_NAME: secondName ?? '',
    LAST_NAME: lastName ?? '',
    COMPANY_TITLE: title ?? '',
    COMPANY_ID: String(companyId ?? 0),
  }
}
