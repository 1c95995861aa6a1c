import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { randomHex } from '../../create-random.ts'
import { phpMap } from '../../php/php-map.ts'
import { everything } from '../../store/compile-filter.ts'
import { listOf } from '../../store/encode-value.ts'
import { toId, toText } from '../read-params.ts'
import { isPhone } from './find-by-phone.ts'
import { listOld } from './list-old.ts'
import { coreError, type DefineTelephony, type Telephony } from './open-telephony.ts'
import { createCallId } from './register-call.ts'
import { statisticSchema } from './telephony-schemas.ts'
import { VOICES } from './voices.ts'

/** Telephony of the portal itself, as far as it needs no exchange: api-reference/telephony/voximplant/index.md */
export function voximplantMethods(define: DefineTelephony): readonly MethodDefinition[] {
  return define('voximplant', {
    'statistic.get': (telephony, call) => listOld(telephony, telephony.statistic, statisticSchema, call, everything),
    'url.get': ({ portal: { settings } }) => ({
      detail_statistics: `${settings.origin}/telephony/detail.php`,
      buy_connector: `${settings.origin}/settings/license_phone_sip.php`,
      edit_config: `${settings.origin}/telephony/edit.php?ID=#CONFIG_ID#`,
      lines: `${settings.origin}/telephony/lines.php`,
    }),
    'line.get': (telephony) => phpMap(linesOf(telephony)),
    'line.outgoing.get': ({ store }) => store.value('select LINE_ID from tel_outgoing where ID = 1') ?? '',
    'line.outgoing.set': (telephony, { params }) => {
      const id = toText(params.get('LINE_ID'))
      if (linesOf(telephony).has(id)) setOutgoing(telephony, id)
      return 1
    },
    'line.outgoing.sip.set': (telephony, { params }) => {
      const row = telephony.store.row('select ID, TYPE, REG_ID from tel_sip where CONFIG_ID = ?', [toId(params.get('CONFIG_ID')) ?? 0])
      if (!row) throw new MethodError('ERROR_ARGUMENT', 'Specified CONFIG_ID is not found')
      setOutgoing(telephony, lineIdOf(row))
      return 1
    },
    'callback.start': (telephony, call) => startCall(telephony, call, 'callback', 4),
    'infocall.startwithtext': (telephony, call) => startCall(telephony, call, 'infocall', 5),
    'infocall.startwithsound': (telephony, call) => startCall(telephony, call, 'infocall', 5),
    'user.get': (telephony, { params }) => {
      const ids = listOf(params.get('USER_ID')).map((id) => toId(id) ?? 0)
      if (ids.length === 0) throw new MethodError('', 'Parameter USER_ID is not set')
      return ids.flatMap((id) => describeUser(telephony, id) ?? [])
    },
    'user.deactivatePhone': ({ store }, { params }) => {
      const id = toId(params.get('USER_ID')) ?? 0
      if (id <= 0) throw new MethodError('', 'Parameter USER_ID is not set')
      store.run('delete from tel_user where USER_ID = ?', [id])
      return 1
    },
    'tts.voices.get': () => VOICES,
    'user.activatePhone': ({ store, portal }, { params }) => {
      const id = toId(params.get('USER_ID')) ?? 0
      if (id <= 0) throw new MethodError('', 'Parameter USER_ID is not set')
      if (store.value('select 1 from user where ID = ?', [id]) === undefined)
        throw new MethodError('', "You are not allowed to modify user's settings")
      const password = randomHex(portal.random, 12)
      store.run('insert or ignore into tel_user (USER_ID, SIP_PASSWORD) values (?, ?)', [id, password])
      return 1
    },
  })
}

/** `reg150907` for a cloud PBX, `sip7` for one in the office: api-reference/telephony/voximplant/lines/voximplant-line-get.md */
const lineIdOf = ([id, type, registration]: readonly unknown[]): string =>
  type === 'cloud' ? `reg${String(registration)}` : `sip${String(id)}`

function linesOf({ store }: Telephony): ReadonlyMap<string, string> {
  const rows = store.rows('select ID, TYPE, REG_ID, TITLE from tel_sip order by ID')
  return new Map(rows.map((row) => [lineIdOf(row), String(row[3] || `${row[1] === 'cloud' ? 'Cloud' : 'Office'} PBX (${String(row[0])})`)]))
}

function setOutgoing({ store }: Telephony, lineId: string): void {
  store.run('insert or replace into tel_outgoing (ID, LINE_ID) values (1, ?)', [lineId])
}

/** The call begins, and nobody ever answers it. */
function startCall(telephony: Telephony, { params }: Call, kind: 'callback' | 'infocall', type: number): object {
  const { portal } = telephony
  const [line, phone] = [toText(params.get('FROM_LINE')), toText(params.get('TO_NUMBER'))]
  if (!linesOf(telephony).has(line))
    throw coreError(kind === 'callback' ? `Could not find line ${line}` : `Could not find config for number ${line}`)
  if (!isPhone(phone)) throw coreError('Phone number is not correct')
  const text = toText(params.get(params.has('URL') ? 'URL' : 'TEXT_TO_PRONOUNCE'))
  if (text === '') throw coreError('Infocall failure')
  const callId = createCallId(telephony, kind)
  portal.emit('ONVOXIMPLANTCALLINIT', { CALL_ID: callId, CALL_TYPE: type, ACCOUNT_SEARCH_ID: line, PHONE_NUMBER: phone, CALLER_ID: line })
  return { RESULT: true, CALL_ID: callId }
}

/** api-reference/telephony/voximplant/users/voximplant-user-get.md */
function describeUser({ store, portal }: Telephony, id: number): object | undefined {
  const row = store.row('select u.UF_PHONE_INNER, t.SIP_PASSWORD from user u left join tel_user t on t.USER_ID = u.ID where u.ID = ?', [id])
  if (!row) return undefined
  const [inner, password] = row
  return {
    ID: String(id),
    DEFAULT_LINE: null,
    PHONE_ENABLED: password === null ? 'N' : 'Y',
    SIP_SERVER: `ip.${portal.settings.host}`,
    SIP_LOGIN: `phone${id}`,
    SIP_PASSWORD: password,
    INNER_NUMBER: inner ?? null,
  }
}
