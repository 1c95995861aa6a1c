import { MethodError, type Caller } from '../../contract.ts'
import { objectsOf, toText } from '../read-params.ts'
import { accessDenied, notFound, type Rpa } from './open-rpa.ts'

interface Permission {
  readonly id: string
  readonly entity: 'TYPE'
  readonly entityId: string
  readonly accessCode: string
  readonly action: string
  readonly permission: string
}

/** Who may do what with a process. It must say who may modify it: api-reference/outdated/rpa/type/rpa-type-add.md */
export function readPermissions(typeId: number, given: unknown): readonly Permission[] {
  const permissions = objectsOf(given).map((each, index): Permission => {
    const [accessCode, action, permission] = [each['accessCode'], each['action'], each['permission']].map(toText) as [
      string,
      string,
      string,
    ]
    return { id: String(index + 1), entity: 'TYPE', entityId: String(typeId), accessCode, action, permission }
  })
  if (!permissions.some(({ action }) => action === 'MODIFY'))
    throw new MethodError(0, 'Permissions to modify the process are not specified')
  return permissions
}

export type Action = 'MODIFY' | 'ITEMS_CREATE'

/** `UA` are all users, `U1` is one of them. Administrators may everything. Throws where there is no process, or no right. */
export function requireRight({ store }: Rpa, { isAdmin, userId }: Caller, typeId: number, action: Action): void {
  const json = store.value('select PERMISSIONS from rpa_type where ID = ?', [typeId])
  if (json === undefined) throw notFound('Process')
  const permissions = JSON.parse(String(json)) as readonly Permission[]
  const codes = new Set(['UA', 'AU', `U${userId}`])
  const holds = permissions.some((each) => each.action === action && each.permission !== '' && codes.has(each.accessCode))
  if (!isAdmin && !holds) throw accessDenied()
}
