import { expect, it } from 'vitest'
import { app, openOffice } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

it("whatever is sent to bookings, they answer or refuse in the portal's own words", async () => {
  const office = await openOffice({ apps: [{ ...app, scope: ['booking'] }] })
  await office.call('booking.v1.resourceType.add', { fields: { name: 'Room', code: 'room' } })
  await office.call('booking.v1.resource.add', { fields: { name: 'Desk', typeId: 1 } })
  const moment = (timestamp: number): object => ({ timestamp, timezone: 'Europe/Berlin' })
  const datePeriod = { from: moment(1723446900), to: moment(1723447800) }
  await office.call('booking.v1.booking.add', { fields: { resourceIds: [1], datePeriod } })
  await office.call('booking.v1.waitlist.add', { fields: { note: 'A' } })
  const words =
    'name code typeId isMain infoDelay templateTypeInfo resourceIds datePeriod from to timestamp timezone UTC weekDays slotSize Mon within dateFrom dateTo client entities module type createdWithin searchQuery value moduleId entityTypeId note asc'
  const own = { id: 1, bookingId: 1, waitListId: 1, resourceId: 1 }
  // Without what takes the records of all other calls away.
  const answered = await surviveRandomCalls(office, /^booking\.(?!v1\.\w+\.delete)/, [...words.split(' '), '01.01.2026'], own)
  expect(answered).toBeGreaterThan(0.05)
  await office.portal.close()
})
