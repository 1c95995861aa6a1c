import { MethodError, type Call, type Listing, type MethodDefinition, type SqlValue } from '../../contract.ts'
import { both, type Where } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { lenientOrder } from '../classic-list.ts'
import { listPage, readStart } from '../list-page.ts'
import { isYes, textOf, toId, type Fields } from '../read-params.ts'
import type { DefineLists } from './define-lists.ts'
import { deleteElement } from './element-values.ts'
import { deleteField } from './fields.ts'
import { requireList } from './find-list.ts'
import { keepPicture } from './keep-picture.ts'
import type { Lists } from './open-lists.ts'
import { byIdOrCode, readObject, requireFields, requireParams } from './read-list-params.ts'
import { accessDenied } from './refusals.ts'
import { listsWith, writeRights } from './rights.ts'

const TYPES: ReadonlySet<string> = new Set(['lists', 'bitrix_processes', 'lists_socnet'])
const LABELS = { SECTIONS_NAME: 'Sections', SECTION_NAME: 'Section', ELEMENTS_NAME: 'Elements', ELEMENT_NAME: 'Element' } as const

/** `lists.*`: api-reference/lists/lists/index.md */
export function listMethods(define: DefineLists): readonly MethodDefinition[] {
  return define('lists', {
    add: addList,
    get: getLists,
    update(lists, call) {
      const { id } = requireList(lists, call, 'X', ['FIELDS'])
      const fields = requireFields(call.params)
      const held = lists.store.value('select PICTURE from list where ID = ?', [id])
      const group = toId(call.params.get('SOCNET_GROUP_ID'))
      const labels = readObject(call.params, 'MESSAGES')
      const changes = { ...columnsOf(lists, fields, held), ...labelsOf(labels, {}), ...(group !== undefined && { SOCNET_GROUP_ID: group }) }
      updateRow(lists.store, 'list', { ...changes, TIMESTAMP_X: lists.now() }, id)
      if (call.params.has('RIGHTS')) writeRights(lists, id, readObject(call.params, 'RIGHTS'))
      return true
    },
    delete(lists, call) {
      const { id } = requireList(lists, call, 'X')
      const { store } = lists
      for (const [element] of store.rows('select ID from list_element where IBLOCK_ID = ?', [id])) deleteElement(lists, Number(element))
      for (const [field] of store.rows('select ID from list_field where LIST_ID = ?', [id])) deleteField(lists, Number(field))
      store.run('delete from list_section where IBLOCK_ID = ?', [id])
      store.run('delete from list_right where LIST_ID = ?', [id])
      store.run('delete from list where ID = ?', [id])
      return true
    },
    'get.iblock.type.id': ({ store }, { params }) => {
      const { sql, value } = byIdOrCode(params, 'IBLOCK')
      return store.value(`select IBLOCK_TYPE_ID from list where ${sql}`, [value]) ?? null
    },
  })
}

function addList(lists: Lists, { params, caller }: Call): number {
  requireParams(params, ['IBLOCK_TYPE_ID', 'IBLOCK_CODE', 'FIELDS'])
  const fields = requireFields(params)
  if (!caller.isAdmin) throw accessDenied()
  const type = textOf(params.get('IBLOCK_TYPE_ID')) ?? ''
  const code = textOf(params.get('IBLOCK_CODE')) ?? ''
  if (!TYPES.has(type)) throw new MethodError('ERROR_ADD_IBLOCK', 'Invalid information block type')
  const { store } = lists
  if (store.value('select 1 from list where CODE = ?', [code]) !== undefined)
    throw new MethodError('ERROR_IBLOCK_ALREADY_EXISTS', 'Iblock already exists')
  const id = insertRow(store, 'list', {
    IBLOCK_TYPE_ID: type,
    CODE: code,
    SORT: 500,
    DESCRIPTION: '',
    BIZPROC: type === 'bitrix_processes' ? 'Y' : 'N',
    SOCNET_GROUP_ID: toId(params.get('SOCNET_GROUP_ID')) ?? null,
    ...labelsOf(readObject(params, 'MESSAGES'), LABELS),
    ...columnsOf(lists, fields),
    TIMESTAMP_X: lists.now(),
  })
  // Without rights of its own a list is its maker's.
  writeRights(lists, id, params.has('RIGHTS') ? readObject(params, 'RIGHTS') : { [`U${caller.userId}`]: 'X' })
  return id
}

function getLists(lists: Lists, { params, caller, portal }: Call): Listing {
  requireParams(params, ['IBLOCK_TYPE_ID'])
  const type = textOf(params.get('IBLOCK_TYPE_ID')) ?? ''
  const group = toId(params.get('SOCNET_GROUP_ID'))
  if (type === 'lists_socnet' && group === undefined) throw accessDenied()
  const isOne = params.has('IBLOCK_ID') || params.has('IBLOCK_CODE')
  const { sql, value } = isOne ? byIdOrCode(params, 'IBLOCK') : { sql: 'true', value: undefined }
  const values: SqlValue[] = [type, ...(value === undefined ? [] : [value]), ...(group === undefined ? [] : [group])]
  const wanted: Where = {
    sql: `t.IBLOCK_TYPE_ID = ? and ${isOne ? `t.${sql}` : sql}${group === undefined ? '' : ' and t.SOCNET_GROUP_ID = ?'}`,
    values,
    lookups: [],
  }
  const where = both(wanted, listsWith(lists, caller, 'R'))
  const { list: schema } = lists.schemas
  const order = Object.fromEntries(
    Object.entries(readObject(params, 'IBLOCK_ORDER')).map(([name, direction]) => [ORDER[name.toUpperCase()] ?? name, direction]),
  )
  const shape = { family: 'classic', fields: schema.of('classic') } as const
  const orderBy = compileOrder(schema, 'classic', order, lenientOrder)
  return listPage(portal, lists.readers.list, { shape, where, orderBy, start: readStart(params) })
}

const ORDER: Readonly<Record<string, string>> = { IBLOCK_TYPE: 'IBLOCK_TYPE_ID' }

function columnsOf({ portal }: Lists, fields: Fields, heldPicture: SqlValue = null): Values {
  const sort = toId(fields['SORT'])
  const picture = keepPicture(portal, fields['PICTURE'], heldPicture)
  return {
    NAME: textOf(fields['NAME']) ?? '',
    ...(fields['DESCRIPTION'] !== undefined && { DESCRIPTION: textOf(fields['DESCRIPTION']) ?? '' }),
    ...(sort !== undefined && { SORT: sort }),
    ...(picture !== undefined && { PICTURE: picture }),
    ...(fields['BIZPROC'] !== undefined && { BIZPROC: isYes(fields['BIZPROC']) ? 'Y' : 'N' }),
  }
}

function labelsOf(messages: Fields, defaults: Readonly<Record<string, string>>): Values {
  const sent = Object.keys(LABELS).flatMap((name) => (textOf(messages[name]) === undefined ? [] : [[name, textOf(messages[name])!]]))
  return { ...defaults, ...(Object.fromEntries(sent) as Values) }
}
