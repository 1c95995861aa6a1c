import type { Store } from '../../store/create-store.ts'
import type { Workbench } from '../open-workbench.ts'
import type { Right } from './read-rights.ts'
import { isOrdinary, SECTIONS } from './read-types.ts'

/** Each section has two: api-reference/landing/rights/role-model/landing-role-get-list.md */
export function addStandardRoles(store: Store): void {
  if (store.value('select 1 from landing_role') !== undefined) return
  for (const section of ['', ...SECTIONS])
    store.run("insert into landing_role (SECTION, TITLE, XML_ID) values (?1, 'Administrator', 'ADMIN'), (?1, 'Manager', 'MANAGER')", [
      section,
    ])
}

/** On a new portal roles are on: api-reference/landing/rights/landing-role-is-enabled.md */
export const isRoleModel = ({ store }: Workbench): boolean => store.value("select VALUE from landing_option where NAME = 'ROLES'") !== 'N'

/** What roles of a site's section give to the codes that they are assigned to: for the site, or for all that have nothing of their own. */
export function settingsOfRoles({ store }: Workbench, siteId: number): readonly (readonly [code: string, rights: readonly Right[]])[] {
  const type = String(store.value('select TYPE from landing_site where ID = ?', [siteId]))
  const rows = store.rows(
    `select CODES, (select RIGHTS from landing_role_right where ROLE_ID = r.ID and SITE_ID in (0, ?) order by SITE_ID desc limit 1)
     from landing_role r where SECTION = ?`,
    [siteId, sectionOf(type)],
  )
  return rows.flatMap(([codes, rights]) => {
    const held = JSON.parse(String(rights ?? '[]')) as readonly Right[]
    return (JSON.parse(String(codes)) as readonly string[]).map((code) => [code, held] as const)
  })
}

/** Sites and stores share their roles. */
export const sectionOf = (type: string): string => (isOrdinary(type) ? '' : type)

/** Prefixes of what else roles may: api-reference/landing/rights/role-model/landing-role-set-rights.md */
const PREFIXES: Readonly<Record<string, string>> = { '': '', KNOWLEDGE: 'knowledge_', GROUP: 'group_', MAINPAGE: 'vibe_' }

/** What roles of a section may beside their rights. */
export const capabilitiesOf = (section: string): readonly string[] => ['menu24', 'create'].map((name) => `${PREFIXES[section]}${name}`)
