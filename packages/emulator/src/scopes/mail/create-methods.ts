import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { defineV3, type V3Action } from '../../v3/define-v3.ts'
import { requireInt, requireText } from '../../v3/read-v3-params.ts'
import type { SignatureParam } from '../../v3/signature.ts'
import { validationError } from '../../v3/v3-error.ts'
import { callMethod } from '../call-method.ts'
import type { Fields } from '../read-params.ts'
import { ensureMailboxes, forMailboxes, ownerOf, type Mail } from './open-mail.ts'

interface Letter {
  readonly id: number
  readonly subject: string
  readonly from: string
  readonly body: string
  readonly date: string
  readonly bindings: readonly { readonly type: string; readonly id: number }[]
}

/** Where to look for a person's records in the CRM, first come first served. */
const OWNERS = [
  ['contact', 3],
  ['company', 4],
  ['lead', 1],
] as const
const EMAIL_ACTIVITY = 4

const text = (name: string): SignatureParam => ({ name, type: 'string' })
const PERIOD: readonly SignatureParam[] = [text('dateFrom'), text('dateTo')].map((param) => ({ ...param, required: true }))

/** What is made of an e-mail goes through the methods of the other scopes, with the rights of the caller: api-reference/mail/message/index.md */
export function createMethods(mail: Mail): readonly MethodDefinition[] {
  const messageId = { name: 'messageId', type: 'integer', required: true } as const
  const make = (params: readonly SignatureParam[], run: (call: Call, letter: Letter) => unknown): V3Action => ({
    isWrite: true,
    signature: { params: [messageId, ...params] },
    handler: forMailboxes(mail, (call) => run(call, requireLetter(mail, call))),
  })
  const bind = (letter: Letter, type: string, id: number): void => writeBindings(mail, letter.id, [...letter.bindings, { type, id }])
  return defineV3('mail.message', ['mail'], {
    createtask: make([text('title'), { name: 'responsibleId', type: 'integer' }, text('description')], (call, letter) => {
      const { params, caller } = call
      const fields = {
        TITLE: optional(call, 'title') ?? letter.subject,
        RESPONSIBLE_ID: params.all['responsibleId'] === undefined ? caller.userId : requireInt(params, 'responsibleId'),
        DESCRIPTION: optional(call, 'description') ?? letter.body,
        UF_MAIL_MESSAGE: String(letter.id),
      }
      const { task } = ask(call, 'tasks.task.add', { fields }, 'Failed to create task') as { task: { id: string } }
      bind(letter, 'TASK', Number(task.id))
      return { success: true, taskId: Number(task.id), messageId: letter.id }
    }),
    createchat: make([], (call, letter) => {
      const known = letter.bindings.find(({ type }) => type === 'CHAT')
      if (known) return { success: true, chatId: known.id, messageId: letter.id, existing: true }
      const chatId = ask(
        call,
        'im.chat.add',
        { TITLE: letter.subject, MESSAGE: letter.body, USERS: [call.caller.userId] },
        'Failed to create chat',
      )
      bind(letter, 'CHAT', Number(chatId))
      return { success: true, chatId, messageId: letter.id, existing: false }
    }),
    createfeedpost: make([text('title')], (call, letter) => {
      const post = { POST_TITLE: optional(call, 'title') ?? letter.subject, POST_MESSAGE: letter.body || letter.subject }
      const postId = ask(call, 'log.blogpost.add', post, 'Failed to create blog post')
      bind(letter, 'FEED_POST', Number(postId))
      return { success: true, postId, messageId: letter.id }
    }),
    createcalendarevent: make([...PERIOD, text('name'), text('description')], (call, letter) => {
      const [from, to] = [requireText(call.params, 'dateFrom'), requireText(call.params, 'dateTo')]
      for (const [field, text] of [
        ['dateFrom', from],
        ['dateTo', to],
      ] as const) {
        const isDate = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text) && mail.time.parse(text) !== undefined
        if (!isDate) throw validationError([{ message: 'Invalid date format', field }])
      }
      const event = {
        type: 'user',
        ownerId: call.caller.userId,
        name: optional(call, 'name') ?? letter.subject,
        description: optional(call, 'description') ?? letter.body,
        from,
        to,
        section: defaultSection(call),
      }
      const eventId = ask(call, 'calendar.event.add', event, 'Failed to create calendar event')
      bind(letter, 'CALENDAR_EVENT', Number(eventId))
      return { success: true, eventId, messageId: letter.id }
    }),
    createcrmactivity: make([], (call, letter) => {
      const email = /<([^<>]+)>$/.exec(letter.from)?.[1] ?? letter.from
      const [ownerTypeId, ownerId] = findOwner(call, email) ?? [1, addLead(call, letter, email)]
      const fields = {
        OWNER_TYPE_ID: ownerTypeId,
        OWNER_ID: ownerId,
        TYPE_ID: EMAIL_ACTIVITY,
        DIRECTION: 1,
        SUBJECT: letter.subject,
        DESCRIPTION: letter.body,
        RESPONSIBLE_ID: call.caller.userId,
        START_TIME: letter.date,
        END_TIME: letter.date,
        COMPLETED: 'Y',
        COMMUNICATIONS: [{ VALUE: email, ENTITY_ID: ownerId, ENTITY_TYPE_ID: ownerTypeId, TYPE: 'EMAIL' }],
      }
      bind(letter, 'CRM_ACTIVITY', Number(ask(call, 'crm.activity.add', { fields }, 'The e-mail cannot be added to the CRM')))
      return true
    }),
    removecrmactivity: make([], (call, letter) => {
      for (const { id } of letter.bindings.filter(({ type }) => type === 'CRM_ACTIVITY'))
        ask(call, 'crm.activity.delete', { id }, 'Access denied: cannot delete CRM activity')
      const left = letter.bindings.filter(({ type }) => type !== 'CRM_ACTIVITY')
      writeBindings(mail, letter.id, left)
      return true
    }),
  })
}

function requireLetter(mail: Mail, { params, caller }: Call): Letter {
  const id = requireInt(params, 'messageId')
  if (id <= 0) throw validationError([{ message: '`messageId` must be greater than 0', field: 'messageId' }])
  ensureMailboxes(mail)
  const row = mail.store.row("select SUBJECT, SENDER, BODY, DATE, BINDINGS from mail_message where ID = ? and FOLDER <> 'Trash'", [id])
  if (!row || ownerOf(mail, id) !== caller.userId)
    throw validationError([{ message: 'Message was deleted or moved to another folder', field: 'messageId' }])
  const [subject, from, body, date, bindings] = row.map(String) as [string, string, string, string, string]
  return { id, subject, from, body, date, bindings: JSON.parse(bindings) as Letter['bindings'] }
}

function writeBindings({ store }: Mail, id: number, bindings: Letter['bindings']): void {
  store.run('update mail_message set BINDINGS = ? where ID = ?', [JSON.stringify(bindings), id])
}

const optional = ({ params }: Call, name: string): string | undefined => {
  const text = params.all[name] === undefined || params.all[name] === null ? '' : requireText(params, name)
  return text === '' ? undefined : text
}

/** The result of a classic method; its refusal becomes one of ours. */
function ask(call: Call, name: string, params: Fields, failure: string): unknown {
  try {
    return callMethod(call, name, params)
  } catch (error) {
    if (error instanceof MethodError) throw validationError([{ message: failure }])
    throw error
  }
}

function findOwner(call: Call, email: string): readonly [typeId: number, id: number] | undefined {
  for (const [entity, typeId] of OWNERS) {
    const rows = ask(call, `crm.${entity}.list`, { filter: { EMAIL: email }, select: ['ID'] }, 'Access denied: no access to CRM') as {
      ID: string
    }[]
    if (rows[0]) return [typeId, Number(rows[0].ID)]
  }
  return undefined
}

const addLead = (call: Call, { subject }: Letter, email: string): number =>
  Number(
    ask(
      call,
      'crm.lead.add',
      { fields: { TITLE: subject, EMAIL: [{ VALUE: email, VALUE_TYPE: 'WORK' }] } },
      'The e-mail cannot be added to the CRM',
    ),
  )

/** The user's own calendar, which an empty portal has yet to make. */
function defaultSection(call: Call): number {
  const owner = { type: 'user', ownerId: call.caller.userId }
  const sections = ask(call, 'calendar.section.get', owner, 'Failed to create calendar event') as { ID: string }[]
  const first = sections[0]?.ID
  return Number(first ?? ask(call, 'calendar.section.add', { ...owner, name: 'Mail' }, 'Failed to create calendar event'))
}
