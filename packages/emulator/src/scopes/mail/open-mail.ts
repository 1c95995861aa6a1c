import type { Caller, MethodError, PortalContext } from '../../contract.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import type { V3Action } from '../../v3/define-v3.ts'
import { v3Error } from '../../v3/v3-error.ts'
import { isExternal } from '../user/is-external.ts'

/** What every method of mail works with. */
export interface Mail {
  readonly portal: PortalContext
  readonly store: Store
  readonly time: PortalTime
}

export interface Mailbox {
  readonly id: number
  readonly userId: number
  readonly email: string
  readonly senderName: string
}

/** The folders of every mailbox. */
export const FOLDERS = { inbox: 'INBOX', sent: 'Sent', spam: 'Spam', trash: 'Trash' } as const

const TABLES = `
  create table if not exists mail_mailbox (ID integer primary key, USER_ID integer unique, EMAIL text, NAME text, SENDER_NAME text);
  create table if not exists mail_message (ID integer primary key autoincrement, MAILBOX_ID integer, FOLDER text, THREAD integer, SUBJECT text,
    SENDER text, RECIPIENTS text, CC text, DATE text, IS_SEEN text, BODY text, BINDINGS text default '[]');
  create index if not exists mail_message_mailbox on mail_message (MAILBOX_ID);
  create table if not exists mail_contact (ID integer primary key autoincrement, USER_ID integer, EMAIL text, NAME text, unique (USER_ID, EMAIL));
`

export function openMail(portal: PortalContext): Mail {
  const store = createStore(portal.db)
  store.exec(TABLES)
  return { portal, store, time: createPortalTime(portal.settings.utcOffsetSeconds) }
}

/** No method connects a mailbox: every employee has one, at his own address, as soon as somebody looks. */
export function ensureMailboxes({ store }: Mail): void {
  store.run(
    `insert or replace into mail_mailbox (ID, USER_ID, EMAIL, NAME, SENDER_NAME)
     select u.ID, u.ID, u.EMAIL, u.EMAIL, trim(ifnull(u.NAME, '') || ' ' || ifnull(u.LAST_NAME, '')) from user u
     where u.ACTIVE = 'Y' and ifnull(u.EMAIL, '') <> '' and ifnull(u.USER_TYPE, 'employee') in ('employee', '')`,
  )
}

/** Methods on letters are for those who have a mailbox, which nobody from outside the company has. */
export function forMailboxes(mail: Mail, handler: V3Action['handler']): V3Action['handler'] {
  return (call) => {
    if (isExternal(mail, call.caller)) throw accessDenied()
    return handler(call)
  }
}

export const accessDenied = (): MethodError => v3Error('accessDenied', 'Access denied')

export function findMailbox({ store }: Mail, column: 'ID' | 'USER_ID' | 'EMAIL', value: number | string): Mailbox | undefined {
  const row = store.row(`select ID, USER_ID, EMAIL, SENDER_NAME from mail_mailbox where ${column} = ? collate nocase`, [value])
  return row && { id: Number(row[0]), userId: Number(row[1]), email: String(row[2]), senderName: String(row[3]) }
}

/** Of the message's mailbox; undefined when there is no such message. */
export function ownerOf({ store }: Mail, messageId: number): number | undefined {
  const id = store.value('select b.USER_ID from mail_message m join mail_mailbox b on b.ID = m.MAILBOX_ID where m.ID = ?', [messageId])
  return id === undefined ? undefined : Number(id)
}

/** SQL condition: messages of the user's own mailbox. */
export const ownMessages = ({ userId }: Caller, row: string): string =>
  `${row}.MAILBOX_ID in (select ID from mail_mailbox where USER_ID = ${Math.trunc(userId)})`
