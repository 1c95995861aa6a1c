import type { Call, CallParams } from '../../contract.ts'
import { tellBotsOfJoin } from '../imbot/tell-bots.ts'
import { textOf, toId } from '../read-params.ts'
import { isExternal } from '../user/is-external.ts'
import { addPrivateChat, findChat, findEntityChat, findPrivateChat, isMember, type Chat } from './chats.ts'
import type { Im } from './open-im.ts'
import { chatIdEmpty, dialogIdEmpty, noDialogAccess } from './refusals.ts'

/** What `DIALOG_ID` names: `chat17`, `sg5` for the chat of a work group, `12` for a user. */
export interface Dialog {
  readonly kind: 'chat' | 'group' | 'user'
  readonly id: number
}

export function parseDialogId(value: unknown): Dialog | undefined {
  const [, prefix = '', digits = ''] = /^(chat|sg)?(\d{1,15})$/.exec(textOf(value)?.trim() ?? '') ?? []
  const id = toId(digits)
  if (id === undefined || id <= 0) return undefined
  return { kind: prefix === 'chat' ? 'chat' : prefix === 'sg' ? 'group' : 'user', id }
}

export function readDialog(params: CallParams): Dialog {
  const dialog = parseDialogId(params.get('DIALOG_ID'))
  if (!dialog) throw dialogIdEmpty()
  return dialog
}

/** The chat that it means to this user, who may not be in it. */
export function findDialogChat(im: Im, { kind, id }: Dialog, userId: number): Chat | undefined {
  if (kind === 'chat') return findChat(im, id)
  return kind === 'group' ? findEntityChat(im, 'SONET_GROUP', String(id)) : openPrivateChat(im, userId, id)
}

/** It is there as soon as one of them looks. */
function openPrivateChat(im: Im, userId: number, otherId: number): Chat | undefined {
  const known = findPrivateChat(im, userId, otherId)
  if (known) return known
  const added = addPrivateChat(im, userId, otherId)
  if (added) tellBotsOfJoin(im, added, otherId, userId)
  return added
}

/** All employees may read open chats. */
export function mayRead(im: Im, chat: Chat, userId: number): boolean {
  return isMember(im, chat.id, userId) || (chat.type === 'O' && !isExternal(im, { userId }))
}

/** The chat of `DIALOG_ID`, if the caller may read it. */
export function requireDialogChat(im: Im, { params, caller }: Call, status = 403): Chat {
  const chat = findDialogChat(im, readDialog(params), caller.userId)
  if (!chat || !mayRead(im, chat, caller.userId)) throw noDialogAccess(status)
  return chat
}

/** `CHAT_ID`, a number without the prefix: api-reference/chats/chat-update/im-chat-set-owner.md */
export function readChatId(params: CallParams, refusal?: string): number {
  const id = toId(params.get('CHAT_ID'))
  if (id === undefined || id <= 0) throw chatIdEmpty(refusal)
  return id
}

/** `CHAT_ID`, or `DIALOG_ID` in its place; undefined when there is no such chat. */
export function findNamedChat(im: Im, { params, caller }: Call, kinds: readonly Dialog['kind'][]): Chat | undefined {
  if (!isGiven(params, 'DIALOG_ID') || isGiven(params, 'CHAT_ID')) return findChat(im, readChatId(params))
  const dialog = readDialog(params)
  if (!kinds.includes(dialog.kind)) throw dialogIdEmpty()
  return findDialogChat(im, dialog, caller.userId)
}

const isGiven = (params: CallParams, name: string): boolean => (params.get(name) ?? '') !== ''
