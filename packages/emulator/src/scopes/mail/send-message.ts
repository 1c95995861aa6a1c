import type { Call, CallParams } from '../../contract.ts'
import { insertRow } from '../../store/write-row.ts'
import { requireParam, requireText } from '../../v3/read-v3-params.ts'
import { validationError } from '../../v3/v3-error.ts'
import { ensureMailboxes, findMailbox, FOLDERS, type Mail } from './open-mail.ts'

interface Address {
  readonly email: string
  readonly name: string
}

interface Sending {
  /** The conversation that the message goes on with. */
  readonly thread: number | undefined
  /** What becomes the refusal of a sender that is not one's own. */
  readonly failure: string
  readonly body: (body: string) => string
}

const refuse = (field: string, message: string): Error => validationError([{ message, field }])

/** Sends an e-mail from one's own mailbox; it arrives where a recipient has one here, and is forgotten elsewhere: api-reference/mail/message/mail-message-send.md */
export function sendMessage(
  mail: Mail,
  { params, caller, portal }: Call,
  { thread, failure, body }: Sending,
): { success: true; to: readonly string[] } {
  ensureMailboxes(mail)
  const from = readAddress(requireText(params, 'from'))
  const to = readAddresses(params, 'to', requireParam(params, 'to'))
  const subject = requireText(params, 'subject')
  const text = body(requireText(params, 'body'))
  const [cc, bcc] = [readAddresses(params, 'cc'), readAddresses(params, 'bcc')]
  if (to.length === 0) throw refuse('to', 'NO_RECIPIENTS')
  const mailbox = from && findMailbox(mail, 'EMAIL', from.email)
  if (mailbox?.userId !== caller.userId) throw refuse('from', failure)
  const message = {
    SUBJECT: subject,
    SENDER: mailbox.senderName === '' ? mailbox.email : `${mailbox.senderName} <${mailbox.email}>`,
    RECIPIENTS: to.map(({ email }) => email).join(', '),
    CC: cc.map(({ email }) => email).join(', '),
    DATE: mail.time.format(portal.now()),
    BODY: text,
  }
  const sent = insertRow(mail.store, 'mail_message', {
    ...message,
    MAILBOX_ID: mailbox.id,
    FOLDER: FOLDERS.sent,
    IS_SEEN: 'Y',
    THREAD: thread ?? 0,
  })
  if (thread === undefined) mail.store.run('update mail_message set THREAD = ID where ID = ?', [sent])
  const everybody = [...to, ...cc, ...bcc]
  for (const email of new Set(everybody.map((each) => each.email.toLowerCase()))) {
    const target = findMailbox(mail, 'EMAIL', email)
    if (target)
      insertRow(mail.store, 'mail_message', {
        ...message,
        MAILBOX_ID: target.id,
        FOLDER: FOLDERS.inbox,
        IS_SEEN: 'N',
        THREAD: thread ?? sent,
      })
  }
  for (const { email, name } of everybody)
    mail.store.run('insert or ignore into mail_contact (USER_ID, EMAIL, NAME) values (?, ?, ?)', [caller.userId, email, name])
  return { success: true, to: to.map(({ email }) => email) }
}

function readAddresses(params: CallParams, field: string, value: unknown = params.all[field] ?? []): readonly Address[] {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) throw refuse(field, 'RESOLVE_RECIPIENTS_ERROR')
  return value.flatMap((each) => readAddress(each) ?? [])
}

/** `user@example.com` or `John Smith <user@example.com>`. */
function readAddress(text: string): Address | undefined {
  const [, name = '', inner = ''] = /^([^<>]*)<([^<>\s]+)>\s*$/.exec(text) ?? ['', '', text.trim()]
  return /^[^\s@<>]+@[^\s@<>]+$/.test(inner) ? { email: inner, name: name.trim() || inner } : undefined
}
