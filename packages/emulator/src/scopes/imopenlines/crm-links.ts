import { updateChat } from '../im/chats.ts'
import { createItem } from '../crm/items/save-item.ts'
import { normalize, type MultifieldChange } from '../crm/items/multifields.ts'
import { openCrm } from '../crm/open-crm.ts'
import type { Lines } from './open-lines.ts'
import type { Session } from './sessions.ts'

/** Types of records that a chat may belong to, as parameters name them, with their numbers. */
export const CRM_TYPES: Readonly<Record<string, number>> = { LEAD: 1, DEAL: 2, CONTACT: 3, COMPANY: 4 }

/** What a channel does with a new dialog: finds the customer, or makes a lead, as its settings say. */
export function linkToCrm(lines: Lines, session: Session, names: { readonly name: string; readonly lastName: string }): void {
  const [searches, creates] = lines.store.row('select CRM, CRM_CREATE from ol_config where ID = ?', [session.configId]) ?? []
  if (searches !== 'Y') return
  const found = findCustomer(lines, session.userId)
  if (found) bind(lines, session, found.type, found.id)
  else if (creates === 'lead') createLead(lines, session, names)
}

/** A lead of the customer: api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.md */
export function createLead(lines: Lines, session: Session, names: { readonly name: string; readonly lastName: string }): number {
  const crm = openCrm(lines.portal)
  const lead = crm.item(CRM_TYPES['LEAD']!)!
  const [title, phone, email] = [
    lines.store.value('select TITLE from im_chat where ID = ?', [session.chatId]),
    ...(lines.store.row('select PHONE, EMAIL from im_guest where ID = ?', [session.userId]) ?? []),
  ].map((value) => String(value ?? ''))
  const multifield = (typeId: string, value: string): MultifieldChange[] =>
    value === '' ? [] : [{ id: undefined, typeId, valueType: 'WORK', value }]
  const id = createItem(
    crm,
    lead,
    {
      values: { TITLE: title!, NAME: names.name, LAST_NAME: names.lastName, ASSIGNED_BY_ID: session.operatorId || 1 },
      links: new Map(),
      multifields: [...multifield('PHONE', phone!), ...multifield('EMAIL', email!)],
      files: new Map(),
    },
    { userId: session.operatorId || 1, family: 'classic' },
  )
  bind(lines, session, 'LEAD', id)
  return id
}

/** `ENTITY_DATA` as api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.md shows it. */
function bind(lines: Lines, { id: sessionId, chatId }: Session, type: string, id: number): void {
  lines.store.run('insert or replace into ol_crm (CHAT_ID, ENTITY_TYPE, ENTITY_ID) values (?, ?, ?)', [chatId, type, id])
  const idOf = (name: string): number =>
    Number(lines.store.value('select ENTITY_ID from ol_crm where CHAT_ID = ? and ENTITY_TYPE = ?', [chatId, name]) ?? 0)
  updateChat(lines, chatId, {
    ENTITY_DATA_1: `Y|${type}|${id}|N|N|${sessionId}|${Math.trunc(lines.portal.now() / 1000)}|0|0|0`,
    ENTITY_DATA_2: ['LEAD', 'COMPANY', 'CONTACT', 'DEAL'].map((name) => `${name}|${idOf(name)}`).join('|'),
  })
}

/** By phone or e-mail; contacts before companies before leads. */
function findCustomer(lines: Lines, userId: number): { readonly type: string; readonly id: number } | undefined {
  const [phone, email] = lines.store.row('select PHONE, EMAIL from im_guest where ID = ?', [userId]) ?? []
  const values = [normalize('PHONE', String(phone ?? '')), normalize('EMAIL', String(email ?? ''))].filter((value) => value !== '')
  const row = lines.store.row(
    `select OWNER_TYPE_ID, OWNER_ID from crm_multifield where NORMAL in (select value from json_each(?)) and TYPE_ID in ('PHONE', 'EMAIL')
     and OWNER_TYPE_ID in (1, 3, 4) order by OWNER_TYPE_ID = 3 desc, OWNER_TYPE_ID desc, OWNER_ID limit 1`,
    [JSON.stringify(values)],
  )
  const type = row && Object.keys(CRM_TYPES).find((name) => CRM_TYPES[name] === row[0])
  return type === undefined ? undefined : { type, id: Number(row![1]) }
}
