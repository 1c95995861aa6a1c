import { MethodError, type Call, type Caller, type CallParams, type MethodDefinition } from '../../contract.ts'
import { openCrm } from '../crm/open-crm.ts'
import { mayTouch } from '../crm/items/rights.ts'
import { exists } from '../crm/products/find-owner.ts'
import { nameOf } from '../imconnector/connectors.ts'
import { emptyArgument, invalidArgument, requireArgument } from '../imconnector/require-argument.ts'
import { findChat, isMember } from '../im/chats.ts'
import { invite, joinChat, leaveChat } from '../im/join-chat.ts'
import { addMessage } from '../im/messages.ts'
import { isYes, toId, toText } from '../read-params.ts'
import { CRM_TYPES } from './crm-links.ts'
import type { DefineLines, Lines } from './open-lines.ts'
import { mayAttend } from './require-chat.ts'
import { codeOf, lastSession } from './sessions.ts'

interface Owner {
  readonly type: string
  readonly id: number
}

const chatNotInCrm = (): MethodError => new MethodError('CHAT_NOT_IN_CRM', 'Chat does not belong to the CRM object being checked')
const noObject = (): MethodError => new MethodError('CRM_CHAT_EMPTY_CRM_DATA', 'Could not find CRM object')
const denied = (): MethodError => new MethodError('ACCESS_DENIED', "Access denied! You don't have access to join user to chat", 403)

/** Chats of open channels that belong to records of the CRM: api-reference/imopenlines/openlines/chats/index.md */
export function crmMethods(define: DefineLines): readonly MethodDefinition[] {
  return define('imopenlines.crm', {
    'chat.get': (lines, { params, caller }) => {
      const owner = readOwner(params)
      if (!maySee(lines, caller, owner)) throw new MethodError('ACCESS_DENIED', "Access denied! You don't have access to this action", 403)
      const onlyActive = !params.has('ACTIVE_ONLY') || isYes(params.get('ACTIVE_ONLY'))
      return chatsOf(lines, owner, onlyActive).map((id) => {
        const { connector } = codeOf(findChat(lines, id)!)
        return { CHAT_ID: String(id), CONNECTOR_ID: connector, CONNECTOR_TITLE: nameOf(lines, connector) }
      })
    },
    'chat.getLastId': (lines, { params, caller }) => {
      if (isEmpty(params, 'CRM_ENTITY_TYPE') || isEmpty(params, 'CRM_ENTITY'))
        throw new MethodError('CRM_CHAT_EMPTY_CRM_DATA', 'Empty CRM data')
      const owner = readOwner(params)
      const last = chatsOf(lines, owner, false)[0]
      if (last === undefined || !maySee(lines, caller, owner)) throw noObject()
      return last
    },
    'chat.user.add': (lines, call) => {
      const { params, caller } = call
      const owner = readOwner(params)
      const userId = toId(params.get('USER_ID')) ?? 0
      // The page has it so.
      if (userId <= 0) throw emptyArgument('Empty USER_ID')
      requireRecord(lines, caller, owner)
      const chatId = readChat(lines, call, owner)
      if (chatId === 0) return 0
      requireActiveUser(lines, userId)
      if (isMember(lines, chatId, userId)) throw new MethodError('WRONG_REQUEST', "You don't have access or user already member in chat")
      joinChat(lines, findChat(lines, chatId)!, [userId], false)
      invite(lines, findChat(lines, chatId)!, caller.userId, [userId])
      return chatId
    },
    'chat.user.delete': (lines, call) => {
      const { params, caller } = call
      if (isEmpty(params, 'CRM_ENTITY_TYPE') || isEmpty(params, 'CRM_ENTITY'))
        throw new MethodError('CRM_CHAT_EMPTY_CRM_DATA', 'Empty CRM data')
      const owner = readOwner(params)
      const userId = toId(params.get('USER_ID')) ?? 0
      if (userId <= 0) throw new MethodError('CRM_CHAT_EMPTY_USER', 'Empty User ID')
      requireRecord(lines, caller, owner)
      const chatId = readChat(lines, call, owner)
      if (chatId === 0) return 0
      if (!mayAttend(lines, caller, lastSession(lines, chatId)!))
        throw new MethodError('CHAT_DELETE_USER_PERMISSION_DENIED', "You don't have access to delete a user from this chat", 403)
      requireActiveUser(lines, userId)
      if (!isMember(lines, chatId, userId)) throw new MethodError('WRONG_REQUEST', "You don't have access or user already not in chat")
      leaveChat(lines, findChat(lines, chatId)!, userId, caller.userId)
      return chatId
    },
    'message.add': (lines, { params, caller }) => {
      const owner = readOwner(params)
      const userId = toId(requireArgument(params, 'USER_ID')) ?? 0
      const chatId = toId(requireArgument(params, 'CHAT_ID')) ?? 0
      const text = toText(requireArgument(params, 'MESSAGE'))
      if (!chatsOf(lines, owner, false).includes(chatId)) throw chatNotInCrm()
      if (!maySee(lines, caller, owner)) throw new MethodError('ACCESS_DENIED', "Access denied! User don't have access to this entity")
      if (!isMember(lines, chatId, userId)) throw new MethodError('CANCELED', 'You cannot send messages to the specified chat')
      return addMessage(lines, findChat(lines, chatId)!, { authorId: userId, text }).id
    },
  })
}

const isEmpty = (params: CallParams, name: string): boolean => (params.get(name) ?? '') === ''

function readOwner(params: CallParams): Owner {
  const type = toText(requireArgument(params, 'CRM_ENTITY_TYPE')).toUpperCase()
  const id = toId(requireArgument(params, 'CRM_ENTITY'))
  if (id === undefined) throw invalidArgument("The value of an argument 'CRM_ENTITY' has an invalid type", 'CRM_ENTITY')
  return { type, id }
}

/** The latest first. */
function chatsOf({ store }: Lines, { type, id }: Owner, onlyActive: boolean): readonly number[] {
  const active = "and exists (select 1 from ol_session s where s.CHAT_ID = o.CHAT_ID and s.CLOSED = 'N')"
  const sql = `select CHAT_ID from ol_crm o where ENTITY_TYPE = ? and ENTITY_ID = ? ${onlyActive ? active : ''} order by CHAT_ID desc`
  return store.rows(sql, [type, id]).map(([chatId]) => Number(chatId))
}

function requireRecord(lines: Lines, caller: Caller, owner: Owner): void {
  const crm = openCrm(lines.portal)
  const item = crm.item(CRM_TYPES[owner.type] ?? 0)
  if (!item || !exists(crm, item, owner.id) || !maySee(lines, caller, owner)) throw denied()
}

/** Chats of a record are for whoever may see the record. */
function maySee({ portal }: Lines, caller: Caller, { type, id }: Owner): boolean {
  const crm = openCrm(portal)
  const item = crm.item(CRM_TYPES[type] ?? 0)
  return !item || mayTouch(crm, item, caller, id)
}

/** `CHAT_ID`, or the last chat of the record; 0 when it has none. */
function readChat(lines: Lines, { params }: Call, owner: Owner): number {
  const chats = chatsOf(lines, owner, false)
  if (isEmpty(params, 'CHAT_ID')) return chats[0] ?? 0
  const id = toId(params.get('CHAT_ID')) ?? 0
  if (!chats.includes(id)) throw chatNotInCrm()
  return id
}

function requireActiveUser({ store }: Lines, id: number): void {
  if (store.value("select 1 from user where ID = ? and ACTIVE = 'Y'", [id]) === undefined)
    throw new MethodError('CRM_CHAT_USER_NOT_ACTIVE', 'User not active')
}
