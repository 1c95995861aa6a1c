import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { field, type Field } from '../../store/field.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { createSchema, type Schema } from '../../store/schema.ts'

/** What every method of workgroups works with. */
export interface Groups {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  readonly reader: Reader
  now(): string
}

const text = (name: string): Field => field(name, 'string')
const whole = (name: string): Field => field(name, 'integer')
const flag = (name: string): Field => field(name, 'char')
const date = (name: string): Field => field(name, 'datetime')
const says = (name: string, sql: string): Field =>
  field(name, 'string', { storage: 'none', read: { classic: sql }, match: (condition) => condition(sql) })
const count = (roles: string): string =>
  `(select cast(count(*) as text) from sonet_member m where m.GROUP_ID = t.ID and m.ROLE in (${roles}))`

/** Members of api-reference/sonet-group/sonet-group-get.md, and behind them those of lists alone: api-reference/sonet-group/socialnetwork-api-workgroup-list.md */
export const groupSchema: Schema = createSchema('sonet_group', [
  whole('ID'),
  says('SITE_ID', "'s1'"),
  text('NAME'),
  text('DESCRIPTION'),
  date('DATE_CREATE'),
  date('DATE_UPDATE'),
  flag('ACTIVE'),
  flag('VISIBLE'),
  flag('OPENED'),
  flag('CLOSED'),
  whole('SUBJECT_ID'),
  whole('OWNER_ID'),
  text('KEYWORDS'),
  says('NUMBER_OF_MEMBERS', count("'A', 'E', 'K'")),
  date('DATE_ACTIVITY'),
  says('SUBJECT_NAME', "'Workgroups'"),
  flag('PROJECT'),
  // One who comes from outside makes it so: api-reference/user/index.md
  says(
    'IS_EXTRANET',
    `iif(exists (select 1 from sonet_member m join user u on u.ID = m.USER_ID
      where m.GROUP_ID = t.ID and m.ROLE in ('A', 'E', 'K') and u.USER_TYPE = 'extranet'), 'Y', 'N')`,
  ),
  says('NUMBER_OF_MODERATORS', count("'A', 'E'")),
  text('INITIATE_PERMS'),
  date('PROJECT_DATE_START'),
  date('PROJECT_DATE_FINISH'),
  whole('SCRUM_MASTER_ID'),
  says('SCRUM_OWNER_ID', 'cast(t.SCRUM_MASTER_ID as text)'),
  says('SCRUM_SPRINT_DURATION', "'0'"),
  says('SCRUM_TASK_RESPONSIBLE', "''"),
  says('LANDING', "'N'"),
  says('AVATAR_TYPE', "''"),
  says('AVATAR', "''"),
  says('TYPE', "iif(t.SCRUM_MASTER_ID > 0, 'scrum', iif(t.PROJECT = 'Y', 'project', 'group'))"),
  field('IMAGE_ID', 'file'),
])

/** Makes the tables. To be called when groups are first used: most portals never do. */
export function openGroups(portal: PortalContext): Groups {
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  createTable(store, groupSchema)
  store.exec(`create table if not exists sonet_member
    (GROUP_ID integer, USER_ID integer, ROLE text, INITIATED_BY text, primary key (GROUP_ID, USER_ID))`)
  return { portal, store, time, reader: createReader(store, groupSchema, time), now: () => time.format(portal.now()) }
}
