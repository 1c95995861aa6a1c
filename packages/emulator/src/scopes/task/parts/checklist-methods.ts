import type { MethodDefinition } from '../../../contract.ts'
import type { Values } from '../../../store/write-row.ts'
import type { Tasks } from '../open-tasks.ts'
import { arFields, arOrder, definePositional, itemId, taskId, type PositionalMethod } from './define-positional.ts'
import { openPart } from './open-part.ts'
import { checklistSchema } from './part-schemas.ts'
import { failed, notAllowed, notFound, raise } from './refusals.ts'

/** `task.checklistitem.*`: api-reference/tasks/checklist-item/index.md */
export function checklistMethods(tasks: Tasks): readonly MethodDefinition[] {
  const part = openPart(tasks, checklistSchema)
  const toggle = (isComplete: 'Y' | 'N'): PositionalMethod => ({
    params: [taskId, itemId],
    run([id, item], { caller }) {
      if (!part.has(id, item)) return false
      part.change(item, { IS_COMPLETE: isComplete, TOGGLED_BY: caller.userId, TOGGLED_DATE: part.now() })
      return true
    },
  })
  /** Under an item of the task where one is named, else under its first checklist, which is made when there is none. */
  const parentOf = (id: unknown, { PARENT_ID }: Values, userId: number): number => {
    if (PARENT_ID === 0) return 0
    if (PARENT_ID !== undefined && PARENT_ID !== null) return part.has(id, PARENT_ID) ? Number(PARENT_ID) : 0
    const first = tasks.store.value('select min(ID) from task_checklist where TASK_ID = ? and PARENT_ID = 0', [Number(id)])
    return typeof first === 'number' ? first : part.add(id, { ...ITEM, TITLE: 'Checklist 1', CREATED_BY: userId })
  }
  return definePositional('task.checklistitem', 'ctaskchecklistitem', {
    add: {
      params: [taskId, arFields],
      run([id, fields], { caller: { userId } }) {
        const draft = part.read(fields)
        if (String(draft['TITLE'] ?? '').trim() === '') throw failed('Item name not specified')
        if (!part.hasTask(id)) throw failed('Adding item: action not allowed')
        return part.add(id, { ...ITEM, CREATED_BY: userId, ...draft, PARENT_ID: parentOf(id, draft, userId) })
      },
    },
    get: { params: [taskId, itemId], run: ([id, item]) => part.one(id, item) ?? raise(notFound()) },
    getlist: {
      params: [taskId, arOrder(...checklistSchema.of('classic').map(({ column }) => column))],
      run: ([id, order]) => (part.hasTask(id) ? part.list(id, order) : raise(failed('Action failed'))),
    },
    update: {
      params: [taskId, itemId, arFields],
      run([id, item, fields]) {
        if (!part.has(id, item)) throw notAllowed()
        part.change(item, part.read(fields))
        return null
      },
    },
    delete: { params: [taskId, itemId], run: ([id, item]) => part.remove(id, item) || raise(failed('Deleting item: action not allowed')) },
    complete: toggle('Y'),
    renew: toggle('N'),
  })
}

const ITEM: Values = { PARENT_ID: 0, SORT_INDEX: 0, IS_COMPLETE: 'N', IS_IMPORTANT: 'N' }
