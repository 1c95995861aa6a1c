import { MethodError, type Call, type MethodDefinition, type SqlValue } from '../../contract.ts'
import { both, compileFilter } from '../../store/compile-filter.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { lenientFilter, selectClassic } from '../classic-list.ts'
import { listPage, readStart } from '../list-page.ts'
import { listOf } from '../../store/encode-value.ts'
import { isYes, textOf, toId, type Fields } from '../read-params.ts'
import type { DefineLists } from './define-lists.ts'
import { deleteElement } from './element-values.ts'
import { requireList, requireSection, type List } from './find-list.ts'
import { keepPicture } from './keep-picture.ts'
import type { Lists } from './open-lists.ts'
import { readObject, requireFields } from './read-list-params.ts'
import { numberSections, sectionsUnder } from './section-tree.ts'
import { withMasks } from './with-masks.ts'

const SECTION = ['SECTION_ID', 'SECTION_CODE']

/** `lists.section.*`: api-reference/lists/sections/index.md */
export function sectionMethods(define: DefineLists): readonly MethodDefinition[] {
  return define('lists.section', {
    add(lists, call) {
      const { params, caller } = call
      const list = requireList(lists, call, 'E', ['SECTION_CODE', 'FIELDS'])
      const fields = requireFields(params)
      const parent = toId(params.get('IBLOCK_SECTION_ID')) ?? 0
      const { store } = lists
      if (parent !== 0 && store.value('select 1 from list_section where ID = ? and IBLOCK_ID = ?', [parent, list.id]) === undefined)
        throw new MethodError('ERROR_ADD_SECTION', 'Invalid parent section')
      const now = lists.now()
      const id = insertRow(store, 'list_section', {
        IBLOCK_ID: list.id,
        CODE: textOf(params.get('SECTION_CODE')) ?? '',
        IBLOCK_SECTION_ID: parent === 0 ? null : parent,
        SORT: 500,
        ACTIVE: 'Y',
        DESCRIPTION_TYPE: 'text',
        ...columnsOf(lists, fields),
        CREATED_BY: caller.userId,
        MODIFIED_BY: caller.userId,
        DATE_CREATE: now,
        TIMESTAMP_X: now,
      })
      number(lists, list)
      return id
    },
    get(lists, call) {
      const { params, portal } = call
      const list = requireList(lists, call, 'R')
      const { section: schema } = lists.schemas
      const filter = compileFilter(schema, 'classic', withMasks(portal, schema, readObject(params, 'FILTER')), lists.time, lenientFilter)
      const where = both(filter, { sql: 't.IBLOCK_ID = ?', values: [list.id], lookups: [] })
      const shape = { family: 'classic', fields: selectClassic(schema, listOf(params.get('SELECT'))) } as const
      return listPage(portal, lists.readers.section, { shape, where, orderBy: 't.LEFT_MARGIN', start: readStart(params) })
    },
    update(lists, call) {
      const list = requireList(lists, call, 'U', [SECTION, 'FIELDS'])
      const fields = requireFields(call.params)
      const id = requireSection(lists, call, list)
      const held = lists.store.row('select PICTURE, DETAIL_PICTURE from list_section where ID = ?', [id])
      const written = { MODIFIED_BY: call.caller.userId, TIMESTAMP_X: lists.now() }
      updateRow(lists.store, 'list_section', { ...columnsOf(lists, fields, held), ...written }, id)
      number(lists, list)
      return true
    },
    delete(lists, call) {
      const list = requireList(lists, call, 'W', [SECTION])
      removeSection(lists, call, list)
      return true
    },
  })
}

/** What is in a section goes with it. */
function removeSection(lists: Lists, call: Call, list: List): void {
  const { store } = lists
  const below = JSON.stringify(sectionsUnder(store, 'list_section', requireSection(lists, call, list)))
  const inside = 'in (select value from json_each(?))'
  for (const [id] of store.rows(`select ID from list_element where IBLOCK_SECTION_ID ${inside}`, [below])) deleteElement(lists, Number(id))
  store.run(`delete from list_section where ID ${inside}`, [below])
  number(lists, list)
}

const number = ({ store }: Lists, { id }: List): void => numberSections(store, 'list_section', { column: 'IBLOCK_ID', id })

function columnsOf({ portal }: Lists, fields: Fields, [picture = null, detail = null]: readonly SqlValue[] = []): Values {
  const sort = toId(fields['SORT'])
  const xmlId = textOf(fields['XML_ID'] ?? fields['EXTERNAL_ID'])
  const newPicture = keepPicture(portal, fields['PICTURE'], picture)
  const newDetail = keepPicture(portal, fields['DETAIL_PICTURE'], detail)
  return {
    NAME: textOf(fields['NAME']) ?? '',
    ...(sort !== undefined && { SORT: sort }),
    ...(xmlId !== undefined && { XML_ID: xmlId }),
    ...(fields['ACTIVE'] !== undefined && { ACTIVE: isYes(fields['ACTIVE']) ? 'Y' : 'N' }),
    ...(fields['DESCRIPTION'] !== undefined && { DESCRIPTION: textOf(fields['DESCRIPTION']) ?? '' }),
    ...(fields['DESCRIPTION_TYPE'] !== undefined && { DESCRIPTION_TYPE: fields['DESCRIPTION_TYPE'] === 'html' ? 'html' : 'text' }),
    ...(newPicture !== undefined && { PICTURE: newPicture }),
    ...(newDetail !== undefined && { DETAIL_PICTURE: newDetail }),
  }
}
