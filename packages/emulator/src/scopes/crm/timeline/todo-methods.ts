import { MethodError, type Call, type CallParams, type MethodDefinition, type SqlValue } from '../../../contract.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireArgument, requireInteger, toId, toText } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { isBound, type Owner } from './activity-bindings.ts'
import { announceActivity } from './announce-activity.ts'
import { notFound, requireOwner } from './refusals.ts'
import { readPings } from './read-pings.ts'
import { insertActivity, updateActivity } from './save-activity.ts'

type Values = Record<string, SqlValue>

/** Universal activities, of provider CRM_TODO: api-reference/crm/timeline/activities/todo/index.md */
export function todoMethods(crm: Crm): readonly MethodDefinition[] {
  const write = (id: number, values: Values, userId: number): { readonly id: number } => {
    updateActivity(crm, id, values, userId)
    announceActivity(crm, 'UPDATE', id)
    return { id }
  }
  /** The activity of a call, open, with the code that meets whoever changes a closed one. */
  const requireOpen = (call: Call, refusedWith: string): number => {
    const { params } = call
    const id = requireInteger(params, 'id')
    const owner = requireOwner(crm, call)
    const completed = crm.store.value("select COMPLETED from crm_activity where ID = ? and PROVIDER_ID = 'CRM_TODO'", [id])
    if (completed === undefined || !isBound(crm, id, owner)) throw notFound()
    if (completed === 'Y') throw new MethodError(refusedWith, 'A completed activity cannot be changed')
    return id
  }
  return defineMethods('crm.activity.todo', 'crm', {
    add(call) {
      const { params, caller } = call
      requireNumbers(params, ['ownerTypeId', 'ownerId'])
      const deadline = readDeadline(crm, requireArgument(params, 'deadline'))
      const owner = requireOwner(crm, call)
      const id = insertActivity(
        crm,
        { ...base(owner), ...deadline, ...readRest(params), RESPONSIBLE_ID: responsible(params, caller.userId) },
        caller.userId,
      )
      announceActivity(crm, 'ADD', id)
      return { id }
    },
    update(call) {
      const { params, caller } = call
      requireNumbers(params, ['id', 'ownerTypeId', 'ownerId'])
      const deadline = readDeadline(crm, requireArgument(params, 'deadline'))
      const id = requireOpen(call, COMPLETED)
      const parent = toId(params.get('parentActivityId'))
      if (parent !== undefined && crm.store.value("select 1 from crm_activity where ID = ? and COMPLETED = 'Y'", [parent]) === 1)
        throw new MethodError('ERROR_PARENT_ACTIVITY_RESTRICT', 'An activity cannot be planned for a completed one')
      const person = toId(params.get('responsibleId'))
      return write(
        id,
        { ...deadline, ...readRest(params), ...(person !== undefined && person > 0 && { RESPONSIBLE_ID: person }) },
        caller.userId,
      )
    },
    updateColor(call) {
      requireNumbers(call.params, ['id', 'ownerTypeId', 'ownerId'])
      const color = toText(requireArgument(call.params, 'colorId'))
      const id = requireOpen(call, 'CAN_NOT_UPDATE_COLOR_COMPLETED_TODO')
      if (!COLOR.test(color)) throw new MethodError('CAN_NOT_UPDATE_WRONG_COLOR_TODO', 'Wrong color')
      return write(id, { COLOR_ID: color }, call.caller.userId)
    },
    updateDeadline(call) {
      requireNumbers(call.params, ['id', 'ownerTypeId', 'ownerId'])
      const deadline = readDeadline(crm, requireArgument(call.params, 'value'))
      return write(requireOpen(call, COMPLETED), deadline, call.caller.userId)
    },
    updateDescription(call) {
      requireNumbers(call.params, ['id', 'ownerTypeId', 'ownerId'])
      const description = toText(requireArgument(call.params, 'value'))
      return write(requireOpen(call, COMPLETED), { DESCRIPTION: description }, call.caller.userId)
    },
    updateResponsibleUser(call) {
      requireNumbers(call.params, ['id', 'ownerTypeId', 'ownerId'])
      const person = requireInteger(call.params, 'responsibleId')
      const id = requireOpen(call, 'CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO')
      if (person <= 0) throw new MethodError('INVALID_ARG_VALUE', 'Parameter "responsibleId" must be greater than 0')
      return write(id, { RESPONSIBLE_ID: person }, call.caller.userId)
    },
  })
}

const COMPLETED = 'CAN_NOT_UPDATE_COMPLETED_TODO'

/** Seven colours and the default one. */
const COLOR = /^(?:[1-7]|default)$/

function base({ typeId, id }: Owner): Values {
  return {
    OWNER_TYPE_ID: typeId,
    OWNER_ID: id,
    TYPE_ID: 6,
    PROVIDER_ID: 'CRM_TODO',
    PROVIDER_TYPE_ID: 'TODO',
    SUBJECT: 'To-do',
    DESCRIPTION: '',
    PING_OFFSETS: '[]',
  }
}

/** What add and update take alike; what a call leaves out stays. */
function readRest(params: CallParams): Values {
  const [title, description, color, parent] = ['title', 'description', 'colorId', 'parentActivityId'].map((name) => params.get(name))
  const pings = params.get('pingOffsets')
  return {
    ...(typeof title === 'string' && title !== '' && { SUBJECT: title }),
    ...(typeof description === 'string' && { DESCRIPTION: description }),
    ...(COLOR.test(toText(color)) && { COLOR_ID: toText(color) }),
    ...(toId(parent) !== undefined && { PARENT_ACTIVITY_ID: toId(parent)! }),
    ...(pings !== undefined && { PING_OFFSETS: JSON.stringify(readPings(pings)) }),
  }
}

function readDeadline(crm: Crm, value: unknown): Values {
  const deadline = crm.time.parse(toText(value))
  if (deadline === undefined) throw new MethodError('WRONG_DATETIME_FORMAT', 'Wrong datetime format')
  return { START_TIME: deadline, END_TIME: deadline, DEADLINE: deadline }
}

function responsible(params: CallParams, userId: number): number {
  const person = toId(params.get('responsibleId'))
  return person !== undefined && person > 0 ? person : userId
}

/** A call is read in full before anything is looked up. */
function requireNumbers(params: CallParams, names: readonly string[]): void {
  for (const name of names) requireInteger(params, name)
}
