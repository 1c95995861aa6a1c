import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { randomHex } from '../../create-random.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { textOf, toId, toText } from '../read-params.ts'
import { listOld } from './list-old.ts'
import type { DefineTelephony, Telephony } from './open-telephony.ts'
import { sipSchema } from './telephony-schemas.ts'

const MAX_CLOUD_LINES = 10
const MAX_PASSWORD = 100
const FIRST_REGISTRATION = 150_000

const checkFailed = (description: string): MethodError => new MethodError('CHECK_FIELDS_ERROR', description)

/** SIP lines of an application: api-reference/telephony/voximplant/sip/index.md */
export function sipMethods(define: DefineTelephony): readonly MethodDefinition[] {
  return define('voximplant.sip', {
    add(telephony, call) {
      const { params, caller } = call
      const { store, portal } = telephony
      const type = params.get('TYPE') === 'office' ? 'office' : 'cloud'
      requireValid(telephony, call, ['SERVER', 'LOGIN'])
      if (type === 'cloud' && store.count("tel_sip where TYPE = 'cloud'", []) >= MAX_CLOUD_LINES)
        throw new MethodError('MAX_CLOUD_PBX', 'You cannot connect more than 10 virtual PBXs.')
      const id = Number(store.value('select ifnull(max(ID), 0) + 1 from tel_sip'))
      const password = randomHex(portal.random, 32)
      insertRow(store, 'tel_sip', {
        ID: id,
        CONFIG_ID: id,
        TYPE: type,
        APP_ID: caller.app?.id ?? 0,
        TITLE: toText(params.get('TITLE')),
        SERVER: toText(params.get('SERVER')),
        LOGIN: toText(params.get('LOGIN')),
        PASSWORD: toText(params.get('PASSWORD')),
        DETECT_LINE_NUMBER: 'N',
        LINE_DETECT_HEADER_ORDER: 'diversion;to',
        DATE_MODIFY: telephony.time.format(portal.now()),
        ...(type === 'cloud'
          ? { REG_ID: FIRST_REGISTRATION + id }
          : { INCOMING_SERVER: `ip.${portal.settings.host}`, INCOMING_LOGIN: `sip${id}`, INCOMING_PASSWORD: password }),
      })
      const row = telephony.sip.one({ family: 'classic', fields: sipSchema.of('classic') }, id)!
      return { ...row, ...(type === 'cloud' && { REG_ID: FIRST_REGISTRATION + id }) }
    },
    update(telephony, call) {
      const id = requireSip(telephony, call)
      const given = ['TITLE', 'SERVER', 'LOGIN', 'PASSWORD'].filter((name) => call.params.has(name))
      if (given.length === 0) throw checkFailed('There are no fields to update: TITLE, SERVER, LOGIN or PASSWORD')
      requireValid(
        telephony,
        call,
        given.filter((name) => name === 'SERVER' || name === 'LOGIN'),
        id,
      )
      const values = Object.fromEntries(given.map((name) => [name, toText(call.params.get(name))]))
      updateRow(telephony.store, 'tel_sip', { ...values, DATE_MODIFY: telephony.time.format(telephony.portal.now()) }, id)
      return 1
    },
    delete(telephony, call) {
      const id = requireSip(telephony, call)
      telephony.store.run("delete from tel_outgoing where LINE_ID in ('reg' || (select REG_ID from tel_sip where ID = ?1), 'sip' || ?1)", [
        id,
      ])
      telephony.store.run('delete from tel_sip where ID = ?', [id])
      return 1
    },
    get: (telephony, call) =>
      listOld(telephony, telephony.sip, sipSchema, call, { sql: 't.APP_ID = ?', values: [call.caller.app?.id ?? 0], lookups: [] }),
    // Nothing is called for it: every registration succeeds.
    status({ store }, { params, caller }) {
      const id = toId(params.get('REG_ID')) ?? 0
      const changed = store.value('select DATE_MODIFY from tel_sip where REG_ID = ? and APP_ID = ?', [id, caller.app?.id ?? 0])
      if (changed === undefined) throw new MethodError('REG_ID_NOT_FOUND', 'Settings not found')
      return {
        REG_ID: id,
        LAST_UPDATED: String(changed).slice(0, 19).replace('T', ' '),
        ERROR_MESSAGE: '',
        STATUS_CODE: 200,
        STATUS_RESULT: 'success',
      }
    },
    // As on a portal that has not bought it.
    'connector.status': () => ({ FREE_MINUTES: 60, PAID: false }),
  })
}

function requireValid({ store }: Telephony, { params }: Call, names: readonly string[], exceptId = 0): void {
  const given = (name: string): string => textOf(params.get(name))?.trim() ?? ''
  if (names.includes('SERVER') && given('SERVER') === '') throw checkFailed('Server address not specified')
  if (names.includes('LOGIN') && given('LOGIN') === '') throw checkFailed('Login for connecting to the server not specified')
  if (given('PASSWORD').length > MAX_PASSWORD) throw checkFailed('Password for connecting to the server cannot exceed 100 characters')
  const isTaken =
    given('TITLE') !== '' && store.value('select 1 from tel_sip where TITLE = ? and ID <> ?', [given('TITLE'), exceptId]) !== undefined
  if (isTaken) throw new MethodError('TITLE_EXISTS', 'The specified connection name is already registered in the system')
}

/** Among those of the application. */
function requireSip({ store }: Telephony, { params, caller }: Call): number {
  const id = store.value('select ID from tel_sip where CONFIG_ID = ? and APP_ID = ?', [
    toId(params.get('CONFIG_ID')) ?? 0,
    caller.app?.id ?? 0,
  ])
  if (id === undefined) throw new MethodError('ERROR_NOT_FOUND', 'Specified CONFIG_ID is not found')
  return Number(id)
}
