import { MethodError } from '../../contract.ts'
import { both } from '../../store/compile-filter.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { listPage, readStart } from '../list-page.ts'
import { withTextMasks } from '../lists/with-masks.ts'
import { numberSections, sectionsUnder } from '../lists/section-tree.ts'
import { textOf } from '../read-params.ts'
import type { EntityHandlers } from './define-entities.ts'
import { sectionSchema as schema } from './entity-schemas.ts'
import { deleteItem } from './item-values.ts'
import type { Entities } from './open-entities.ts'
import { authorship, columnsOf, readMap, readSection, requireRecord, withLinks } from './records.ts'
import { argumentEmpty } from './refusals.ts'
import { hasLevel, requireStorage } from './storages.ts'
import { orderOf, whereOf } from './where-of.ts'

const PICTURES = ['PICTURE', 'DETAIL_PICTURE']
const WRITABLE = ['NAME', 'ACTIVE', 'SORT', 'CODE', 'DESCRIPTION', ...PICTURES]

/** `entity.section.*`: api-reference/entity/sections/index.md */
export const sectionMethods: EntityHandlers = {
  add(entities, call) {
    const { params, caller } = call
    const storage = requireStorage(entities, call, 'W')
    if ((textOf(params.get('NAME')) ?? '') === '') throw argumentEmpty('NAME')
    const parent = readSection(entities, storage, params) ?? null
    const id = insertRow(entities.store, schema.table, {
      STORAGE_ID: storage,
      ACTIVE: 'Y',
      SORT: 500,
      ...columnsOf(entities, schema, WRITABLE, params),
      IBLOCK_SECTION_ID: parent,
      ...authorship(entities, caller, true),
    })
    number(entities, storage)
    return id
  },
  get(entities, call) {
    const { params, caller, portal } = call
    const storage = requireStorage(entities, call)
    const canRead = hasLevel(entities, caller, storage, 'R')
    const within = { sql: `t.STORAGE_ID = ? and ${canRead}`, values: [storage], lookups: [] }
    const where = both(whereOf(schema, withTextMasks(entities.portal, schema, readMap(params, 'FILTER')), entities.time), within)
    const orderBy = orderOf(schema, [], readMap(params, 'SORT'))
    const request = { shape: { family: 'classic', fields: schema.of('classic') }, where, orderBy, start: readStart(params) } as const
    return listPage(portal, entities.readers.section, request, (rows) => rows.map((row) => withLinks(entities, row, PICTURES, caller)))
  },
  update(entities, call) {
    const { params, caller } = call
    const storage = requireStorage(entities, call, 'W')
    const id = requireRecord(entities, schema, storage, params)
    const parent = readSection(entities, storage, params)
    if (parent !== undefined && parent !== null && sectionsUnder(entities.store, schema.table, id).includes(parent))
      throw new MethodError('ERROR_CORE', 'Invalid parent section!')
    const columns = columnsOf(entities, schema, WRITABLE, params, id)
    const moved = parent === undefined ? {} : { IBLOCK_SECTION_ID: parent }
    updateRow(entities.store, schema.table, { ...columns, ...moved, ...authorship(entities, caller, false) }, id)
    number(entities, storage)
    return true
  },
  delete(entities, call) {
    const storage = requireStorage(entities, call, 'W')
    removeSection(entities, storage, requireRecord(entities, schema, storage, call.params))
    return true
  },
}

/** What is in a section goes with it. */
function removeSection(entities: Entities, storage: number, id: number): void {
  const { store } = entities
  const below = JSON.stringify(sectionsUnder(store, schema.table, id))
  const inside = 'in (select value from json_each(?))'
  for (const [item] of store.rows(`select ID from entity_item where IBLOCK_SECTION_ID ${inside}`, [below]))
    deleteItem(entities, Number(item))
  store.run(`delete from entity_section where ID ${inside}`, [below])
  number(entities, storage)
}

const number = ({ store }: Entities, id: number): void => numberSections(store, schema.table, { column: 'STORAGE_ID', id })
