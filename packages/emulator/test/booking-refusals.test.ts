import { afterAll, beforeAll, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const moment = (timestamp: number): object => ({ timestamp, timezone: 'Europe/Berlin' })
const [from, to] = [moment(1723446900), moment(1723447800)]
const booking = { resourceIds: [1], datePeriod: { from, to } }
const upsideDown = { ...booking, datePeriod: { from: to, to: from } }

let office: Office
beforeAll(async () => {
  office = await openOffice({ apps: [{ ...app, scope: ['booking'] }] })
  const { call } = office
  await call('booking.v1.resourceType.add', { fields: { name: 'Room', code: 'room' } })
  await call('booking.v1.resource.add', { fields: { name: 'Desk', typeId: 1 } })
  await call('booking.v1.booking.add', { fields: booking })
  await call('booking.v1.waitlist.add', { fields: { note: 'Later' } })
})
afterAll(() => office.portal.close())

it.each([
  ['booking.client.list', 'bookingId', {}, 1021, 'Booking not found'],
  ['booking.client.unset', 'bookingId', {}, 1021, 'Booking not found'],
  ['booking.externalData.list', 'bookingId', {}, 1021, 'Booking not found'],
  ['booking.externalData.set', 'bookingId', { externalData: [] }, 1021, 'Booking not found'],
  ['booking.externalData.unset', 'bookingId', {}, 1021, 'Booking not found'],
  ['waitlist.client.set', 'waitListId', { clients: [] }, 1040, 'Wait list not found'],
  ['waitlist.client.unset', 'waitListId', {}, 1040, 'Wait list not found'],
  ['waitlist.externalData.list', 'waitListId', {}, 1040, 'Wait list not found'],
  ['waitlist.externalData.set', 'waitListId', { externalData: [] }, 1040, 'Wait list not found'],
  ['waitlist.externalData.unset', 'waitListId', {}, 1040, 'Wait list not found'],
  ['resource.slots.set', 'resourceId', { slots: [] }, 1009, 'Resource not found'],
  ['resource.slots.unset', 'resourceId', {}, 1009, 'Resource not found'],
])('booking.v1.%s refuses a %s that nothing has', async (action, parameter, params, error, error_description) => {
  expect(await office.ask(`booking.v1.${action}`, { [parameter]: 9, ...params })).toMatchObject({ status: 400, error, error_description })
})

const clients = [{ type: { code: 'CONTACT', module: 'crm' } }]
const externalData = [{ moduleId: 'crm', value: '1' }]

it.each([
  ['booking.add', { fields: { resourceIds: [1] } }, 'datePeriod'],
  ['booking.update', { id: 1, fields: { datePeriod: { from } } }, 'to'],
  ['booking.createfromwaitlist', { waitListId: 1 }, 'resourceIds, datePeriod'],
  ['booking.list', { filter: { within: { dateFrom: 0 } } }, 'dateTo'],
  ['booking.list', { filter: { client: { code: 'CONTACT' } } }, 'entities'],
  ['booking.client.set', { bookingId: 1, clients }, 'id'],
  ['booking.externalData.set', { bookingId: 1, externalData }, 'entityTypeId'],
  ['resource.add', { fields: { typeId: 1 } }, 'name'],
  ['resource.slots.set', { resourceId: 1, slots: [{ from: 60, to: 120, timezone: 'Europe/Berlin', weekDays: ['Mon'] }] }, 'slotSize'],
  ['resourceType.add', { fields: { name: 'Car' } }, 'code'],
  ['waitlist.client.set', { waitListId: 1, clients }, 'id'],
  ['waitlist.externalData.set', { waitListId: 1, externalData }, 'entityTypeId'],
  ['waitlist.list', { filter: { createdWithin: { from: '01.04.2025' } } }, 'to'],
])('booking.v1.%s with %j tells what is missing', async (action, params, missing) => {
  const answer = { status: 400, error: 0, error_description: `Required fields: ${missing}` }
  expect(await office.ask(`booking.v1.${action}`, params)).toMatchObject(answer)
})

it.each([
  ['booking.createfromwaitlist', { waitListId: 1, fields: upsideDown }, 422, 'Invalid date period'],
  ['booking.update', { id: 1, fields: upsideDown }, 422, 'Invalid date period'],
  ['resource.update', { id: 1, fields: { isMain: 'maybe' } }, 422, 'Invalid value of the field isMain'],
  ['booking.list', { filter: 'x' }, '100', 'Invalid value {x} to match with parameter {filter}. Should be value of type array.'],
  ['resource.list', { order: 'ASC' }, '100', 'Invalid value {ASC} to match with parameter {order}. Should be value of type array.'],
])('booking.v1.%s with %j answers %s', async (action, params, error, error_description) => {
  expect(await office.ask(`booking.v1.${action}`, params)).toMatchObject({ status: 400, error, error_description })
})
