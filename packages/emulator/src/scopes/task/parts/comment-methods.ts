import { MethodError, type Caller, type MethodDefinition } from '../../../contract.ts'
import type { Values } from '../../../store/write-row.ts'
import { toText, type Fields } from '../../read-params.ts'
import type { Tasks } from '../open-tasks.ts'
import { recordChange } from '../history.ts'
import { changeResult, findResults } from '../results.ts'
import { readFiles, setFiles, withFiles } from './comment-files.ts'
import { arFields, arFilter, arOrder, definePositional, itemId, taskId, type PositionalMethod } from './define-positional.ts'
import { forReaders } from './for-readers.ts'
import { isActionAllowed } from './is-action-allowed.ts'
import { manifestOf } from './manifest.ts'
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
  const add = (id: number, values: Values, caller: Caller, fields: Fields = {}): number => {
    const { userId } = caller
    requireText(values)
    if (!part.hasTask(id)) throw new MethodError('ERROR_CORE', 'Insufficient permissions to add a comment.<br>')
    const draft = { AUTHOR_ID: userId, POST_DATE: part.now(), ...values }
    const files = readFiles(tasks, fields, caller, draft.AUTHOR_ID) ?? []
    const comment = part.add(id, draft)
    setFiles(tasks, comment, files, userId)
    recordChange(tasks, id, userId, { field: 'COMMENT', to: comment })
    announce('ADD', 'undefined', { ID: comment, TASK_ID: id })
    return comment
  }
  const methods: Readonly<Record<string, PositionalMethod>> = {
    add: {
      params: [taskId, arFields],
      run: ([id, fields], { caller }) => add(Number(id), part.read(fields), caller, fields as Fields),
    },
    get: {
      params: [taskId, itemId],
      run: ([id, item], { caller }) => withFiles(tasks, [part.one(id, item) ?? raise(notFound())], caller)[0],
    },
    getlist: {
      params: [taskId, arOrder(...COMMENT_KEYS, 'AUTHOR_EMAIL'), arFilter(...COMMENT_KEYS)],
      run: ([id, order, filter], { caller }) =>
        part.hasTask(id) ? withFiles(tasks, part.list(id, order, filter), caller) : raise(failed('Action failed')),
    },
    update: {
      params: [taskId, itemId, arFields],
      run([id, item, fields], { caller }) {
        const draft = part.read(fields)
        requireText(draft)
        if (!part.has(id, item)) throw notAllowed()
        const author = draft['AUTHOR_ID'] ?? tasks.store.value('select AUTHOR_ID from task_comment where ID = ?', [Number(item)])
        const files = readFiles(tasks, fields, caller, Number(author))
        part.change(item, draft)
        if (files) setFiles(tasks, Number(item), files, caller.userId)
        for (const { id: result } of findResults(tasks, 'COMMENT_ID', Number(item)))
          changeResult(tasks, result, String(draft['POST_MESSAGE']))
        announce('UPDATE', { ID: item, TASK_ID: id }, { ID: item, TASK_ID: id, ACTION: 'EDIT' })
        return true
      },
    },
    delete: {
      params: [taskId, itemId],
      run([id, item], { caller }) {
        if (!part.remove(id, item)) throw notAllowed()
        setFiles(tasks, Number(item), [], caller.userId)
        tasks.store.run('delete from task_result where COMMENT_ID = ?', [Number(item)])
        announce('DELETE', { ID: item, TASK_ID: id }, { ID: item, TASK_ID: id, ACTION: 'DEL' })
        return true
      },
    },
    isactionallowed: isActionAllowed(part, 3),
    getmanifest: { params: [], run: () => MANIFEST },
  }
  return [
    ...definePositional('task.commentitem', 'ctaskcommentitem', forReaders(tasks, methods)),
    // Its predecessor: api-reference/tasks/deprecated/task-comment-add.md
    ...definePositional(
      'task.comment',
      'ctaskcomment',
      forReaders(tasks, {
        add: {
          params: [taskId, { name: 'commentText', type: 'string' }],
          members: ['POST_MESSAGE'],
          run: ([id, text], { caller }) => add(Number(id), { POST_MESSAGE: toText(text) }, caller),
        },
      }),
    ),
  ]
}

const MANIFEST = manifestOf({
  name: 'commentitem',
  version: '1.1',
  writable: ['POST_MESSAGE', 'AUTHOR_ID', 'POST_DATE', 'UF_FORUM_MESSAGE_DOC'],
  readable: commentSchema.of('classic'),
  sortable: ['ID', 'AUTHOR_ID', 'AUTHOR_NAME', 'AUTHOR_EMAIL', 'POST_DATE'],
  filterable: COMMENT_KEYS,
  methods: {
    add: [taskId, arFields],
    get: [taskId, itemId],
    getlist: [taskId, arOrder(), arFilter()],
    update: [taskId, itemId, arFields],
    delete: [taskId, itemId],
    isactionallowed: [taskId, itemId, { name: 'actionId', type: 'integer' }],
    getmanifest: [],
  },
})
