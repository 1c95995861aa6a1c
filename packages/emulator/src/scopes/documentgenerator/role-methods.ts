import { Listing, MethodError, type Call } from '../../contract.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { PAGE_SIZE, readStart } from '../list-page.ts'
import { objectsOf, requireObject, textOf, toId, type Fields } from '../read-params.ts'
import type { DocumentHandlers } from './define-documents.ts'
import type { Documents } from './open-documents.ts'
import { readId, unmatched } from './refusals.ts'
import { requireRight, requireRoles } from './rights.ts'

/** Levels of each area: api-reference/document-generator/role/document-generator-role-add.md */
const LEVELS = { settings: { modify: 'X' }, templates: { modify: 'ADX' }, documents: { modify: 'X', view: 'X' } } as const

const handlers: DocumentHandlers = {
  add(documents, call) {
    const fields = requireObject(call.params, 'fields')
    requireRight(documents, call, 'settings.modify')
    if ((textOf(fields['name']) ?? '') === '') throw emptyRequired('NAME')
    const permissions = readPermissions(fields['permissions'])
    const columns = { NAME: textOf(fields['name'])!, CODE: textOf(fields['code']) ?? '', PERMISSIONS: JSON.stringify(permissions) }
    return { role: showRole(documents, insertRow(documents.store, 'dg_role', columns)) }
  },
  get: (documents, call) => ({ role: showRole(documents, requireRole(documents, call)) }),
  list(documents, call) {
    requireRight(documents, call, 'settings.modify')
    const start = Math.max(0, readStart(call.params))
    const total = documents.store.count('dg_role', [])
    const rows = documents.store.rows('select ID, NAME, CODE from dg_role order by ID limit ? offset ?', [PAGE_SIZE, start])
    const next = start + PAGE_SIZE < total ? start + PAGE_SIZE : undefined
    return new Listing({ roles: rows.map(([id, name, code]) => ({ id, name, code })) }, total, next)
  },
  update(documents, call) {
    const id = requireRole(documents, call)
    const fields = requireObject(call.params, 'fields')
    const name = textOf(fields['name'])
    const code = textOf(fields['code'])
    const changes = {
      ...(name !== undefined && name !== '' && { NAME: name }),
      ...(code !== undefined && { CODE: code }),
      ...(fields['permissions'] !== undefined && { PERMISSIONS: JSON.stringify(readPermissions(fields['permissions'])) }),
    }
    updateRow(documents.store, 'dg_role', changes, id)
    return { role: showRole(documents, id) }
  },
  delete(documents, call) {
    const id = requireRole(documents, call)
    documents.store.run('delete from dg_access where ROLE_ID = ?', [id])
    documents.store.run('delete from dg_role where ID = ?', [id])
    return null
  },
  /** Who is not named loses the roles. */
  fillaccesses(documents, call) {
    requireRight(documents, call, 'settings.modify')
    const accesses = objectsOf(call.params.get('accesses')).map((entry) => {
      const roleId = toId(entry['roleId'])
      const accessCode = textOf(entry['accessCode']) ?? ''
      if (roleId === undefined) throw emptyRequired('ROLE_ID')
      if (accessCode === '') throw emptyRequired('ACCESS_CODE')
      return [roleId, accessCode] as const
    })
    documents.store.run('delete from dg_access')
    for (const access of accesses) documents.store.run('insert or ignore into dg_access values (?, ?)', access)
    return null
  },
}

/** `documentgenerator.role.*`: api-reference/document-generator/role/index.md */
export const roleMethods: DocumentHandlers = Object.fromEntries(
  Object.entries(handlers).map(([action, handler]) => {
    const inPlan: typeof handler = (documents, call) => {
      requireRoles(documents)
      return handler(documents, call)
    }
    return [action, inPlan]
  }),
)

const emptyRequired = (name: string): MethodError => new MethodError('BX_EMPTY_REQUIRED', `Required field "${name}" is not filled`)

function requireRole(documents: Documents, call: Call): number {
  const id = readId(call.params, 'Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must have real class type')
  requireRight(documents, call, 'settings.modify')
  if (documents.store.value('select 1 from dg_role where ID = ?', [id]) === undefined)
    throw unmatched('Could not construct parameter {role}')
  return id
}

function showRole({ store }: Documents, id: number): object {
  const [name, code, permissions] = store.row('select NAME, CODE, PERMISSIONS from dg_role where ID = ?', [id])!
  return { id, name, code, permissions: JSON.parse(String(permissions)) as unknown }
}

/** Sent in capitals, shown in small letters. What is no level grants nothing. */
function readPermissions(sent: unknown): object {
  const upper = typeof sent === 'object' && sent !== null ? (sent as Fields) : {}
  const areas = Object.entries(LEVELS).map(([area, actions]) => {
    const given = upper[area.toUpperCase()]
    const levels: Fields = typeof given === 'object' && given !== null ? (given as Fields) : {}
    const read = Object.entries(actions).map(([action, known]) => {
      const level = textOf(levels[action.toUpperCase()]) ?? ''
      return [action, level.length === 1 && known.includes(level) ? level : '']
    })
    return [area, Object.fromEntries(read)]
  })
  return Object.fromEntries(areas) as object
}
