import { MethodError, type MethodDefinition } from '../../../contract.ts'
import type { Values } from '../../../store/write-row.ts'
import type { Tasks } from '../open-tasks.ts'
import { arFields, arFilter, arOrder, definePositional, itemId, taskId } from './define-positional.ts'
import { openPart } from './open-part.ts'
import { commentSchema } from './part-schemas.ts'
import { failed, notAllowed, notFound, raise } from './refusals.ts'

const COMMENT_KEYS = ['ID', 'AUTHOR_ID', 'AUTHOR_NAME', 'POST_DATE']

/** `task.commentitem.*`: api-reference/tasks/comment-item/index.md */
export function commentMethods(tasks: Tasks): readonly MethodDefinition[] {
  const part = openPart(tasks, commentSchema)
  const requireText = ({ POST_MESSAGE }: Values): void => {
    if (String(POST_MESSAGE ?? '').trim() === '') throw new MethodError('ERROR_CORE', 'Comment text is not specified.<br>')
  }
  /** api-reference/tasks/comment-item/events-comment/index.md */
  const announce = (action: string, before: unknown, after: unknown): void =>
    tasks.portal.emit(`ONTASKCOMMENT${action}`, {
      FIELDS_BEFORE: before,
      FIELDS_AFTER: after,
      IS_ACCESSIBLE_BEFORE: 'undefined',
      IS_ACCESSIBLE_AFTER: 'undefined',
    })
  return definePositional('task.commentitem', 'ctaskcommentitem', {
    add: {
      params: [taskId, arFields],
      run([id, fields], { caller }) {
        const draft = part.read(fields)
        requireText(draft)
        if (!part.hasTask(id)) throw new MethodError('ERROR_CORE', 'Insufficient permissions to add a comment.<br>')
        const comment = part.add(id, { AUTHOR_ID: caller.userId, POST_DATE: part.now(), ...draft })
        announce('ADD', 'undefined', { ID: comment, TASK_ID: id })
        return comment
      },
    },
    get: { params: [taskId, itemId], run: ([id, item]) => part.one(id, item) ?? raise(notFound()) },
    getlist: {
      params: [taskId, arOrder(...COMMENT_KEYS, 'AUTHOR_EMAIL'), arFilter(...COMMENT_KEYS)],
      run: ([id, order, filter]) => (part.hasTask(id) ? part.list(id, order, filter) : raise(failed('Action failed'))),
    },
    update: {
      params: [taskId, itemId, arFields],
      run([id, item, fields]) {
        const draft = part.read(fields)
        requireText(draft)
        if (!part.has(id, item)) throw notAllowed()
        part.change(item, draft)
        announce('UPDATE', { ID: item, TASK_ID: id }, { ID: item, TASK_ID: id, ACTION: 'EDIT' })
        return true
      },
    },
    delete: {
      params: [taskId, itemId],
      run([id, item]) {
        if (!part.remove(id, item)) throw notAllowed()
        announce('DELETE', { ID: item, TASK_ID: id }, { ID: item, TASK_ID: id, ACTION: 'DEL' })
        return true
      },
    },
  })
}
