import type { Call, MethodDefinition } from '../../contract.ts'
import { openCrm } from '../crm/open-crm.ts'
import { toText } from '../read-params.ts'
import { CRM_TYPES, findByPhone, type CrmEntity } from './find-by-phone.ts'
import { finishCall } from './finish-call.ts'
import { coreError, forApp, type DefineTelephony, type Telephony } from './open-telephony.ts'
import { attachRecord, attachTranscription } from './record-methods.ts'
import { registerCall } from './register-call.ts'

/** Calls of a telephone exchange outside: api-reference/telephony/index.md */
export function externalCallMethods(define: DefineTelephony): readonly MethodDefinition[] {
  const calls = define('telephony.externalCall', {
    register: forApp(registerCall),
    finish: forApp(finishCall),
    // Cards are for browsers: only whether there is a call can be told.
    show: hasCall,
    hide: hasCall,
    attachRecord,
    searchCrmEntities(telephony, { params }) {
      const phone = toText(params.get('PHONE_NUMBER'))
      if (phone === '') throw coreError('PHONE_NUMBER is empty')
      return findByPhone(telephony, phone).map((entity) => describe(telephony, entity))
    },
  })
  return [...calls, ...define('telephony.call', { attachTranscription })]
}

function hasCall({ store }: Telephony, { params }: Call): boolean {
  const id = toText(params.get('CALL_ID'))
  return store.value('select 1 from tel_call where CALL_ID = ?', [id]) !== undefined
}

/** api-reference/telephony/telephony-external-call-search-crm-entities.md */
function describe({ store, portal }: Telephony, { type, id }: CrmEntity): object {
  const { table } = openCrm(portal).item(CRM_TYPES[type])!.entity
  const name = type === 'COMPANY' ? 'TITLE' : "trim(ifnull(NAME, '') || ' ' || ifnull(LAST_NAME, ''))"
  const [assigned, own, title] = store.row(
    `select ASSIGNED_BY_ID, ${name}, ${type === 'LEAD' ? 'TITLE' : "''"} from ${table} where ID = ?`,
    [id],
  )!
  const [inner, work, personal, mobile] =
    store.row('select UF_PHONE_INNER, WORK_PHONE, PERSONAL_PHONE, PERSONAL_MOBILE from user where ID = ?', [assigned!]) ?? []
  return {
    CRM_ENTITY_TYPE: type,
    CRM_ENTITY_ID: id,
    ASSIGNED_BY_ID: Number(assigned),
    NAME: own === '' ? title : own,
    ASSIGNED_BY: {
      ID: String(assigned),
      // Working days are not begun here.
      TIMEMAN_STATUS: 'CLOSED',
      USER_PHONE_INNER: inner ?? null,
      WORK_PHONE: work ?? null,
      PERSONAL_PHONE: personal ?? null,
      PERSONAL_MOBILE: mobile ?? null,
    },
  }
}
