import { Listing, MethodError, type MethodDefinition, type SqlValue } from '../../../contract.ts'
import type { Row } from '../../../store/create-reader.ts'
import type { Fields } from '../../read-params.ts'
import type { Tasks } from '../open-tasks.ts'
import { recordChange } from '../history.ts'
import { mayRead } from '../task-access.ts'
import { arFields, arFilter, arOrder, definePositional, itemId, optionalMap, taskId } from './define-positional.ts'
import { forReaders } from './for-readers.ts'
import { isActionAllowed } from './is-action-allowed.ts'
import { manifestOf } from './manifest.ts'
import { openPart } from './open-part.ts'
import { elapsedSchema } from './part-schemas.ts'
import { readNavigation } from './read-navigation.ts'
import { raise } from './refusals.ts'

/** `task.elapseditem.*`: api-reference/tasks/elapsed-item/index.md */
export function elapsedMethods(tasks: Tasks): readonly MethodDefinition[] {
  const part = openPart(tasks, elapsedSchema)
  const refused = (text: string): MethodError => new MethodError('ERROR_CORE', text)
  const spent = (id: unknown): SqlValue =>
    tasks.store.value('select ifnull(sum(SECONDS), 0) from task_elapsed where TASK_ID = ?', [Number(id)]) ?? 0
  /** Keeps how the time that was spent on the task changes. */
  const counted = <Result>(id: unknown, userId: number, change: () => Result): Result => {
    const from = spent(id)
    const result = change()
    const to = spent(id)
    if (from !== to) recordChange(tasks, Number(id), userId, { field: 'TIME_SPENT_IN_LOGS', from, to })
    return result
  }
  return definePositional(
    'task.elapseditem',
    'ctaskelapseditem',
    forReaders(tasks, {
      add: {
        params: [taskId, arFields],
        run([id, fields], { caller }) {
          if (!part.hasTask(id)) throw refused('Task not found')
          const now = part.now()
          const draft = { SECONDS: 0, COMMENT_TEXT: '', USER_ID: caller.userId, CREATED_DATE: now, ...part.read(fields) }
          return counted(id, caller.userId, () => part.add(id, { ...draft, SOURCE: 2, DATE_START: now, DATE_STOP: now }))
        },
      },
      // The page of get shows a list of one.
      get: { params: [taskId, itemId], run: ([id, item]) => [part.one(id, item) ?? raise(refused('ACTION_NOT_ALLOWED'))] },
      getlist: {
        params: [{ ...taskId, optional: true }, arOrder(), arFilter(), optionalMap('arSelect'), optionalMap('arParams')],
        run([id, order, filter, select = {}, params = {}], { caller, params: sent }) {
          const { limit, offset, next } = readNavigation(params as Fields, sent.get('start'))
          const isOpen = ({ TASK_ID }: Row): boolean => id !== undefined || caller.isAdmin || mayRead(tasks, caller, Number(TASK_ID))
          const rows = part.list(id, order, filter).filter(isOpen)
          return new Listing(
            rows.slice(offset, offset + limit).map((row) => pick(row, select as Fields)),
            rows.length,
            next(rows.length),
          )
        },
      },
      update: {
        params: [taskId, itemId, arFields],
        run([id, item, fields], { caller }) {
          if (!part.has(id, item)) throw refused('ACTION_NOT_ALLOWED')
          counted(id, caller.userId, () => part.change(item, part.read(fields)))
          return null
        },
      },
      delete: {
        params: [taskId, itemId],
        run: ([id, item], { caller }) =>
          counted(id, caller.userId, () => part.remove(id, item)) ? null : raise(refused('ACTION_NOT_ALLOWED')),
      },
      isActionAllowed: isActionAllowed(part, 3),
      getmanifest: { params: [], run: () => MANIFEST },
    }),
  )
}

const MANIFEST = manifestOf({
  name: 'elapseditem',
  version: '1.2',
  changed: '22 Feb 2018',
  writable: ['USER_ID', 'COMMENT_TEXT', 'SECONDS', 'CREATED_DATE'],
  readable: elapsedSchema.of('classic'),
  sortable: elapsedSchema.of('classic').map(({ column }) => column),
  filterable: ['ID', 'TASK_ID', 'USER_ID', 'CREATED_DATE'],
  methods: {
    add: [taskId, arFields],
    get: [taskId, itemId],
    getlist: [{ ...taskId, optional: true }, arOrder(), arFilter(), optionalMap('arSelect'), optionalMap('arParams')],
    update: [taskId, itemId, arFields],
    delete: [taskId, itemId],
    isactionallowed: [taskId, itemId, { name: 'actionId', type: 'integer' }],
    getmanifest: [],
  },
})

function pick(row: Row, select: Fields): Row {
  const names = Object.values(select)
  if (names.length === 0 || names.includes('*')) return row
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)))
}
