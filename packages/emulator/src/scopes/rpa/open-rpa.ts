import { MethodError, type PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { field } from '../../store/field.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { userFieldSchema } from '../crm/userfields/user-field-schema.ts'
import { createSiteDate, type SiteDate } from '../site-date.ts'

/** What every method of the RPA works with. */
export interface Rpa {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  readonly siteDate: SiteDate
  readonly types: Reader
  readonly stages: Reader
}

/** `settings` and `permissions` are told by `showType`: api-reference/outdated/rpa/type/rpa-type-get.md */
export const typeSchema: Schema = createSchema('rpa_type', [
  field('ID', 'integer'),
  field('TITLE', 'string'),
  field('IMAGE', 'string'),
  field('CREATED_BY', 'integer'),
  field('SETTINGS', 'string', { read: { universal: 'json(t.SETTINGS)' } }),
  field('PERMISSIONS', 'string', { read: { universal: 'json(t.PERMISSIONS)' } }),
])

const isFinal = "t.SEMANTIC in ('SUCCESS', 'FAIL')"
const truth = (condition: string): string => `json(iif(${condition}, 'true', 'false'))`
const first = `select f.ID from rpa_stage f where f.TYPE_ID = t.TYPE_ID and f.SEMANTIC is null order by f.SORT, f.ID limit 1`

/** api-reference/outdated/rpa/stage/rpa-stage-list-for-type.md */
export const stageSchema: Schema = createSchema('rpa_stage', [
  field('ID', 'integer'),
  field('NAME', 'string'),
  field('CODE', 'string'),
  field('COLOR', 'string'),
  field('SORT', 'integer'),
  field('SEMANTIC', 'string'),
  field('TYPE_ID', 'integer'),
  field('IS_FIRST', 'boolean', { storage: 'none', read: { universal: truth(`t.ID = (${first})`) } }),
  field('IS_SUCCESS', 'boolean', { storage: 'none', read: { universal: truth("t.SEMANTIC = 'SUCCESS'") } }),
  field('IS_FAIL', 'boolean', { storage: 'none', read: { universal: truth("t.SEMANTIC = 'FAIL'") } }),
])

/** Final stages stand at the end. */
export const STAGE_ORDER: string = `ifnull(${isFinal}, 0), t.SORT, t.ID`

const TABLES = `
  create table if not exists rpa_timeline (ID integer primary key autoincrement, TYPE_ID integer, ITEM_ID integer, CREATED integer, USER_ID integer,
    TITLE text, DESCRIPTION text, ACTION text, IS_FIXED integer, DATA text);
  create table if not exists rpa_field_setting (TYPE_ID integer, STAGE_ID integer, FIELDS text, primary key (TYPE_ID, STAGE_ID));
`

export function openRpa(portal: PortalContext): Rpa {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  for (const schema of [typeSchema, stageSchema, userFieldSchema]) createTable(store, schema)
  store.exec(TABLES)
  return {
    portal,
    store,
    time,
    siteDate: createSiteDate(portal.settings, time),
    types: createReader(store, typeSchema, time),
    stages: createReader(store, stageSchema, time),
  }
}

/** The pages list no refusals: these are worded as those of other controllers. */
export const notFound = (what: string): MethodError => new MethodError(0, `${what} not found`)
export const accessDenied = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied')
