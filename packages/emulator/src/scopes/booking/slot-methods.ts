import type { MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import { requireInteger, requireObject } from '../read-params.ts'
import type { Booking } from './open-booking.ts'
import { readSlots, replaceSlots, slotsOf } from './slots.ts'

/** api-reference/booking/resource/slots/index.md */
export function slotMethods(define: DefineOver<Booking>): readonly MethodDefinition[] {
  return define('booking.v1.resource.slots', {
    list({ store, resources }, call) {
      const id = requireInteger(call.params, 'resourceId')
      resources.require(call, id)
      return { slots: slotsOf(store, id) }
    },
    set({ store, resources }, call) {
      const id = requireInteger(call.params, 'resourceId')
      const given = requireObject(call.params, 'slots')
      resources.require(call, id)
      replaceSlots(store, id, readSlots(given))
      return true
    },
    unset({ store, resources }, call) {
      const id = requireInteger(call.params, 'resourceId')
      resources.require(call, id)
      replaceSlots(store, id, [])
      return true
    },
  })
}
