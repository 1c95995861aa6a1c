import type { Call, Caller } from '../../contract.ts'
import { codesOf } from '../../system/access-codes.ts'
import { hasTable } from '../../store/has-table.ts'
import { RIGHTS, type Right } from './read-rights.ts'
import type { Landing } from './open-landing.ts'
import { isExtended } from './plan.ts'
import { readSection, readTypes } from './read-types.ts'
import { accessDenied } from './refusals.ts'
import { capabilitiesOf, isRoleModel, sectionOf, settingsOfRoles } from './roles.ts'

const GRANTED = RIGHTS.slice(1)

export interface Site {
  readonly id: number
  readonly type: string
  readonly isDeleted: boolean
}

/** A site that the call's section has. */
export function findSite({ store }: Landing, { params }: Call, id: number): Site | undefined {
  const types = readTypes(params)
  const row = store.row(`select TYPE, DELETED from landing_site where ID = ? and TYPE in (${types.map(() => '?').join()})`, [id, ...types])
  return row && { id, type: String(row[0]), isDeleted: row[1] === 'Y' }
}

/** What the caller may do with a site. An administrator may everything, and so may anybody where nothing was set for the site, or the plan has no rights. */
export function rightsOf(landing: Landing, caller: Caller, siteId: number): readonly Right[] {
  if (caller.isAdmin || !isExtended(landing.portal)) return GRANTED
  const rows = settingsOf(landing, siteId)
  if (rows.length === 0) return GRANTED
  const codes = accessCodesOf(landing, caller)
  const held = new Set(rows.filter(([code]) => codes.has(code)).flatMap(([, rights]) => rights))
  return RIGHTS.filter((right) => held.has(right))
}

export function hasRight(landing: Landing, caller: Caller, siteId: number, right: Right): boolean {
  const rights = rightsOf(landing, caller, siteId)
  return rights.includes(right) && !rights.includes('denied')
}

/** The site, when the caller may do this with it. What is not there is refused in the same words. */
export function requireSite(landing: Landing, call: Call, id: number, right: Right, text: string): Site {
  const site = findSite(landing, call, id)
  if (!site || !hasRight(landing, call.caller, id, right)) throw accessDenied(text)
  return site
}

/** Whether the caller may add sites of a type; everybody, while roles of its section are given to nobody. */
export function mayCreate(landing: Landing, caller: Caller, type: string): boolean {
  const section = sectionOf(type)
  const roles = rolesOf(landing, caller, section)
  return roles.length === 0 || roles.some(({ isHeld, more }) => isHeld && more.includes(capabilitiesOf(section)[1]!))
}

/** Texts of pages of one refusal: api-reference/landing/site/landing-site-get-list.md, api-reference/landing/template/landing-template-get-list.md */
const BARE: ReadonlySet<string> = new Set(['landing.site.getlist', 'landing.landing.getlist'])

/** The section itself is shown to everybody, until a role that is given to somebody is the one to show it: api-reference/landing/rights/role-model/landing-role-set-rights.md */
export function requireSection(landing: Landing, { params, caller, method }: Call): void {
  const section = readSection(params) ?? ''
  const shown = rolesOf(landing, caller, section).filter(({ more }) => more.includes(capabilitiesOf(section)[0]!))
  if (shown.length > 0 && !shown.some(({ isHeld }) => isHeld))
    throw accessDenied(BARE.has(method.toLowerCase()) ? 'Access denied' : 'Insufficient permissions.')
}

interface GivenRole {
  readonly isHeld: boolean
  /** What it may beside its rights. */
  readonly more: readonly string[]
}

/** Roles of a section that are given to somebody; none where roles do not count. */
function rolesOf(landing: Landing, caller: Caller, section: string): readonly GivenRole[] {
  if (caller.isAdmin || !isRoleModel(landing) || !isExtended(landing.portal)) return []
  const codes = accessCodesOf(landing, caller)
  return landing.store
    .rows("select CODES, ADDITIONAL from landing_role where SECTION = ? and CODES <> '[]'", [section])
    .map(([held, more]) => ({ isHeld: listOfJson(held).some((code) => codes.has(code)), more: listOfJson(more) }))
}

const listOfJson = (json: unknown): readonly string[] => JSON.parse(String(json)) as readonly string[]

/** Sites of the section that the caller may see. */
export function visibleSites(landing: Landing, { params, caller }: Call): readonly number[] {
  const types = readTypes(params)
  const rows = landing.store.rows(`select ID from landing_site where TYPE in (${types.map(() => '?').join()})`, types)
  return rows.map(([id]) => Number(id)).filter((id) => hasRight(landing, caller, id, 'read'))
}

/** Codes and rights that hold for a site, by the model that is on: api-reference/landing/rights/index.md */
function settingsOf(landing: Landing, siteId: number): readonly Setting[] {
  if (isRoleModel(landing)) return settingsOfRoles(landing, siteId)
  const rights = (id: number): readonly Setting[] =>
    landing.store
      .rows('select CODE, RIGHTS from landing_site_right where SITE_ID = ?', [id])
      .map(([code, json]) => [String(code), JSON.parse(String(json)) as Right[]])
  const own = rights(siteId)
  return own.length > 0 ? own : rights(0)
}

type Setting = readonly [code: string, rights: readonly Right[]]

function accessCodesOf({ portal: { db }, store }: Landing, caller: Caller): ReadonlySet<string> {
  const groups = hasTable(db, 'sonet_member')
    ? store.rows("select GROUP_ID from sonet_member where USER_ID = ? and ROLE in ('A', 'E', 'K')", [caller.userId])
    : []
  return new Set([...codesOf(db, caller), 'UA', ...groups.map(([id]) => `SG${Number(id)}`)])
}
