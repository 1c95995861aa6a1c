import type { Params } from './compare-with-catalogue.ts'

type Call = (method: string, params: Params) => Promise<unknown>

const moment = (timestamp: number): object => ({ timestamp, timezone: 'Europe/Berlin' })
const datePeriod = { from: moment(1723446900), to: moment(1723447800) }

/** A booking with its resource and an entry of the waitlist; and which parameters find them. */
export async function createBookingRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  await call('booking.v1.resourceType.add', { fields: { name: 'T', code: 't' } })
  await call('booking.v1.resource.add', { fields: { name: 'R', typeId: 1 } })
  await call('booking.v1.booking.add', { fields: { resourceIds: [1], datePeriod } })
  await call('booking.v1.waitlist.add', { fields: { note: 'N' } })
  const ofBooking = { bookingId: 1, clients: [], externalData: [] }
  const ofEntry = { waitListId: 1, clients: [], externalData: [] }
  const actions = ['list', 'set', 'unset']
  return {
    ...Object.fromEntries(actions.map((action) => [`booking.v1.resource.slots.${action}`, { resourceId: 1, slots: [] }])),
    ...Object.fromEntries(actions.map((action) => [`booking.v1.booking.client.${action}`, ofBooking])),
    ...Object.fromEntries(actions.map((action) => [`booking.v1.booking.externalData.${action}`, ofBooking])),
    ...Object.fromEntries(actions.map((action) => [`booking.v1.waitlist.client.${action}`, ofEntry])),
    ...Object.fromEntries(actions.map((action) => [`booking.v1.waitlist.externalData.${action}`, ofEntry])),
  }
}
