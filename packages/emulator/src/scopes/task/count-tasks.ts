import { Listing, MethodError, type Call, type CallParams } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { toId, toText } from '../read-params.ts'
import { canSee, findGroup } from '../sonet-group/find-group.ts'
import { openGroups } from '../sonet-group/open-groups.ts'
import type { Tasks } from './open-tasks.ts'

/** `tasks.task.counters.get` of one user; comments count as read. api-reference/tasks/tasks-task-counters-get.md */
export function countTasks(tasks: Tasks, call: Call): Listing {
  const { store, time, portal } = tasks
  const userId = readNumber(call.params, 'userId') ?? call.caller.userId
  const groupId = readNumber(call.params, 'groupId') ?? 0
  requireGroup(tasks, call, groupId)
  if (store.value('select 1 from user where ID = ?', [userId]) === undefined) return new Listing(phpMap({}), 1, undefined)
  const now = time.format(portal.now())
  const late = 'select count(*) from task where RESPONSIBLE_ID = ? and STATUS < 4 and DEADLINE < ? and ? in (0, GROUP_ID)'
  const expired = Number(store.value(late, [userId, now, groupId]))
  return new Listing({ expired: { counter: expired, code: 6_291_456 }, new_comments: { counter: 0, code: 12_582_912 } }, 1, undefined)
}

function readNumber(params: CallParams, name: string): number | undefined {
  const value = params.get(name)
  if (value === undefined || value === null) return undefined
  const number = toId(value)
  if (number !== undefined) return number
  throw new MethodError('0', `Invalid value {${toText(value)}} to match with parameter {${name}}. Should be value of type int.`)
}

/** 0 stands for all groups. */
function requireGroup({ portal }: Tasks, { caller }: Call, groupId: number): void {
  if (groupId === 0) return
  const groups = openGroups(portal)
  const group = findGroup(groups, groupId)
  if (!group || !canSee(groups, caller, group)) throw new MethodError('0', 'Group not found or access denied. (internal error)')
}
