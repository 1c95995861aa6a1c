import type { Caller, MethodError } from '../../contract.ts'
import { v3Error } from '../../v3/v3-error.ts'
import type { Structure } from './open-structure.ts'

export const accessDenied = (): MethodError => v3Error('accessDenied', 'Access denied')

/** Everybody who works here sees the structure. */
export function requireEmployee({ store }: Structure, { userId }: Caller): void {
  const type = store.value("select ifnull(USER_TYPE, 'employee') from user where ID = ? and ACTIVE = 'Y'", [userId])
  if (type !== 'employee' && type !== '') throw accessDenied()
}

/** Rights to change it are those of an administrator: roles of access are not emulated. */
export function requireEditor(structure: Structure, caller: Caller): void {
  if (!caller.isAdmin) throw accessDenied()
}
