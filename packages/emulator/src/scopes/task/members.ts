import type { Store } from '../../store/create-store.ts'
import { toId, toText, type Fields } from '../read-params.ts'
import type { Tasks } from './open-tasks.ts'
import { updateTask } from './save-task.ts'

/** Somebody who is named in an item of a checklist. */
export interface Member {
  readonly id: number
  /** `A` takes part, `U` watches. */
  readonly type: string
}

/** `MEMBERS` of an item: `{ 3: { TYPE: 'A' } }`; anything else in it is dropped. */
export function readMembers(members: Fields): readonly Member[] {
  return Object.entries(members).flatMap(([key, value]) => {
    const id = toId(key)
    const type = typeof value === 'object' && value !== null ? toText((value as Fields)['TYPE']).toUpperCase() : ''
    return id !== undefined && (type === 'A' || type === 'U') ? [{ id, type }] : []
  })
}

/** As items of checklists tell them in camelCase: api-reference/tasks/template/checklist/tasks-template-checklist-get.md */
export function showMember(store: Store, { id, type }: Member): Readonly<Record<string, unknown>> {
  const [name = '', gender = ''] =
    store.row("select trim(ifnull(NAME, '') || ' ' || ifnull(LAST_NAME, '')), ifnull(PERSONAL_GENDER, '') from user where ID = ?", [id]) ??
    []
  return { id: String(id), type, name, personalPhoto: null, personalGender: gender, image: '', isCollaber: false }
}

/** Members of an item join its task in the same roles: api-reference/tasks/checklist-item/task-checklist-item-add.md */
export function joinTask(tasks: Tasks, taskId: number, members: readonly Member[], userId: number): void {
  const [accomplices, auditors] = tasks.store
    .row("select ifnull(ACCOMPLICES, '[]'), ifnull(AUDITORS, '[]') from task where ID = ?", [taskId])!
    .map((list) => JSON.parse(String(list)) as readonly number[])
  const missing = (type: string, present: readonly number[]): readonly number[] =>
    members.filter((member) => member.type === type && !present.includes(member.id)).map(({ id }) => id)
  const [helpers, watchers] = [missing('A', accomplices!), missing('U', auditors!)]
  if (helpers.length + watchers.length === 0) return
  const draft = {
    ACCOMPLICES: JSON.stringify([...accomplices!, ...helpers]),
    AUDITORS: JSON.stringify([...auditors!, ...watchers]),
  }
  updateTask(tasks, taskId, draft, userId)
}
