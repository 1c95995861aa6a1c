import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createTable } from '../../store/create-table.ts'
import type { Schema } from '../../store/schema.ts'
import { openWorkbench, type Workbench } from '../open-workbench.ts'
import { createSiteDate, type SiteDate } from '../site-date.ts'
import { blockSchema, demoSchema, widgetSchema } from './registered-schemas.ts'
import { addStandardRoles } from './roles.ts'
import { folderSchema, pageSchema, siteSchema, TABLES, templateSchema } from './schemas.ts'
import { addSystemTemplates } from './templates.ts'

/** Records of one kind with the way they are read. */
export interface Kind {
  readonly schema: Schema
  readonly reader: Reader
}

/** What every method of sites works with. */
export interface Landing extends Workbench {
  readonly siteDate: SiteDate
  readonly sites: Kind
  readonly folders: Kind
  readonly pages: Kind
  readonly templates: Kind
  /** What applications have registered. */
  readonly blocks: Kind
  readonly widgets: Kind
  readonly demos: Kind
}

export function openLanding(portal: PortalContext): Landing {
  const workbench = openWorkbench(portal)
  const { store, time } = workbench
  const siteDate = createSiteDate(portal.settings, time)
  store.exec(TABLES)
  addStandardRoles(store)
  const open = (schema: Schema): Kind => {
    createTable(store, schema)
    return { schema, reader: createReader(store, schema, time) }
  }
  const landing: Landing = {
    ...workbench,
    siteDate,
    sites: open(siteSchema(siteDate)),
    folders: open(folderSchema(siteDate)),
    pages: open(pageSchema(siteDate)),
    templates: open(templateSchema(siteDate)),
    blocks: open(blockSchema(siteDate)),
    widgets: open(widgetSchema(siteDate)),
    demos: open(demoSchema(siteDate)),
  }
  addSystemTemplates(landing)
  return landing
}
