import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import type { Im } from './open-im.ts'
import { DEFAULT_COLOR, findColor } from './colors.ts'
import { fullName, userExists } from './people.ts'

/** `P` between two users, `C` closed, `O` open to all employees, `L` of an open channel: message_type of api-reference/chats/im-dialog-get.md */
export type ChatType = 'P' | 'C' | 'O' | 'L'

export interface Chat {
  readonly id: number
  readonly type: ChatType
  readonly title: string
  readonly description: string
  /** Hexadecimal. */
  readonly color: string
  /** Id of a file; 0 for none. */
  readonly avatar: number
  /** 0 for nobody. */
  readonly owner: number
  readonly entityType: string
  readonly entityId: string
  readonly entityData: readonly [string, string, string]
  readonly created: string
  /** Of Drive; 0 until somebody asks for it. */
  readonly folderId: number
  /** Whether a bot took its input field away. */
  readonly isClosed: boolean
}

export interface NewChat {
  readonly type: ChatType
  readonly owner: number
  readonly members: readonly number[]
  readonly title?: string
  readonly description?: string
  readonly color?: string
  readonly avatar?: number
  readonly entityType?: string
  readonly entityId?: string
}

const COLUMNS =
  'ID, TYPE, TITLE, DESCRIPTION, COLOR, AVATAR, OWNER, ENTITY_TYPE, ENTITY_ID, ENTITY_DATA_1, ENTITY_DATA_2, ENTITY_DATA_3, DATE_CREATE, FOLDER_ID, IS_CLOSED'

export function selectChats({ store }: Im, condition: string, values: readonly (string | number)[]): Chat[] {
  return store.rows(`select ${COLUMNS} from im_chat c ${condition}`, values).map((row) => {
    const [id, type, title, description, color, avatar, owner, entityType, entityId, ...rest] = row
    const [data1, data2, data3, created, folderId, isClosed] = rest.map((each) => each ?? '')
    return {
      id: Number(id),
      type: String(type) as ChatType,
      title: String(title ?? ''),
      description: String(description ?? ''),
      color: String(color),
      avatar: Number(avatar ?? 0),
      owner: Number(owner),
      entityType: String(entityType),
      entityId: String(entityId),
      entityData: [String(data1), String(data2), String(data3)],
      created: String(created),
      folderId: Number(folderId),
      isClosed: isClosed === 1,
    }
  })
}

export function findChat(im: Im, id: number): Chat | undefined {
  return selectChats(im, 'where ID = ?', [id])[0]
}

/** The first that was bound to it: api-reference/chats/im-chat-get.md */
export function findEntityChat(im: Im, entityType: string, entityId: string): Chat | undefined {
  return selectChats(im, 'where ENTITY_TYPE = ? and ENTITY_ID = ? order by ID limit 1', [entityType, entityId])[0]
}

export function addChat(
  im: Im,
  { type, owner, members, title, description, color, avatar, entityType = '', entityId = '' }: NewChat,
): Chat {
  const number = Number(im.store.value('select ifnull(max(ID), 0) + 1 from im_chat'))
  const colorName = color ?? DEFAULT_COLOR
  const id = insertRow(im.store, 'im_chat', {
    TYPE: type,
    // The page gives both templates: api-reference/chats/im-chat-add.md
    TITLE:
      title ??
      (members.length > 1 ? `Chat with ${members.map((member) => fullName(im, member)).join(', ')}` : nameByColor(colorName, number)),
    DESCRIPTION: description ?? '',
    COLOR: findColor(colorName) ?? findColor(DEFAULT_COLOR)!,
    AVATAR: avatar ?? null,
    OWNER: owner,
    ENTITY_TYPE: entityType,
    ENTITY_ID: entityId,
    DATE_CREATE: im.now(),
  })
  for (const member of members) addMember(im, id, member)
  return findChat(im, id)!
}

const nameByColor = (color: string, number: number): string =>
  `${color.charAt(0)}${color.slice(1).toLowerCase().replace('_', ' ')} chat №${number}`

export function updateChat(im: Im, id: number, values: Values): void {
  updateRow(im.store, 'im_chat', values, id)
}

export function addMember({ store }: Im, chatId: number, userId: number, historyFrom = 0): void {
  store.run('insert or ignore into im_member (CHAT_ID, USER_ID, HISTORY_FROM, READ_TO) values (?, ?, ?, ?)', [
    chatId,
    userId,
    historyFrom,
    historyFrom,
  ])
}

export function removeMember({ store }: Im, chatId: number, userId: number): void {
  store.run('delete from im_member where CHAT_ID = ? and USER_ID = ?', [chatId, userId])
}

/** Whom the owner made managers, in the order of joining. */
export function managersOf({ store }: Im, chatId: number): readonly number[] {
  return store.rows('select USER_ID from im_member where CHAT_ID = ? and MANAGES = 1 order by rowid', [chatId]).map(([id]) => Number(id))
}

/** In the order of joining. */
export function membersOf({ store }: Im, chatId: number): readonly number[] {
  return store.rows('select USER_ID from im_member where CHAT_ID = ? order by rowid', [chatId]).map(([id]) => Number(id))
}

export function isMember({ store }: Im, chatId: number, userId: number): boolean {
  return store.value('select 1 from im_member where CHAT_ID = ? and USER_ID = ?', [chatId, userId]) !== undefined
}

export const findPrivateChat = (im: Im, userId: number, otherId: number): Chat | undefined =>
  findEntityChat(im, 'PRIVATE', privateId(userId, otherId))

/** Begins the dialog of two users. Undefined when one of them does not exist. */
export function addPrivateChat(im: Im, userId: number, otherId: number): Chat | undefined {
  if (!userExists(im, userId) || !userExists(im, otherId)) return undefined
  return addChat(im, {
    type: 'P',
    owner: userId,
    members: [...new Set([userId, otherId])],
    title: '',
    entityType: 'PRIVATE',
    entityId: privateId(userId, otherId),
  })
}

const privateId = (userId: number, otherId: number): string => `${Math.min(userId, otherId)}|${Math.max(userId, otherId)}`

/** The other one of a dialog; oneself in the dialog with oneself. */
export function companionOf({ entityId }: Chat, userId: number): number {
  const [low, high] = entityId.split('|').map(Number)
  return low === userId ? high! : low!
}
