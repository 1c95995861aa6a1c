import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { findChat, removeMember, updateChat } from '../im/chats.ts'
import { textOf, toId } from '../read-params.ts'
import { configExists } from './config-methods.ts'
import type { DefineLines, Lines } from './open-lines.ts'
import { accessDenied, mayAttend, requireChatId, requireLineChat, wrongOperator } from './require-chat.ts'
import { assign, changeSession, closeSession, lastSession, nextOperator } from './sessions.ts'

/** What operators do with a dialog: api-reference/imopenlines/openlines/operators/index.md */
export function operatorMethods(define: DefineLines): readonly MethodDefinition[] {
  return define('imopenlines.operator', {
    answer(lines, call) {
      const { session } = requireLineChat(lines, call)
      if (session.isClosed || (session.operatorId > 0 && session.operatorId !== call.caller.userId && isAnswered(lines, session.id)))
        throw accessDenied()
      assign(lines, session, call.caller.userId)
      changeSession(lines, session, { ANSWERED: 'Y' })
      return true
    },
    finish(lines, call) {
      const { session } = requireLineChat(lines, call)
      if (session.operatorId !== call.caller.userId) throw accessDenied()
      closeSession(lines, session)
      return true
    },
    'another.finish': (lines, call) => {
      closeSession(lines, requireLineChat(lines, call).session)
      return true
    },
    skip(lines, call) {
      const { session } = requireLineChat(lines, call)
      if (session.operatorId !== call.caller.userId) throw accessDenied()
      const next = session.isClosed ? 0 : nextOperator(lines, session.configId, session.operatorId)
      if (next === 0) throw new MethodError('ACCESS_DENIED_KICK', 'Insufficient permissions to remove participants from the chat')
      assign(lines, session, next)
      changeSession(lines, session, { ANSWERED: 'N' })
      removeMember(lines, session.chatId, session.operatorId)
      return true
    },
    spam(lines, call) {
      closeSession(lines, requireLineChat(lines, call).session, true)
      return true
    },
    transfer(lines, call) {
      const target = readTarget(call)
      const chat = findChat(lines, requireChatId(call))
      const session = chat?.type === 'L' ? lastSession(lines, chat.id) : undefined
      if (!chat || !session || session.isClosed || !mayAttend(lines, call.caller, session)) throw wrongOperator()
      const operatorId = 'userId' in target ? target.userId : nextOperator(lines, target.queueId)
      const isThere = lines.store.value("select 1 from user where ID = ? and ACTIVE = 'Y'", [operatorId]) !== undefined
      if ('queueId' in target && !configExists(lines, target.queueId)) throw wrongOperator()
      if (!isThere || operatorId === session.operatorId) throw wrongOperator()
      if ('queueId' in target) changeSession(lines, session, { CONFIG_ID: target.queueId })
      assign(lines, session, operatorId)
      changeSession(lines, session, { ANSWERED: 'N' })
      if (session.operatorId > 0) removeMember(lines, chat.id, session.operatorId)
      updateChat(lines, chat.id, { OWNER: operatorId })
      return true
    },
  })
}

function isAnswered({ store }: Lines, id: number): boolean {
  return store.value("select 1 from ol_session where ID = ? and ANSWERED = 'Y'", [id]) !== undefined
}

type Target = { readonly userId: number } | { readonly queueId: number }

/** `TRANSFER_ID` is a user or `queue<line>`; the others say which they are. */
function readTarget({ params }: Call): Target {
  if (params.has('USER_ID')) return { userId: requirePositive(params.get('USER_ID'), 'USER_ID_EMPTY', "User ID can't be empty") }
  if (params.has('QUEUE_ID')) return { queueId: requirePositive(params.get('QUEUE_ID'), 'QUEUE_ID_EMPTY', "QUEUE ID can't be empty") }
  const [, queue, id] = /^(queue)?(\d{1,15})$/.exec(textOf(params.get('TRANSFER_ID')) ?? '') ?? []
  if (id === undefined) throw new MethodError('TRANSFER_ID_EMPTY', "Queue ID or User ID can't be empty")
  return queue === undefined ? { userId: Number(id) } : { queueId: Number(id) }
}

function requirePositive(value: unknown, code: string, description: string): number {
  const id = toId(value) ?? 0
  if (id <= 0) throw new MethodError(code, description)
  return id
}
