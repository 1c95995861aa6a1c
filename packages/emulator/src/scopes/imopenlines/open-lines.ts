import type { PortalContext } from '../../contract.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createTable } from '../../store/create-table.ts'
import { openIm, type Im } from '../im/open-im.ts'
import { configSchema } from './config-fields.ts'
import type { DefineOver } from '../define-over.ts'

/** What every method of open channels and their connectors works with: the messenger and tables beside it. */
export interface Lines extends Im {
  readonly configs: Reader
}

export type DefineLines = DefineOver<Lines>

/** Makes the tables. To be called when a channel is first used: most portals never do. */
export function openLines(portal: PortalContext): Lines {
  const im = openIm(portal)
  createTable(im.store, configSchema)
  im.store.exec(TABLES)
  return { ...im, configs: createReader(im.store, configSchema, im.time) }
}

const TABLES = `
  create table if not exists ol_queue (ID INTEGER PRIMARY KEY AUTOINCREMENT, CONFIG_ID INTEGER, ENTITY_TYPE TEXT, ENTITY_ID INTEGER, SORT INTEGER);
  create table if not exists ol_session (ID INTEGER PRIMARY KEY AUTOINCREMENT, CHAT_ID INTEGER, CONFIG_ID INTEGER, CONNECTOR TEXT, USER_ID INTEGER,
    OPERATOR_ID INTEGER default 0, CLOSED TEXT default 'N', ANSWERED TEXT default 'N', SPAM TEXT default 'N', PINNED TEXT default 'N', PARENT_ID INTEGER default 0,
    FIRST_MESSAGE INTEGER default 0, LAST_MESSAGE INTEGER, DATE_CREATE TEXT, DATE_CLOSE TEXT, VOTE_HEAD INTEGER default 0, COMMENT_HEAD TEXT);
  create index if not exists ol_session_chat on ol_session (CHAT_ID);
  create table if not exists ol_crm (CHAT_ID INTEGER, ENTITY_TYPE TEXT, ENTITY_ID INTEGER, primary key (CHAT_ID, ENTITY_TYPE));
  create table if not exists ol_quick_answer (ID INTEGER PRIMARY KEY AUTOINCREMENT, CONFIG_ID INTEGER, AUTHOR_ID INTEGER, TEXT TEXT);
  create table if not exists connector (CODE TEXT PRIMARY KEY, NAME TEXT, APP_ID INTEGER, SETTINGS TEXT);
  create table if not exists connector_line (CONNECTOR TEXT, LINE INTEGER, ACTIVE INTEGER default 0, DATA TEXT, primary key (CONNECTOR, LINE));
  create table if not exists connector_user (CONNECTOR TEXT, EXTERNAL_ID TEXT, USER_ID INTEGER, primary key (CONNECTOR, EXTERNAL_ID));
  create table if not exists connector_message (CONNECTOR TEXT, EXTERNAL_CHAT TEXT, EXTERNAL_ID TEXT, MESSAGE_ID INTEGER, IS_INCOMING INTEGER,
    primary key (CONNECTOR, EXTERNAL_CHAT, EXTERNAL_ID, MESSAGE_ID));
  create index if not exists connector_message_own on connector_message (MESSAGE_ID);
`
