import type { MethodDefinition } from '../../../contract.ts'
import type { Row } from '../../../store/create-reader.ts'
import { listOf } from '../../../store/encode-value.ts'
import { insertRow, updateRow, type Values } from '../../../store/write-row.ts'
import type { DefineOver } from '../../define-over.ts'
import { findObject } from '../../disk/find-object.ts'
import { openDisk } from '../../disk/open-disk.ts'
import { findGroup } from '../../sonet-group/find-group.ts'
import { objectOf, requireInteger, requireObject, toId, toText, type Fields } from '../../read-params.ts'
import { describeEpicFiles } from './describe-epic-files.ts'
import { listScrum } from './list-scrum.ts'
import { epicSchema, type Scrum } from './open-scrum.ts'
import { readUser, refused, requireAccess } from './scrum-access.ts'

/** api-reference/sonet-group/scrum/epic/index.md */
export function epicMethods(define: DefineOver<Scrum>): readonly MethodDefinition[] {
  return define('tasks.api.scrum.epic', {
    add(scrum, { params, caller }) {
      const fields = objectOf(params.get('fields'))
      const name = toText(fields['name']).trim()
      if (name === '') throw refused('Name is not found')
      const groupId = requireGroupId(scrum, fields)
      requireAccess(scrum, caller, groupId)
      const createdBy = readUser(scrum, fields, 'createdBy', caller.userId)
      const id = insertRow(scrum.tasks.store, epicSchema.table, {
        GROUP_ID: groupId,
        NAME: name,
        DESCRIPTION: toText(fields['description']),
        CREATED_BY: createdBy,
        MODIFIED_BY: readUser(scrum, fields, 'modifiedBy', createdBy),
        COLOR: toText(fields['color']),
        FILES: '[]',
        ...readFiles(scrum, fields, 'Epic not created'),
      })
      return showEpic(scrum, id)
    },
    update(scrum, { params, caller }) {
      const id = requireInteger(params, 'id')
      const fields = requireObject(params, 'fields')
      requireAccess(scrum, caller, requireEpicGroup(scrum, id))
      const groupId = fields['groupId'] === undefined ? undefined : requireGroupId(scrum, fields)
      if (groupId !== undefined) requireAccess(scrum, caller, groupId)
      const name = fields['name'] === undefined ? undefined : toText(fields['name']).trim()
      if (name === '') throw refused('Epic not updated')
      const values = {
        ...(groupId !== undefined && { GROUP_ID: groupId }),
        ...(name !== undefined && { NAME: name }),
        ...(fields['description'] !== undefined && { DESCRIPTION: toText(fields['description']) }),
        ...(fields['color'] !== undefined && { COLOR: toText(fields['color']) }),
        ...(fields['createdBy'] !== undefined && { CREATED_BY: readUser(scrum, fields, 'createdBy', 0) }),
        MODIFIED_BY: readUser(scrum, fields, 'modifiedBy', caller.userId),
        ...readFiles(scrum, fields, 'Epic not updated'),
      }
      updateRow(scrum.tasks.store, epicSchema.table, values, id)
      return showEpic(scrum, id)
    },
    get(scrum, { params, caller }) {
      const id = requireInteger(params, 'id')
      requireAccess(scrum, caller, requireEpicGroup(scrum, id))
      const files = JSON.parse(String(scrum.tasks.store.value('select FILES from scrum_epic where ID = ?', [id]))) as readonly number[]
      return { ...showEpic(scrum, id), files: describeEpicFiles(id, files) }
    },
    list: (scrum, call) => listScrum(scrum, call, epicSchema, scrum.epics),
    delete(scrum, { params, caller }) {
      const id = requireInteger(params, 'id')
      requireAccess(scrum, caller, requireEpicGroup(scrum, id))
      scrum.tasks.store.run('delete from scrum_epic where ID = ?', [id])
      scrum.tasks.store.run('update task set EPIC_ID = null where EPIC_ID = ?', [id])
      return []
    },
    getFields: () => ({ fields: FIELDS }),
  })
}

const FIELDS = Object.fromEntries(
  Object.entries({
    name: 'string',
    description: 'string',
    groupId: 'integer',
    color: 'string',
    files: 'array',
    createdBy: 'integer',
    modifiedBy: 'integer',
  }).map(([name, type]) => [name, { type }]),
)

const showEpic = ({ epics }: Scrum, id: number): Row => epics.one({ family: 'universal', fields: epicSchema.of('universal') }, id)!

/** The group of an epic; undefined where there is none. */
export function groupOfEpic({ tasks }: Scrum, id: number): number | undefined {
  const groupId = tasks.store.value('select GROUP_ID from scrum_epic where ID = ?', [id])
  return groupId === undefined ? undefined : Number(groupId)
}

function requireEpicGroup(scrum: Scrum, id: number): number {
  const groupId = groupOfEpic(scrum, id)
  if (groupId === undefined) throw refused('Epic not found')
  return groupId
}

function requireGroupId({ groups }: Scrum, fields: Fields): number {
  const id = toId(fields['groupId']) ?? 0
  if (!findGroup(groups, id)) throw refused('Group is not found')
  return id
}

/** Files of Drive as `n428`; an empty list takes all away. */
function readFiles({ tasks }: Scrum, fields: Fields, refusal: string): Values {
  if (fields['files'] === undefined) return {}
  const ids = listOf(fields['files']).map((file) => toId(toText(file).replace(/^n/, '')))
  const disk = openDisk(tasks.portal)
  if (!ids.every((id) => id !== undefined && findObject(disk, id)?.type === 'file')) throw refused(refusal)
  return { FILES: JSON.stringify(ids) }
}
