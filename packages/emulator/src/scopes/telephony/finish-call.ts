import { MethodError, type Call } from '../../contract.ts'
import { encodeScalar } from '../../store/encode-value.ts'
import { insertRow } from '../../store/write-row.ts'
import { insertActivity, readActivity } from '../crm/timeline/save-activity.ts'
import { updateItem } from '../crm/items/save-item.ts'
import { openCrm } from '../crm/open-crm.ts'
import { textOf, toId, toText } from '../read-params.ts'
import { CRM_TYPES, type CrmType } from './find-by-phone.ts'
import { coreError, type Telephony } from './open-telephony.ts'
import { readUser } from './read-user.ts'
import { statisticSchema } from './telephony-schemas.ts'

interface Registered {
  readonly phone: string
  readonly type: number
  readonly line: string
  readonly externalId: string
  readonly startDate: string
  readonly crmType: CrmType | null
  readonly crmId: number
  readonly createdLead: number
}

/** Moves a call into the history, and notes it in the CRM: api-reference/telephony/telephony-external-call-finish.md */
export function finishCall(telephony: Telephony, { params, caller }: Call): object {
  const { store, portal, time } = telephony
  const callId = params.get('CALL_ID')
  if (typeof callId !== 'string') throw new MethodError('INVALID_ARGUMENT', 'CALL_ID must be a string')
  const userId = readUser(telephony, params)
  const call = findRegistered(telephony, callId)
  if (!call) throw coreError('Call is not found (call should be registered prior to finishing)')
  const duration = Math.max(0, toId(params.get('DURATION')) ?? 0)
  const code = textOf(params.get('STATUS_CODE')) || (duration > 0 ? '200' : '304')
  const vote = toId(params.get('VOTE'))
  const costField = statisticSchema.field('COST')
  const cost = Number(encodeScalar(costField, textOf(params.get('COST')) ?? 0, time) ?? 0)
  if (call.createdLead > 0) giveLead(telephony, call.createdLead, userId)
  const activityId = call.crmType === null ? null : addCallActivity(telephony, callId, call, { userId, duration, code })
  const values = {
    CALL_ID: callId,
    EXTERNAL_CALL_ID: call.externalId === '' ? null : call.externalId,
    PORTAL_USER_ID: userId,
    PHONE_NUMBER: call.phone,
    PORTAL_NUMBER: call.line === '' ? 'REST_APP:' : call.line,
    CALL_DURATION: duration,
    CALL_START_DATE: call.startDate,
    CALL_VOTE: vote !== undefined && vote >= 1 && vote <= 5 ? vote : null,
    COST: cost,
    COST_CURRENCY: toText(params.get('COST_CURRENCY')),
    CALL_FAILED_CODE: code,
    CALL_FAILED_REASON: toText(params.get('FAILED_REASON')),
    REST_APP_ID: caller.app?.id ?? null,
    REST_APP_NAME: caller.app?.clientId ?? null,
    CRM_ACTIVITY_ID: activityId,
    COMMENT: null,
    CRM_ENTITY_TYPE: call.crmType,
    CRM_ENTITY_ID: call.crmType === null ? null : call.crmId,
  }
  const more = {
    CALL_TYPE: call.type,
    CALL_CATEGORY: 'external',
    TRANSCRIPT_PENDING: 'N',
    CALL_RECORD_URL: textOf(params.get('RECORD_URL')) ?? null,
  }
  const id = insertRow(store, 'tel_statistic', { ...values, ...more })
  store.run('delete from tel_call where CALL_ID = ?', [callId])
  announceEnd(telephony, { ...values, CALL_TYPE: call.type, COST: cost / 10_000 })
  return {
    ...values,
    INCOMING: String(call.type),
    CALL_START_DATE: portal.settings.quirks.legacyDates ? {} : call.startDate,
    CALL_STATUS: code === '200' ? 1 : 0,
    COST: cost / 10_000,
    REST_APP_ID: values.REST_APP_ID === null ? null : String(values.REST_APP_ID),
    ID: id,
  }
}

function findRegistered({ store }: Telephony, callId: string): Registered | undefined {
  const sql = `select PHONE_NUMBER, TYPE, LINE_NUMBER, EXTERNAL_CALL_ID, START_DATE, CRM_ENTITY_TYPE, CRM_ENTITY_ID, CREATED_LEAD from tel_call where CALL_ID = ?`
  const row = store.row(sql, [callId])
  if (!row) return undefined
  const [phone, type, line, externalId, startDate, crmType, crmId, lead] = row
  return {
    phone: String(phone),
    type: Number(type),
    line: String(line),
    externalId: String(externalId),
    startDate: String(startDate),
    crmType: crmType as CrmType | null,
    crmId: Number(crmId),
    createdLead: Number(lead),
  }
}

/** Who ends a call is responsible for what the call made. */
function giveLead({ portal }: Telephony, leadId: number, userId: number): void {
  const crm = openCrm(portal)
  const { table } = crm.item(CRM_TYPES.LEAD)!.entity
  if (crm.store.value(`select ASSIGNED_BY_ID from ${table} where ID = ?`, [leadId]) === userId) return
  const draft = { values: { ASSIGNED_BY_ID: userId }, links: new Map(), multifields: [], files: new Map() }
  updateItem(crm, crm.item(CRM_TYPES.LEAD)!, leadId, draft, { userId, family: 'classic' })
}

interface Outcome {
  readonly userId: number
  readonly duration: number
  readonly code: string
}

function addCallActivity({ portal, time }: Telephony, callId: string, call: Registered, { userId, duration, code }: Outcome): number {
  const crm = openCrm(portal)
  const isOutgoing = call.type === 1 || call.type === 4 || call.type === 5
  const ownerTypeId = CRM_TYPES[call.crmType!]
  const values = readActivity(
    crm,
    {
      OWNER_TYPE_ID: ownerTypeId,
      OWNER_ID: call.crmId,
      TYPE_ID: 2,
      PROVIDER_ID: 'VOXIMPLANT_CALL',
      PROVIDER_TYPE_ID: 'CALL',
      SUBJECT: isOutgoing ? `Outgoing call to ${call.phone}` : `Incoming call from ${call.phone}`,
      START_TIME: call.startDate,
      END_TIME: time.format(Date.parse(call.startDate) + Math.min(duration, MAX_SECONDS) * 1000),
      COMPLETED: code === '200' ? 'Y' : 'N',
      RESPONSIBLE_ID: userId,
      DIRECTION: isOutgoing ? 2 : 1,
      ORIGIN_ID: `VI_${callId}`,
      COMMUNICATIONS: [{ TYPE: 'PHONE', VALUE: call.phone, ENTITY_ID: call.crmId, ENTITY_TYPE_ID: ownerTypeId }],
    },
    false,
  )
  const id = insertActivity(crm, values, userId)
  portal.emit('ONCRMACTIVITYADD', { FIELDS: { ID: id } })
  return id
}

/** No call lasts a year; dates end somewhere. */
const MAX_SECONDS = 31_536_000

/** api-reference/telephony/voximplant/events/on-voximplant-call-end.md */
function announceEnd({ portal }: Telephony, values: Readonly<Record<string, unknown>>): void {
  const names = ['CALL_ID', 'CALL_TYPE', 'PHONE_NUMBER', 'PORTAL_NUMBER', 'PORTAL_USER_ID', 'CALL_DURATION', 'CALL_START_DATE']
  const rest = ['COST', 'COST_CURRENCY', 'CALL_FAILED_CODE', 'CALL_FAILED_REASON', 'CRM_ACTIVITY_ID']
  portal.emit('ONVOXIMPLANTCALLEND', Object.fromEntries([...names, ...rest].map((name) => [name, values[name]])))
}
