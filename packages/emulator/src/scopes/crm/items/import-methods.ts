import { MethodError, type Call, type MethodDefinition, type SqlValue } from '../../../contract.ts'
import { encodeValue, listOf } from '../../../store/encode-value.ts'
import { updateRow } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { objectsOf, requireArgument, requireObject, type Fields } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'
import { requireItem } from '../require-item.ts'
import { requirePlanOf } from '../types/plan-limits.ts'
import { notValid, readDraft } from './read-draft.ts'
import { createItem } from './save-item.ts'

const MAX_BATCH = 20
/** What an import may tell of the past; columns by the names of callers. */
const HISTORY = {
  createdTime: 'DATE_CREATE',
  updatedTime: 'DATE_MODIFY',
  movedTime: 'MOVED_TIME',
  createdBy: 'CREATED_BY_ID',
  updatedBy: 'MODIFY_BY_ID',
  movedBy: 'MOVED_BY_ID',
} as const

/** `crm.item.import` and `crm.item.batchImport`: records with the history that they had elsewhere; api-reference/crm/universal/import/index.md */
export function importMethods(crm: Crm): readonly MethodDefinition[] {
  return defineMethods('crm.item', 'crm', {
    import: (call) => importOne(crm, requireTarget(crm, call), requireObject(call.params, 'fields'), call),
    batchImport(call) {
      const item = requireTarget(crm, call)
      const data = requireArgument(call.params, 'data')
      if (listOf(data).length > MAX_BATCH)
        throw new MethodError('MAX_IMPORT_BATCH_SIZE_EXCEEDED', `You cannot import more than ${MAX_BATCH} items`)
      return { items: objectsOf(data).map((fields) => tryImport(crm, item, fields, call)) }
    },
  })
}

function requireTarget(crm: Crm, { params }: Call): Item {
  const item = requireItem(crm, params)
  requirePlanOf(crm, item.entity.entityTypeId, 'CREATE_DYNAMIC_ITEM_RESTRICTED')
  return item
}

function importOne(crm: Crm, item: Item, fields: Fields, call: Call): { readonly item: { readonly id: number } } {
  const history = readHistory(crm, item, fields, call)
  const draft = readDraft(crm, item, fields, { family: 'universal', isUpdate: false })
  const id = createItem(crm, item, draft, { userId: call.caller.userId, family: 'universal' })
  updateRow(crm.store, item.entity.table, history, id)
  return { item: { id } }
}

function tryImport(crm: Crm, item: Item, fields: Fields, call: Call): unknown {
  try {
    return importOne(crm, item, fields, call)
  } catch (error) {
    if (!(error instanceof MethodError)) throw error
    return { error: error.code, error_description: error.message }
  }
}

/** Times must follow each other and those of older records; only administrators tell them. */
function readHistory(crm: Crm, item: Item, fields: Fields, { caller }: Call): Record<string, SqlValue> {
  const { store, time, portal } = crm
  const given = Object.entries(HISTORY).filter(
    ([name, column]) => fields[name] !== undefined && fields[name] !== null && fields[name] !== '' && item.schema.columns.has(column),
  )
  const values: Record<string, SqlValue> = {}
  for (const [name, column] of given) {
    const value = encodeValue(item.schema.field(column), fields[name], time)
    if (!caller.isAdmin || value === undefined || value === null) throw notValid(name)
    values[column] = value
  }
  const now = time.format(portal.now())
  const { DATE_CREATE: created = now, DATE_MODIFY: updated = now, MOVED_TIME: moved } = values
  const newest = store.value(`select max(DATE_CREATE) from ${item.entity.table}`)
  if (values['DATE_CREATE'] !== undefined && (created! > now || (newest && created! < newest))) throw notValid('createdTime')
  if (values['DATE_MODIFY'] !== undefined && (updated! > now || updated! < created!)) throw notValid('updatedTime')
  if (moved !== undefined && (moved! < created! || moved! > updated!)) throw notValid('movedTime')
  return values
}
