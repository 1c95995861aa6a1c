import type { PortalContext } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import { openIm, type Im } from '../im/open-im.ts'

export type DefineBots = DefineOver<Im>

/** The messenger with tables of bots, which most portals never have. */
export function openBots(portal: PortalContext): Im {
  const im = openIm(portal)
  im.store.exec(TABLES)
  return im
}

/** The ID of a bot is that of its user. */
const TABLES = `
  create table if not exists im_bot (ID INTEGER PRIMARY KEY, CODE TEXT, TYPE TEXT, GENERATION INTEGER, APP_ID INTEGER, CLIENT_ID TEXT, IS_HIDDEN INTEGER,
    HAS_REACTIONS INTEGER, SERVES_LINES INTEGER, BACKGROUND TEXT, EVENT_MODE TEXT, WEBHOOK_URL TEXT, COLOR TEXT, AVATAR INTEGER);
  create table if not exists im_bot_command (ID INTEGER PRIMARY KEY AUTOINCREMENT, BOT_ID INTEGER, NAME TEXT, IS_COMMON INTEGER, IS_HIDDEN INTEGER,
    FOR_EXTRANET INTEGER, TITLES TEXT, PARAMS TEXT, URL TEXT);
  create table if not exists im_bot_app (ID INTEGER PRIMARY KEY AUTOINCREMENT, BOT_ID INTEGER, CODE TEXT, FIELDS TEXT);
`
