import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { field, type Field } from '../../store/field.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { createSchema, type Schema } from '../../store/schema.ts'

/** What every method of the document generator works with. */
export interface Documents {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  readonly readers: Readonly<Record<'template' | 'document', Reader>>
  now(): string
}

const text = (name: string): Field => field(name, 'string')
const whole = (name: string): Field => field(name, 'integer')
const flag = (name: string): Field => field(name, 'char')
const date = (name: string): Field => field(name, 'datetime')
const says = (name: string, value: string): Field => field(name, 'string', { storage: 'none', read: { classic: `'${value}'` } })

/** api-reference/document-generator/templates/document-generator-template-list.md */
export const templateSchema: Schema = createSchema('dg_template', [
  whole('ID'),
  flag('ACTIVE'),
  text('NAME'),
  text('CODE'),
  text('REGION'),
  whole('SORT'),
  date('CREATE_TIME'),
  date('UPDATE_TIME'),
  whole('CREATED_BY'),
  whole('UPDATED_BY'),
  says('MODULE_ID', 'rest'),
  field('FILE_ID', 'file'),
  says('BODY_TYPE', 'Bitrix\\DocumentGenerator\\Body\\Docx'),
  whole('NUMERATOR_ID'),
  flag('WITH_STAMPS'),
  says('PRODUCTS_TABLE_VARIANT', ''),
  flag('IS_DELETED'),
  says('IS_DEFAULT', 'N'),
  field('USERS', 'string', { classic: false, universal: false }),
])

/** api-reference/document-generator/document-generator-document-list.md */
export const documentSchema: Schema = createSchema('dg_document', [
  whole('ID'),
  text('TITLE'),
  text('NUMBER'),
  whole('TEMPLATE_ID'),
  says('PROVIDER', 'bitrix\\documentgenerator\\dataprovider\\rest'),
  text('VALUE'),
  field('FILE_ID', 'file'),
  field('IMAGE_ID', 'file'),
  field('PDF_ID', 'file'),
  date('CREATE_TIME'),
  date('UPDATE_TIME'),
  whole('CREATED_BY'),
  whole('UPDATED_BY'),
  ...['VALUES_JSON', 'STAMPS', 'HASH'].map((name) => field(name, 'string', { classic: false, universal: false })),
])

/** Makes the tables, and what a new portal has. To be called when documents are first used: most portals never do. */
export function openDocuments(portal: PortalContext): Documents {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  for (const schema of [templateSchema, documentSchema]) createTable(store, schema)
  store.exec(`
    create table if not exists dg_numerator (ID integer primary key autoincrement, NAME text, TEMPLATE text, SETTINGS text, LAST integer, PERIOD text);
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
  }
  const readers = { template: createReader(store, templateSchema, time), document: createReader(store, documentSchema, time) }
  return { portal, store, time, readers, now: () => time.format(portal.now()) }
}
