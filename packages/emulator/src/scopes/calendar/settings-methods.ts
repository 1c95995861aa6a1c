import type { PortalContext } from '../../contract.ts'
import type { Fields } from '../read-params.ts'
import type { CalendarHandlers } from './define-calendar.ts'
import { requireParam } from './refusals.ts'
import { defaultSection } from './sections.ts'

/** `calendar.settings.get`: api-reference/calendar/calendar-settings-get.md */
export const settingsMethods: CalendarHandlers = {
  get: () => ({
    work_time_start: '9',
    work_time_end: '19',
    year_holidays: '1.01,25.12',
    year_workdays: '',
    week_holidays: ['SA', 'SU'],
    week_start: 'MO',
    user_name_template: '#NAME# #LAST_NAME#',
    sync_by_push: false,
    user_show_login: true,
    path_to_user: '/company/personal/user/#user_id#/',
    path_to_user_calendar: '/company/personal/user/#user_id#/calendar/',
    path_to_group: '/workgroups/group/#group_id#/',
    path_to_group_calendar: '/workgroups/group/#group_id#/calendar/',
    path_to_vr: '',
    path_to_rm: '',
    rm_iblock_type: '',
    rm_iblock_id: '',
    dep_manager_sub: true,
    denied_superpose_types: [],
    pathes_for_sites: '',
    forum_id: '8',
    rm_for_sites: true,
    path_to_type_company_calendar: '',
    path_to_type_location: '',
    path_to_type_open_event: '',
  }),
}

/** `calendar.user.settings.*`: api-reference/calendar/calendar-user-settings-get.md */
export const userSettingsMethods: CalendarHandlers = {
  get(calendar, { caller, portal }) {
    const { userId } = caller
    const section = String(defaultSection(calendar, { type: 'user', id: userId }, userId))
    const stored = calendar.store.value('select SETTINGS from calendar_user_settings where USER_ID = ?', [userId])
    const own = stored === undefined ? {} : (JSON.parse(String(stored)) as Fields)
    return { ...defaultsOf(portal, userId, section), timezoneName: calendar.zones.own, ...own, ...WORK_TIME }
  },
  /** What is not sent stays; what nobody knows is not kept. */
  set({ store }, call) {
    requireParam(call, 'settings')
    const { caller, params, portal } = call
    const sent = params.get('settings')
    const known = defaultsOf(portal, caller.userId, '')
    const held = store.value('select SETTINGS from calendar_user_settings where USER_ID = ?', [caller.userId])
    const entries = Object.entries(typeof sent === 'object' && sent !== null ? sent : {}).filter(([name]) => Object.hasOwn(known, name))
    const settings = { ...(JSON.parse(String(held ?? '{}')) as Fields), ...Object.fromEntries(entries) }
    store.run('insert or replace into calendar_user_settings values (?, ?)', [caller.userId, JSON.stringify(settings)])
    return true
  },
}

const WORK_TIME = { work_time_start: '9.00', work_time_end: '19.00' }

function defaultsOf({ settings }: PortalContext, userId: number, section: string): Fields {
  return {
    view: 'month',
    meetSection: section,
    crmSection: section,
    showDeclined: true,
    denyBusyInvitation: false,
    collapseOffHours: 'N',
    showWeekNumbers: 'N',
    showTasks: 'Y',
    syncTasks: 'N',
    showCompletedTasks: 'N',
    lastUsedSection: 'false',
    sendFromEmail: '',
    defaultSections: { [`user${userId}`]: section },
    syncPeriodPast: '3',
    syncPeriodFuture: '12',
    defaultReminders: { fullDay: [], withTime: [{ type: 'min', count: 15 }] },
    timezoneOffsetUTC: settings.utcOffsetSeconds,
    timezoneDefaultName: '',
  }
}
