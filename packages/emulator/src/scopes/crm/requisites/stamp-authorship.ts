import type { Change } from '../../family/family.ts'
import type { PortalTime } from '../../../store/portal-time.ts'
import type { Values } from '../../../store/write-row.ts'

/** Who made a record and when, or who changed it. */
export function stampAuthorship({ call, id }: Change, time: PortalTime): Values {
  const now = time.format(call.portal.now())
  const { userId } = call.caller
  return id === undefined
    ? { DATE_CREATE: now, DATE_MODIFY: null, CREATED_BY_ID: userId, MODIFY_BY_ID: null }
    : { DATE_MODIFY: now, MODIFY_BY_ID: userId }
}
