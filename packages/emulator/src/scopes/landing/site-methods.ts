import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { everything } from '../../store/compile-filter.ts'
import type { Row } from '../../store/create-reader.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import type { DefineOver } from '../define-over.ts'
import { objectOf, textOf, toText, type Fields } from '../read-params.ts'
import { mergeAdditional, showAdditional } from './additional-fields.ts'
import { dropUnusedDomains, nameDomain, readDomain } from './domains.ts'
import { exportSite } from './full-export.ts'
import { hideDeleted, listRows, readSelect } from './list-rows.ts'
import type { Landing } from './open-landing.ts'
import { NO_PREVIEW, previewOfSite, urlOfSite } from './public-urls.ts'
import { isOrdinary, readTypes } from './read-types.ts'
import { readSiteColumns, requireOwnCode } from './read-site.ts'
import { accessDenied, readNumber, readObject, requireParams, typeError } from './refusals.ts'
import { findSite, hasRight, mayCreate, requireSite, visibleSites } from './rights.ts'

/** api-reference/landing/site/index.md */
export function siteMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.site', {
    add(landing, { params, caller }) {
      requireParams(params, 'fields')
      const fields = readObject(params, 'fields')
      const types = readTypes(params)
      const type = toText(fields['TYPE'] ?? types[0])
      if (!types.includes(type) || !mayCreate(landing, caller, type)) throw accessDenied('Access to create the site is denied.')
      const missing = ['TITLE', 'CODE'].find((name) => (name === 'TITLE' ? toText(fields[name]).trim() === '' : fields[name] === undefined))
      if (missing) throw new MethodError('BX_EMPTY_REQUIRED', `Required field is not filled: ${missing}`)
      const domainId = isOrdinary(type) ? readDomain(landing, fields['DOMAIN_ID'], 0) : 0
      const now = landing.now()
      return insertRow(landing.store, 'landing_site', {
        ...readSiteColumns(landing, { TITLE: '', DOMAIN_ID: domainId }, 0, fields),
        TYPE: type,
        DOMAIN_ID: domainId,
        ACTIVE: 'N',
        DELETED: 'N',
        LANG: landing.portal.settings.languageId,
        CREATED_BY_ID: caller.userId,
        MODIFIED_BY_ID: caller.userId,
        DATE_CREATE: now,
        DATE_MODIFY: now,
        ADDITIONAL: mergeAdditional(undefined, fields),
      })
    },
    update(landing, call) {
      requireParams(call.params, 'id', 'fields')
      const { id, type } = requireSite(landing, call, readNumber(call.params, 'id'), 'sett', 'Access to change the site is denied.')
      const fields = readObject(call.params, 'fields')
      const [title, domain, additional] = landing.store.row('select TITLE, DOMAIN_ID, ADDITIONAL from landing_site where ID = ?', [id])!
      const newType = toText(fields['TYPE'] ?? type)
      if (!readTypes(call.params).includes(newType)) throw accessDenied('Access to change the site is denied.')
      const isAddressed = isOrdinary(newType) && toText(fields['DOMAIN_ID']).trim() !== ''
      const domainId = isAddressed ? readDomain(landing, fields['DOMAIN_ID'], id) : Number(domain)
      if (fields['CODE'] === undefined && domainId !== domain) requireOwnCode(landing, id, domainId)
      const values = {
        ...readSiteColumns(landing, { TITLE: String(title), DOMAIN_ID: domainId }, id, fields),
        TYPE: newType,
        DOMAIN_ID: domainId,
        ADDITIONAL: mergeAdditional(additional, fields),
      }
      writeSite(landing, call, id, values)
      dropUnusedDomains(landing)
      return true
    },
    getList(landing, call) {
      const request = readObject(call.params, 'params')
      const rows = listRows(
        landing,
        landing.sites,
        { ...request, filter: readFilter(call, objectOf(request['filter'])) },
        {
          always: ['ID', 'TYPE'],
          reach: { ...everything, sql: `t.ID in (${visibleSites(landing, call).join()})` },
        },
      )
      const asked = readSelect(request)
      return rows.map((row) => ({ ...row, ...tellSite(landing, row, asked) }))
    },
    delete(landing, call) {
      requireParams(call.params, 'id')
      const { id } = requireSite(landing, call, readNumber(call.params, 'id'), 'delete', 'Access to delete the site is denied.')
      if (landing.store.value('select 1 from landing_page where SITE_ID = ?', [id]) !== undefined)
        throw new MethodError('SITE_IS_NOT_EMPTY', 'The site contains pages.')
      removeSite(landing, id)
      return true
    },
    getPublicUrl(landing, call) {
      requireParams(call.params, 'id')
      const { params } = call
      const ids = params.get('id')
      const urlOf = (id: number): string => (findSite(landing, call, id) ? urlOfSite(landing, id) : '')
      if (typeof ids !== 'object' || ids === null) return urlOf(readNumber(params, 'id'))
      const texts = Object.values(ids).map((id) => textOf(id))
      if (texts.includes(undefined)) throw typeError('id')
      const urls = texts.map((id) => [String(id), urlOf(Number(id) || 0)] as const)
      const found = urls.filter(([, url]) => url !== '')
      // Its keys are ids, which no list has from 0 on.
      return found.length === 0 ? [] : Object.fromEntries(found)
    },
    getPreview(landing, call) {
      requireParams(call.params, 'id')
      const id = readNumber(call.params, 'id')
      return findSite(landing, call, id) && hasRight(landing, call.caller, id, 'read') ? previewOfSite(landing, id) : NO_PREVIEW
    },
    fullExport: exportSite,
    getadditionalfields(landing, call) {
      requireParams(call.params, 'id')
      const id = readNumber(call.params, 'id')
      const isVisible = findSite(landing, call, id) && hasRight(landing, call.caller, id, 'read')
      return isVisible ? showAdditional(landing, 'landing_site', id) : phpMap({})
    },
  })
}

/** Stamps what it changes. */
export function writeSite({ store, now }: Landing, { caller }: Call, id: number, values: Values): void {
  updateRow(store, 'landing_site', { ...values, MODIFIED_BY_ID: caller.userId, DATE_MODIFY: now() }, id)
}

/** A site with what hangs on it, but for pages. */
export function removeSite(landing: Landing, id: number): void {
  const { store } = landing
  store.run("delete from landing_area where OWNER = 'S' and OWNER_ID = ?", [id])
  for (const table of ['landing_folder', 'landing_binding', 'landing_syspage', 'landing_site_right', 'landing_role_right'])
    store.run(`delete from ${table} where SITE_ID = ?`, [id])
  store.run('delete from landing_site where ID = ?', [id])
  dropUnusedDomains(landing)
}

/** Of types one is found, stores with their kin, else all of the section: api-reference/landing/site/landing-site-get-list.md */
function readFilter({ params }: Call, { TYPE: bare, '=TYPE': exact, ...filter }: Fields): Fields {
  const types = readTypes(params)
  const type = types.find((each) => each === (exact ?? bare))
  const wanted = type === undefined ? types : type === 'STORE' ? ['STORE', 'SMN'] : [type]
  return { ...hideDeleted(filter), '=TYPE': wanted }
}

/** Members that are worked out when they are asked for by name. */
function tellSite(landing: Landing, row: Row, asked: ReadonlySet<string>): Fields {
  const id = Number(row['ID'])
  const told: Readonly<Record<string, () => unknown>> = {
    DOMAIN_NAME: () => nameDomain(landing, landing.store.value('select DOMAIN_ID from landing_site where ID = ?', [id])!),
    PUBLIC_URL: () => urlOfSite(landing, id),
    PREVIEW_PICTURE: () => previewOfSite(landing, id),
    // The company of the portal has no number that one could ask for.
    PHONE: () => null,
  }
  const wanted = Object.entries(told).filter(([name]) => asked.has(name))
  return Object.fromEntries(wanted.map(([name, tell]) => [name, tell()]))
}
