import type { Call, CallParams, Caller, MethodDefinition } from '../../contract.ts'
import { defineV3 } from '../../v3/define-v3.ts'
import { readOne } from '../../v3/dto-actions.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { requireInt, requireParam, requireText } from '../../v3/read-v3-params.ts'
import { v3Error, validationError, wrongType } from '../../v3/v3-error.ts'
import { listRows, matching } from './list-rows.ts'
import { messageDto } from './mail-dtos.ts'
import { accessDenied, ensureMailboxes, forMailboxes, FOLDERS, ownerOf, ownMessages, type Mail } from './open-mail.ts'
import { sendMessage } from './send-message.ts'

const required = (name: string, type: 'integer' | 'string' | 'array') => ({ name, type, required: true }) as const
const COPIES = [
  { name: 'cc', type: 'array' },
  { name: 'bcc', type: 'array' },
] as const
const letter = [
  required('from', 'string'),
  required('to', 'array'),
  required('subject', 'string'),
  required('body', 'string'),
  ...COPIES,
] as const

const MAX_THREAD = 50
const refuse = (field: string, message: string): Error => validationError([{ message, field }])

/** E-mails: api-reference/mail/message/index.md */
export function messageMethods(mail: Mail): readonly MethodDefinition[] {
  const { store } = mail
  const threadOf = (caller: Caller, id: number): number | undefined =>
    ownerOf(mail, id) === caller.userId ? Number(store.value('select THREAD from mail_message where ID = ?', [id])) : undefined
  return defineV3('mail.message', ['mail'], {
    list: {
      signature: {
        params: [
          { name: 'mailboxId', type: 'integer' },
          { name: 'searchQuery', type: 'string' },
          { name: 'dateFrom', type: 'string' },
          { name: 'dateTo', type: 'string' },
          { name: 'isSeen', type: 'boolean' },
          { name: 'hasAttachments', type: 'boolean' },
          { name: 'folder', type: 'string' },
          { name: 'pagination', type: 'object' },
        ],
        key: 'items',
        dto: messageDto,
      },
      handler(call) {
        ensureMailboxes(mail)
        return listRows(mail, messageDto, call, `${ownMessages(call.caller, 't0')} and ${conditionOf(mail, call)}`, true)
      },
    },
    get: {
      signature: { params: [required('id', 'integer'), { name: 'select', type: 'array' }], key: 'item', dto: messageDto },
      handler({ params, caller }) {
        const id = requireOwn(mail, caller, requireInt(params, 'id'))
        return { item: readOne({ ...mail, dto: messageDto }, id, params.all['select']) }
      },
    },
    thread: {
      signature: { params: [required('id', 'integer'), { name: 'limit', type: 'integer' }] },
      handler({ params, caller }) {
        const limit = params.all['limit'] === undefined ? 20 : requireInt(params, 'limit')
        const id = requireOwn(mail, caller, requireInt(params, 'id'))
        const rows = store.rows(
          `select ID, SUBJECT, SENDER, RECIPIENTS, CC, replace(substr(DATE, 1, 19), 'T', ' '), BODY from mail_message m
           where THREAD = ? and ${ownMessages(caller, 'm')} order by ID limit ?`,
          [threadOf(caller, id)!, Math.min(Math.max(limit, 1), MAX_THREAD)],
        )
        return rows.map(([message, subject, from, to, cc, date, body]) => ({ id: message, subject, from, to, cc, date, body }))
      },
    },
    send: {
      isWrite: true,
      signature: { params: letter },
      handler: forMailboxes(mail, (call) =>
        sendMessage(mail, call, { thread: undefined, failure: 'MESSAGE_SEND_FAILED', body: (text) => text }),
      ),
    },
    reply: {
      isWrite: true,
      signature: { params: [required('replyToMessageId', 'integer'), ...letter] },
      handler: forMailboxes(mail, (call) => {
        const thread = threadOf(call.caller, requireInt(call.params, 'replyToMessageId'))
        if (thread === undefined) throw refuse('replyToMessageId', 'MESSAGE_REPLY_FAILED')
        return sendMessage(mail, call, { thread, failure: 'MESSAGE_REPLY_FAILED', body: (text) => text })
      }),
    },
    forward: {
      isWrite: true,
      signature: { params: [required('forwardMessageId', 'integer'), ...letter] },
      handler: forMailboxes(mail, (call) => {
        const id = requireInt(call.params, 'forwardMessageId')
        if (threadOf(call.caller, id) === undefined) throw refuse('forwardMessageId', 'MESSAGE_FORWARD_FAILED')
        const original = String(store.value('select BODY from mail_message where ID = ?', [id]))
        return sendMessage(mail, call, { thread: undefined, failure: 'MESSAGE_FORWARD_FAILED', body: (text) => `${text}\n\n${original}` })
      }),
    },
    movetofolder: {
      isWrite: true,
      signature: { params: [required('messageIds', 'array'), required('action', 'string'), { name: 'folder', type: 'string' }] },
      handler: forMailboxes(mail, (call) => move(mail, call)),
    },
    ...fieldActions(messageDto),
  })
}

function requireOwn(mail: Mail, caller: Caller, id: number): number {
  const owner = ownerOf(mail, id)
  if (owner === undefined) throw v3Error('entityNotFound', `Record with ID = \`${id}\` not found`)
  if (owner !== caller.userId) throw accessDenied()
  return id
}

/** SQL of what a list is asked for: api-reference/mail/message/mail-message-list.md */
function conditionOf(mail: Mail, { params }: Call): string {
  const has = (name: string): boolean => params.all[name] !== undefined && params.all[name] !== null
  const search = has('searchQuery') ? requireText(params, 'searchQuery') : ''
  const sql = 'select ID, SUBJECT, SENDER, RECIPIENTS, CC, BODY from mail_message'
  return [
    has('mailboxId') ? `t0.MAILBOX_ID = ${requireInt(params, 'mailboxId')}` : 'true',
    search === '' ? 'true' : `t0.ID in (${matching(mail, sql, search)})`,
    has('dateFrom') ? `t0.DATE >= '${readDate(mail, params, 'dateFrom')}'` : 'true',
    has('dateTo') ? `t0.DATE <= '${readDate(mail, params, 'dateTo')}'` : 'true',
    has('isSeen') ? `t0.IS_SEEN = '${readFlag(params, 'isSeen') ? 'Y' : 'N'}'` : 'true',
    has('hasAttachments') && readFlag(params, 'hasAttachments') ? 'false' : 'true',
    has('folder') ? folderCondition(requireText(params, 'folder')) : 'true',
  ].join(' and ')
}

const nameOfFolder = (folder: string): string | undefined =>
  Object.values(FOLDERS).find((name) => name.toLowerCase() === folder.toLowerCase())

function folderCondition(folder: string): string {
  const name = nameOfFolder(folder)
  return name === undefined ? 'false' : `t0.FOLDER = '${name}'`
}

function readFlag(params: CallParams, name: string): boolean {
  const value = params.all[name]
  if (typeof value !== 'boolean') throw validationError([wrongType(name, 'bool')])
  return value
}

function readDate({ time }: Mail, params: CallParams, name: string): string {
  const text = requireText(params, name)
  const date = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? time.parse(text) : undefined
  if (date === undefined)
    throw refuse(name, `Parameter \`${name}\` must be in ISO 8601 format (DATE_ATOM), for example \`2026-01-01T00:00:00+00:00\``)
  return date
}

const TARGETS: Readonly<Record<string, string>> = { spam: FOLDERS.spam, delete: FOLDERS.trash }

/** api-reference/mail/message/mail-message-movetofolder.md. What is deleted from the trash is gone. */
function move({ store }: Mail, { params, caller }: Call): Readonly<Record<string, unknown>> {
  const ids = requireParam(params, 'messageIds')
  if (!Array.isArray(ids) || !ids.every((id): id is number => Number.isSafeInteger(id)))
    throw validationError([wrongType('messageIds', 'array')])
  const action = requireText(params, 'action')
  if (!['move', 'spam', 'delete'].includes(action)) throw refuse('action', 'The `action` parameter must be `move`, `spam`, or `delete`')
  const given = params.all['folder'] === undefined ? '' : requireText(params, 'folder')
  if (action === 'move' && given === '') throw refuse('folder', 'The `folder` parameter is required when `action=move`')
  const folder = TARGETS[action] ?? nameOfFolder(given)
  if (folder === undefined) throw refuse('folder', 'The mailbox has no such folder')
  const found = store.rows(
    `select ID, MAILBOX_ID, FOLDER from mail_message m where ID in (${ids.join() || 'null'}) and ${ownMessages(caller, 'm')}`,
  )
  if (found.length === 0) throw refuse('messageIds', 'No accessible messages found')
  if (new Set(found.map(([, mailbox]) => mailbox)).size > 1) throw refuse('messageIds', 'All messages must belong to the same mailbox')
  if (new Set(found.map(([, , from]) => from)).size > 1) throw refuse('messageIds', 'Select emails from a single folder')
  for (const [id, , from] of found) {
    if (action === 'delete' && from === FOLDERS.trash) store.run('delete from mail_message where ID = ?', [id!])
    else store.run('update mail_message set FOLDER = ? where ID = ?', [folder, id!])
  }
  return { success: true, movedCount: found.length, action }
}
