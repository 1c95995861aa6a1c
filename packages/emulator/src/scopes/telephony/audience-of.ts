import type { PortalContext } from '../../contract.ts'
import { createStore } from '../../store/create-store.ts'
import { hasTable } from '../../store/has-table.ts'
import { objectOf, toText } from '../read-params.ts'

/**
 * A call that is started in a portal is for the application whose line was chosen: api-reference/telephony/events/on-external-call-start.md. Several may
 * have lines of one number.
 */
export function audienceOf({ db }: PortalContext, event: string, data: unknown): number | undefined {
  if (!/^ONEXTERNALCALL(?:BACK)?START$/.test(event) || !hasTable(db, 'tel_line')) return undefined
  const owners = createStore(db).rows('select distinct APP_ID from tel_line where NUMBER = ?', [toText(objectOf(data)['LINE_NUMBER'])])
  return owners.length === 1 ? Number(owners[0]![0]) : undefined
}
