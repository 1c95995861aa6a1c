import { insertRow } from '../../store/write-row.ts'
import { addChat, addMember, findChat, findEntityChat, updateChat, type Chat } from '../im/chats.ts'
import { addMessage, type Message } from '../im/messages.ts'
import { fullName } from '../im/people.ts'
import { toText, type Fields } from '../read-params.ts'
import { linkToCrm } from './crm-links.ts'
import type { Lines } from './open-lines.ts'
import { lastSession, startSession, type Session } from './sessions.ts'

/** A message from outside, as a connector hands it over. */
export interface Incoming {
  readonly connector: string
  readonly line: number
  readonly externalChat: string
  readonly externalUser: Fields
  readonly text: string
  /** A manager in whose name it is written; 0 for the customer. */
  readonly managerId: number
  readonly tracksCrm: boolean
}

export interface Accepted {
  readonly message: Message
  readonly session: Session
  readonly userId: number
}

/** Puts a message into the chat of its customer, where a session begins unless one lasts. */
export function receive(lines: Lines, incoming: Incoming): Accepted {
  const { connector, line, externalUser } = incoming
  const userId = customerOf(lines, connector, externalUser)
  const chat = chatOf(lines, incoming, userId)
  addMember(lines, chat.id, userId)
  const known = lastSession(lines, chat.id)
  const isNew = !known || known.isClosed
  const session = isNew ? startSession(lines, chat) : known
  const [welcomes, welcome] = lines.store.row('select WELCOME_MESSAGE, WELCOME_MESSAGE_TEXT from ol_config where ID = ?', [line]) ?? []
  const authorId = incoming.managerId > 0 ? incoming.managerId : userId
  const message = addMessage(lines, findChat(lines, chat.id)!, { authorId, text: incoming.text, params: { CONNECTOR: connector } })
  const hasWelcome = isNew && welcomes === 'Y' && welcome !== ''
  if (hasWelcome) addMessage(lines, findChat(lines, chat.id)!, { authorId: session.operatorId, text: String(welcome), isSystem: true })
  if (isNew && incoming.tracksCrm)
    linkToCrm(lines, session, { name: toText(externalUser['name']), lastName: toText(externalUser['last_name']) })
  return { message, session: lastSession(lines, chat.id)!, userId }
}

/** The user that the portal keeps for somebody outside. */
export function customerOf(lines: Lines, connector: string, user: Fields): number {
  const externalId = toText(user['id'])
  const known = lines.store.value('select USER_ID from connector_user where CONNECTOR = ? and EXTERNAL_ID = ?', [connector, externalId])
  const picture = user['picture']
  const values = {
    NAME: toText(user['name']) || 'Guest',
    LAST_NAME: toText(user['last_name']),
    EMAIL: toText(user['email']),
    PHONE: toText(user['phone']),
    GENDER: user['gender'] === 'female' ? 'F' : 'M',
    AVATAR: typeof picture === 'object' && picture !== null ? toText((picture as Fields)['url']) : '',
    WEBSITE: toText(user['url']),
  }
  if (known !== undefined) return Number(known)
  const id = Math.max(FIRST_GUEST, Number(lines.store.value('select ifnull(max(ID), 0) + 1 from im_guest')))
  insertRow(lines.store, 'im_guest', { ID: id, ...values })
  insertRow(lines.store, 'connector_user', { CONNECTOR: connector, EXTERNAL_ID: externalId, USER_ID: id })
  return id
}

/** Far from the ids that users of a portal get. */
const FIRST_GUEST = 1_000_001

/** One chat for each customer, or, where a connector has groups, for each chat outside. */
function chatOf(lines: Lines, { connector, line, externalChat }: Incoming, userId: number): Chat {
  const settings = String(lines.store.value('select SETTINGS from connector where CODE = ?', [connector]) ?? '{}')
  const isGroup = (JSON.parse(settings) as Fields)['CHAT_GROUP'] === true
  const entityId = [connector, line, externalChat, isGroup ? 0 : userId].join('|')
  const known = findEntityChat(lines, 'LINES', entityId)
  if (known) return known
  const title = `${fullName(lines, userId)} - ${String(lines.store.value('select LINE_NAME from ol_config where ID = ?', [line]))}`
  const chat = addChat(lines, { type: 'L', owner: 0, members: [userId], title, entityType: 'LINES', entityId })
  updateChat(lines, chat.id, { ENTITY_DATA_3: 'N' })
  return chat
}
