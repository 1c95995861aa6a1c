import { createHash } from 'node:crypto'
import type { App, Audience, SqlValue } from '../../contract.ts'
import { hasTable } from '../../store/has-table.ts'
import { insertRow, type Values } from '../../store/write-row.ts'
import type { Im } from '../im/open-im.ts'

/** api-reference/chat-bots/chat-bots-v2/index.md */
export const BOT_TYPES = ['bot', 'network', 'openline', 'supervisor', 'personal'] as const
export type BotType = (typeof BOT_TYPES)[number]

export type EventMode = 'fetch' | 'webhook'

/** Who registered a bot: an application, or whoever knows the token that was chosen for it. */
export interface Owner {
  /** Undefined for webhooks. */
  readonly appId: number | undefined
  /** Of webhooks `custom` and the token. */
  readonly clientId: string
}

export interface Bot extends Owner {
  /** Of its user. */
  readonly id: number
  readonly code: string
  readonly type: BotType
  /** Registered by `imbot.register` or by `imbot.v2.Bot.register`: it hears events of that generation. */
  readonly generation: 1 | 2
  readonly isHidden: boolean
  readonly hasReactions: boolean
  readonly servesLines: boolean
  readonly background: string | null
  readonly eventMode: EventMode
  readonly webhookUrl: string
  readonly color: string
  /** Id of a file; 0 for none. */
  readonly avatar: number
}

export interface NewBot extends Omit<Bot, 'id'> {
  readonly properties: Values
}

const COLUMNS =
  'ID, CODE, TYPE, GENERATION, APP_ID, CLIENT_ID, IS_HIDDEN, HAS_REACTIONS, SERVES_LINES, BACKGROUND, EVENT_MODE, WEBHOOK_URL, COLOR, AVATAR'

export function selectBots({ store }: Pick<Im, 'store'>, condition: string, values: readonly SqlValue[] = []): readonly Bot[] {
  return store.rows(`select ${COLUMNS} from im_bot b ${condition}`, values).map((row) => {
    const [id, code, type, generation, appId, clientId, isHidden, hasReactions, servesLines, background, mode, url, color, avatar] = row
    return {
      id: Number(id),
      code: String(code),
      type: String(type) as BotType,
      generation: generation === 1 ? 1 : 2,
      appId: appId === null ? undefined : Number(appId),
      clientId: String(clientId),
      isHidden: isHidden === 1,
      hasReactions: hasReactions === 1,
      servesLines: servesLines === 1,
      background: background === null ? null : String(background),
      eventMode: mode === 'webhook' ? 'webhook' : 'fetch',
      webhookUrl: String(url),
      color: String(color),
      avatar: Number(avatar),
    }
  })
}

export const findBot = (im: Im, id: number): Bot | undefined => selectBots(im, 'where ID = ?', [id])[0]

export const hasBots = ({ portal }: Im): boolean => hasTable(portal.db, 'im_bot')

export const botsOf = (im: Im, { clientId }: Owner): readonly Bot[] => selectBots(im, 'where CLIENT_ID = ? order by ID', [clientId])

/** Adds its user, too. */
export function addBot(im: Im, bot: NewBot): Bot {
  const now = im.now()
  const id = insertRow(im.store, 'user', {
    IS_ONLINE: 'N',
    PERSONAL_GENDER: 'M',
    WORK_POSITION: '',
    ...bot.properties,
    UF_DEPARTMENT: '[]',
    ACTIVE: 'Y',
    DATE_REGISTER: now,
    LAST_ACTIVITY_DATE: now,
    TIMESTAMP_X: now,
    USER_TYPE: 'bot',
  })
  insertRow(im.store, 'im_bot', {
    ID: id,
    CODE: bot.code,
    TYPE: bot.type,
    GENERATION: bot.generation,
    APP_ID: bot.appId ?? null,
    CLIENT_ID: bot.clientId,
    IS_HIDDEN: Number(bot.isHidden),
    HAS_REACTIONS: Number(bot.hasReactions),
    SERVES_LINES: Number(bot.servesLines),
    BACKGROUND: bot.background,
    EVENT_MODE: bot.eventMode,
    WEBHOOK_URL: bot.webhookUrl,
    COLOR: bot.color,
    AVATAR: bot.avatar,
  })
  return findBot(im, id)!
}

/** With its dialogs: api-reference/chat-bots/outdated/bots/imbot-unregister.md */
export function deleteBot({ store, portal }: Im, { id, avatar }: Bot): void {
  const dialogs = "select c.ID from im_chat c join im_member m on m.CHAT_ID = c.ID and m.USER_ID = ? where c.TYPE = 'P'"
  for (const [chat] of store.rows(dialogs, [id])) {
    store.run('delete from im_message where CHAT_ID = ?', [chat!])
    store.run('delete from im_member where CHAT_ID = ?', [chat!])
    store.run('delete from im_chat where ID = ?', [chat!])
  }
  for (const [table, column] of LEFT_BEHIND) store.run(`delete from ${table} where ${column} = ?`, [id])
  // Its chats go to who has been in them longest, as when an owner leaves.
  const heir = 'select USER_ID from im_member where CHAT_ID = im_chat.ID order by im_member.rowid limit 1'
  store.run(`update im_chat set OWNER = ifnull((${heir}), 0) where OWNER = ?`, [id])
  if (avatar > 0) portal.files.delete(avatar)
}

const LEFT_BEHIND = [
  ['im_member', 'USER_ID'],
  ['im_reaction', 'USER_ID'],
  ['im_event', 'USER_ID'],
  ['im_bot_command', 'BOT_ID'],
  ['im_bot_app', 'BOT_ID'],
  ['im_bot', 'ID'],
  ['user', 'ID'],
] as const

export const ownerOfApp = ({ id, clientId }: App): Owner => ({ appId: id, clientId })
export const ownerOfToken = (token: string): Owner => ({ appId: undefined, clientId: `custom${token}` })

/** Who hears of what happens to a bot. */
export const audienceOf = (owner: Owner): Audience => owner.appId ?? applicationTokenOf(owner)

/** By which a bot of a webhook tells events of this portal. How portals make one is not documented. */
export const applicationTokenOf = ({ clientId }: Owner): string => createHash('md5').update(clientId).digest('hex')
