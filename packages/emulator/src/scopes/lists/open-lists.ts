import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createTable } from '../../store/create-table.ts'
import type { Schema } from '../../store/schema.ts'
import { openWorkbench, type Workbench } from '../open-workbench.ts'
import { createSiteDate, type SiteDate } from '../site-date.ts'
import { elementSchema, listSchema, sectionSchema } from './list-schemas.ts'

/** What every method of universal lists works with. */
export interface Lists extends Workbench {
  readonly site: SiteDate
  readonly schemas: Readonly<Record<'list' | 'section' | 'element', Schema>>
  readonly readers: Readonly<Record<'list' | 'section', Reader>>
}

/** Makes the tables. To be called when lists are first used: most portals never do. */
export function openLists(portal: PortalContext): Lists {
  const workbench = openWorkbench(portal)
  const { store, time } = workbench
  const site = createSiteDate(portal.settings, time)
  const schemas = { list: listSchema(site), section: sectionSchema(site), element: elementSchema(site) }
  for (const schema of Object.values(schemas)) createTable(store, schema)
  store.exec(`
    create table if not exists list_right (LIST_ID integer, ACCESS_CODE text, LEVEL text, primary key (LIST_ID, ACCESS_CODE));
    create table if not exists list_field (ID integer primary key autoincrement, LIST_ID integer, FIELD_ID text, TYPE text, CODE text, SORT integer,
      NAME text, IS_REQUIRED text, MULTIPLE text, REST text);
    create table if not exists list_enum (ID integer primary key autoincrement, FIELD integer, VALUE text, SORT integer, DEF text);
    create table if not exists list_value (ID integer primary key autoincrement, ELEMENT_ID integer, PROPERTY_ID integer, VALUE text collate nocase);
    create index if not exists list_value_element on list_value (ELEMENT_ID, PROPERTY_ID);
    create index if not exists list_element_list on list_element (IBLOCK_ID);
  `)
  return {
    ...workbench,
    site,
    schemas,
    readers: { list: createReader(store, schemas.list, time), section: createReader(store, schemas.section, time) },
  }
}
