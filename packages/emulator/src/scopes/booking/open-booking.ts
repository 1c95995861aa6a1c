import type { PortalContext } from '../../contract.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { openRecords, type Records } from '../family/open-records.ts'
import { bookingFamily, resourceFamily, typeFamily, waitListFamily } from './families.ts'
import { linkTable } from './links.ts'
import { slotTable } from './slots.ts'

/** What every method of bookings works with. */
export interface Booking {
  readonly store: Store
  readonly types: Records
  readonly resources: Records
  readonly bookings: Records
  readonly waitList: Records
}

export function openBooking(portal: PortalContext): Booking {
  const store = createStore(portal.db)
  store.exec(linkTable + slotTable)
  return {
    store,
    types: openRecords(portal, typeFamily(store)),
    resources: openRecords(portal, resourceFamily(store)),
    bookings: openRecords(portal, bookingFamily(store)),
    waitList: openRecords(portal, waitListFamily(store)),
  }
}
