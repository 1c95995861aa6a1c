// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, DateTimeText, Decimal, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams } from './prelude.ts'

export interface TimemanCloseParams { readonly USER_ID?: Int; readonly TIME?: DateTimeText; readonly REPORT?: Text; readonly LAT?: Decimal; readonly LON?: Decimal }
export interface TimemanCloseResult { STATUS: Open<'OPENED' | 'CLOSED' | 'PAUSED' | 'EXPIRED'>; TIME_START: string; TIME_FINISH: string; DURATION: string; TIME_LEAKS: string; ACTIVE: boolean; IP_OPEN: string; IP_CLOSE: string; LAT_OPEN: number; LON_OPEN: number; LAT_CLOSE: number; LON_CLOSE: number; TZ_OFFSET: number; TIME_FINISH_DEFAULT?: string }
export interface TimemanNetworkrangeCheckParams { readonly IP?: Text }
export interface TimemanNetworkrangeCheckResult { ip: string; range: string; name: string }
export interface TimemanNetworkrangeGetItem { ip_range: string; name: string }
export interface TimemanNetworkrangeSetParams { readonly RANGES: readonly { readonly ip_range?: Text; readonly name?: Text }[] }
export interface TimemanNetworkrangeSetResult { result: boolean; error_range?: { ip_range: string; name: string }[] }
export interface TimemanOpenParams { readonly USER_ID?: Int; readonly TIME?: DateTimeText; readonly REPORT?: Text; readonly LAT?: Decimal; readonly LON?: Decimal }
export interface TimemanOpenResult { STATUS: Open<'OPENED' | 'CLOSED' | 'PAUSED' | 'EXPIRED'>; TIME_START: string; TIME_FINISH: string | null; DURATION: string; TIME_LEAKS: string; ACTIVE: boolean; IP_OPEN: string; IP_CLOSE: string; LAT_OPEN: number; LON_OPEN: number; LAT_CLOSE: number; LON_CLOSE: number; TZ_OFFSET: number; TIME_FINISH_DEFAULT?: string }
export interface TimemanPauseParams { readonly USER_ID?: Int }
export interface TimemanPauseResult { STATUS: Open<'OPENED' | 'CLOSED' | 'PAUSED' | 'EXPIRED'>; TIME_START: string; TIME_FINISH: string | null; DURATION: string; TIME_LEAKS: string; ACTIVE: boolean; IP_OPEN: string; IP_CLOSE: string; LAT_OPEN: number; LON_OPEN: number; LAT_CLOSE: number; LON_CLOSE: number; TZ_OFFSET: number; TIME_FINISH_DEFAULT?: string }
export interface TimemanScheduleGetParams { readonly id?: Int }
export interface TimemanScheduleGetResult { ID: number; NAME: string; SCHEDULE_TYPE: Open<'FIXED' | 'SHIFT' | 'FLEXTIME'>; REPORT_PERIOD: Open<'MONTH' | 'WEEK' | 'TWO_WEEKS' | 'QUARTER'>; REPORT_PERIOD_OPTIONS: { START_WEEK_DAY: number }; CALENDAR_ID: number; ALLOWED_DEVICES: { browser: boolean }; DELETED: string; IS_FOR_ALL_USERS: boolean; WORKTIME_RESTRICTIONS: string[]; CONTROLLED_ACTIONS: number; UPDATED_BY: number; DELETED_BY: number; DELETED_AT: string; CREATED_BY: number; CREATED_AT: string; SHIFTS: { ID: number; NAME: string; BREAK_DURATION: number; WORK_TIME_START: number; WORK_TIME_END: number; WORK_DAYS: string; SCHEDULE_ID: number; DELETED: boolean }[]; CALENDAR: { ID: number; NAME: string; PARENT_CALENDAR_ID: number; SYSTEM_CODE: string; EXCLUSIONS: unknown[] }; SCHEDULE_VIOLATION_RULES: { ID: number; SCHEDULE_ID: number; ENTITY_CODE: string; MAX_EXACT_START: number; MIN_EXACT_END: number; MAX_OFFSET_START: number; MIN_OFFSET_END: number; RELATIVE_START_FROM: number; RELATIVE_START_TO: number; RELATIVE_END_FROM: number; RELATIVE_END_TO: number; MIN_DAY_DURATION: number; MAX_ALLOWED_TO_EDIT_WORK_TIME: number; MAX_WORK_TIME_LACK_FOR_PERIOD: number; PERIOD_TIME_LACK_AGENT_ID: number; MAX_SHIFT_START_DELAY: number; MISSED_SHIFT_START: number; USERS_TO_NOTIFY: { FIXED_START_END: string[]; FIXED_PER_RECORD: string[]; FIXED_EDIT_WORKTIME: string[]; FIXED_PERIODIC: string[]; SHIFT_DELAY: unknown[]; SHIFT_MISSED_START: unknown[] } } }
export interface TimemanSettingsParams { readonly USER_ID?: Int }
export interface TimemanSettingsResult { UF_TIMEMAN: boolean; UF_TM_FREE: boolean; UF_TM_MAX_START: string; UF_TM_MIN_FINISH: string; UF_TM_MIN_DURATION: string; UF_TM_ALLOWED_DELTA: string; ADMIN: boolean }
export interface TimemanStatusParams { readonly USER_ID?: Int }
export interface TimemanStatusResult { STATUS: Open<'OPENED' | 'CLOSED' | 'PAUSED' | 'EXPIRED'>; TIME_START: string; TIME_FINISH: string | null; DURATION: string; TIME_LEAKS: string; ACTIVE: boolean; IP_OPEN: string; IP_CLOSE: string; LAT_OPEN: number; LON_OPEN: number; LAT_CLOSE: number; LON_CLOSE: number; TZ_OFFSET: number; TIME_FINISH_DEFAULT: string }
export interface TimemanTimecontrolReportAddParams { readonly REPORT_ID: Int; readonly ID?: Int; readonly USER_ID?: Int; readonly TEXT: Text; readonly TYPE?: Open<'WORK' | 'PRIVATE'> | Ref; readonly CALENDAR?: Text }
export interface TimemanTimecontrolReportsGetParams { readonly USER_ID: Int; readonly MONTH: Int; readonly YEAR: Int; readonly IDLE_MINUTES?: Int; readonly WORKDAY_HOURS?: Int }
export interface TimemanTimecontrolReportsGetResult { report: { month_title: string; date_start: string; date_finish: string; days: { index: IntText; day_title: string; workday_date_start: string; workday_date_finish: string; workday_complete: boolean; workday_time_leaks_user: number; workday_time_leaks_final: number; workday_duration: number; workday_duration_final: number; workday_duration_config: number; reports: { id: string; user_id: string; type: Open<'IDLE' | 'OFFLINE' | 'DESKTOP_ONLINE' | 'DESKTOP_OFFLINE' | 'DESKTOP_START' | 'TM_START' | 'TM_PAUSE' | 'TM_CONTINUE' | 'TM_END'>; date_start: string; date_finish: string; duration: number; active: boolean; entry_id: string; report_type: Open<'work' | 'private' | 'none'>; report_text: string; system_text: string | null; source_start: Open<'ONLINE_EVENT' | 'OFFLINE_AGENT' | 'DESKTOP_OFFLINE_AGENT' | 'DESKTOP_ONLINE_EVENT' | 'DESKTOP_START_EVENT' | 'IDLE_EVENT' | 'TM_EVENT'>; source_finish: Open<'ONLINE_EVENT' | 'OFFLINE_AGENT' | 'DESKTOP_OFFLINE_AGENT' | 'DESKTOP_ONLINE_EVENT' | 'DESKTOP_START_EVENT' | 'IDLE_EVENT' | 'TM_EVENT'>; ip_start: string; ip_finish: string; ip_start_network: boolean; ip_finish_network: boolean }[]; workday_time_leaks_real: number }[] }; user: { id: number; active: boolean; name: string; first_name: string; last_name: string; work_position: string; avatar: string; personal_gender: string; last_activity_date: string } }
export interface TimemanTimecontrolReportsSettingsGetResult { active: boolean; user_id: number; user_admin: boolean; user_head: boolean; departments: { id: string; name: string }[]; minimum_idle_for_report: number; report_view_type: Open<'none' | 'head' | 'full' | 'simple'> }
export interface TimemanTimecontrolReportsUsersGetParams { readonly DEPARTMENT_ID?: Int }
export interface TimemanTimecontrolReportsUsersGetItem { id: number; name: string; first_name: string; last_name: string; work_position: string; avatar: string; personal_gender: string; last_activity_date: string }
export interface TimemanTimecontrolSettingsGetResult { active: boolean; minimum_idle_for_report: number; register_offline: boolean; register_idle: boolean; register_desktop: boolean; report_request_type: Open<'all' | 'user' | 'none'>; report_request_users: unknown[]; report_simple_type: Open<'all' | 'user' | 'none'>; report_simple_users: unknown[]; report_full_type: Open<'all' | 'user' | 'none'>; report_full_users: unknown[] }
export interface TimemanTimecontrolSettingsSetParams { readonly ACTIVE?: Bool; readonly MINIMUM_IDLE_FOR_REPORT?: Int; readonly REGISTER_OFFLINE?: Bool; readonly REGISTER_IDLE?: Bool; readonly REGISTER_DESKTOP?: Bool; readonly REPORT_REQUEST_TYPE?: Open<'all' | 'user' | 'none'> | Ref; readonly REPORT_REQUEST_USERS?: readonly unknown[]; readonly REPORT_SIMPLE_TYPE?: Open<'all' | 'user' | 'none'> | Ref; readonly REPORT_SIMPLE_USERS?: readonly unknown[]; readonly REPORT_FULL_TYPE?: Open<'all' | 'user' | 'none'> | Ref; readonly REPORT_FULL_USERS?: readonly unknown[] }

export interface TimemanMethods {
  'timeman.close': { params: TimemanCloseParams; result: TimemanCloseResult }
  'timeman.networkrange.check': { params: TimemanNetworkrangeCheckParams; result: TimemanNetworkrangeCheckResult }
  'timeman.networkrange.get': { params: NoParams; result: TimemanNetworkrangeGetItem[]; item: TimemanNetworkrangeGetItem }
  'timeman.networkrange.set': { params: TimemanNetworkrangeSetParams; result: TimemanNetworkrangeSetResult }
  'timeman.open': { params: TimemanOpenParams; result: TimemanOpenResult }
  'timeman.pause': { params: TimemanPauseParams; result: TimemanPauseResult }
  'timeman.schedule.get': { params: TimemanScheduleGetParams; result: TimemanScheduleGetResult }
  'timeman.settings': { params: TimemanSettingsParams; result: TimemanSettingsResult }
  'timeman.status': { params: TimemanStatusParams; result: TimemanStatusResult }
  'timeman.timecontrol.report.add': { params: TimemanTimecontrolReportAddParams; result: boolean }
  'timeman.timecontrol.reports.get': { params: TimemanTimecontrolReportsGetParams; result: TimemanTimecontrolReportsGetResult }
  'timeman.timecontrol.reports.settings.get': { params: NoParams; result: TimemanTimecontrolReportsSettingsGetResult }
  'timeman.timecontrol.reports.users.get': { params: TimemanTimecontrolReportsUsersGetParams; result: TimemanTimecontrolReportsUsersGetItem[]; item: TimemanTimecontrolReportsUsersGetItem }
  'timeman.timecontrol.settings.get': { params: NoParams; result: TimemanTimecontrolSettingsGetResult }
  'timeman.timecontrol.settings.set': { params: TimemanTimecontrolSettingsSetParams; result: boolean }
}

export interface TimemanService {
  /**
   * Calls `timeman.close`.
   * Scope `timeman`; any user may call.
   * Errors: empty code, `WRONG_DATETIME` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
   */
  close(params?: TimemanCloseParams, options?: CallOptions): Promise<TimemanCloseResult>
  readonly networkrange: TimemanNetworkrangeService
  /**
   * Calls `timeman.open`.
   * Scope `timeman`; any user may call.
   * Errors: empty code, `TIME`, `WRONG_DATETIME` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
   */
  open(params?: TimemanOpenParams, options?: CallOptions): Promise<TimemanOpenResult>
  /**
   * Pauses a timeman.
   * Scope `timeman`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
   */
  pause(params?: TimemanPauseParams, options?: CallOptions): Promise<TimemanPauseResult>
  readonly schedule: TimemanScheduleService
  /**
   * Calls `timeman.settings`.
   * Scope `timeman`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
   */
  settings(params?: TimemanSettingsParams, options?: CallOptions): Promise<TimemanSettingsResult>
  /**
   * Calls `timeman.status`.
   * Scope `timeman`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
   */
  status(params?: TimemanStatusParams, options?: CallOptions): Promise<TimemanStatusResult>
  readonly timecontrol: TimemanTimecontrolService
}

export interface TimemanNetworkrangeService {
  /**
   * Calls `timeman.networkrange.check`.
   * Scope `timeman`; administrators only.
   * Errors: `ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
   */
  check(params?: TimemanNetworkrangeCheckParams, options?: CallOptions): Promise<TimemanNetworkrangeCheckResult>
  /**
   * Gets a networkrange.
   * Scope `timeman`; administrators only.
   * Errors: `ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<TimemanNetworkrangeGetItem[]>
  /**
   * Sets a networkrange.
   * Scope `timeman`; administrators only.
   * Errors: `ACCESS_ERROR`, `INVALID_FORMAT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html
   */
  set(params: TimemanNetworkrangeSetParams, options?: CallOptions): Promise<TimemanNetworkrangeSetResult>
}

export interface TimemanScheduleService {
  /**
   * Gets a schedule.
   * Scope `timeman`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html
   */
  get(params?: TimemanScheduleGetParams, options?: CallOptions): Promise<TimemanScheduleGetResult>
}

export interface TimemanTimecontrolService {
  readonly report: TimemanTimecontrolReportService
  readonly reports: TimemanTimecontrolReportsService
  readonly settings: TimemanTimecontrolSettingsService
}

export interface TimemanTimecontrolReportService {
  /**
   * Adds a timecontrol report.
   * Scope `timeman`; any user may call.
   * Errors: `ACCESS_ERROR`, `TEXT_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
   */
  add(params: TimemanTimecontrolReportAddParams, options?: CallOptions): Promise<boolean>
}

export interface TimemanTimecontrolReportsService {
  /**
   * Gets timecontrol reports.
   * Scope `timeman`; needs a right on the object.
   * Errors: `ACCESS_ERROR`, `USER_ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
   */
  get(params: TimemanTimecontrolReportsGetParams, options?: CallOptions): Promise<TimemanTimecontrolReportsGetResult>
  readonly settings: TimemanTimecontrolReportsSettingsService
  readonly users: TimemanTimecontrolReportsUsersService
}

export interface TimemanTimecontrolReportsSettingsService {
  /**
   * Gets timecontrol reports settings.
   * Scope `timeman`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<TimemanTimecontrolReportsSettingsGetResult>
}

export interface TimemanTimecontrolReportsUsersService {
  /**
   * Gets timecontrol reports users.
   * Scope `timeman`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
   */
  get(params?: TimemanTimecontrolReportsUsersGetParams, options?: CallOptions): Promise<TimemanTimecontrolReportsUsersGetItem[]>
}

export interface TimemanTimecontrolSettingsService {
  /**
   * Gets timecontrol settings.
   * Scope `timeman`; administrators only.
   * Errors: `ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<TimemanTimecontrolSettingsGetResult>
  /**
   * Sets timecontrol settings.
   * Scope `timeman`; administrators only.
   * Errors: `ACCESS_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html
   */
  set(params?: TimemanTimecontrolSettingsSetParams, options?: CallOptions): Promise<boolean>
}
