import type { PortalContext } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { openDisk, type Disk } from '../disk/open-disk.ts'
import { ensureStorages } from '../disk/storages.ts'
import { openGroups } from '../sonet-group/open-groups.ts'
import type { DefineOver } from '../define-over.ts'

/** What every method of the messenger works with. */
export interface Im {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
  now(): string
  /** Where files of chats lie. */
  disk(): Disk
}

export type DefineIm = DefineOver<Im>

/** Makes the tables, those of groups too, which say whom users from outside know. To be called when the messenger is first used: most portals never do. */
export function openIm(portal: PortalContext): Im {
  const { store } = openGroups(portal)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  store.exec(TABLES)
  let opened: Disk | undefined
  const disk = (): Disk => {
    opened ??= openDisk(portal)
    ensureStorages(opened)
    return opened
  }
  return { portal, store, time, now: () => time.format(portal.now()), disk }
}

const TABLES = `
  create table if not exists im_chat (ID INTEGER PRIMARY KEY AUTOINCREMENT, TYPE TEXT, TITLE TEXT, DESCRIPTION TEXT, COLOR TEXT, AVATAR INTEGER,
    OWNER INTEGER, ENTITY_TYPE TEXT, ENTITY_ID TEXT, ENTITY_DATA_1 TEXT default '', ENTITY_DATA_2 TEXT default '', ENTITY_DATA_3 TEXT default '',
    DATE_CREATE TEXT, FOLDER_ID INTEGER, IS_CLOSED INTEGER default 0);
  create index if not exists im_chat_entity on im_chat (ENTITY_TYPE, ENTITY_ID);
  create table if not exists im_member (CHAT_ID INTEGER, USER_ID INTEGER, HISTORY_FROM INTEGER default 0, READ_TO INTEGER default 0, READ_AT TEXT,
    MUTED INTEGER default 0, PINNED INTEGER default 0, HIDDEN INTEGER default 0, MARKED INTEGER default 0,
    MARKED_ID INTEGER default 0, MANAGES INTEGER default 0, primary key (CHAT_ID, USER_ID));
  create index if not exists im_member_user on im_member (USER_ID);
  create table if not exists im_message (ID INTEGER PRIMARY KEY AUTOINCREMENT, CHAT_ID INTEGER, AUTHOR_ID INTEGER, DATE TEXT, TEXT TEXT, UUID TEXT,
    PARAMS TEXT default '{}', CHANGED TEXT);
  create index if not exists im_message_chat on im_message (CHAT_ID);
  create table if not exists im_reaction (MESSAGE_ID INTEGER, USER_ID INTEGER, REACTION TEXT, primary key (MESSAGE_ID, USER_ID));
  create table if not exists im_notify (ID INTEGER PRIMARY KEY AUTOINCREMENT, USER_ID INTEGER, AUTHOR_ID INTEGER, DATE TEXT, TYPE INTEGER, MODULE TEXT,
    EVENT TEXT, TAG TEXT, SUB_TAG TEXT, TEXT TEXT, TEXT_OUT TEXT, ATTACH TEXT, IS_READ INTEGER default 0);
  create table if not exists im_status (USER_ID INTEGER PRIMARY KEY, STATUS TEXT, IDLE TEXT);
  create table if not exists im_search_last (USER_ID INTEGER, DIALOG_ID TEXT, POSITION INTEGER, primary key (USER_ID, DIALOG_ID));
  create table if not exists im_subscription (USER_ID INTEGER PRIMARY KEY);
  create table if not exists im_event (ID INTEGER PRIMARY KEY AUTOINCREMENT, USER_ID INTEGER, TYPE TEXT, AT_MS INTEGER, DATA TEXT);
  create table if not exists im_guest (ID INTEGER PRIMARY KEY, NAME TEXT, LAST_NAME TEXT, EMAIL TEXT, PHONE TEXT, GENDER TEXT, AVATAR TEXT, WEBSITE TEXT);
`
