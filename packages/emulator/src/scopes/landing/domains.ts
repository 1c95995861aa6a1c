import { MethodError, type SqlValue } from '../../contract.ts'
import { textOf, toId } from '../read-params.ts'
import { randomCode } from './make-code.ts'
import type { Landing } from './open-landing.ts'

/** Where sites of a portal get an address by themselves: api-reference/landing/site/landing-site-get-public-url.md */
const OWN_ZONES = ['.bitrix24.site', '.bitrix24site.com', '.bitrix24.shop']
const DOMAIN = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/

/** The domain of an ordinary site, made where it is new: api-reference/landing/site/landing-site-add.md */
export function readDomain(landing: Landing, given: unknown, siteId: number): number {
  const text = textOf(given)?.trim().toLowerCase() ?? ''
  if (text === '') return addDomain(landing, `b24-${randomCode(landing, 6)}.bitrix24.site`)
  const { store } = landing
  const id = toId(text)
  if (id !== undefined) {
    if (!landing.has('landing_domain', id)) throw new MethodError('DOMAIN_NOT_FOUND', 'Domain not found')
    return id
  }
  if (!DOMAIN.test(text))
    throw new MethodError('DOMAIN_IS_INCORRECT', 'The site address is incorrect: it has "a-z", "0-9", "-" and "." only.')
  const zone = OWN_ZONES.find((each) => text.endsWith(each)) ?? ''
  if (text.slice(0, text.length - zone.length).includes('bitrix'))
    throw new MethodError('DOMAIN_DISABLE', 'The word bitrix cannot be used in a domain')
  const known = Number(store.value('select ID from landing_domain where DOMAIN = ?', [text]) ?? 0)
  const taken = store.value('select DELETED from landing_site where DOMAIN_ID = ? and ID <> ? order by DELETED', [known, siteId])
  if (known > 0 && taken === 'Y') throw new MethodError('DOMAIN_EXIST_TRASH', 'The domain belongs to a site in the trash')
  if (known > 0 && taken !== undefined) throw new MethodError('DOMAIN_EXIST', 'Such a domain already exists')
  return known || addDomain(landing, text)
}

export function nameDomain({ store }: Landing, id: SqlValue): string {
  return String(store.value('select DOMAIN from landing_domain where ID = ?', [id]) ?? '')
}

/** A domain without a site is free again. */
export function dropUnusedDomains({ store }: Landing): void {
  store.run('delete from landing_domain where ID not in (select DOMAIN_ID from landing_site)')
}

const addDomain = ({ store }: Landing, domain: string): number =>
  store.run('insert into landing_domain (DOMAIN) values (?)', [domain]).lastId
