import type { MethodDefinition } from '../../../contract.ts'
import { defineOver } from '../../define-over.ts'
import { once } from '../../once.ts'
import type { Tasks } from '../open-tasks.ts'
import { backlogMethods } from './backlog-methods.ts'
import { epicMethods } from './epic-methods.ts'
import { itemMethods } from './item-methods.ts'
import { kanbanMethods } from './kanban-methods.ts'
import { openScrum } from './open-scrum.ts'
import { sprintMethods } from './sprint-methods.ts'

/** `tasks.api.scrum.*`: api-reference/sonet-group/scrum/index.md */
export function scrumMethods(tasks: Tasks): readonly MethodDefinition[] {
  const define = defineOver(
    'task',
    once(tasks.portal, () => openScrum(tasks)),
  )
  return [backlogMethods, sprintMethods, epicMethods, kanbanMethods, itemMethods].flatMap((methods) => methods(define))
}
