import { createDto, type Dto } from '../../v3/dto.ts'
import { constant, kept, worked } from '../../v3/dto-fields.ts'
import { flag, int, json, text } from '../../v3/dto-kinds.ts'

/** api-reference/mail/mailbox/mail-mailbox-field-list.md */
export const mailboxDto: Dto = createDto('MailboxDto', 'mail_mailbox', [
  kept('id', int, 'ID'),
  kept('name', text, 'NAME'),
  kept('email', text, 'EMAIL'),
  kept('senderName', text, 'SENDER_NAME'),
])

/** api-reference/mail/message/mail-message-field-list.md. No method attaches files. */
export const messageDto: Dto = createDto('MailMessageDto', 'mail_message', [
  kept('id', int, 'ID'),
  kept('mailboxId', int, 'MAILBOX_ID'),
  worked('mailboxEmail', text, (row) => `(select b.EMAIL from mail_mailbox b where b.ID = ${row}.MAILBOX_ID)`),
  kept('subject', text, 'SUBJECT'),
  kept('from', text, 'SENDER'),
  kept('to', text, 'RECIPIENTS'),
  kept('cc', text, 'CC'),
  kept('date', text, 'DATE'),
  kept('isSeen', flag, 'IS_SEEN'),
  constant('hasAttachments', flag),
  worked('url', text, (row) => `'/mail/message/' || ${row}.ID`),
  worked('bindings', json('array'), (row) => `${row}.BINDINGS`),
  kept('body', text, 'BODY'),
])

/** api-reference/mail/recipient/mail-recipient-field-list.md */
export const contactDto: Dto = createDto('RecipientDto', 'mail_contact', [
  kept('id', int, 'ID'),
  kept('email', text, 'EMAIL'),
  kept('name', text, 'NAME'),
])

/** Employees look like contacts. */
export const employeeDto: Dto = createDto('RecipientDto', 'user', [
  kept('id', int, 'ID'),
  kept('email', text, 'EMAIL'),
  worked('name', text, (row) => `trim(ifnull(${row}.NAME, '') || ' ' || ifnull(${row}.LAST_NAME, ''))`),
])
