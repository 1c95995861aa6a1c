import type { Call } from '../../contract.ts'
import { randomHex } from '../../create-random.ts'
import { createItem } from '../crm/items/save-item.ts'
import { openCrm } from '../crm/open-crm.ts'
import { exists } from '../crm/products/find-owner.ts'
import { isYes, textOf, toId, toText } from '../read-params.ts'
import { CRM_TYPES, findByPhone, isPhone, type CrmEntity, type CrmType } from './find-by-phone.ts'
import { coreError, type Telephony } from './open-telephony.ts'
import { readUser } from './read-user.ts'

const REUSED_MS = 30 * 60_000

/** api-reference/telephony/telephony-external-call-register.md */
export function registerCall(telephony: Telephony, { params, caller }: Call): object {
  const { store, portal, time } = telephony
  const userId = readUser(telephony, params)
  const type = toId(params.get('TYPE')) ?? 0
  if (type < 1 || type > 5) throw coreError('Unknown TYPE')
  const started = textOf(params.get('CALL_START_DATE')) ?? ''
  const startDate = started === '' ? time.format(portal.now()) : /^\d{4}-\d\d-\d\dT/.test(started) ? time.parse(started) : undefined
  if (startDate === undefined) throw coreError('CALL_START_DATE should be in the ISO-8601 format')
  const phone = toText(params.get('PHONE_NUMBER')).trim()
  if (!isPhone(phone)) throw coreError('Unsupported phone number format')
  const [line, externalId] = [toText(params.get('LINE_NUMBER')), toText(params.get('EXTERNAL_CALL_ID'))]
  const appId = caller.app?.id ?? 0

  const known = store.row(
    `select CALL_ID, CRM_ENTITY_TYPE, CRM_ENTITY_ID, CREATED_LEAD from tel_call where APP_ID = ? and PHONE_NUMBER = ? and TYPE = ? and USER_ID = ?
     and LINE_NUMBER = ? and EXTERNAL_CALL_ID = ? and REGISTERED_MS > ? order by rowid desc`,
    [appId, phone, type, userId, line, externalId, portal.now() - REUSED_MS],
  )
  if (known) return describe(String(known[0]), known[1] as CrmType | null, Number(known[2] ?? 0), Number(known[3] ?? 0))

  const found = readEntity(telephony, params.get('CRM_ENTITY_TYPE'), params.get('CRM_ENTITY_ID')) ?? findByPhone(telephony, phone)[0]
  const creates = !found && isYes(params.get('CRM_CREATE')) && !(type === 1 && isWithoutCrm(telephony, appId, line))
  const lead = creates ? createLead(telephony, { phone, type, userId, source: toText(params.get('CRM_SOURCE')) }) : 0
  const entity: CrmEntity | undefined = lead > 0 ? { type: 'LEAD', id: lead } : found
  const callId = createCallId(telephony, 'externalCall')
  store.run('insert into tel_call values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    callId,
    appId,
    userId,
    phone,
    type,
    line,
    externalId,
    portal.now(),
    startDate,
    entity?.type ?? null,
    entity?.id ?? null,
    lead,
  ])
  const callerId = type === 1 ? line : phone
  portal.emit('ONVOXIMPLANTCALLINIT', { CALL_ID: callId, CALL_TYPE: type, CALLER_ID: callerId, REST_APP_ID: appId })
  return describe(callId, entity?.type ?? null, entity?.id ?? 0, lead)
}

/** `externalCall.716f1cb73def9700a23842adf9c4c568.1773130779` */
export function createCallId({ portal }: Telephony, kind: string): string {
  return `${kind}.${randomHex(portal.random, 32)}.${Math.trunc(portal.now() / 1000)}`
}

function describe(callId: string, type: CrmType | null, id: number, lead: number): object {
  return {
    CALL_ID: callId,
    CRM_CREATED_LEAD: lead > 0 ? lead : null,
    CRM_CREATED_ENTITIES: lead > 0 ? [{ ENTITY_TYPE: 'LEAD', ENTITY_ID: lead }] : [],
    CRM_ENTITY_TYPE: type,
    CRM_ENTITY_ID: id > 0 ? id : null,
  }
}

/** The record that the caller names, if it is there. */
function readEntity({ portal }: Telephony, typeValue: unknown, idValue: unknown): CrmEntity | undefined {
  const type = toText(typeValue).toUpperCase()
  const id = toId(idValue) ?? 0
  if (!Object.hasOwn(CRM_TYPES, type) || id <= 0) return undefined
  const crm = openCrm(portal)
  const item = crm.item(CRM_TYPES[type as CrmType])
  return item && exists(crm, item, id) ? { type: type as CrmType, id } : undefined
}

/** CRM_AUTO_CREATE of a line says what outgoing calls make. */
function isWithoutCrm({ store }: Telephony, appId: number, line: string): boolean {
  return store.value("select 1 from tel_line where APP_ID = ? and NUMBER = ? and CRM_AUTO_CREATE = 'N'", [appId, line]) !== undefined
}

interface NewLead {
  readonly phone: string
  readonly type: number
  readonly userId: number
  readonly source: string
}

function createLead({ portal }: Telephony, { phone, type, userId, source }: NewLead): number {
  const crm = openCrm(portal)
  const values = {
    TITLE: `${phone} - ${type === 1 ? 'Outgoing call' : 'Incoming call'}`,
    SOURCE_ID: source === '' ? 'CALL' : source,
    ASSIGNED_BY_ID: userId,
  }
  const multifields = [{ id: undefined, typeId: 'PHONE', valueType: 'WORK', value: phone }]
  return createItem(
    crm,
    crm.item(CRM_TYPES.LEAD)!,
    { values, links: new Map(), multifields, files: new Map() },
    { userId, family: 'classic' },
  )
}
