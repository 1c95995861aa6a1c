import type { PortalContext } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { openGroups } from '../sonet-group/open-groups.ts'
import { createSiteDate, type SiteDate } from '../site-date.ts'
import { createZones, type Zones } from './zones.ts'

/** What every method of calendars works with. */
export interface Calendar {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  readonly site: SiteDate
  readonly zones: Zones
  now(): string
}

/** Makes the tables, those of groups too, which have calendars. To be called when a calendar is first used: most portals never do. */
export function openCalendar(portal: PortalContext): Calendar {
  const { store } = openGroups(portal)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  store.exec(`
    create table if not exists calendar_section (ID integer primary key autoincrement, CAL_TYPE text, OWNER_ID integer, NAME text, DESCRIPTION text,
      COLOR text, TEXT_COLOR text, EXPORT text, CREATED_BY integer, DATE_CREATE text, TIMESTAMP_X text);
    create table if not exists calendar_event (ID integer primary key autoincrement, CAL_TYPE text, OWNER_ID integer, SECTION_ID integer, CREATED_BY integer,
      HOST integer, DATE_CREATE text, TIMESTAMP_X text, VERSION integer, DETAILS text);
    create table if not exists calendar_attendee (EVENT_ID integer, USER_ID integer, STATUS text, primary key (EVENT_ID, USER_ID));
    create table if not exists calendar_user_settings (USER_ID integer primary key, SETTINGS text);
    create index if not exists calendar_event_owner on calendar_event (CAL_TYPE, OWNER_ID);
  `)
  return {
    portal,
    store,
    time,
    site: createSiteDate(portal.settings, time),
    zones: createZones(portal.settings.utcOffsetSeconds),
    now: () => time.format(portal.now()),
  }
}
