import type { Caller } from '../../contract.ts'
import { toCamel } from '../../store/field.ts'
import { areTogether } from '../sonet-group/group-access.ts'
import { isExternal } from '../user/is-external.ts'
import { colorOf } from './colors.ts'
import type { Im } from './open-im.ts'

export type View = Readonly<Record<string, unknown>>

const USER_COLUMNS = [
  'ACTIVE',
  'NAME',
  'LAST_NAME',
  'WORK_POSITION',
  'PERSONAL_GENDER',
  'PERSONAL_BIRTHDAY',
  'LAST_ACTIVITY_DATE',
  'UF_DEPARTMENT',
  'WORK_PHONE',
  'PERSONAL_MOBILE',
  'PERSONAL_PHONE',
  'UF_PHONE_INNER',
  'PERSONAL_WWW',
  'EMAIL',
  'USER_TYPE',
] as const

export function userExists(im: Im, id: number): boolean {
  return im.store.value('select 1 from user where ID = ?', [id]) !== undefined || isGuest(im, id)
}

/** Customers who write through connectors; their ids lie above those of users. */
export function isGuest({ store }: Im, id: number): boolean {
  return store.value('select 1 from im_guest where ID = ?', [id]) !== undefined
}

/** Users of extranets are guests of the company: api-reference/chats/departments */
export function isEmployee({ store }: Im, { userId }: Caller): boolean {
  return store.value("select 1 from user where ID = ? and ifnull(USER_TYPE, 'employee') = 'employee'", [userId]) !== undefined
}

/** Users from outside know the members of their groups alone: api-reference/chats/users/index.md */
export function knows(im: Im, caller: Caller, id: number): boolean {
  return !isExternal(im, caller) || im.store.value(`select ${areTogether('?1', '?2')}`, [caller.userId, id]) === 1
}

export function fullName({ store }: Im, id: number): string {
  const row = store.row('select NAME, LAST_NAME from user where ID = ?1 union all select NAME, LAST_NAME from im_guest where ID = ?1', [id])
  const name = (row ?? []).filter(Boolean).join(' ')
  return name === '' ? `User ${id}` : name
}

/** A user as the messenger shows one: api-reference/chats/users/im-user-get.md */
export function showUser(im: Im, id: number): View | undefined {
  const row = im.store.row(`select ${USER_COLUMNS.join()} from user where ID = ?`, [id])
  return row
    ? showEmployee(im, id, Object.fromEntries(USER_COLUMNS.map((column, index) => [column, String(row[index] ?? '')])))
    : showGuest(im, id)
}

export function showUsers(im: Im, ids: Iterable<number>): readonly View[] {
  return [...new Set(ids)].map((id) => showUser(im, id)).filter((user) => user !== undefined)
}

/** The same members in camelCase: api-reference/chats/messages/im-dialog-messages-search.md */
export function camelKeys(view: View): View {
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [toCamel(name), value]))
}

function showEmployee(im: Im, id: number, user: Readonly<Record<string, string>>): View {
  const [status, idle] = im.store.row('select STATUS, IDLE from im_status where USER_ID = ?', [id]) ?? []
  const phones = Object.entries({
    work_phone: user['WORK_PHONE'],
    personal_mobile: user['PERSONAL_MOBILE'],
    personal_phone: user['PERSONAL_PHONE'],
    inner_phone: user['UF_PHONE_INNER'],
  }).filter(([, phone]) => phone !== '')
  return {
    ...base(id, fullName(im, id)),
    active: user['ACTIVE'] === 'Y',
    first_name: user['NAME'],
    last_name: user['LAST_NAME'],
    work_position: user['WORK_POSITION'],
    gender: user['PERSONAL_GENDER'] === 'F' ? 'F' : 'M',
    birthday: user['PERSONAL_BIRTHDAY']!.replace(/^\d+-(\d\d)-(\d\d).*$/, '$2-$1'),
    extranet: user['USER_TYPE'] === 'extranet',
    ...(user['USER_TYPE'] === 'bot' ? showBot(im, id) : {}),
    status: status ?? 'online',
    idle: idle ?? false,
    last_activity_date: user['LAST_ACTIVITY_DATE'] || false,
    departments: JSON.parse(user['UF_DEPARTMENT'] || '[]') as unknown,
    phones: phones.length > 0 ? Object.fromEntries(phones) : false,
    website: user['PERSONAL_WWW'],
    email: user['EMAIL'],
  }
}

function showBot(im: Im, id: number): View {
  const color = im.store.value("select COLOR from im_bot where ID = ? and COLOR <> ''", [id]) ?? colorOf(id)
  return { bot: true, external_auth_id: 'bot', type: 'bot', color }
}

function showGuest(im: Im, id: number): View | undefined {
  const row = im.store.row('select NAME, LAST_NAME, EMAIL, PHONE, GENDER, AVATAR, WEBSITE from im_guest where ID = ?', [id])
  if (!row) return undefined
  const [name, lastName, email, phone, gender, avatar, website] = row.map((value) => String(value ?? ''))
  return {
    ...base(id, fullName(im, id)),
    first_name: name,
    last_name: lastName,
    avatar,
    avatar_hr: avatar,
    gender: gender === 'F' ? 'F' : 'M',
    extranet: true,
    connector: true,
    external_auth_id: 'imconnector',
    phones: phone === '' ? false : { personal_mobile: phone },
    website,
    email,
  }
}

const base = (id: number, name: string): View => ({
  id,
  active: true,
  name,
  first_name: '',
  last_name: '',
  work_position: '',
  color: colorOf(id),
  avatar: '',
  avatar_hr: '',
  gender: 'M',
  birthday: '',
  extranet: false,
  network: false,
  bot: false,
  connector: false,
  external_auth_id: 'default',
  status: 'online',
  idle: false,
  last_activity_date: false,
  mobile_last_date: false,
  desktop_last_date: false,
  absent: false,
  departments: [],
  phones: false,
  bot_data: null,
  type: 'user',
  website: '',
  email: '',
})
