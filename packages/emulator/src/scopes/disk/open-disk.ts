import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import type { Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { openGroups } from '../sonet-group/open-groups.ts'
import { attachedSchema, objectSchema, storageSchema, versionSchema } from './disk-object.ts'

/** What every method of Drive works with. */
export interface Disk {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  readonly readers: Readonly<Record<'storage' | 'object' | 'version' | 'attached', Reader>>
  now(): string
}

/** Makes the tables, those of groups too, whose members have storages. To be called when Drive is first used: most portals never do. */
export function openDisk(portal: PortalContext): Disk {
  const { store } = openGroups(portal)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  for (const schema of [storageSchema, objectSchema, versionSchema, attachedSchema]) createTable(store, schema)
  store.exec(`
    create index if not exists disk_object_parent on disk_object (PARENT_ID, NAME);
    create index if not exists disk_version_object on disk_version (OBJECT_ID);
    create table if not exists disk_right (OBJECT_ID INTEGER, ACCESS_CODE TEXT, LEVEL INTEGER, primary key (OBJECT_ID, ACCESS_CODE));
    create table if not exists disk_link (OBJECT_ID INTEGER PRIMARY KEY, HASH TEXT unique);
  `)
  return {
    portal,
    store,
    time,
    readers: {
      storage: createReader(store, storageSchema, time),
      object: createReader(store, objectSchema, time),
      version: createReader(store, versionSchema, time),
      attached: createReader(store, attachedSchema, time),
    },
    now: () => time.format(portal.now()),
  }
}
