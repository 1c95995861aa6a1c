import { MethodError } from '../../contract.ts'
import type { Values } from '../../store/write-row.ts'
import { toId, toText, type Fields } from '../read-params.ts'
import { transliterate } from './make-code.ts'
import type { Landing } from './open-landing.ts'

interface Known {
  readonly TITLE: string
  readonly DOMAIN_ID: number
}

const MAX_TEXT = 255
const MAX_CODE = 253
const cut = (text: string): string => Array.from(text).slice(0, MAX_TEXT).join('')

/** Columns that a caller writes; `siteId` is 0 while the site is new: api-reference/landing/site/landing-site-update.md */
export function readSiteColumns(landing: Landing, known: Known, siteId: number, fields: Fields): Values {
  const values: Record<string, string | number | null> = {}
  for (const name of ['TITLE', 'DESCRIPTION', 'XML_ID']) if (fields[name] !== undefined) values[name] = cut(toText(fields[name]))
  if (values['TITLE'] === '') delete values['TITLE']
  const title = String(values['TITLE'] ?? known.TITLE)
  if (fields['CODE'] !== undefined) values['CODE'] = readCode(landing, known.DOMAIN_ID, siteId, toText(fields['CODE']), title)
  for (const name of ['TPL_ID', 'LANDING_ID_INDEX', 'LANDING_ID_404', 'LANDING_ID_503'])
    if (fields[name] !== undefined) values[name] = toId(fields[name]) || null
  return values
}

/** A site that goes to a domain with its code finds none like it there: api-reference/landing/site/landing-site-update.md */
export function requireOwnCode({ store }: Landing, siteId: number, domainId: number): void {
  const other = 'select 1 from landing_site s join landing_site o on o.CODE = s.CODE where s.ID = ? and o.ID <> s.ID and o.DOMAIN_ID = ?'
  if (store.value(other, [siteId, domainId]) !== undefined)
    throw new MethodError('CODE_IS_NOT_UNIQUE', 'The site code is not unique within the domain.')
}

/** Slashes may stand around it, and do in columns. A code that is taken gets a number: api-reference/landing/site/landing-site-add.md */
function readCode({ store }: Landing, domainId: number, siteId: number, given: string, title: string): string {
  const bare = given.trim().replace(/^\/(.*)\/$/, '$1')
  if (bare.includes('/')) throw new MethodError('SLASH_IS_NOT_ALLOWED', 'Slash is not allowed in the site address.')
  const made = bare || transliterate(title, '_') || 'site'
  const base = (/^\d+$/.test(made) ? `site${made}` : made).slice(0, MAX_CODE)
  const isTaken = (code: string): boolean =>
    store.value('select 1 from landing_site where DOMAIN_ID = ? and CODE = ? and ID <> ?', [domainId, `/${code}/`, siteId]) !== undefined
  let code = base
  for (let number = 2; isTaken(code); number++) code = `${base}${number}`
  return `/${code}/`
}
