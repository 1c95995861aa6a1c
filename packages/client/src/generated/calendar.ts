// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, DateText, DateTimeText, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter } from './prelude.ts'

export interface CalendarEventRow {
  ID: string
  PARENT_ID: string
  DELETED: Open<'Y' | 'N'>
  CAL_TYPE: string
  OWNER_ID: string
  NAME: string
  DATE_FROM: string
  DATE_TO: string
  ORIGINAL_DATE_FROM: string | null
  TZ_FROM: string
  TZ_TO: string
  TZ_OFFSET_FROM: string
  TZ_OFFSET_TO: string
  DATE_FROM_TS_UTC: string
  DATE_TO_TS_UTC: string
  DT_SKIP_TIME: Open<'Y' | 'N'>
  DT_LENGTH: number
  EVENT_TYPE: string | null
  CREATED_BY: string
  DATE_CREATE: string
  TIMESTAMP_X: string
  DESCRIPTION: string
  PRIVATE_EVENT: Open<'Y' | 'N'>
  ACCESSIBILITY: string
  IMPORTANCE: string
  IS_MEETING: boolean
  MEETING_STATUS: Open<'Y' | 'N' | 'Q' | 'H'>
  MEETING_HOST: string
  MEETING: { HOST_NAME: string; NOTIFY: boolean; REINVITE: boolean; ALLOW_INVITE: boolean; HIDE_GUESTS: boolean; MEETING_CREATOR: number; LANGUAGE_ID: string; MAIL_FROM: string }
  LOCATION: string
  REMIND: { type: string; count: number }[]
  COLOR: string
  RRULE: { FREQ: string; BYDAY: { MO: string; WE: string }; INTERVAL: number; UNTIL: string; '~UNTIL': string; UNTIL_TS: number }
  EXDATE: string
  DAV_XML_ID: string
  G_EVENT_ID: string
  DAV_EXCH_LABEL: string
  CAL_DAV_LABEL: string
  VERSION: string
  ATTENDEES_CODES: string[]
  RECURRENCE_ID: number
  RELATIONS: { ORIGINAL_RECURSION_ID: number; COMMENT_XML_ID: string }
  SECTION_ID: string
  SYNC_STATUS: string | null
  UF_CRM_CAL_EVENT: string[]
  UF_WEBDAV_CAL_EVENT: boolean
  SECTION_DAV_XML_ID: unknown[] | null
  DATE_FROM_FORMATTED: string
  DATE_TO_FORMATTED: string
  SECT_ID: string
  ATTENDEE_LIST: { id: number; entryId: string; status: Open<'Y' | 'N' | 'Q' | 'H'> }[]
  COLLAB_ID: number | null
  '~RRULE_DESCRIPTION': string
  attendeesEntityList: { entityId: string; id: number }[]
  '~DESCRIPTION': string
  '~USER_OFFSET_FROM': number
  '~USER_OFFSET_TO': number
}

export interface CalendarSectionRow {
  ID: string
  NAME: string
  GAPI_CALENDAR_ID: string | null
  DESCRIPTION: string
  COLOR: string
  TEXT_COLOR: string
  EXPORT: { ALLOW: boolean }
  CAL_TYPE: string
  OWNER_ID: string
  CREATED_BY: string
  DATE_CREATE: string
  TIMESTAMP_X: string
  CAL_DAV_CON: string | null
  SYNC_TOKEN: string | null
  PAGE_TOKEN: string | null
  EXTERNAL_TYPE: string
  ACCESS: Record<string, number>
  IS_COLLAB: boolean
  PERM: { view_time: boolean; view_title: boolean; view_full: boolean; add: boolean; edit: boolean; edit_section: boolean; access: boolean }
}

export interface CalendarAccessibilityGetParams { readonly users: readonly Int[]; readonly from: DateText; readonly to: DateText }
export interface CalendarEventAddParams { readonly type: Open<'user' | 'group' | 'company_calendar'> | Ref; readonly ownerId: Int; readonly from: DateTimeText | DateText; readonly to: DateTimeText | DateText; readonly from_ts?: Int; readonly to_ts?: Int; readonly section: Int; readonly auto_detect_section?: Flag; readonly name: Text; readonly skip_time?: Flag; readonly timezone_from?: Text; readonly timezone_to?: Text; readonly description?: Text; readonly color?: Text; readonly text_color?: Text; readonly accessibility?: Text; readonly importance?: Text; readonly private_event?: Flag; readonly rrule?: { readonly FREQ?: Text; readonly COUNT?: Int; readonly INTERVAL?: Int; readonly BYDAY?: readonly unknown[]; readonly UNTIL?: DateText }; readonly is_meeting?: Flag; readonly location?: Text; readonly remind?: readonly { readonly type?: Text; readonly count?: Int }[]; readonly attendees?: readonly Int[]; readonly meeting?: { readonly notify?: Bool; readonly reinvite?: Bool; readonly allow_invite?: Bool; readonly hide_guests?: Bool }; readonly crm_fields?: readonly unknown[] }
export interface CalendarEventDeleteParams { readonly id: Int }
export interface CalendarEventGetParams { readonly type: Open<'user' | 'group' | 'company_calendar'> | Ref; readonly ownerId: Int; readonly from?: DateText; readonly to?: DateText; readonly section?: readonly Int[] }
export interface CalendarEventGetNearestParams { readonly type?: Open<'user' | 'group' | 'company_calendar'> | Ref; readonly ownerId?: Int; readonly days?: Int; readonly forCurrentUser?: Bool; readonly maxEventsCount?: Int; readonly detailUrl?: Text }
export interface CalendarEventGetbyidParams { readonly id: Int }
export interface CalendarEventUpdateParams { readonly id: Int; readonly type: Open<'user' | 'group' | 'company_calendar'> | Ref; readonly ownerId: Int; readonly from?: DateTimeText | DateText; readonly to?: DateTimeText | DateText; readonly from_ts?: Int; readonly to_ts?: Int; readonly section?: Int; readonly name?: Text; readonly skip_time?: Flag; readonly timezone_from?: Text; readonly timezone_to?: Text; readonly description?: Text; readonly color?: Text; readonly text_color?: Text; readonly accessibility?: Text; readonly importance?: Text; readonly private_event?: Flag; readonly recurrence_mode?: Text; readonly current_date_from?: DateText; readonly rrule?: { readonly FREQ?: Text; readonly COUNT?: Int; readonly INTERVAL?: Int; readonly BYDAY?: readonly unknown[]; readonly UNTIL?: DateText }; readonly is_meeting?: Flag; readonly location?: Text; readonly remind?: readonly { readonly type?: Text; readonly count?: Int }[]; readonly attendees?: readonly Int[]; readonly host?: Int; readonly meeting?: { readonly notify?: Bool; readonly reinvite?: Bool; readonly allow_invite?: Bool; readonly hide_guests?: Bool }; readonly crm_fields?: readonly unknown[] }
export interface CalendarEventUpdateResult { originalDate: string; originalDavXmlId: string; instanceTz: string; recEventId: number; id: number }
export interface CalendarMeetingStatusGetParams { readonly eventId: Int }
export interface CalendarMeetingStatusSetParams { readonly eventId: Int; readonly status: Open<'Y' | 'N' | 'Q'> | Ref }
export interface CalendarResourceAddParams { readonly name: Text }
export interface CalendarResourceBookingListParams { readonly filter: OpenFilter<'resourceTypeIdList' | 'from' | 'to' | 'resourceIdList'> }
export interface CalendarResourceBookingListItem { ID: string; PARENT_ID: string; DELETED: Open<'Y' | 'N'>; CAL_TYPE: string; OWNER_ID: string; NAME: string; DATE_FROM: string; DATE_TO: string; TZ_FROM: string; TZ_TO: string; TZ_OFFSET_FROM: string; TZ_OFFSET_TO: string; DATE_FROM_TS_UTC: string; DATE_TO_TS_UTC: string; DT_SKIP_TIME: Open<'Y' | 'N'>; DT_LENGTH: number; EVENT_TYPE: string; CREATED_BY: string; DATE_CREATE: string; TIMESTAMP_X: string; DESCRIPTION: string; IS_MEETING: boolean; MEETING_STATUS: string; MEETING_HOST: string; VERSION: string; SECTION_ID: string; DATE_FROM_FORMATTED: string; DATE_TO_FORMATTED: string; SECT_ID: string; RESOURCE_BOOKING_ID: IntText }
export interface CalendarResourceDeleteParams { readonly resourceId: unknown }
export interface CalendarResourceListItem { ID: string; NAME: string; CREATED_BY: string }
export interface CalendarResourceUpdateParams { readonly resourceId: Int; readonly name: Text }
export interface CalendarSectionAddParams { readonly type: Open<'user' | 'group'> | Ref; readonly ownerId: Int; readonly name: Text; readonly description?: Text; readonly color?: Text; readonly text_color?: Text; readonly export?: { readonly ALLOW?: Bool; readonly SET?: Open<'all' | '3_9' | '6_12'> | Ref } }
export interface CalendarSectionDeleteParams { readonly type: Open<'user' | 'group'> | Ref; readonly ownerId: Int; readonly id: Int }
export interface CalendarSectionGetParams { readonly type: Open<'user' | 'group' | 'company_calendar' | 'location'> | Ref; readonly ownerId: Int }
export interface CalendarSectionUpdateParams { readonly type: Open<'user' | 'group'> | Ref; readonly ownerId: Int; readonly id: Text; readonly name?: Text; readonly description?: Text; readonly color?: Text; readonly text_color?: Text; readonly export?: { readonly ALLOW?: Bool; readonly SET?: Open<'all' | '3_9' | '6_12'> | Ref } }
export interface CalendarSettingsGetResult { work_time_start: string; work_time_end: string; year_holidays: string; year_workdays: string; week_holidays: string[]; week_start: string; user_name_template: string; sync_by_push: boolean; user_show_login: boolean; path_to_user: string; path_to_user_calendar: string; path_to_group: string; path_to_group_calendar: string; path_to_vr: string; path_to_rm: string; rm_iblock_type: string; rm_iblock_id: string; dep_manager_sub: boolean; denied_superpose_types: unknown[]; pathes_for_sites: string; forum_id: string; rm_for_sites: boolean; path_to_type_company_calendar: string; path_to_type_location: string; path_to_type_open_event: string }
export interface CalendarUserSettingsGetResult { view: Open<'day' | 'week' | 'month' | 'list'>; meetSection: string; crmSection: string; showDeclined: boolean; denyBusyInvitation: boolean; collapseOffHours: Open<'Y' | 'N'>; showWeekNumbers: Open<'Y' | 'N'>; showTasks: Open<'Y' | 'N'>; syncTasks: Open<'Y' | 'N'>; showCompletedTasks: Open<'Y' | 'N'>; lastUsedSection: string; sendFromEmail: string; defaultSections: { user1: string; group6: string }; syncPeriodPast: string; syncPeriodFuture: string; defaultReminders: { fullDay: { type: Open<'min' | 'hour' | 'day'>; count: number }[]; withTime: { type: Open<'min' | 'hour' | 'day'>; count: number }[] }; timezoneName: string; timezoneOffsetUTC: number; timezoneDefaultName: string; work_time_start: string; work_time_end: string }
export interface CalendarUserSettingsSetParams { readonly settings: { readonly view?: Open<'day' | 'week' | 'month' | 'list'> | Ref; readonly meetSection?: Text; readonly crmSection?: Text; readonly showDeclined?: Bool; readonly denyBusyInvitation?: Bool; readonly collapseOffHours?: Flag; readonly showWeekNumbers?: Flag; readonly showTasks?: Flag; readonly syncTasks?: Flag; readonly showCompletedTasks?: Flag; readonly lastUsedSection?: Text; readonly sendFromEmail?: Text; readonly defaultSections?: Readonly<Record<string, unknown>>; readonly syncPeriodPast?: Text; readonly syncPeriodFuture?: Text; readonly defaultReminders?: { readonly fullDay?: readonly { readonly type?: Open<'min' | 'hour' | 'day'> | Ref; readonly count?: Int }[]; readonly withTime?: readonly { readonly type?: Open<'min' | 'hour' | 'day'> | Ref; readonly count?: Int }[] } } }

export interface CalendarMethods {
  'calendar.accessibility.get': { params: CalendarAccessibilityGetParams; result: Record<string, unknown[]> }
  'calendar.event.add': { params: CalendarEventAddParams; result: number }
  'calendar.event.delete': { params: CalendarEventDeleteParams; result: boolean }
  'calendar.event.get': { params: CalendarEventGetParams; result: CalendarEventRow[]; item: CalendarEventRow }
  'calendar.event.get.nearest': { params: CalendarEventGetNearestParams; result: CalendarEventRow[] }
  'calendar.event.getbyid': { params: CalendarEventGetbyidParams; result: CalendarEventRow }
  'calendar.event.update': { params: CalendarEventUpdateParams; result: CalendarEventUpdateResult | number }
  'calendar.meeting.status.get': { params: CalendarMeetingStatusGetParams; result: Open<'Y' | 'N' | 'Q'> }
  'calendar.meeting.status.set': { params: CalendarMeetingStatusSetParams; result: boolean }
  'calendar.resource.add': { params: CalendarResourceAddParams; result: number }
  'calendar.resource.booking.list': { params: CalendarResourceBookingListParams; result: CalendarResourceBookingListItem[]; item: CalendarResourceBookingListItem }
  'calendar.resource.delete': { params: CalendarResourceDeleteParams; result: boolean }
  'calendar.resource.list': { params: NoParams; result: CalendarResourceListItem[]; item: CalendarResourceListItem }
  'calendar.resource.update': { params: CalendarResourceUpdateParams; result: number }
  'calendar.section.add': { params: CalendarSectionAddParams; result: number }
  'calendar.section.delete': { params: CalendarSectionDeleteParams; result: boolean }
  'calendar.section.get': { params: CalendarSectionGetParams; result: CalendarSectionRow[]; item: CalendarSectionRow }
  'calendar.section.update': { params: CalendarSectionUpdateParams; result: number }
  'calendar.settings.get': { params: NoParams; result: CalendarSettingsGetResult }
  'calendar.user.settings.get': { params: NoParams; result: CalendarUserSettingsGetResult }
  'calendar.user.settings.set': { params: CalendarUserSettingsSetParams; result: boolean }
}

export interface CalendarService {
  readonly accessibility: CalendarAccessibilityService
  readonly event: CalendarEventService
  readonly meeting: CalendarMeetingService
  readonly resource: CalendarResourceService
  readonly section: CalendarSectionService
  readonly settings: CalendarSettingsService
  readonly user: CalendarUserService
}

export interface CalendarAccessibilityService {
  /**
   * Gets an accessibility.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
   */
  get(params: CalendarAccessibilityGetParams, options?: CallOptions): Promise<Record<string, unknown[]>>
}

export interface CalendarEventService {
  /**
   * Adds an event.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
   */
  add(params: CalendarEventAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes an event.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
   */
  delete(params: CalendarEventDeleteParams, options?: CallOptions): Promise<boolean>
  readonly get: CalendarEventGetService
  /**
   * Calls `calendar.event.getbyid`.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html
   */
  getbyid(params: CalendarEventGetbyidParams, options?: CallOptions): Promise<CalendarEventRow>
  /**
   * Updates an event.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
   */
  update(params: CalendarEventUpdateParams, options?: CallOptions): Promise<CalendarEventUpdateResult | number>
}

export interface CalendarEventGetService {
  /**
   * Gets an event.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
   */
  (params: CalendarEventGetParams, options?: CallOptions): Promise<CalendarEventRow[]>
  /**
   * Calls `calendar.event.get.nearest`.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html
   */
  nearest(params?: CalendarEventGetNearestParams, options?: CallOptions): Promise<CalendarEventRow[]>
}

export interface CalendarMeetingService {
  readonly status: CalendarMeetingStatusService
}

export interface CalendarMeetingStatusService {
  /**
   * Gets a meeting status.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
   */
  get(params: CalendarMeetingStatusGetParams, options?: CallOptions): Promise<Open<'Y' | 'N' | 'Q'>>
  /**
   * Sets a meeting status.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
   */
  set(params: CalendarMeetingStatusSetParams, options?: CallOptions): Promise<boolean>
}

export interface CalendarResourceService {
  /**
   * Adds a resource.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html
   */
  add(params: CalendarResourceAddParams, options?: CallOptions): Promise<number>
  readonly booking: CalendarResourceBookingService
  /**
   * Deletes a resource.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html
   */
  delete(params: CalendarResourceDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists resources.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<CalendarResourceListItem[]>
  /**
   * Updates a resource.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html
   */
  update(params: CalendarResourceUpdateParams, options?: CallOptions): Promise<number>
}

export interface CalendarResourceBookingService {
  /**
   * Lists resource bookings.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html
   */
  list(params: CalendarResourceBookingListParams, options?: CallOptions): Promise<CalendarResourceBookingListItem[]>
}

export interface CalendarSectionService {
  /**
   * Adds a section.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
   */
  add(params: CalendarSectionAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a section.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
   */
  delete(params: CalendarSectionDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a section.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html
   */
  get(params: CalendarSectionGetParams, options?: CallOptions): Promise<CalendarSectionRow[]>
  /**
   * Updates a section.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html
   */
  update(params: CalendarSectionUpdateParams, options?: CallOptions): Promise<number>
}

export interface CalendarSettingsService {
  /**
   * Gets settings.
   * Scope `calendar`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<CalendarSettingsGetResult>
}

export interface CalendarUserService {
  readonly settings: CalendarUserSettingsService
}

export interface CalendarUserSettingsService {
  /**
   * Gets user settings.
   * Scope `calendar`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<CalendarUserSettingsGetResult>
  /**
   * Sets user settings.
   * Scope `calendar`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
   */
  set(params: CalendarUserSettingsSetParams, options?: CallOptions): Promise<boolean>
}
