import { MethodError, type Call, type Caller, type MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { defineMethods } from '../define-methods.ts'
import { isYes, requireInteger, toId, toText } from '../read-params.ts'
import { listOf } from '../../store/encode-value.ts'
import { dateOf, selectDays, type Day } from './days.ts'
import { forAdmins } from './network-methods.ts'
import { readControl, writeSetting, type ControlSettings, type Timeman } from './open-timeman.ts'

const DAY_HOURS = 8
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const FLAGS = ['register_offline', 'register_idle', 'register_desktop'] as const
const AUDIENCES = ['report_request', 'report_simple', 'report_full'] as const

/** Absences, and what people say about them: api-reference/timeman/timecontrol/index.md. Calendars get no entry of them. */
export function controlMethods(timeman: Timeman): readonly MethodDefinition[] {
  const { store } = timeman
  return defineMethods('timeman.timecontrol', 'timeman', {
    'settings.get': forAdmins(() => readControl(timeman)),
    'settings.set': forAdmins(({ params }) => {
      const old = readControl(timeman)
      const flags = FLAGS.map((name) => [name, params.has(name) ? isYes(params.get(name)) : old[name]] as const)
      const audiences = AUDIENCES.flatMap((name) => {
        const type = toText(params.get(`${name}_type`))
        const users = listOf(params.get(`${name}_users`)).flatMap((id) => toId(id) ?? [])
        return ['all', 'user', 'none'].includes(type)
          ? [[`${name}_type`, type] as const, [`${name}_users`, type === 'user' ? users : []] as const]
          : []
      })
      // `false` does not switch it off, says the page; 0 does.
      const active = params.get('ACTIVE')
      const isOff = toText(active) === '0'
      writeSetting(timeman, 'control', {
        ...old,
        ...Object.fromEntries([...flags, ...audiences]),
        active: isOff ? false : old.active || isYes(active),
        minimum_idle_for_report: toId(params.get('MINIMUM_IDLE_FOR_REPORT')) ?? old.minimum_idle_for_report,
      } satisfies ControlSettings)
      return true
    }),
    'report.add'({ params, caller }) {
      const id = toId(params.get('REPORT_ID') ?? params.get('ID')) ?? 0
      const wanted = params.get('USER_ID')
      const userId = caller.isAdmin && wanted !== undefined ? (toId(wanted) ?? 0) : caller.userId
      if (store.value('select USER_ID from timeman_report where ID = ?', [id]) !== userId)
        throw new MethodError('ACCESS_ERROR', "You don't have access for this report")
      const text = toText(params.get('TEXT')).trim()
      if (text === '') throw new MethodError('TEXT_EMPTY', "Text can't be empty")
      const type = toText(params.get('TYPE')).toUpperCase() === 'WORK' ? 'WORK' : 'PRIVATE'
      store.run('update timeman_report set REPORT_TYPE = ?, REPORT_TEXT = ? where ID = ?', [type, text, id])
      return true
    },
    'reports.get': (call) => readReport(timeman, call),
    'reports.settings.get'({ caller }) {
      const { active, minimum_idle_for_report } = readControl(timeman)
      const headed = headedBy(timeman, caller.userId)
      return {
        active,
        user_id: caller.userId,
        user_admin: caller.isAdmin,
        user_head: headed.length > 0,
        departments: store
          .rows('select ID, NAME from department order by ID')
          .filter(([id]) => caller.isAdmin || headed.includes(Number(id)))
          .map(([id, name]) => ({ id: String(id), name })),
        minimum_idle_for_report,
        report_view_type: caller.isAdmin ? 'full' : headed.length > 0 ? 'head' : 'simple',
      }
    },
    'reports.users.get'({ params, caller }) {
      const department = toId(params.get('DEPARTMENT_ID'))
      const headed = headedBy(timeman, caller.userId)
      const wanted = department === undefined ? (caller.isAdmin ? undefined : headed) : [department]
      const isReached = caller.isAdmin || (wanted ?? []).some((id) => headed.includes(id))
      const inDepartments = `exists (select 1 from json_each(ifnull(u.UF_DEPARTMENT, '[]')) where value in (${(wanted ?? []).join() || 'null'}))`
      const condition = !isReached ? `u.ID = ${caller.userId}` : wanted ? inDepartments : 'true'
      return selectUsers(timeman, `u.ACTIVE = 'Y' and ${condition}`).map((user) => withoutActive(user))
    },
  })
}

/** The list of users does not tell it: all of them are. */
function withoutActive(user: Row): Row {
  const { active: _, ...rest } = user
  return rest
}

function headedBy({ store }: Timeman, userId: number): readonly number[] {
  return store.rows('select ID from department where UF_HEAD = ?', [userId]).map(([id]) => Number(id))
}

function selectUsers({ store }: Timeman, condition: string): readonly Row[] {
  const rows = store.rows(
    `select json_object('id', u.ID, 'active', json(iif(u.ACTIVE = 'Y', 'true', 'false')), 'name', trim(ifnull(u.NAME, '') || ' ' || ifnull(u.LAST_NAME, '')),
       'first_name', ifnull(u.NAME, ''), 'last_name', ifnull(u.LAST_NAME, ''), 'work_position', ifnull(u.WORK_POSITION, ''), 'avatar', '',
       'personal_gender', ifnull(u.PERSONAL_GENDER, ''), 'last_activity_date', u.LAST_ACTIVITY_DATE) from user u where ${condition} order by u.ID`,
  )
  return rows.map(([row]) => JSON.parse(String(row)) as Row)
}

/** Heads see the people of their departments. */
function mayReport({ store, ...rest }: Timeman, { isAdmin, userId }: Caller, wanted: number): boolean {
  if (isAdmin || userId === wanted) return true
  const headed = headedBy({ store, ...rest }, userId).join() || 'null'
  const sql = `select 1 from user u, json_each(ifnull(u.UF_DEPARTMENT, '[]')) d where u.ID = ? and d.value in (${headed})`
  return store.value(sql, [wanted]) !== undefined
}

function readReport(timeman: Timeman, { params, caller }: Call): Readonly<Record<string, unknown>> {
  const { time, portal } = timeman
  const [userId, month, year] = [requireInteger(params, 'USER_ID'), requireInteger(params, 'MONTH'), requireInteger(params, 'YEAR')]
  const user = selectUsers(timeman, `u.ID = ${userId}`)[0]
  if (!user || !mayReport(timeman, caller, userId))
    throw new MethodError('USER_ACCESS_ERROR', "You don't have access to report for this user")
  const isMonth = month >= 1 && month <= 12 && year >= 1970 && year <= 9999
  if (!isMonth) throw new MethodError('ACCESS_ERROR', "You don't have access to this method")
  const offset = portal.settings.utcOffsetSeconds
  const start = Date.UTC(year, month - 1, 1) - offset * 1000
  const finish = Date.UTC(year, month, 1) - offset * 1000 - 1000
  const hours = toId(params.get('WORKDAY_HOURS')) ?? DAY_HOURS
  const days = selectDays(timeman, 'where USER_ID = ? and DATE_START between ? and ? order by ID', [
    userId,
    time.format(start),
    time.format(finish),
  ])
  return {
    report: {
      month_title: MONTHS[month - 1],
      date_start: time.format(start),
      date_finish: time.format(finish),
      days: days.flatMap((day) => showReportDay(timeman, day, hours * 3600)),
    },
    user,
  }
}

/** A day that time control knows of. */
function showReportDay(timeman: Timeman, day: Day, configured: number): readonly Row[] {
  const { store, time, portal } = timeman
  const reports = store.rows('select ID, TYPE, AT, REPORT_TYPE, REPORT_TEXT from timeman_report where DAY_ID = ? order by ID', [day.id])
  if (reports.length === 0) return []
  const finish = day.finish ?? portal.now()
  const duration = Math.round((finish - day.start) / 1000)
  const date = dateOf(day.start, day.offsetSeconds)
  const [year, month, number] = date.split('-')
  return [
    {
      index: date.replaceAll('-', ''),
      day_title: `${month}/${number}/${year}`,
      workday_date_start: time.format(day.start),
      workday_date_finish: time.format(finish),
      workday_complete: day.finish !== undefined,
      workday_time_leaks_user: day.leaks,
      workday_time_leaks_final: configured - duration,
      workday_duration: duration,
      workday_duration_final: duration,
      workday_duration_config: configured,
      reports: reports.map(([id, type, at, reportType, text]) => ({
        id: String(id),
        user_id: String(day.userId),
        type,
        date_start: at,
        date_finish: at,
        duration: 0,
        active: false,
        entry_id: String(day.id),
        report_type: reportType,
        report_text: text,
        system_text: null,
        source_start: 'TM_EVENT',
        source_finish: 'TM_EVENT',
        ip_start: '127.0.0.1',
        ip_finish: '127.0.0.1',
        ip_start_network: false,
        ip_finish_network: false,
      })),
      workday_time_leaks_real: 0,
    },
  ]
}
