import type { SqlValue } from '../../contract.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { addMember, findChat, isMember, updateChat, type Chat } from '../im/chats.ts'
import { invite } from '../im/join-chat.ts'
import { announceSession } from './announce-session.ts'
import type { Lines } from './open-lines.ts'
import { operatorsOf } from './queues.ts'

/** A dialog with a customer, from the first message until it is finished. */
export interface Session {
  readonly id: number
  readonly chatId: number
  readonly configId: number
  readonly connector: string
  /** The customer. */
  readonly userId: number
  /** 0 while it waits in the queue. */
  readonly operatorId: number
  readonly isClosed: boolean
  readonly isPinned: boolean
  readonly parentId: number
  /** Its messages are those after the one and up to the other, which is null while it lasts. */
  readonly firstMessage: number
  readonly lastMessage: number | null
  readonly voteHead: number
  readonly commentHead: string | null
}

const COLUMNS =
  'ID, CHAT_ID, CONFIG_ID, CONNECTOR, USER_ID, OPERATOR_ID, CLOSED, PINNED, PARENT_ID, FIRST_MESSAGE, LAST_MESSAGE, VOTE_HEAD, COMMENT_HEAD'

export function selectSessions({ store }: Lines, condition: string, values: readonly SqlValue[]): Session[] {
  return store.rows(`select ${COLUMNS} from ol_session ${condition}`, values).map((row) => {
    const [id, chatId, configId, connector, userId, operatorId, closed, pinned, parentId, first, last, vote, comment] = row
    return {
      id: Number(id),
      chatId: Number(chatId),
      configId: Number(configId),
      connector: String(connector),
      userId: Number(userId),
      operatorId: Number(operatorId),
      isClosed: closed === 'Y',
      isPinned: pinned === 'Y',
      parentId: Number(parentId),
      firstMessage: Number(first),
      lastMessage: last === null ? null : Number(last),
      voteHead: Number(vote),
      commentHead: comment === null ? null : String(comment),
    }
  })
}

export function findSession(lines: Lines, id: number): Session | undefined {
  return selectSessions(lines, 'where ID = ?', [id])[0]
}

export function lastSession(lines: Lines, chatId: number): Session | undefined {
  return selectSessions(lines, 'where CHAT_ID = ? order by ID desc limit 1', [chatId])[0]
}

/** `<connector>|<line>|<chat outside>|<customer>` */
export function codeOf({ entityId }: Chat): {
  readonly connector: string
  readonly line: number
  readonly externalChat: string
  readonly userId: number
} {
  const parts = entityId.split('|')
  return { connector: parts[0] ?? '', line: Number(parts[1]), externalChat: parts.slice(2, -1).join('|'), userId: Number(parts.at(-1)) }
}

/** A new session of a chat; who has it comes from the queue unless somebody takes it. */
export function startSession(lines: Lines, chat: Chat, operatorId?: number): Session {
  const { connector, line, userId } = codeOf(chat)
  const id = insertRow(lines.store, 'ol_session', {
    CHAT_ID: chat.id,
    CONFIG_ID: line,
    CONNECTOR: connector,
    USER_ID: userId,
    PARENT_ID: lastSession(lines, chat.id)?.id ?? 0,
    FIRST_MESSAGE: lastMessageOf(lines, chat.id),
    DATE_CREATE: lines.now(),
  })
  announceSession(lines, 'START', findSession(lines, id)!)
  const next = operatorId ?? nextOperator(lines, line)
  if (next > 0) assign(lines, findSession(lines, id)!, next)
  return findSession(lines, id)!
}

export function changeSession({ store }: Lines, { id }: Session, values: Values): void {
  updateRow(store, 'ol_session', values, id)
}

/** Gives a session to an operator, who comes into the chat when not there yet. */
export function assign(lines: Lines, session: Session, operatorId: number): void {
  changeSession(lines, session, { OPERATOR_ID: operatorId })
  joinOperator(lines, session, operatorId)
  updateChat(lines, session.chatId, { OWNER: operatorId })
}

export function joinOperator(lines: Lines, { chatId }: Session, operatorId: number): void {
  if (isMember(lines, chatId, operatorId)) return
  addMember(lines, chatId, operatorId)
  invite(lines, findChat(lines, chatId)!, operatorId, [operatorId])
}

export function closeSession(lines: Lines, session: Session, isSpam = false): void {
  if (session.isClosed) return
  const last = { LAST_MESSAGE: lastMessageOf(lines, session.chatId), DATE_CLOSE: lines.now() }
  changeSession(lines, session, { CLOSED: 'Y', SPAM: isSpam ? 'Y' : 'N', ...last })
  announceSession(lines, 'FINISH', findSession(lines, session.id)!)
}

/** `strictly` takes the first of the queue, other channels who has the fewest open sessions; 0 when nobody is there. */
export function nextOperator(lines: Lines, configId: number, exceptId = 0): number {
  const operators = operatorsOf(lines, configId).filter((id) => id !== exceptId)
  if (lines.store.value('select QUEUE_TYPE from ol_config where ID = ?', [configId]) === 'strictly') return operators[0] ?? 0
  const load = (id: number): number => lines.store.count("ol_session where OPERATOR_ID = ? and CLOSED = 'N'", [id])
  return operators.toSorted((a, b) => load(a) - load(b))[0] ?? 0
}

const lastMessageOf = ({ store }: Lines, chatId: number): number =>
  Number(store.value('select ifnull(max(ID), 0) from im_message where CHAT_ID = ?', [chatId]))
