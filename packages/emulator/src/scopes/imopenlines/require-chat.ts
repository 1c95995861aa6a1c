import { MethodError, type Call, type Caller } from '../../contract.ts'
import { findChat, isMember, type Chat } from '../im/chats.ts'
import { toId } from '../read-params.ts'
import type { Lines } from './open-lines.ts'
import { operatorsOf } from './queues.ts'
import { lastSession, type Session } from './sessions.ts'

export interface LineChat {
  readonly chat: Chat
  /** The last one. */
  readonly session: Session
}

/** `CHAT_ID` of an open channel: api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.md */
export function requireLineChat(lines: Lines, { params, caller }: Call): LineChat {
  const chat = findChat(lines, toId(params.get('CHAT_ID')) ?? 0)
  if (!chat) throw new MethodError('CHAT_ID', 'The provided chat identifier is invalid')
  const session = chat.type === 'L' ? lastSession(lines, chat.id) : undefined
  if (!session) throw new MethodError('CHAT_TYPE', 'The specified chat is not an open line')
  if (!mayAttend(lines, caller, session)) throw accessDenied()
  return { chat, session }
}

/** Roles of open channels are nothing that REST shows: administrators, operators of the channel, and whoever was asked into the chat. */
export function mayAttend(lines: Lines, { isAdmin, userId }: Caller, { chatId, configId }: Session): boolean {
  return isAdmin || isMember(lines, chatId, userId) || operatorsOf(lines, configId).includes(userId)
}

export const accessDenied = (): MethodError =>
  new MethodError('ACCESS_DENIED', 'You cannot open this conversation as you do not have sufficient permissions')

/** Pages that ask for a number before they look for a chat. */
export function requireChatId({ params }: Call): number {
  const id = toId(params.get('CHAT_ID')) ?? 0
  if (id <= 0) throw new MethodError('CHAT_ID_EMPTY', "Chat ID can't be empty")
  return id
}

export const wrongOperator = (): MethodError => new MethodError('OPERATOR_WRONG', 'You cannot redirect to this operator')
