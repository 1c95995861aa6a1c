import type { Call } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { objectOf } from '../read-params.ts'
import { withMarks } from './marks.ts'
import type { Tasks } from './open-tasks.ts'
import { checklistMap, checklistTree } from './parts/checklist-tree.ts'
import { selectForOne } from './select-task.ts'
import { favoriteActions } from './task-rights.ts'
import { withGroups } from './with-groups.ts'
import { withUserFields } from './user-fields.ts'

const EVERYTHING: ReadonlySet<string> = new Set()

/** One task as methods answer it; with its checklist unless fields were chosen. */
export function readTask(tasks: Tasks, id: number, { caller }: Call, names: ReadonlySet<string> = EVERYTHING): { readonly task: Row } {
  const found = tasks.reader.one({ family: 'universal', fields: selectForOne(names) }, id)!
  const own = withUserFields(tasks, withGroups(tasks, withMarks(tasks, [found], caller.userId)), names)[0]!
  const row = { ...own, action: { ...objectOf(own['action']), ...favoriteActions(own['favorite'] === 'Y') } }
  const isAll = names.size === 0 || names.has('*')
  if (!isAll) return { task: row }
  return {
    task: {
      ...row,
      checklist: checklistMap(tasks, id),
      checkListTree: checklistTree(tasks, id, caller.userId),
      checkListCanAdd: true,
    },
  }
}
