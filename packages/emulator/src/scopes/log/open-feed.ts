import type { PortalContext } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { openDisk, type Disk } from '../disk/open-disk.ts'
import { ensureStorages } from '../disk/storages.ts'
import { openGroups } from '../sonet-group/open-groups.ts'

/** What every method of the news feed works with. */
export interface Feed {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  now(): string
  /** Where files of posts lie. */
  disk(): Disk
}

/** Makes the tables, those of groups too, whose members read posts. To be called when the feed is first used: most portals never do. */
export function openFeed(portal: PortalContext): Feed {
  const { store } = openGroups(portal)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  store.exec(`
    create table if not exists feed_post (ID INTEGER PRIMARY KEY AUTOINCREMENT, AUTHOR_ID INTEGER, TITLE TEXT, DETAIL_TEXT TEXT, DATE_PUBLISH TEXT, TAGS TEXT,
      FILES TEXT default '[]', IMPORTANT TEXT default 'N', IMPORTANT_DATE_END TEXT, BACKGROUND_CODE TEXT);
    create table if not exists feed_right (POST_ID INTEGER, CODE TEXT, primary key (POST_ID, CODE));
    create table if not exists feed_tag (ID INTEGER PRIMARY KEY AUTOINCREMENT, NAME TEXT unique);
    create table if not exists feed_comment (ID INTEGER PRIMARY KEY AUTOINCREMENT, POST_ID INTEGER, AUTHOR_ID INTEGER, DATE TEXT, POST_TEXT TEXT, FILES TEXT);
  `)
  return {
    portal,
    store,
    time,
    now: () => time.format(portal.now()),
    disk() {
      const disk = openDisk(portal)
      ensureStorages(disk)
      return disk
    },
  }
}
