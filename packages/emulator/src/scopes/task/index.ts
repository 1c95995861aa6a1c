import type { EmulatedScope } from '../../contract.ts'
import { dependenceMethods } from './dependence-methods.ts'
import { flowMethods } from './flow-methods.ts'
import { historyMethods } from './history-methods.ts'
import { markMethods } from './mark-methods.ts'
import { openTasks } from './open-tasks.ts'
import { checklistMethods } from './parts/checklist-methods.ts'
import { commentMethods } from './parts/comment-methods.ts'
import { elapsedMethods } from './parts/elapsed-methods.ts'
import { legacyInfoMethods } from './parts/legacy-info-methods.ts'
import { legacyTaskMethods } from './parts/legacy-task-methods.ts'
import { plannerMethods } from './planner-methods.ts'
import { resultMethods } from './result-methods.ts'
import { scrumMethods } from './scrum/scrum-methods.ts'
import { stageMethods } from './stage-methods.ts'
import { taskMethods } from './task-methods.ts'
import { templateChecklistMethods } from './templates/template-checklist-methods.ts'
import { templateMethods } from './templates/template-methods.ts'
import { userFieldMethods } from './user-field-methods.ts'
import { v3ResultMethods } from './v3-result-methods.ts'
import { v3TaskMethods } from './v3-task-methods.ts'
import { v3WorkMethods } from './v3-work-methods.ts'

/** `tasks.task.*` of both versions and the old positional `task.*`: api-reference/tasks/index.md */
export const taskScope: EmulatedScope = {
  name: 'task',
  install(portal) {
    const tasks = openTasks(portal)
    return [
      taskMethods,
      v3TaskMethods,
      v3WorkMethods,
      v3ResultMethods,
      markMethods,
      historyMethods,
      resultMethods,
      dependenceMethods,
      stageMethods,
      scrumMethods,
      flowMethods,
      plannerMethods,
      userFieldMethods,
      templateMethods,
      templateChecklistMethods,
      legacyTaskMethods,
      legacyInfoMethods,
      commentMethods,
      checklistMethods,
      elapsedMethods,
    ].flatMap((define) => define(tasks))
  },
}
