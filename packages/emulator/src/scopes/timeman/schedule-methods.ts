import type { MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { toId } from '../read-params.ts'
import type { Timeman } from './open-timeman.ts'

const NO_LIMIT = -1

/** The one schedule that a portal begins with, for all employees; no method changes it: api-reference/timeman/schedule/timeman-schedule-get.md */
export function scheduleMethods({ store }: Timeman): readonly MethodDefinition[] {
  return defineMethods('timeman.schedule', 'timeman', {
    get({ params }) {
      if (toId(params.get('id')) !== 1) return []
      return {
        ID: 1,
        NAME: 'For all employees',
        SCHEDULE_TYPE: 'FIXED',
        REPORT_PERIOD: 'MONTH',
        REPORT_PERIOD_OPTIONS: { START_WEEK_DAY: 0 },
        CALENDAR_ID: 1,
        ALLOWED_DEVICES: { browser: true },
        DELETED: '0',
        IS_FOR_ALL_USERS: true,
        WORKTIME_RESTRICTIONS: ['[]'],
        CONTROLLED_ACTIONS: 3,
        UPDATED_BY: 0,
        DELETED_BY: 0,
        DELETED_AT: '',
        CREATED_BY: 0,
        CREATED_AT: store.value('select min(DATE_REGISTER) from user'),
        SHIFTS: [
          {
            ID: 1,
            NAME: '',
            BREAK_DURATION: 3600,
            WORK_TIME_START: 28_800,
            WORK_TIME_END: 61_200,
            WORK_DAYS: '12345',
            SCHEDULE_ID: 1,
            DELETED: false,
          },
        ],
        CALENDAR: { ID: 1, NAME: '', PARENT_CALENDAR_ID: 0, SYSTEM_CODE: '', EXCLUSIONS: [] },
        SCHEDULE_VIOLATION_RULES: {
          ID: 1,
          SCHEDULE_ID: 1,
          ENTITY_CODE: 'UA',
          MAX_EXACT_START: NO_LIMIT,
          MIN_EXACT_END: NO_LIMIT,
          MAX_OFFSET_START: NO_LIMIT,
          MIN_OFFSET_END: NO_LIMIT,
          RELATIVE_START_FROM: NO_LIMIT,
          RELATIVE_START_TO: NO_LIMIT,
          RELATIVE_END_FROM: NO_LIMIT,
          RELATIVE_END_TO: NO_LIMIT,
          MIN_DAY_DURATION: NO_LIMIT,
          MAX_ALLOWED_TO_EDIT_WORK_TIME: NO_LIMIT,
          MAX_WORK_TIME_LACK_FOR_PERIOD: NO_LIMIT,
          PERIOD_TIME_LACK_AGENT_ID: 0,
          MAX_SHIFT_START_DELAY: NO_LIMIT,
          MISSED_SHIFT_START: 0,
          USERS_TO_NOTIFY: {
            FIXED_START_END: [],
            FIXED_PER_RECORD: [],
            FIXED_EDIT_WORKTIME: [],
            FIXED_PERIODIC: [],
            SHIFT_DELAY: [],
            SHIFT_MISSED_START: [],
          },
        },
      }
    },
  })
}
