import { MethodError, type Call, type SqlValue } from '../../contract.ts'
import { readPair } from '../../files/read-file-wish.ts'
import { encodeValue } from '../../store/encode-value.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { textOf, toId } from '../read-params.ts'
import { isExternal } from '../user/is-external.ts'
import { findObject } from '../disk/find-object.ts'
import { openDisk } from '../disk/open-disk.ts'
import { groupError, userExists, type Group, type Role } from './find-group.ts'
import { groupSchema, type Groups } from './open-groups.ts'

const WRITABLE = [
  'NAME',
  'DESCRIPTION',
  'ACTIVE',
  'VISIBLE',
  'OPENED',
  'CLOSED',
  'KEYWORDS',
  'PROJECT_DATE_START',
  'PROJECT_DATE_FINISH',
  'SUBJECT_ID',
  'SCRUM_MASTER_ID',
]
const DEFAULTS = {
  ACTIVE: 'Y',
  VISIBLE: 'Y',
  OPENED: 'N',
  CLOSED: 'N',
  PROJECT: 'N',
  SUBJECT_ID: 1,
  INITIATE_PERMS: 'K',
  SCRUM_MASTER_ID: 0,
}

/** api-reference/sonet-group/sonet-group-create.md */
export function createGroup(groups: Groups, call: Call): number {
  const { params, caller } = call
  if (isExternal(groups, caller)) throw groupError('You have no permissions to create a group')
  const asked = toId(params.get('OWNER_ID'))
  const owner = caller.isAdmin && asked !== undefined ? asked : caller.userId
  if ((textOf(params.get('NAME')) ?? '').trim() === '' || !userExists(groups, owner)) throw groupError('Cannot create group')
  const now = groups.now()
  const isProject = params.get('PROJECT') === 'Y' || (toId(params.get('SCRUM_MASTER_ID')) ?? 0) > 0
  const times = { DATE_CREATE: now, DATE_UPDATE: now, DATE_ACTIVITY: now }
  const columns = { ...DEFAULTS, ...columnsOf(groups, call), PROJECT: isProject ? 'Y' : 'N', OWNER_ID: owner, ...times }
  const id = insertRow(groups.store, groupSchema.table, columns)
  writeMember(groups, id, owner, 'A', 'U')
  groups.portal.emit('ONSONETGROUPADD', { FIELDS: { ID: id } })
  return id
}

/** api-reference/sonet-group/sonet-group-update.md */
export function updateGroup(groups: Groups, call: Call, group: Group): void {
  const { params } = call
  const name = params.get('NAME')
  if (name !== undefined && name !== null && (textOf(name) ?? '').trim() === '') throw groupError('Cannot update group')
  const owner = toId(params.get('OWNER_ID'))
  if (owner !== undefined && !userExists(groups, owner)) throw groupError('Cannot update group')
  const held = groups.store.value('select IMAGE_ID from sonet_group where ID = ?', [group.id])
  updateRow(groups.store, groupSchema.table, { ...columnsOf(groups, call, held), DATE_UPDATE: groups.now() }, group.id)
  if (owner !== undefined) changeOwner(groups, group, owner)
  announceUpdate(groups, group.id)
}

export const announceUpdate = ({ portal }: Groups, id: number): void => portal.emit('ONSONETGROUPUPDATE', { FIELDS: { ID: id } })

/** Who was the owner moderates from now on. */
export function changeOwner(groups: Groups, group: Group, owner: number): void {
  if (owner === group.ownerId) return
  writeMember(groups, group.id, group.ownerId, 'E', 'U')
  writeMember(groups, group.id, owner, 'A', 'U')
  updateRow(groups.store, groupSchema.table, { OWNER_ID: owner }, group.id)
}

export function deleteGroup({ store, portal }: Groups, { id }: Group): void {
  const image = store.value('select IMAGE_ID from sonet_group where ID = ?', [id])
  if (image !== null) portal.files.delete(Number(image))
  store.run('delete from sonet_member where GROUP_ID = ?', [id])
  store.run('delete from sonet_group where ID = ?', [id])
  portal.emit('ONSONETGROUPDELETE', { FIELDS: { ID: id } })
}

export function writeMember({ store }: Groups, groupId: number, userId: number, role: Role, initiatedBy: 'U' | 'G'): void {
  store.run('insert or replace into sonet_member (GROUP_ID, USER_ID, ROLE, INITIATED_BY) values (?, ?, ?, ?)', [
    groupId,
    userId,
    role,
    initiatedBy,
  ])
}

function columnsOf(groups: Groups, { params }: Call, held: SqlValue = null): Values {
  const written = WRITABLE.filter((name) => params.get(name) !== undefined && params.get(name) !== null).map((name) => [
    name,
    encodeValue(groupSchema.field(name), params.get(name), groups.time) ?? null,
  ])
  const initiators = textOf(params.get('INITIATE_PERMS')) ?? ''
  const image = readImage(groups, params.get('IMAGE_FILE_ID'), params.get('IMAGE'), held)
  return {
    ...(Object.fromEntries(written) as Values),
    ...(['A', 'E', 'K'].includes(initiators) && { INITIATE_PERMS: initiators }),
    ...(image !== undefined && { IMAGE_ID: image }),
  }
}

/** A file of Drive comes before one that is sent, and 0 removes the picture. */
function readImage({ portal }: Groups, driveId: unknown, sent: unknown, held: SqlValue): number | null | undefined {
  if (driveId === undefined && (sent === undefined || sent === null || sent === '')) return undefined
  const file = driveId === undefined ? readPair(sent) : undefined
  const onDrive = toId(driveId) ? findObject(openDisk(portal), toId(driveId)!)?.fileId : undefined
  const content = file ?? (onDrive === undefined ? undefined : portal.files.get(onDrive))
  if (!content && driveId !== undefined && toId(driveId) === 0) return drop(portal.files, held)
  if (!content || !/\.(?:gif|jpe?g|png|webp|bmp)$/i.test(content.name))
    throw new MethodError('ERROR_IMAGE_ID', 'Image is incorrect: Invalid file type')
  drop(portal.files, held)
  return portal.files.add(content)
}

function drop(files: { delete(id: number): void }, held: SqlValue): null {
  if (held !== null) files.delete(Number(held))
  return null
}
