import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { findChat, findEntityChat, isMember, updateChat, type Chat } from '../im/chats.ts'
import { addMessage, findMessage } from '../im/messages.ts'
import { showDialog } from '../im/show-chat.ts'
import { parseDialogId } from '../im/dialogs.ts'
import { isYes, textOf, toId, toText } from '../read-params.ts'
import { createLead } from './crm-links.ts'
import type { DefineLines, Lines } from './open-lines.ts'
import { accessDenied, mayAttend, requireChatId, requireLineChat, wrongOperator } from './require-chat.ts'
import { assign, changeSession, closeSession, findSession, joinOperator, lastSession, selectSessions, startSession } from './sessions.ts'
import { showHistory } from './show-history.ts'

/** Dialogs with customers: api-reference/imopenlines/openlines/sessions/index.md */
export function sessionMethods(define: DefineLines): readonly MethodDefinition[] {
  const sessions = define('imopenlines.session', {
    open(lines, { params, caller }) {
      const chat = findEntityChat(lines, 'LINES', toText(params.get('USER_CODE')))
      const session = chat && lastSession(lines, chat.id)
      if (!session || !mayAttend(lines, caller, session)) throw accessDenied()
      return { chatId: String(session.chatId) }
    },
    start(lines, call) {
      const { chat, session } = requireLineChat(lines, call)
      closeSession(lines, session)
      startSession(lines, chat, call.caller.userId)
      return true
    },
    join(lines, call) {
      const { session } = requireLineChat(lines, call)
      if (session.isClosed) throw accessDenied()
      joinOperator(lines, session, call.caller.userId)
      return true
    },
    intercept(lines, call) {
      const session = lastSession(lines, requireChatId(call))
      const isFree = session && !session.isClosed && session.operatorId !== call.caller.userId
      if (!isFree || !mayAttend(lines, call.caller, session)) throw wrongOperator()
      assign(lines, session, call.caller.userId)
      return true
    },
    'mode.pin': (lines, call) => {
      requireChatId(call)
      const { session } = requireLineChat(lines, call)
      const pins = !call.params.has('ACTIVATE') || isYes(call.params.get('ACTIVATE'))
      if (session.isClosed) throw accessDenied()
      if (pins) assign(lines, session, call.caller.userId)
      changeSession(lines, session, { PINNED: pins ? 'Y' : 'N' })
      return true
    },
    'mode.pinAll': (lines, { caller }) => setPins(lines, caller.userId, 'Y'),
    'mode.unpinAll': (lines, { caller }) => setPins(lines, caller.userId, 'N'),
    'mode.silent': (lines, call) => {
      const { chat } = requireLineChat(lines, call)
      updateChat(lines, chat.id, { ENTITY_DATA_3: isYes(call.params.get('ACTIVATE')) ? 'Y' : 'N' })
      return true
    },
    'head.vote': (lines, { params, caller }) => {
      const id = toId(params.get('SESSION_ID')) ?? 0
      if (id <= 0) throw new MethodError('EMPTY_SESSION_ID', "Session ID can't be empty")
      const [rating, comment] = [toId(params.get('RATING')), textOf(params.get('COMMENT'))]
      if (rating === undefined && comment === undefined)
        throw new MethodError('EMPTY_VOTE_PARAMS', 'At least one of the parameters RATING or COMMENT must be specified')
      const session = findSession(lines, id)
      if (!caller.isAdmin || !session?.isClosed || (rating !== undefined && (rating < 1 || rating > 5))) throw accessDenied()
      changeSession(lines, session, {
        ...(rating !== undefined && { VOTE_HEAD: rating }),
        ...(comment !== undefined && { COMMENT_HEAD: comment }),
      })
      return true
    },
    'history.get': (lines, { params, caller }) => {
      const [sessionId, chatId] = [toId(params.get('SESSION_ID')), toId(params.get('CHAT_ID'))]
      if (sessionId === undefined && chatId === undefined)
        throw new MethodError('MISSING_REQUIRED_PARAM', 'Session ID or Chat ID must be provided')
      const id = sessionId ?? lastSession(lines, chatId!)?.id
      if (id === undefined) throw new MethodError('INVALID_SESSION_ID', 'Unable to determine session ID from provided parameters')
      const session = findSession(lines, id)
      if (!session || !mayAttend(lines, caller, session)) throw accessDenied()
      return showHistory(lines, caller, session)
    },
  })
  const others = define('imopenlines', {
    'dialog.get': (lines, call) => {
      const chat = findAnyChat(lines, call)
      const session = chat?.type === 'L' ? lastSession(lines, chat.id) : undefined
      if (!chat || !session || !mayAttend(lines, call.caller, session))
        throw new MethodError('ACCESS_ERROR', 'You do not have access to the specified dialog')
      return showDialog(lines, chat, call.caller)
    },
    'message.session.start': (lines, call) => {
      const { chat, session } = requireLineChat(lines, call)
      const message = findMessage(lines, toId(call.params.get('MESSAGE_ID')) ?? 0)
      if (message?.chatId !== chat.id) throw accessDenied()
      closeSession(lines, session)
      startSession(lines, chat, call.caller.userId)
      // Brought along, and known outside already.
      addMessage(lines, findChat(lines, chat.id)!, {
        authorId: message.authorId,
        text: message.text,
        params: { ...message.params, CONNECTOR: session.connector },
      })
      return true
    },
    /** Where quick answers are shown REST does not say: they are kept. */
    'message.quick.save': (lines, call) => {
      const { chat, session } = requireLineChat(lines, call)
      const message = findMessage(lines, toId(call.params.get('MESSAGE_ID')) ?? 0)
      if (message?.chatId !== chat.id || message.text === '') throw new MethodError('CANT_SAVE_QUICK_ANSWER', 'Error saving quick answer')
      const values = [session.configId, call.caller.userId, message.text]
      lines.store.run('insert into ol_quick_answer (CONFIG_ID, AUTHOR_ID, TEXT) values (?, ?, ?)', values)
      return true
    },
    'crm.lead.create': (lines, call) => {
      const { session } = requireLineChat(lines, call)
      if (!isMember(lines, session.chatId, call.caller.userId)) throw accessDenied()
      if (session.operatorId !== call.caller.userId)
        throw new MethodError('ERROR_USER_NOT_OPERATOR', 'Attempt to save a CRM object by a user who is not an operator')
      const [name, lastName] = lines.store.row('select NAME, LAST_NAME from im_guest where ID = ?', [session.userId]) ?? []
      createLead(lines, session, { name: String(name ?? ''), lastName: String(lastName ?? '') })
      return true
    },
  })
  return [...sessions, ...others]
}

/** The sessions that were changed. */
function setPins(lines: Lines, userId: number, value: 'Y' | 'N'): readonly number[] {
  const sessions = selectSessions(lines, "where OPERATOR_ID = ? and CLOSED = 'N' and PINNED <> ? order by ID desc", [userId, value])
  for (const session of sessions) changeSession(lines, session, { PINNED: value })
  return sessions.map(({ id }) => id)
}

/** By whichever of the four is given. */
function findAnyChat(lines: Lines, { params }: Call): Chat | undefined {
  const dialog = parseDialogId(params.get('DIALOG_ID'))
  const session = findSession(lines, toId(params.get('SESSION_ID')) ?? 0)
  const code = textOf(params.get('USER_CODE'))
  const id = toId(params.get('CHAT_ID')) ?? (dialog?.kind === 'chat' ? dialog.id : session?.chatId)
  return id === undefined && code !== undefined ? findEntityChat(lines, 'LINES', code) : findChat(lines, id ?? 0)
}
