import type { Dto } from '../../v3/dto.ts'
import { absent } from '../../v3/dto-fields.ts'
import { int, ints, json, text } from '../../v3/dto-kinds.ts'
import { groupDto, nowhere, userDto } from './related-dtos.ts'
import { taskDto } from './task-dto.ts'

/** api-reference/tasks/fields-rest-v3.md#template-replicate-params */
const REPLICATE_PARAMS = [
  'period',
  'everyDay',
  'workdayOnly',
  'dailyMonthInterval',
  'everyWeek',
  'monthlyType',
  'monthlyDayNum',
  'monthlyMonthNum1',
  'monthlyWeekDayNum',
  'monthlyWeekDay',
  'monthlyMonthNum2',
  'yearlyType',
  'yearlyDayNum',
  'yearlyMonth1',
  'yearlyWeekDayNum',
  'yearlyWeekDay',
  'yearlyMonth2',
  'time',
  'timezoneOffset',
  'startDate',
  'repeatTill',
  'endDate',
  'times',
]

const replicateParamsDto: Dto = nowhere(
  'TemplateReplicateParamsDto',
  REPLICATE_PARAMS.map((name) => [name, text]),
)

/** api-reference/tasks/fields-rest-v3.md#template */
export const templateDto: Dto = nowhere(
  'TemplateDto',
  [
    ['id', int],
    ['title', text],
    ['description', text],
    ['responsibleCollection', ints],
    ['deadlineAfterTs', int],
    ['startDatePlanTs', int],
    ['endDatePlanTs', int],
    ['replicate', json('bool')],
    ['checklist', ints],
    ['priority', text],
    ['accomplices', ints],
    ['auditors', ints],
  ],
  [
    absent('task', () => taskDto),
    absent('creator', () => userDto),
    absent('group', () => groupDto),
    absent('parent', () => templateDto),
    absent('replicateParams', () => replicateParamsDto),
  ],
)
