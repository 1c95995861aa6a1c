import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { insertRow } from '../../store/write-row.ts'
import { readSettings } from './numerators.ts'
import { documentSchema, schemasOf, templateSchema, type DocumentModule } from './schemas.ts'

/** What every method of the document generator works with. */
export interface Documents {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  /** Whose templates and documents are spoken of; numerators, regions and roles are everybody's. */
  readonly module: DocumentModule
  readonly readers: Readonly<Record<'template' | 'document', Reader>>
  now(): string
}

/** A portal comes with numbers for documents, and with those of other tools: api-reference/document-generator/numerators/index.md */
const PRESET_NUMERATORS = [
  { NAME: 'General Number', OWNER: 'portal' },
  { NAME: 'Invoices', OWNER: 'invoices' },
] as const

/** Makes the tables, and what a new portal has. To be called when documents are first used: most portals never do. */
export function openDocuments(portal: PortalContext, module: DocumentModule): Documents {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  for (const schema of [templateSchema, documentSchema]) createTable(store, schema)
  store.exec(`
    create table if not exists dg_numerator (ID integer primary key autoincrement, NAME text, TEMPLATE text, SETTINGS text, OWNER text, LAST integer,
      PERIOD text);
    create table if not exists dg_region (ID integer primary key autoincrement, FIELDS text);
    create table if not exists dg_role (ID integer primary key autoincrement, NAME text, CODE text, PERMISSIONS text);
    create table if not exists dg_access (ROLE_ID integer, ACCESS_CODE text, primary key (ROLE_ID, ACCESS_CODE));
  `)
  if (store.value('select 1 from sqlite_sequence where name = ?', ['dg_role']) === undefined) {
    const roles = [
      ['Administrator', 'ADMIN', 'X', 'X'],
      ['Manager', 'MANAGER', '', ''],
    ] as const
    for (const [name, code, settings, templates] of roles) {
      const permissions = { settings: { modify: settings }, templates: { modify: templates }, documents: { modify: 'X', view: 'X' } }
      store.run('insert into dg_role (NAME, CODE, PERMISSIONS) values (?, ?, ?)', [name, code, JSON.stringify(permissions)])
    }
    store.run("insert into dg_access values (2, 'UA')")
    for (const preset of PRESET_NUMERATORS)
      insertRow(store, 'dg_numerator', { ...preset, TEMPLATE: '{NUMBER}', SETTINGS: JSON.stringify(readSettings({})) })
  }
  const { template, document } = schemasOf[module]
  const readers = { template: createReader(store, template, time), document: createReader(store, document, time) }
  return { portal, store, time, module, readers, now: () => time.format(portal.now()) }
}
