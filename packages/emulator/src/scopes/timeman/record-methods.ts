import type { MethodDefinition } from '../../contract.ts'
import { createDto, dtoField, type Dto } from '../../v3/dto.ts'
import { kept } from '../../v3/dto-fields.ts'
import { dateTime, flag, int, json } from '../../v3/dto-kinds.ts'
import { listAction, type DtoSource } from '../../v3/dto-actions.ts'
import { defineV3 } from '../../v3/define-v3.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { parseFilter, type FilterNode } from '../../v3/parse-filter.ts'
import { requiredField, v3Error, validationError } from '../../v3/v3-error.ts'
import type { Timeman } from './open-timeman.ts'

const sortable = { sortable: true } as const
const seconds = (row: string): string => `strftime('%s', ${row}.DATE_FINISH) - strftime('%s', ${row}.DATE_START) - ${row}.LEAKS`
const state = (row: string): string =>
  `iif(${row}.DATE_FINISH is not null, '"CLOSED"', iif(${row}.PAUSED_AT is null, '"OPENED"', '"PAUSED"'))`

/** api-reference/timeman/record/timeman-record-field-list.md */
const recordDto: Dto = createDto('RecordDto', 'timeman_day', [
  kept('id', int, 'ID', sortable),
  kept('userId', int, 'USER_ID', { filterable: true, ...sortable }),
  kept('startTime', dateTime, 'DATE_START', { filterable: true, ...sortable }),
  kept('endTime', dateTime, 'DATE_FINISH', sortable),
  dtoField('duration', int, false, { read: seconds, ...sortable }),
  kept('breakLength', int, 'LEAKS'),
  dtoField('state', json('object'), false, { read: state }),
  kept('isApproved', flag, 'APPROVED'),
])

const LISTED = ['id', 'startTime', 'endTime', 'duration'] as const

/** Working days of one employee: api-reference/timeman/record/timeman-record-list.md */
export function recordMethods({ store, time }: Timeman): readonly MethodDefinition[] {
  const source: DtoSource = { store, time, dto: recordDto, listed: LISTED.map((name) => recordDto.find(name)!) }
  const list = listAction(source, { needsFilter: true })
  return defineV3('timeman.record', ['timeman'], {
    list: {
      ...list,
      handler(call) {
        const { params, caller, portal } = call
        const filter = parseFilter(recordDto, params.all['filter'], { time, quirks: portal.settings.quirks })
        requireOperators(filter)
        const users = new Set(usersOf(filter))
        if (users.size === 0) throw validationError([requiredField('filter.userId')])
        if (users.size > 1) throw v3Error('invalidFilter', 'Only one `userId` may be given in a filter')
        if (!caller.isAdmin && !users.has(caller.userId)) throw v3Error('accessDenied', 'Access denied')
        return list.handler(call)
      },
    },
    ...fieldActions(recordDto),
  })
}

/** The page lists the operators of `startTime`. */
function requireOperators(node: FilterNode): void {
  if ('conditions' in node) node.conditions.forEach(requireOperators)
  else if (node.field.name === 'startTime' && (node.operator === '!=' || node.operator === 'in'))
    throw v3Error('unknownOperator', `Unknown filter operator \`${node.operator}\``)
}

/** Every employee whom a filter names for certain. */
function usersOf(node: FilterNode): readonly unknown[] {
  if ('conditions' in node) return node.negative || node.logic === 'or' ? [] : node.conditions.flatMap(usersOf)
  return node.field.name === 'userId' && (node.operator === '=' || node.operator === 'in') ? node.operands : []
}
