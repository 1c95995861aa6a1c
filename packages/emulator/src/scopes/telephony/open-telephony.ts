import { MethodError, type Call, type PortalContext } from '../../contract.ts'
import { requireApp } from '../../documented/require-app.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import type { DefineOver } from '../define-over.ts'
import { sipSchema, statisticSchema } from './telephony-schemas.ts'

/** What every method of telephony works with. */
export interface Telephony {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  readonly statistic: Reader
  readonly sip: Reader
}

type TelephonyHandler = (telephony: Telephony, call: Call) => unknown

/** Makes the tables. To be called when telephony is first used: most portals never do. */
export function openTelephony(portal: PortalContext): Telephony {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  createTable(store, statisticSchema)
  createTable(store, sipSchema)
  store.exec(`
    create table if not exists tel_line (ID INTEGER PRIMARY KEY AUTOINCREMENT, NUMBER TEXT, NAME TEXT, CRM_AUTO_CREATE TEXT, APP_ID INTEGER);
    create table if not exists tel_call (CALL_ID TEXT PRIMARY KEY, APP_ID INTEGER, USER_ID INTEGER, PHONE_NUMBER TEXT, TYPE INTEGER, LINE_NUMBER TEXT,
      EXTERNAL_CALL_ID TEXT, REGISTERED_MS INTEGER, START_DATE TEXT, CRM_ENTITY_TYPE TEXT, CRM_ENTITY_ID INTEGER, CREATED_LEAD INTEGER);
    create table if not exists tel_transcript (ID INTEGER PRIMARY KEY AUTOINCREMENT, CALL_ID TEXT, MESSAGES TEXT, COST REAL, COST_CURRENCY TEXT);
    create table if not exists tel_user (USER_ID INTEGER PRIMARY KEY, SIP_PASSWORD TEXT);
    create table if not exists tel_outgoing (ID INTEGER PRIMARY KEY, LINE_ID TEXT);
  `)
  return { portal, store, time, statistic: createReader(store, statisticSchema, time), sip: createReader(store, sipSchema, time) }
}

export type DefineTelephony = DefineOver<Telephony>

/** For applications alone: api-reference/telephony/telephony-external-call-register.md */
export function forApp(handler: TelephonyHandler): TelephonyHandler {
  return (telephony, call) => {
    requireApp({ context: 'app' }, call.caller)
    return handler(telephony, call)
  }
}

export const coreError = (description: string): MethodError => new MethodError('ERROR_CORE', description)
