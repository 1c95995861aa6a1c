import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { itemSchema, sectionSchema } from './entity-schemas.ts'

/** What every method of the storages of applications works with. */
export interface Entities {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  readonly readers: Readonly<Record<'item' | 'section', Reader>>
  now(): string
}

/** Makes the tables. To be called when a storage is first used: most portals never do. */
export function openEntities(portal: PortalContext): Entities {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  for (const schema of [itemSchema, sectionSchema]) createTable(store, schema)
  store.exec(`
    create table if not exists entity_storage (ID integer primary key autoincrement, APP integer, CODE text, NAME text, unique (APP, CODE));
    create table if not exists entity_right (STORAGE_ID integer, ACCESS_CODE text, LEVEL text, primary key (STORAGE_ID, ACCESS_CODE));
    create table if not exists entity_property (ID integer primary key autoincrement, STORAGE_ID integer, CODE text, NAME text, TYPE text, SORT integer);
    create table if not exists entity_value (ID integer primary key autoincrement, ITEM_ID integer, PROPERTY_ID integer, VALUE text collate nocase);
    create index if not exists entity_value_item on entity_value (ITEM_ID, PROPERTY_ID);
    create index if not exists entity_item_storage on entity_item (STORAGE_ID);
  `)
  const readers = { item: createReader(store, itemSchema, time), section: createReader(store, sectionSchema, time) }
  return { portal, store, time, readers, now: () => time.format(portal.now()) }
}
