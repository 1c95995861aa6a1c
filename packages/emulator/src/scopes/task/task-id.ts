import { MethodError, type CallParams } from '../../contract.ts'
import { toId } from '../read-params.ts'

type Refuse = (code: string, text: string) => MethodError

const plainly: Refuse = (code, text) => new MethodError(code, text)

/** Some pages show what the controllers add to a text. */
export const internalError: Refuse = (code, text) => new MethodError(code, `${text} (internal error)`)

/** The id of a task, or the refusals that the pages of `tasks.task.*` share: api-reference/tasks/user-actions/tasks-task-favorite-add.md */
export function readTaskId(params: CallParams, name = 'taskId', refuse: Refuse = plainly): number {
  const value = params.get(name)
  if (value === undefined || value === null) throw refuse('100', 'CTaskItem All parameters in the constructor must have real class type')
  const id = toId(value)
  if (id === undefined || id <= 0) throw refuse('0', 'wrong task id')
  return id
}
