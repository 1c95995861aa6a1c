import type { EmulatedScope } from '../../contract.ts'
import { openTasks } from './open-tasks.ts'
import { checklistMethods } from './parts/checklist-methods.ts'
import { commentMethods } from './parts/comment-methods.ts'
import { elapsedMethods } from './parts/elapsed-methods.ts'
import { legacyTaskMethods } from './parts/legacy-task-methods.ts'
import { taskMethods } from './task-methods.ts'
import { v3TaskMethods } from './v3-task-methods.ts'

/** `tasks.task.*` of both versions and the old positional `task.*`: api-reference/tasks/index.md */
export const taskScope: EmulatedScope = {
  name: 'task',
  install(portal) {
    const tasks = openTasks(portal)
    return [taskMethods, v3TaskMethods, legacyTaskMethods, commentMethods, checklistMethods, elapsedMethods].flatMap((define) =>
      define(tasks),
    )
  },
}
