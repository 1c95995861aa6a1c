import type { EmulatedScope } from '../../contract.ts'
import { defineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { linkMethods } from './link-methods.ts'
import { bookingList, resourceList, typeList, waitListList } from './lists.ts'
import { moveMethods } from './move-methods.ts'
import { readNotices } from './notice-fields.ts'
import { openBooking } from './open-booking.ts'
import { recordMethods } from './record-methods.ts'
import { slotMethods } from './slot-methods.ts'

/** Online booking: api-reference/booking/index.md */
export const bookingScope: EmulatedScope = {
  name: 'booking',
  install(portal) {
    const define = defineOver(
      'booking',
      once(portal, () => openBooking(portal)),
    )
    return [
      ...recordMethods(define, {
        prefix: 'booking.v1.resourceType',
        records: ({ types }) => types,
        one: 'resourceType',
        // So the page has it: api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.md
        many: 'resource',
        listed: () => typeList,
        read: readNotices,
      }),
      ...recordMethods(define, {
        prefix: 'booking.v1.resource',
        records: ({ resources }) => resources,
        one: 'resource',
        many: 'resource',
        listed: () => resourceList,
        read: readNotices,
      }),
      ...recordMethods(define, {
        prefix: 'booking.v1.booking',
        records: ({ bookings }) => bookings,
        one: 'booking',
        many: 'booking',
        listed: () => bookingList,
      }),
      ...recordMethods(define, {
        prefix: 'booking.v1.waitlist',
        records: ({ waitList }) => waitList,
        one: 'waitList',
        many: 'waitList',
        listed: () => waitListList(portal.settings.utcOffsetSeconds),
      }),
      ...slotMethods(define),
      ...linkMethods(define),
      ...moveMethods(define),
      // api-reference/booking/booking-v1-clienttype-list.md
      ...define('booking.v1.clienttype', {
        list: () => ({ clientType: ['COMPANY', 'CONTACT'].map((code) => ({ code, module: 'crm' })) }),
      }),
    ]
  },
}
