import type { PortalContext } from '../../contract.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'

/** What every method of time tracking works with. */
export interface Timeman {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
}

const TABLES = `
  create table if not exists timeman_day (ID integer primary key autoincrement, USER_ID integer, DATE_START text, DATE_FINISH text, PAUSED_AT text,
    LEAKS integer default 0, TZ_OFFSET integer, APPROVED text default 'Y', LAT_OPEN real default 0, LON_OPEN real default 0,
    LAT_CLOSE real default 0, LON_CLOSE real default 0, REPORT text);
  create table if not exists timeman_report (ID integer primary key autoincrement, USER_ID integer, DAY_ID integer, TYPE text, AT text,
    REPORT_TYPE text default 'NONE', REPORT_TEXT text default '');
  create table if not exists timeman_setting (NAME text primary key, VALUE text);
`

export function openTimeman(portal: PortalContext): Timeman {
  const store = createStore(portal.db)
  store.exec(TABLES)
  return { portal, store, time: createPortalTime(portal.settings.utcOffsetSeconds) }
}

/** What the portal begins with: api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.md. It collects nothing until it is switched on. */
export interface ControlSettings {
  readonly active: boolean
  readonly minimum_idle_for_report: number
  readonly register_offline: boolean
  readonly register_idle: boolean
  readonly register_desktop: boolean
  readonly report_request_type: string
  readonly report_request_users: readonly number[]
  readonly report_simple_type: string
  readonly report_simple_users: readonly number[]
  readonly report_full_type: string
  readonly report_full_users: readonly number[]
}

const FIRST: ControlSettings = {
  active: false,
  minimum_idle_for_report: 15,
  register_offline: true,
  register_idle: true,
  register_desktop: true,
  report_request_type: 'all',
  report_request_users: [],
  report_simple_type: 'all',
  report_simple_users: [],
  report_full_type: 'all',
  report_full_users: [],
}

export const readControl = (timeman: Timeman): ControlSettings => readSetting(timeman, 'control', FIRST)

export function readSetting<Value>({ store }: Timeman, name: string, first: Value): Value {
  const text = store.value('select VALUE from timeman_setting where NAME = ?', [name])
  return typeof text === 'string' ? (JSON.parse(text) as Value) : first
}

export function writeSetting({ store }: Timeman, name: string, value: unknown): void {
  store.run('insert or replace into timeman_setting (NAME, VALUE) values (?, ?)', [name, JSON.stringify(value)])
}
