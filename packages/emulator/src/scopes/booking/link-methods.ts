import type { MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import type { Records } from '../family/open-records.ts'
import { requireInteger, requireObject } from '../read-params.ts'
import { linksOf, READERS, setLinks, type LinkList, type Owner } from './links.ts'
import type { Booking } from './open-booking.ts'

/** Clients of a booking or an entry of the waitlist, and what else belongs to it: api-reference/booking/booking/client/index.md */
export function linkMethods(define: DefineOver<Booking>): readonly MethodDefinition[] {
  const methods = (prefix: string, list: LinkList, owner: Owner, parameter: string, key: string): readonly MethodDefinition[] => {
    const records = ({ bookings, waitList }: Booking): Records => (owner === 'booking' ? bookings : waitList)
    return define(prefix, {
      list(booking, call) {
        const id = requireInteger(call.params, parameter)
        records(booking).require(call, id)
        return { [key]: linksOf(booking.store, owner, id, list) }
      },
      set(booking, call) {
        const id = requireInteger(call.params, parameter)
        const given = requireObject(call.params, list)
        records(booking).require(call, id)
        setLinks(booking.store, owner, id, list, READERS[list](given))
        return true
      },
      unset(booking, call) {
        const id = requireInteger(call.params, parameter)
        records(booking).require(call, id)
        setLinks(booking.store, owner, id, list, [])
        return true
      },
    })
  }
  return [
    ...methods('booking.v1.booking.client', 'clients', 'booking', 'bookingId', 'bookingClient'),
    ...methods('booking.v1.booking.externalData', 'externalData', 'booking', 'bookingId', 'externalData'),
    ...methods('booking.v1.waitlist.client', 'clients', 'waitList', 'waitListId', 'waitListClient'),
    ...methods('booking.v1.waitlist.externalData', 'externalData', 'waitList', 'waitListId', 'externalData'),
  ]
}
