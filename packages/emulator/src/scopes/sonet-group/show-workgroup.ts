import type { Caller, SqlValue } from '../../contract.ts'
import { isMember, roleOf, type Group } from './find-group.ts'
import { groupSchema, type Groups } from './open-groups.ts'

export interface Wish {
  readonly select: ReadonlySet<string>
  /** Adds what a mobile client needs. */
  readonly isMobile: boolean
}

/** A group with typed members; `select` adds to them: api-reference/sonet-group/socialnetwork-api-workgroup-get.md */
export function showWorkgroup(groups: Groups, caller: Caller, group: Group, { select, isMobile }: Wish): object {
  const row = groups.reader.one({ family: 'classic', fields: groupSchema.of('classic') }, group.id)!
  const text = (name: string): string => (typeof row[name] === 'string' ? row[name] : '')
  const { store } = groups
  const members = store
    .rows('select USER_ID, ROLE, INITIATED_BY from sonet_member where GROUP_ID = ? order by USER_ID', [group.id])
    .map(([id, role, by]): Member => ({ id: Number(id), role: String(role), by: String(by) }))
  const ids = (roles: string): number[] => members.filter(({ role }) => roles.includes(role)).map(({ id }) => id)
  const tags = text('KEYWORDS')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  const extra = {
    ...extras(groups, caller, group, members),
    PRIVACY_CODE: group.isVisible ? (group.isOpened ? 'open' : 'closed') : 'secret',
  }
  const wanted = Object.entries(extra).filter(([name]) => select.has(SELECT_NAMES[name] ?? name))
  const own = members.find(({ id }) => id === caller.userId)
  return {
    ID: group.id,
    ACTIVE: row['ACTIVE'],
    SITE_ID: 's1',
    SUBJECT_ID: Number(row['SUBJECT_ID']),
    NAME: group.name,
    DESCRIPTION: text('DESCRIPTION'),
    KEYWORDS: text('KEYWORDS'),
    CLOSED: row['CLOSED'],
    VISIBLE: row['VISIBLE'],
    OPENED: row['OPENED'],
    ...Object.fromEntries(['DATE_CREATE', 'DATE_UPDATE', 'DATE_ACTIVITY'].map((name) => [name, printDate(text(name))])),
    IMAGE_ID: Number(row['IMAGE_ID'] ?? 0),
    AVATAR_TYPE: '',
    OWNER_ID: group.ownerId,
    INITIATE_PERMS: group.initiators,
    NUMBER_OF_MEMBERS: ids('AEK').length,
    NUMBER_OF_MODERATORS: ids('AE').length,
    PROJECT: row['PROJECT'],
    PROJECT_DATE_START: printDate(text('PROJECT_DATE_START')),
    PROJECT_DATE_FINISH: printDate(text('PROJECT_DATE_FINISH')),
    SEARCH_INDEX: [group.name, text('DESCRIPTION'), ...tags.flatMap((tag) => [tag, `#${tag}`])].filter((word) => word !== '').join(' '),
    LANDING: 'N',
    SCRUM_OWNER_ID: Number(row['SCRUM_MASTER_ID'] ?? 0),
    SCRUM_MASTER_ID: Number(row['SCRUM_MASTER_ID'] ?? 0),
    SCRUM_SPRINT_DURATION: 0,
    SCRUM_TASK_RESPONSIBLE: '',
    TYPE: row['TYPE'],
    MEMBERS: ids('AEK'),
    CHAT_ID: 0,
    DIALOG_ID: '',
    ORDINARY_MEMBERS: ids('K'),
    INVITED_MEMBERS: members.filter(({ role, by }) => role === 'Z' && by === 'G').map(({ id }) => id),
    MODERATOR_MEMBERS: ids('E'),
    SITE_IDS: ['s1'],
    TAGS: tags,
    DEPARTMENTS: [],
    NUMBER_OF_MEMBERS_PLURAL: 0,
    ...Object.fromEntries(wanted),
    ...(isMobile && { ADDITIONAL_DATA: { ROLE: own?.role ?? '', INITIATED_BY_TYPE: own?.by ?? '' } }),
  }
}

interface Member {
  readonly id: number
  readonly role: string
  readonly by: string
}

/** Answers that go by another name than they are chosen by. */
const SELECT_NAMES: Readonly<Record<string, string>> = { IS_PIN: 'PIN', PRIVACY_CODE: 'PRIVACY_TYPE' }

function extras(groups: Groups, caller: Caller, group: Group, members: readonly Member[]): Readonly<Record<string, unknown>> {
  const role = roleOf(groups, group.id, caller.userId)
  const manages = caller.isAdmin || role === 'A'
  const joined = members.filter((member) => member.role !== 'Z')
  const awaiting = members.filter((member) => member.role === 'Z')
  return {
    AVATAR: '',
    AVATAR_DATA: { type: 'icon', id: '' },
    OWNER_DATA: { ID: group.ownerId, PHOTO: '', FORMATTED_NAME: nameOf(groups, group.ownerId).join(' ').trim() },
    SUBJECT_DATA: { ID: 1, NAME: 'Workgroups' },
    ACTIONS: {
      EDIT: manages,
      DELETE: manages,
      INVITE: manages || role === 'E' || (role === 'K' && group.initiators === 'K'),
      JOIN: role === undefined,
      LEAVE: isMember(role) && role !== 'A',
      FOLLOW: isMember(role),
      PIN: isMember(role),
      EDIT_FEATURES: manages,
    },
    USER_DATA: {
      ROLE: role ?? false,
      INITIATED_BY_TYPE: members.find(({ id }) => id === caller.userId)?.by ?? false,
      IS_SUBSCRIBED: false,
    },
    IS_PIN: false,
    LIST_OF_MEMBERS: joined.map((member) => {
      const [name, lastName, position] = nameOf(groups, member.id)
      const roles = { isOwner: member.role === 'A', isModerator: member.role === 'E', isScrumMaster: false, isAutoMember: false }
      return { id: member.id, ...roles, name, lastName, position: position ?? '', photo: '' }
    }),
    LIST_OF_MEMBERS_AWAITING_INVITE: awaiting.map(({ id }) => ({ id, name: nameOf(groups, id).join(' ').trim(), photo: '' })),
    GROUP_MEMBERS_LIST: members.map((member) => {
      const isAwaiting = member.role === 'Z' && member.by === 'U'
      return { id: member.id, invited: member.role === 'Z' && member.by === 'G', isAwaiting, isMember: member.role !== 'Z' }
    }),
    COUNTERS: {
      workgroup_requests_out: awaiting.filter(({ by }) => by === 'G').length,
      workgroup_requests_in: awaiting.filter(({ by }) => by === 'U').length,
    },
    EFFICIENCY: 0,
  }
}

function nameOf({ store }: Groups, userId: number): readonly string[] {
  const row: readonly SqlValue[] = store.row('select NAME, LAST_NAME from user where ID = ?', [userId]) ?? []
  return row.map((part) => (part === null ? '' : String(part)))
}

/** `04/17/2025 19:37:55` */
function printDate(stored: string): string | null {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})/.exec(stored) ?? []
  return time === undefined ? null : `${month}/${day}/${year} ${time}`
}
