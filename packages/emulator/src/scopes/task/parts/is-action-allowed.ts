import type { Part } from './open-part.ts'
import { itemId, taskId, type PositionalMethod } from './define-positional.ts'

/** Whoever reads a task may do everything to what hangs on it; action 1 adds: api-reference/tasks/comment-item/task-comment-item-is-action-allowed.md */
export function isActionAllowed(part: Part, lastAction: number): PositionalMethod {
  return {
    params: [taskId, itemId, { name: 'actionId', type: 'integer' }],
    run([id, item, action]) {
      const isKnown = Number(action) >= 1 && Number(action) <= lastAction
      return isKnown && part.has(id, item)
    },
  }
}
