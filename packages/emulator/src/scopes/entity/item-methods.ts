import { both } from '../../store/compile-filter.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { listPage, readStart } from '../list-page.ts'
import { withTextMasks } from '../lists/with-masks.ts'
import type { EntityHandlers } from './define-entities.ts'
import { itemSchema as schema } from './entity-schemas.ts'
import { deleteItem, readValues, writeValues } from './item-values.ts'
import { readProperties } from './properties.ts'
import { authorship, columnsOf, readMap, readSection, requireRecord, withLinks } from './records.ts'
import { hasLevel, requireStorage } from './storages.ts'
import { orderOf, whereOf, withProperties } from './where-of.ts'

const PICTURES = ['PREVIEW_PICTURE', 'DETAIL_PICTURE']
const WRITABLE = ['NAME', 'ACTIVE', 'SORT', 'CODE', 'DATE_ACTIVE_FROM', 'DATE_ACTIVE_TO', 'PREVIEW_TEXT', 'DETAIL_TEXT', ...PICTURES]

/** `entity.item.*`: api-reference/entity/items/index.md */
export const itemMethods: EntityHandlers = {
  add(entities, call) {
    const { params, caller } = call
    const storage = requireStorage(entities, call, 'W')
    const section = readSection(entities, storage, params) ?? null
    const id = insertRow(entities.store, schema.table, {
      STORAGE_ID: storage,
      ACTIVE: 'Y',
      SORT: 500,
      ...columnsOf(entities, schema, WRITABLE, params),
      IBLOCK_SECTION_ID: section,
      ...authorship(entities, caller, true),
    })
    writeValues(entities, id, readProperties(entities, storage), readMap(params, 'PROPERTY_VALUES'))
    return id
  },
  /** Whoever may not read the storage finds nothing in it: the page has no refusal for that. */
  get(entities, call) {
    const { params, caller, portal } = call
    const storage = requireStorage(entities, call)
    const properties = readProperties(entities, storage)
    const canRead = hasLevel(entities, caller, storage, 'R')
    const within = { sql: `t.STORAGE_ID = ? and ${canRead}`, values: [storage], lookups: [] }
    const filterable = withProperties(schema, properties)
    const filter = withTextMasks(portal, filterable, readMap(params, 'FILTER'))
    const where = both(whereOf(filterable, filter, entities.time), within)
    const orderBy = orderOf(schema, properties, readMap(params, 'SORT'))
    const request = { shape: { family: 'classic', fields: schema.of('classic') }, where, orderBy, start: readStart(params) } as const
    return listPage(portal, entities.readers.item, request, (rows) =>
      rows.map((row) => ({
        ...withLinks(entities, row, PICTURES, caller),
        ...(properties.length > 0 && { PROPERTY_VALUES: readValues(entities, Number(row['ID']), properties) }),
      })),
    )
  },
  update(entities, call) {
    const { params, caller } = call
    const storage = requireStorage(entities, call, 'W')
    const id = requireRecord(entities, schema, storage, params)
    const section = readSection(entities, storage, params)
    const columns = columnsOf(entities, schema, WRITABLE, params, id)
    const moved = section === undefined ? {} : { IBLOCK_SECTION_ID: section }
    updateRow(entities.store, schema.table, { ...columns, ...moved, ...authorship(entities, caller, false) }, id)
    writeValues(entities, id, readProperties(entities, storage), readMap(params, 'PROPERTY_VALUES'))
    return true
  },
  delete(entities, call) {
    const storage = requireStorage(entities, call, 'W')
    deleteItem(entities, requireRecord(entities, schema, storage, call.params))
    return true
  },
}
