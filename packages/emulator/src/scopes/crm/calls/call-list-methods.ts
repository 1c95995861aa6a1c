import { MethodError, type Call, type Caller, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { createReader } from '../../../store/create-reader.ts'
import { createTable } from '../../../store/create-table.ts'
import { compileFilter } from '../../../store/compile-filter.ts'
import { compileOrder } from '../../../store/compile-order.ts'
import { listOf } from '../../../store/encode-value.ts'
import { insertRow } from '../../../store/write-row.ts'
import { lenientFilter, lenientOrder } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { readClassicObject, toId, toText, type Fields } from '../../read-params.ts'
import { isStatus } from '../dictionaries/stages.ts'
import { mayTouch } from '../items/rights.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'

const TYPES: ReadonlyMap<string, number> = new Map([
  ['CONTACT', 3],
  ['COMPANY', 4],
])
const schema = createSchema('crm_call_list', [
  field('ID', 'integer'),
  // Printed without a zone: api-reference/crm/call-list/crm-calllist-get.md
  field('DATE_CREATE', 'datetime', { read: { classic: "replace(substr(t.DATE_CREATE, 1, 19), 'T', ' ')" } }),
  field('CREATED_BY_ID', 'integer'),
  field('WEBFORM_ID', 'integer'),
  field('ENTITY_TYPE_ID', 'integer'),
])

const refuse = (code: string, text: string, status = 400): MethodError => new MethodError(code, text, status)
const denied = (text: string): MethodError => refuse('ACCESS_ERROR', text, 403)

/** `crm.calllist.*`: who is to be called; api-reference/crm/call-list/index.md */
export function callListMethods(crm: Crm): readonly MethodDefinition[] {
  const { store, portal, time } = crm
  createTable(store, schema)
  store.exec(
    'create table if not exists crm_call_list_item (LIST_ID INTEGER, ENTITY_ID INTEGER, STATUS TEXT, primary key (LIST_ID, ENTITY_ID)) without rowid',
  )
  const reader = createReader(store, schema, time)

  const typeOf = (params: CallParams, text: string): number => {
    const type = TYPES.get(toText(requireGiven(params, 'ENTITY_TYPE')))
    if (type === undefined) throw refuse('ENTITY_TYPE_ERROR', text)
    return type
  }
  const entitiesOf = (params: CallParams, type: number, code: string): readonly number[] => {
    const given = requireGiven(params, 'ENTITIES')
    if (typeof given !== 'object') throw refuse('ENTITIES_ERROR', 'Entities is not array')
    const ids = [...new Set(listOf(given).map(toId))]
    const known = ids.filter((id) => id !== undefined && exists(crm, systemItem(crm, type), id)) as number[]
    if (known.length === 0 || known.length < ids.length) throw refuse(code, 'Incorrect entities id')
    return known
  }
  /** Of the others nobody is told: api-reference/crm/call-list/index.md */
  const requireReach = (caller: Caller, type: number, ids: readonly number[], text: string): readonly number[] => {
    const own = ids.filter((id) => mayTouch(crm, systemItem(crm, type), caller, id))
    if (own.length === 0) throw denied(text)
    return own
  }
  /** Forms are not emulated: any number is taken for one. */
  const formOf = (params: CallParams): number | null => {
    const given = params.get('WEBFORM_ID')
    if (given === undefined || given === null || given === '') return null
    const id = toId(given)
    if (id === undefined || id <= 0) throw refuse('WEBFORM_ERROR', 'Incorrect webform id')
    return id
  }
  const write = (listId: number, ids: readonly number[]): void => {
    const kept = new Map(
      store.rows('select ENTITY_ID, STATUS from crm_call_list_item where LIST_ID = ?', [listId]).map(([id, status]) => [id, status]),
    )
    store.run('delete from crm_call_list_item where LIST_ID = ?', [listId])
    for (const id of ids) insertRow(store, 'crm_call_list_item', { LIST_ID: listId, ENTITY_ID: id, STATUS: kept.get(id) ?? 'IN_WORK' })
  }
  return defineMethods('crm.calllist', 'crm', {
    add({ params, caller }) {
      const type = typeOf(params, 'Incorrect entity type')
      const ids = requireReach(caller, type, entitiesOf(params, type, 'ENTITY_ERROR'), "You don't have access to these entities")
      const listId = insertRow(store, schema.table, {
        DATE_CREATE: time.format(portal.now()),
        CREATED_BY_ID: caller.userId,
        WEBFORM_ID: formOf(params),
        ENTITY_TYPE_ID: type,
      })
      write(listId, ids)
      return listId
    },
    get({ params }) {
      const row = reader.one({ family: 'classic', fields: schema.fields }, toId(requireGiven(params, 'ID')) ?? 0)
      if (!row) throw refuse('LIST_ID_ERROR', 'Incorrect list id')
      return { ...row, ENTITY_TYPE: row['ENTITY_TYPE_ID'] === '3' ? 'CONTACT' : 'COMPANY' }
    },
    list: (call) => {
      const filter = readClassicObject(call.params, 'FILTER')
      const order = readClassicObject(call.params, 'ORDER')
      const select = listOf(call.params.get('SELECT')).map((name) => toText(name).toUpperCase())
      requireKnown([...select, ...Object.keys(filter), ...Object.keys(order)])
      const where = compileFilter(schema, 'classic', filter, time, lenientFilter)
      const fields = schema.fields.filter(({ column }) => select.length === 0 || select.includes(column))
      const orderBy = compileOrder(schema, 'classic', order, lenientOrder)
      return reader.page({ family: 'classic', fields }, { where, orderBy, limit: -1 })
    },
    statuslist: () =>
      store
        .rows("select ID, NAME, SORT, STATUS_ID from crm_status where ENTITY_ID = 'CALL_LIST' order by SORT, ID")
        .map(([ID, NAME, SORT, STATUS_ID]) => ({ ID, NAME, SORT, STATUS_ID })),
    update({ params, caller }) {
      const listId = toId(requireGiven(params, 'LIST_ID')) ?? 0
      const type = typeOf(params, 'EntityType is incorrect')
      const ids = entitiesOf(params, type, 'ENTITIES_ERROR')
      const known = store.value('select ENTITY_TYPE_ID from crm_call_list where ID = ?', [listId])
      if (known === undefined) throw refuse('LIST_ID_ERROR', 'Incorrect list id or access denied')
      if (known !== type) throw refuse('ENTITY_TYPE_ERROR', 'Discrepancy between the type of call participants and incoming type')
      const own = requireReach(caller, type, ids, 'Access Denied')
      store.run('update crm_call_list set WEBFORM_ID = ? where ID = ?', [formOf(params), listId])
      write(listId, own)
      return true
    },
    'items.get': (call) => itemsOf(crm, call),
  })
}

function itemsOf(crm: Crm, { params, caller }: Call): unknown {
  const { store } = crm
  const listId = toId(requireGiven(params, 'LIST_ID')) ?? 0
  if (listId < 1) throw refuse('LIST_ID_ERROR', 'List id should be positive')
  const type = store.value('select ENTITY_TYPE_ID from crm_call_list where ID = ?', [listId])
  if (type === undefined) throw refuse('LIST_ID_ERROR', 'Call list is not found')
  const status = readClassicObject(params, 'FILTER')['STATUS']
  const wanted = status === undefined || status === null || status === '' ? undefined : toText(status)
  if (wanted !== undefined && !isStatus(store, 'CALL_LIST', wanted)) throw refuse('STATUS_ERROR', 'Incorrect status')
  const called = systemItem(crm, Number(type))
  const all = store.rows('select ENTITY_ID, STATUS from crm_call_list_item where LIST_ID = ? order by ENTITY_ID', [listId])
  const own = all.filter(([id]) => mayTouch(crm, called, caller, Number(id)))
  if (own.length === 0 && all.length > 0) throw denied('You do not have access to the participants of this call list')
  return own.filter(([, held]) => wanted === undefined || held === wanted).map(([ID, STATUS]) => ({ ID, STATUS, ENTITY_TYPE: type }))
}

function requireGiven(params: CallParams, name: string): unknown {
  const value = params.get(name)
  if (value === undefined || value === null || value === '')
    throw new MethodError('ERROR_ARGUMENT', `${name} is not found`, 400, { argument: name })
  return value
}

function requireKnown(names: readonly (keyof Fields)[]): void {
  for (const key of names) {
    const name = key.replace(/^[^A-Za-z_]+/, '')
    if (name !== '*' && name !== '' && !schema.find('classic', name))
      throw new MethodError(
        '100',
        `Unknown field definition \`${name}\` (${name}) for \\Bitrix\\Crm\\CallList\\Internals\\CallList Entity.`,
      )
  }
}
