import { MethodError, type CallParams, type MethodDefinition } from '../../contract.ts'
import { createStore } from '../../store/create-store.ts'
import { defineV3 } from '../../v3/define-v3.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { requireInt } from '../../v3/read-v3-params.ts'
import { requiredField, v3Error, validationError, wrongType } from '../../v3/v3-error.ts'
import { followupDto, PATHS } from './followup-dto.ts'

const mentionFormat = { name: 'mentionFormat', type: 'string' } as const

type Fields = Readonly<Record<string, unknown>>

/**
 * Follow-ups of video calls: api-reference/telephony/follow-up/index.md. No method holds such a call, so that there are none: what a caller
 * asks for is read and refused as documented, and nothing is found.
 */
export function followupMethods(): readonly MethodDefinition[] {
  return defineV3('call.followup', ['call'], {
    list: {
      signature: {
        params: [
          { name: 'filter', type: 'object', required: true },
          { name: 'select', type: 'array' },
          { name: 'order', type: 'object' },
          { name: 'pagination', type: 'object' },
          mentionFormat,
        ],
        key: 'items',
        dto: followupDto,
      },
      handler({ params }) {
        readFilter(params)
        readSelect(params, 400)
        readOrder(params.all['order'])
        readPagination(params.all['pagination'])
        readMentionFormat(params)
        return { items: [], hasMore: false, afterCursor: null }
      },
    },
    get: {
      signature: {
        params: [{ name: 'callId', type: 'integer', required: true }, { name: 'select', type: 'array' }, mentionFormat],
        key: 'item',
        dto: followupDto,
      },
      handler({ params, caller, portal }) {
        requireInt(params, 'callId')
        readSelect(params, 403)
        readMentionFormat(params)
        // Whoever has no rights to a call is not told whether there is one.
        const isEmployee = createStore(portal.db).value('select 1 from user where ID = ?', [caller.userId]) !== undefined
        if (!caller.isAdmin || !isEmployee) throw new MethodError('access_denied', 'No access to Follow-up data', 403)
        throw v3Error('entityNotFound', 'Call not found')
      },
    },
    ...fieldActions(followupDto),
  })
}

function readFilter({ all }: CallParams): void {
  const filter = all['filter']
  if (filter === undefined || filter === null) throw validationError([requiredField('filter')])
  const { startDate, participantId } = Object(filter) as Fields
  const { from, to } = Object(startDate) as Fields
  const [start, end] = [readDate(from), readDate(to)]
  if (start === undefined || end === undefined || start > end)
    throw new MethodError('invalid_date_range', 'Incorrect date range: both from and to are required')
  if (participantId !== undefined && participantId !== null && !Number.isSafeInteger(participantId))
    throw validationError([wrongType('filter.participantId', 'int')])
}

function readDate(value: unknown): number | undefined {
  const ms = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) ? Date.parse(value) : NaN
  return Number.isNaN(ms) ? undefined : ms
}

/** Names, or one member of a block; the pages differ in the status of the refusal. */
function readSelect({ all }: CallParams, status: number): void {
  const select = all['select'] ?? []
  const isKnown = (name: unknown): boolean => {
    const [head = '', member, ...rest] = typeof name === 'string' ? name.split('.') : []
    if (member === undefined) return followupDto.find(head) !== undefined
    return rest.length === 0 && Object.hasOwn(PATHS, head) && PATHS[head]!.includes(member)
  }
  if (!Array.isArray(select) || !select.every(isKnown)) throw new MethodError('invalid_select_field', 'Invalid field in `select`', status)
}

function readOrder(order: unknown): void {
  if (order === undefined || order === null) return
  const entries = typeof order === 'object' ? Object.entries(order) : [['', '']]
  const isKnown = entries.every(([name, direction]) => name === 'startDate' && (direction === 'asc' || direction === 'desc'))
  if (!isKnown) throw new MethodError('invalid_order', 'Incorrect parameter `order`')
}

function readPagination(pagination: unknown): void {
  if (pagination === undefined || pagination === null) return
  const { limit = 1, afterCursor } = Object(pagination) as Fields
  const { startDate, id } = Object(afterCursor ?? { startDate: '2026-01-01', id: 1 }) as Fields
  const isCursor = readDate(startDate) !== undefined && Number.isSafeInteger(id)
  const isLimit = typeof limit === 'number' && Number.isSafeInteger(limit) && limit > 0
  if (typeof pagination !== 'object' || !isLimit || !isCursor)
    throw new MethodError('invalid_pagination', 'Incorrect parameter `pagination`')
}

function readMentionFormat({ all }: CallParams): void {
  const format = all['mentionFormat'] ?? 'bb'
  if (format !== 'bb' && format !== 'html' && format !== 'none')
    throw validationError([{ message: '`mentionFormat` is neither `bb`, `html` nor `none`', field: 'mentionFormat' }])
}
