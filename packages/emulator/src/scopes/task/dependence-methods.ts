import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { requireInteger } from '../read-params.ts'
import type { Tasks } from './open-tasks.ts'
import { mayRead } from './task-access.ts'

export const linkTable =
  'create table if not exists task_link (TASK_FROM integer, TASK_TO integer, LINK_TYPE integer, primary key (TASK_FROM, TASK_TO));'

/** Links of a Gantt chart: api-reference/tasks/task-dependence-add.md, task-dependence-delete.md */
export function dependenceMethods(tasks: Tasks): readonly MethodDefinition[] {
  const readLink = ({ params, caller }: Call, refusal: string): readonly [from: number, to: number] => {
    const [from, to] = [requireInteger(params, 'taskIdFrom'), requireInteger(params, 'taskIdTo')]
    if (from === to || !mayRead(tasks, caller, from) || !mayRead(tasks, caller, to)) throw new MethodError('ACTION_NOT_ALLOWED', refusal)
    return [from, to]
  }
  const exists = (from: number, to: number): boolean =>
    tasks.store.value('select 1 from task_link where TASK_FROM = ? and TASK_TO = ?', [from, to]) !== undefined
  return defineMethods('task.dependence', 'task', {
    add(call) {
      const type = requireInteger(call.params, 'linkType')
      const [from, to] = readLink(call, 'Unable to add a link between tasks')
      if (type < 0 || type > 3) throw new MethodError('ACTION_NOT_ALLOWED', 'Unable to add a link between tasks')
      // Either way round: a link back would be a circle.
      if (exists(from, to) || exists(to, from)) throw new MethodError('ILLEGAL_NEW_LINK', 'A link between tasks already exists')
      tasks.store.run('insert into task_link (TASK_FROM, TASK_TO, LINK_TYPE) values (?, ?, ?)', [from, to, type])
      return []
    },
    delete(call) {
      const [from, to] = readLink(call, 'It is not possible to delete the dependency between tasks')
      if (!exists(from, to)) throw new MethodError('ILLEGAL_NEW_LINK', 'The dependency between tasks does not exist')
      tasks.store.run('delete from task_link where TASK_FROM = ? and TASK_TO = ?', [from, to])
      return []
    },
  })
}
