import type { Call, MethodDefinition } from '../../contract.ts'
import { defineV3 } from '../../v3/define-v3.ts'
import { readOne } from '../../v3/dto-actions.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { readPage } from '../../v3/read-page.ts'
import { requireInt, requireText } from '../../v3/read-v3-params.ts'
import { requiredField, validationError } from '../../v3/v3-error.ts'
import { listRows, matching } from './list-rows.ts'
import { contactDto, employeeDto, mailboxDto } from './mail-dtos.ts'
import { accessDenied, ensureMailboxes, findMailbox, type Mail } from './open-mail.ts'

const pagination = { name: 'pagination', type: 'object' } as const

/** Mailboxes and whom to write to: api-reference/mail/mailbox/index.md, recipient/index.md */
export function mailboxMethods(mail: Mail): readonly MethodDefinition[] {
  /** A text that is looked for; everything matches where there is none. */
  const textOf = ({ params }: Call, name: string): string => (params.all[name] === undefined ? '' : requireText(params, name))
  return [
    ...defineV3('mail.mailbox', ['mail'], {
      get: {
        signature: {
          params: [
            { name: 'id', type: 'integer', required: true },
            { name: 'select', type: 'array' },
          ],
          key: 'item',
          dto: mailboxDto,
        },
        handler({ params, caller }) {
          ensureMailboxes(mail)
          const id = requireInt(params, 'id')
          const owner = findMailbox(mail, 'ID', id)?.userId
          if (owner !== undefined && owner !== caller.userId) throw accessDenied()
          return { item: readOne({ ...mail, dto: mailboxDto }, id, params.all['select']) }
        },
      },
      list: {
        signature: {
          params: [{ name: 'name', type: 'string' }, { name: 'email', type: 'string' }, pagination],
          key: 'items',
          dto: mailboxDto,
        },
        handler(call) {
          ensureMailboxes(mail)
          const byName = matching(mail, 'select ID, NAME from mail_mailbox', textOf(call, 'name'))
          const byEmail = matching(mail, 'select ID, EMAIL from mail_mailbox', textOf(call, 'email'))
          return listRows(mail, mailboxDto, call, `t0.USER_ID = ${call.caller.userId} and t0.ID in (${byName}) and t0.ID in (${byEmail})`)
        },
      },
      senders: {
        signature: { params: [pagination], key: 'items' },
        handler({ params, caller, portal }) {
          ensureMailboxes(mail)
          const { limit, offset } = readPage(params.all['pagination'], portal.settings.quirks.v3FirstPage)
          const mailbox = findMailbox(mail, 'USER_ID', caller.userId)
          const names = mailbox ? [...new Set([mailbox.senderName, mailbox.email])].filter((name) => name !== '') : []
          const items = names.map((name) => ({ email: mailbox!.email, name, sender: `${name} <${mailbox!.email}>` }))
          return { items: items.slice(offset, offset + limit) }
        },
      },
      ...fieldActions(mailboxDto),
    }),
    ...defineV3('mail.recipient', ['mail'], {
      listcontacts: {
        signature: { params: [{ name: 'query', type: 'string' }, pagination], key: 'items', dto: contactDto },
        handler(call) {
          const found = matching(mail, 'select ID, EMAIL, NAME from mail_contact', textOf(call, 'query'))
          return listRows(mail, contactDto, call, `t0.USER_ID = ${call.caller.userId} and t0.ID in (${found})`, true)
        },
      },
      listemployees: {
        signature: { params: [{ name: 'query', type: 'string', required: true }, pagination], key: 'items', dto: employeeDto },
        handler(call) {
          const query = requireText(call.params, 'query')
          if (query === '') throw validationError([requiredField('query')])
          const sql =
            "select ID, EMAIL, ifnull(NAME, '') || ' ' || ifnull(LAST_NAME, '') from user where ACTIVE = 'Y' and ifnull(EMAIL, '') <> ''"
          return listRows(mail, employeeDto, call, `t0.ID in (${matching(mail, sql, query)})`)
        },
      },
      ...fieldActions(contactDto),
    }),
  ]
}
