import type { Call, CallParams, Caller, Database } from '../contract.ts'
import { phpMap } from '../php/php-map.ts'
import { hasTable } from '../store/has-table.ts'

/** `access.name` and `user.access`: api-reference/common/system/access-name.md, api-reference/common/users/user-access.md */
export function nameAccess({ params, portal }: Call): unknown {
  const codes = readCodes(params)
  if (codes.length === 0) return false
  const named = codes.map((code) => [code, describe(portal.db, code)] as const)
  return phpMap(Object.fromEntries(named.filter(([, description]) => description !== undefined)))
}

export function hasAccess({ params, caller, portal }: Call): boolean {
  return caller.isAdmin || readCodes(params).some((code) => codesOf(portal.db, caller).has(code))
}

interface Description {
  readonly provider: string
  readonly name: string
  readonly provider_id: string
}

/** Names of groups and their empty provider are documented; those of people and departments are not. */
const GROUPS: Readonly<Record<string, string>> = { G1: 'Administrators', G2: 'All visitors', AU: 'All authorized users' }
const CODE = /^(U|IU|D|DR)(\d+)$/

function describe(db: Database, code: string): Description | undefined {
  if (Object.hasOwn(GROUPS, code)) return { provider: '', name: GROUPS[code]!, provider_id: 'other' }
  const [, kind, id] = CODE.exec(code) ?? []
  if (kind === undefined) return undefined
  const isPerson = kind === 'U' || kind === 'IU'
  const name = isPerson ? nameOfUser(db, Number(id)) : nameOfDepartment(db, Number(id))
  if (name === undefined) return undefined
  if (isPerson) return { provider: 'User', name, provider_id: 'user' }
  return { provider: 'Department', name: kind === 'DR' ? `${name} (all subdepartments)` : name, provider_id: 'intranet' }
}

/** `DR` is a department with all below it. */
export function codesOf(db: Database, { userId }: Caller): ReadonlySet<string> {
  const codes = new Set(['AU', 'G2', `U${userId}`, `IU${userId}`])
  if (!hasTable(db, 'department')) return codes
  const own = db.prepare('select value as ID from user u, json_each(u.UF_DEPARTMENT) where u.ID = ?').all(userId)
  const above = db
    .prepare(
      `with recursive up(ID) as (select value from json_each(?) union select d.PARENT from department d join up on d.ID = up.ID)
       select ID from up where ID is not null`,
    )
    .all(JSON.stringify(own.map(({ ID }) => Number(ID))))
  for (const { ID } of own) codes.add(`D${Number(ID)}`)
  for (const { ID } of above) codes.add(`DR${Number(ID)}`)
  return codes
}

function nameOfUser(db: Database, id: number): string | undefined {
  const row = hasTable(db, 'user') ? db.prepare('select NAME, LAST_NAME from user where ID = ?').get(id) : undefined
  return row && [row['NAME'], row['LAST_NAME']].filter((part) => typeof part === 'string' && part !== '').join(' ')
}

function nameOfDepartment(db: Database, id: number): string | undefined {
  const row = hasTable(db, 'department') ? db.prepare('select NAME from department where ID = ?').get(id) : undefined
  return row && String(row['NAME'])
}

function readCodes(params: CallParams): readonly string[] {
  const value = params.get('ACCESS')
  const codes: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [value]
  return codes.filter((code): code is string => typeof code === 'string' && code !== '')
}
