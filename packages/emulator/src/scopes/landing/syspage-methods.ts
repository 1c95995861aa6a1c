import { MethodError, type MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import { toId, toText } from '../read-params.ts'
import type { Landing } from './open-landing.ts'
import { findPage } from './pages.ts'
import { urlOfPage } from './public-urls.ts'
import { readNumber, requireParams } from './refusals.ts'
import { findSite, hasRight } from './rights.ts'

const TYPES: ReadonlySet<string> = new Set(['mainpage', 'catalog', 'personal', 'cart', 'order', 'payment', 'compare', 'feedback'])

/** Pages that stand for something in their site: api-reference/landing/page/special-pages/index.md */
export function syspageMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.syspage', {
    /** What cannot be done is passed over. */
    set(landing, call) {
      const { params, caller } = call
      requireParams(params, 'id', 'type')
      const [siteId, type, given] = [readNumber(params, 'id'), toText(params.get('type')).trim(), params.get('lid')]
      if (!TYPES.has(type) || !findSite(landing, call, siteId) || !hasRight(landing, caller, siteId, 'sett')) return true
      const { store } = landing
      if (given === undefined) {
        store.run('delete from landing_syspage where SITE_ID = ? and TYPE = ?', [siteId, type])
        return true
      }
      const page = toId(given) || 0
      const of = findPage(landing, call, page)?.siteId
      if (page !== 0 && (of === undefined || !hasRight(landing, caller, of, 'edit'))) return true
      store.run('insert or replace into landing_syspage (SITE_ID, TYPE, LANDING_ID) values (?, ?, ?)', [siteId, type, page])
      return true
    },
    get(landing, call) {
      requireParams(call.params, 'id')
      const id = readNumber(call.params, 'id')
      if (!findSite(landing, call, id) || !hasRight(landing, call.caller, id, 'read')) return null
      const isActive = call.params.get('active') === true || ['true', '1'].includes(toText(call.params.get('active')))
      const rows = landing.store.rows(
        `select s.TYPE, p.ID, p.TITLE, p.DELETED, p.ACTIVE from landing_syspage s join landing_page p on p.ID = s.LANDING_ID
         where s.SITE_ID = ? ${isActive ? "and p.DELETED = 'N' and p.ACTIVE = 'Y'" : ''} order by s.rowid`,
        [id],
      )
      return Object.fromEntries(
        rows.map(([type, page, title, deleted, active]) => [
          String(type),
          { TYPE: type, LANDING_ID: String(page), TITLE: title, DELETED: deleted, ACTIVE: active },
        ]),
      )
    },
    getSpecialPage(landing, call) {
      const { params } = call
      requireParams(params, 'siteId', 'type')
      const [type, additional] = [params.get('type'), params.get('additional') ?? {}]
      const isWrong = [params.get('siteId'), type].some((value) => typeof value === 'object') || typeof additional !== 'object'
      if (isWrong) throw new MethodError('ERROR_ARGUMENT', 'Wrong type of a parameter')
      const siteId = readNumber(params, 'siteId')
      if (!findSite(landing, call, siteId) || !hasRight(landing, call.caller, siteId, 'read')) return null
      const sql = 'select LANDING_ID from landing_syspage where SITE_ID = ? and TYPE = ? collate binary'
      const page = typeof type === 'string' ? landing.store.value(sql, [siteId, type]) : undefined
      if (page === undefined || !landing.has('landing_page', page)) return ''
      const query = new URLSearchParams(Object.entries(additional).map(([name, value]) => [name, toText(value)]))
      return urlOfPage(landing, Number(page)) + (query.size > 0 ? `?${query}` : '')
    },
    deleteForSite(landing, call) {
      requireParams(call.params, 'id')
      const site = findSite(landing, call, readNumber(call.params, 'id'))
      if (site && !site.isDeleted && hasRight(landing, call.caller, site.id, 'sett'))
        landing.store.run('delete from landing_syspage where SITE_ID = ?', [site.id])
      return true
    },
    deleteForLanding(landing, call) {
      requireParams(call.params, 'id')
      const page = findPage(landing, call, readNumber(call.params, 'id'))
      if (page && hasRight(landing, call.caller, page.siteId, 'sett'))
        landing.store.run('delete from landing_syspage where LANDING_ID = ?', [page.id])
      return true
    },
  })
}
