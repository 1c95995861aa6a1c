import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'
import type { DefineOver } from '../define-over.ts'
import { objectOf, requireInteger } from '../read-params.ts'
import { linksOf, setLinks, type Owner } from './links.ts'
import type { Booking } from './open-booking.ts'

/** What is moved brings its clients and bindings with it, and is no longer where it was: api-reference/booking/index.md */
export function moveMethods(define: DefineOver<Booking>): readonly MethodDefinition[] {
  return define('booking.v1', {
    'booking.createfromwaitlist'(booking, call) {
      const { store, waitList } = booking
      const from = requireInteger(call.params, 'waitListId')
      requireSource(store, 'booking_wait_list', from, new MethodError(1038, 'wait list item not found'))
      const id = addFromWaitList(booking, call)
      moveLinks(store, ['waitList', from], ['booking', id])
      waitList.remove(call, from)
      return id
    },
    'waitlist.createfrombooking'({ store, bookings, waitList }, call) {
      const from = requireInteger(call.params, 'bookingId')
      requireSource(store, 'booking', from, new MethodError(1037, 'booking not found'))
      const note = bookings.require(call, from)['DESCRIPTION'] ?? ''
      const id = waitList.add(call, { note }, 'universal')
      moveLinks(store, ['booking', from], ['waitList', id])
      bookings.remove(call, from)
      return id
    },
  })
}

/** Resources that cannot be had are told by the code of what is not found. */
function addFromWaitList({ bookings }: Booking, call: Call): number {
  try {
    return bookings.add(call, objectOf(call.params.get('fields')), 'universal')
  } catch (error) {
    if (error instanceof MethodError && error.code === 1018) throw new MethodError(1038, error.message)
    throw error
  }
}

function requireSource(store: Store, table: string, id: number, refusal: MethodError): void {
  if (store.value(`select 1 from ${table} where ID = ?`, [id]) === undefined) throw refusal
}

function moveLinks(store: Store, [from, fromId]: readonly [Owner, number], [to, toId]: readonly [Owner, number]): void {
  for (const list of ['clients', 'externalData'] as const) setLinks(store, to, toId, list, linksOf(store, from, fromId, list))
}
