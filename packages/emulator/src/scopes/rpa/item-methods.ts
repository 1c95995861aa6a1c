import type { Caller, MethodDefinition } from '../../contract.ts'
import { both, compileFilter } from '../../store/compile-filter.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { readOrder, strictFilter } from '../controller-list.ts'
import type { DefineOver } from '../define-over.ts'
import { listPage, readStart } from '../list-page.ts'
import { objectOf, requireInteger, requireObject, toId } from '../read-params.ts'
import { deleteItems, openItems, readUserFields, withFiles, type Items } from './items.ts'
import { notFound, STAGE_ORDER, type Rpa } from './open-rpa.ts'
import { requireRight } from './permissions.ts'
import { showUsers } from './show-users.ts'

/** Elements of processes: api-reference/outdated/rpa/item/index.md */
export function itemMethods(define: DefineOver<Rpa>): readonly MethodDefinition[] {
  return define('rpa.item', {
    add(rpa, { params, caller }) {
      const typeId = requireInteger(params, 'typeId')
      requireRight(rpa, caller, typeId, 'ITEMS_CREATE')
      const items = openItems(rpa, typeId)
      const now = rpa.time.format(rpa.portal.now())
      const stage = rpa.store.value(`select t.ID from rpa_stage t where t.TYPE_ID = ? order by ${STAGE_ORDER} limit 1`, [typeId])
      const id = insertRow(rpa.store, items.table, {
        STAGE_ID: stage ?? 0,
        PREVIOUS_STAGE_ID: 0,
        NAME: '',
        CREATED_BY: caller.userId,
        UPDATED_BY: caller.userId,
        MOVED_BY: caller.userId,
        CREATED_TIME: now,
        UPDATED_TIME: now,
        MOVED_TIME: now,
        ...readUserFields(rpa, items, objectOf(params.get('fields'))),
      })
      return { item: showItem(rpa, items, caller, id) }
    },
    update(rpa, { params, caller }) {
      const items = requireItems(rpa, requireInteger(params, 'typeId'))
      const id = requireInteger(params, 'id')
      const fields = requireObject(params, 'fields')
      const stored = rpa.store.row(`select STAGE_ID from ${items.table} where ID = ?`, [id])
      if (!stored) throw notFound('Element')
      const stageId = fields['stageId'] === undefined ? stored[0]! : requireStage(rpa, items.typeId, fields['stageId'])
      const now = rpa.time.format(rpa.portal.now())
      const values = {
        ...readUserFields(rpa, items, fields, id),
        UPDATED_BY: caller.userId,
        UPDATED_TIME: now,
        ...(stageId !== stored[0] && { STAGE_ID: stageId, PREVIOUS_STAGE_ID: stored[0]!, MOVED_BY: caller.userId, MOVED_TIME: now }),
      }
      updateRow(rpa.store, items.table, values, id)
      return { item: showItem(rpa, items, caller, id) }
    },
    get(rpa, { params, caller }) {
      const items = requireItems(rpa, requireInteger(params, 'typeId'))
      return { item: showItem(rpa, items, caller, requireInteger(params, 'id')) }
    },
    list(rpa, { params, caller }) {
      const items = requireItems(rpa, requireInteger(params, 'typeId'))
      const { schema, reader } = items
      const { tasks, ...filter } = objectOf(params.get('filter'))
      const wanted = compileFilter(schema, 'universal', filter, rpa.time, strictFilter)
      // Nobody has a task: api-reference/outdated/rpa/item/rpa-item-list.md
      const where = tasks === 'has_tasks' ? both(wanted, { sql: 'false', values: [], lookups: [] }) : wanted
      const shape = { family: 'universal', fields: schema.of('universal') } as const
      const request = { shape, where, orderBy: readOrder(schema, params), start: readStart(params), member: 'items' }
      return listPage(rpa.portal, reader, request, (rows) => withFiles(rpa, items, caller, rows))
    },
    getTasks(rpa, { params, caller }) {
      const items = requireItems(rpa, requireInteger(params, 'typeId'))
      showItem(rpa, items, caller, requireInteger(params, 'id'))
      return { tasks: [] }
    },
    delete(rpa, { params, caller }) {
      const items = requireItems(rpa, requireInteger(params, 'typeId'))
      const id = requireInteger(params, 'id')
      showItem(rpa, items, caller, id)
      deleteItems(rpa, items.typeId, id)
      return null
    },
  })
}

export function requireItems(rpa: Rpa, typeId: number): Items {
  if (rpa.store.value('select 1 from rpa_type where ID = ?', [typeId]) === undefined) throw notFound('Process')
  return openItems(rpa, typeId)
}

function requireStage({ store }: Rpa, typeId: number, given: unknown): number {
  const id = toId(given) ?? 0
  if (store.value('select 1 from rpa_stage where ID = ? and TYPE_ID = ?', [id, typeId]) === undefined) throw notFound('Stage')
  return id
}

export function showItem(rpa: Rpa, items: Items, caller: Caller, id: number): object {
  const row = items.reader.one({ family: 'universal', fields: items.schema.of('universal') }, id)
  if (!row) throw notFound('Element')
  return {
    ...withFiles(rpa, items, caller, [row])[0],
    tasksCounter: 0,
    tasksFaces: { completed: [], running: [], all: [] },
    users: showUsers(rpa, [row['createdBy'], row['updatedBy'], row['movedBy']]),
  }
}
