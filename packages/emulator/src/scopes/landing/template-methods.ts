import { MethodError, type Call, type MethodDefinition, type SqlValue } from '../../contract.ts'
import { everything } from '../../store/compile-filter.ts'
import type { DefineOver } from '../define-over.ts'
import { toId } from '../read-params.ts'
import { listRows } from './list-rows.ts'
import type { Landing } from './open-landing.ts'
import { accessDenied, readNumber, readObject, requireParams } from './refusals.ts'
import { findSite, hasRight } from './rights.ts'

/** Templates of the view and their areas: api-reference/landing/template/index.md */
export function templateMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.template', {
    getlist: (landing, { params }) => listRows(landing, landing.templates, readObject(params, 'params'), { always: [], reach: everything }),
    getSiteRef: (landing, call) => showAreas(landing, requireOwner(landing, call, 'S')),
    getLandingRef: (landing, call) => showAreas(landing, requireOwner(landing, call, 'L')),
    setSiteRef: (landing, call) => setAreas(landing, call, requireOwner(landing, call, 'S')),
    setLandingRef: (landing, call) => setAreas(landing, call, requireOwner(landing, call, 'L')),
  })
}

/** A site (`S`) or a page (`L`) that has areas of its own. */
interface Owner {
  readonly kind: 'S' | 'L'
  readonly id: number
  readonly siteId: number
}

function requireOwner(landing: Landing, call: Call, kind: Owner['kind']): Owner {
  requireParams(call.params, 'id')
  const id = readNumber(call.params, 'id')
  const siteId = kind === 'S' ? id : Number(landing.store.value('select SITE_ID from landing_page where ID = ?', [id]) ?? 0)
  if (!findSite(landing, call, siteId)) throw new MethodError('ENTITY_NOT_FOUND', 'Entity not found')
  if (!hasRight(landing, call.caller, siteId, 'read')) throw accessDenied('Insufficient permissions.')
  return { kind, id, siteId }
}

function showAreas({ store }: Landing, { kind, id }: Owner): true | Readonly<Record<string, SqlValue>> {
  const rows = store.rows('select AREA, LANDING_ID from landing_area where OWNER = ? and OWNER_ID = ? order by AREA', [kind, id])
  return rows.length === 0 || Object.fromEntries(rows.map(([area, page]) => [String(area), page!]))
}

/** What is sent is all there is. Whoever may not change settings changes nothing: api-reference/landing/template/landing-template-set-site-ref.md */
function setAreas(landing: Landing, { params, caller }: Call, { kind, id, siteId }: Owner): true {
  const areas = Object.entries(readObject(params, 'data')).map(([area, page]) => [toId(area) ?? 0, toId(page) ?? 0] as const)
  if (!hasRight(landing, caller, siteId, 'sett')) return true
  landing.store.run('delete from landing_area where OWNER = ? and OWNER_ID = ?', [kind, id])
  for (const [area, page] of areas.filter((pair) => pair.every((number) => number > 0)))
    landing.store.run('insert into landing_area (OWNER, OWNER_ID, AREA, LANDING_ID) values (?, ?, ?, ?)', [kind, id, area, page])
  return true
}
