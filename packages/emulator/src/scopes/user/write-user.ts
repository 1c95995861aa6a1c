import { MethodError, type Call, type PortalContext, type SqlValue } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'
import { encodeValue, listOf } from '../../store/encode-value.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { isYes, toId, toText, type Fields } from '../read-params.ts'
import { findGroup } from '../sonet-group/find-group.ts'
import { openGroups } from '../sonet-group/open-groups.ts'
import { writeMember } from '../sonet-group/write-group.ts'
import type { Users } from './open-users.ts'

type Values = Record<string, SqlValue>

/** Invites a user, who is active at once: api-reference/user/user-add.md */
export function addUser(users: Users, { params, caller }: Call): number {
  const { store, time, portal } = users
  const fields = upperNames(params.all)
  const email = toText(fields['EMAIL'])
  if (!isEmail(email)) throw argumentError('wrong_email')
  if (!caller.isAdmin) throw denied()
  if (isTaken(store, email, 0)) throw argumentError('A user with this email already exists')
  const isExtranet = isYes(fields['EXTRANET'])
  if (isExtranet) requireGroups(fields)
  else if (listOf(fields['UF_DEPARTMENT']).length === 0) throw argumentError('no_extranet_field')
  const now = time.format(portal.now())
  const id = insertRow(store, 'user', {
    IS_ONLINE: 'N',
    PERSONAL_GENDER: '',
    WORK_POSITION: '',
    UF_DEPARTMENT: '[]',
    ...readFields(users, fields),
    ACTIVE: 'Y',
    TIME_ZONE: '',
    DATE_REGISTER: now,
    TIMESTAMP_X: now,
    USER_TYPE: isExtranet ? 'extranet' : 'employee',
  })
  if (isExtranet) joinGroups(portal, id, fields)
  portal.emit('ONUSERADD', describeAdded(store, id))
  return id
}

/** api-reference/user/user-update.md. Whoever is made inactive is dismissed. */
export function updateUser(users: Users, { params, caller }: Call): true {
  const { store, time, portal } = users
  const fields = upperNames(params.all)
  const id = toId(fields['ID'])
  if (!caller.isAdmin || id === undefined || store.value('select 1 from user where ID = ?', [id]) !== 1) throw denied()
  const email = fields['EMAIL'] === undefined ? undefined : toText(fields['EMAIL'])
  // The page has one code for whatever cannot be written.
  if (email !== undefined && (!isEmail(email) || isTaken(store, email, id))) throw new MethodError('ERROR_CORE', 'wrong_email')
  const active = fields['ACTIVE'] === undefined ? {} : { ACTIVE: isYes(fields['ACTIVE']) ? 'Y' : 'N' }
  updateRow(store, 'user', { ...readFields(users, fields), ...active, TIMESTAMP_X: time.format(portal.now()) }, id)
  return true
}

/** What the portal itself knows of a user, and pictures, which are not emulated. */
const OWN: ReadonlySet<string> = new Set(
  'ID ACTIVE LAST_LOGIN DATE_REGISTER TIME_ZONE IS_ONLINE TIMESTAMP_X LAST_ACTIVITY_DATE PERSONAL_PHOTO WORK_LOGO UF_TIMEMAN USER_TYPE'.split(
    ' ',
  ),
)

function readFields({ schema, time }: Users, fields: Fields): Values {
  const values: Values = {}
  for (const field of schema.fields) {
    const given = fields[field.column]
    // Files come by the pages of the portal only: api-reference/user/userfields/index.md
    if (given === undefined || OWN.has(field.column) || field.type === 'file') continue
    const value = encodeValue(field, given, time)
    if (value !== undefined) values[field.column] = value
  }
  return values
}

function requireGroups(fields: Fields): void {
  const groups = listOf(fields['SONET_GROUP_ID'])
  if (groups.length === 0) throw new MethodError('ERROR_GROUPID', 'Group code not specified')
  if (groups.some((group) => (toId(group) ?? 0) <= 0)) throw new MethodError('ERROR_NO_GROUP', 'Group is specified incorrectly')
}

/** The groups that let a user from outside in, as far as they are there: api-reference/user/index.md */
function joinGroups(portal: PortalContext, userId: number, fields: Fields): void {
  const groups = openGroups(portal)
  for (const group of listOf(fields['SONET_GROUP_ID']))
    if (findGroup(groups, toId(group) ?? 0)) writeMember(groups, toId(group)!, userId, 'K', 'G')
}

/** api-reference/common/events/on-user-add.md */
function describeAdded(store: Store, id: number): Fields {
  const [email, name, lastName, gender, birthday, departments, registered, position, employed] =
    store.row(
      `select EMAIL, NAME, LAST_NAME, PERSONAL_GENDER, PERSONAL_BIRTHDAY, UF_DEPARTMENT, DATE_REGISTER, WORK_POSITION, UF_EMPLOYMENT_DATE
        from user where ID = ?`,
      [id],
    ) ?? []
  const filled = {
    EMAIL: email,
    NAME: name,
    LAST_NAME: lastName,
    PERSONAL_GENDER: gender,
    PERSONAL_BIRTHDAY: birthday,
    UF_DEPARTMENT: JSON.parse(String(departments)) as unknown,
    DATE_REGISTER: registered,
    WORK_POSITION: position,
    UF_EMPLOYMENT_DATE: employed,
  }
  return { ID: id, ACTIVE: 'Y', ...Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== null && value !== '')) }
}

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

function isTaken(store: Store, email: string, except: number): boolean {
  return store.value('select 1 from user where EMAIL = ? collate nocase and ID <> ?', [email, except]) === 1
}

const upperNames = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toUpperCase(), value]))

const argumentError = (text: string): MethodError => new MethodError('ERROR_ARGUMENT', text, 400, { argument: '' })

const denied = (): MethodError => new MethodError('ERROR_CORE', 'access_denied')
