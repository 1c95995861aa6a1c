import { Listing, MethodError, type Call } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { toId, toText } from '../read-params.ts'
import type { Tasks } from './open-tasks.ts'

/** `tasks.task.counters.get` of one user; comments count as read. api-reference/tasks/tasks-task-counters-get.md */
export function countTasks({ store, time, portal }: Tasks, { params, caller }: Call): Listing {
  const given = params.get('userId')
  const userId = given === undefined || given === null ? caller.userId : toId(given)
  if (userId === undefined)
    throw new MethodError('0', `Invalid value {${toText(given)}} to match with parameter {userId}. Should be value of type int.`)
  if (store.value('select 1 from user where ID = ?', [userId]) === undefined) return new Listing(phpMap({}), 1, undefined)
  const now = time.format(portal.now())
  const expired = Number(store.value('select count(*) from task where RESPONSIBLE_ID = ? and STATUS < 4 and DEADLINE < ?', [userId, now]))
  return new Listing({ expired: { counter: expired, code: 6_291_456 }, new_comments: { counter: 0, code: 12_582_912 } }, 1, undefined)
}
