import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { requireInteger } from '../read-params.ts'
import type { Tasks } from './open-tasks.ts'
import { addResult, findResults, type TaskResult } from './results.ts'
import { mayRead } from './task-access.ts'

interface Comment {
  readonly id: number
  readonly taskId: number
  readonly authorId: number
  readonly text: string
}

/** Comments that sum up a task: api-reference/tasks/result/index.md */
export function resultMethods(tasks: Tasks): readonly MethodDefinition[] {
  /** Everybody may pin his own, an administrator any. */
  const requireOwn = ({ params, caller }: Call): Comment => {
    const comment = findComment(tasks, requireInteger(params, 'commentId'))
    if (!comment) throw new MethodError('0', 'Comment not found.')
    const isOwn = caller.isAdmin || comment.authorId === caller.userId
    if (!isOwn || !mayRead(tasks, caller, comment.taskId)) throw denied()
    return comment
  }
  return defineMethods('tasks.task.result', 'task', {
    addFromComment(call) {
      const { id, taskId, text } = requireOwn(call)
      if (findResults(tasks, 'COMMENT_ID', id).some(({ status }) => status === 0)) throw new MethodError('0', 'Result already exists.')
      const result = addResult(tasks, { taskId, createdBy: call.caller.userId, text, commentId: id })
      return { ...show(findResults(tasks, 'ID', result)[0]!), files: null }
    },
    deleteFromComment(call) {
      tasks.store.run('delete from task_result where COMMENT_ID = ?', [requireOwn(call).id])
      return null
    },
    list({ params, caller }) {
      const taskId = requireInteger(params, 'taskId')
      if (!mayRead(tasks, caller, taskId)) throw denied()
      return findResults(tasks, 'TASK_ID', taskId).map(show)
    },
  })
}

const denied = (): MethodError => new MethodError('0', 'Access denied.')

function findComment({ store }: Tasks, id: number): Comment | undefined {
  const [taskId, authorId, text] = store.row('select TASK_ID, AUTHOR_ID, POST_MESSAGE from task_comment where ID = ?', [id]) ?? []
  return taskId === undefined ? undefined : { id, taskId: Number(taskId), authorId: Number(authorId), text: String(text) }
}

function show({ updatedAt, ...result }: TaskResult): Readonly<Record<string, unknown>> {
  return { ...result, updatedAt: updatedAt ?? result.createdAt, formattedText: toHtml(result.text), files: [] }
}

/** The marks of the documented sample, and their like. */
const toHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\[(\/?)([bius])\]/gi, (_, slash: string, name: string) => `<${slash}${name.toLowerCase()}>`)
