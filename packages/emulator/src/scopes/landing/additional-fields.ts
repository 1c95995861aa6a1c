import type { SqlValue } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { objectOf, type Fields } from '../read-params.ts'
import type { Landing } from './open-landing.ts'

type Table = 'landing_site' | 'landing_page'

/** Codes are written in capitals; which there are depends on the site and its modules: api-reference/landing/site/additional-fields.md */
const CODE = /^[A-Z][A-Z0-9_]*$/

/** Fields that are sent replace those of the same code; the rest stays. */
export function mergeAdditional(stored: SqlValue | undefined, { ADDITIONAL_FIELDS: given }: Fields): string {
  const sent = Object.entries(objectOf(given)).filter(([code]) => CODE.test(code))
  return JSON.stringify({ ...(JSON.parse(String(stored ?? '{}')) as Fields), ...Object.fromEntries(sent) })
}

/** Those that are not empty. */
export function showAdditional({ store }: Landing, table: Table, id: number): unknown {
  const stored = JSON.parse(String(store.value(`select ADDITIONAL from ${table} where ID = ?`, [id]) ?? '{}')) as Fields
  return phpMap(Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null && value !== '')))
}
