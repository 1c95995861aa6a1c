import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { json } from '../src/test-scope.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty' })
})
afterEach(() => portal.close())

const call = async (method: string, params: object = {}): Promise<unknown> => {
  const response = await portal.fetch(`${portal.webhook}booking.v1.${method}`, json(params))
  const { result, error, error_description: text } = (await response.json()) as Record<string, unknown>
  return error === undefined ? result : [response.status, error, text]
}
const made = async (method: string, fields: object): Promise<number> => ((await call(`${method}.add`, { fields })) as { id: number }).id
const addType = async (code = 'room'): Promise<number> => made('resourceType', { name: 'Room', code })
const addResource = async (): Promise<number> => {
  const known = ((await call('resourceType.list')) as { resource: { id: number }[] }).resource[0]
  return made('resource', { name: 'Desk', typeId: known?.id ?? (await addType()) })
}
/** Monday, the 12th of August 2024, from 9:15 in Berlin. */
const at = (minutes: number, length = 15): object => ({
  from: { timestamp: 1723446900 + minutes * 60, timezone: 'Europe/Berlin' },
  to: { timestamp: String(1723446900 + (minutes + length) * 60), timezone: 'Europe/Berlin' },
})
const announced = (): unknown[] => [...portal.events].map(({ event, data }) => [event, data])

describe('a type of resources', () => {
  it('is added with defaults, changed, found and deleted, and announces it', async () => {
    expect(
      await call('resourceType.add', { fields: { name: 'Room', code: 'room', infoDelay: 60, templateTypeDelayed: 'animate' } }),
    ).toEqual({
      id: 1,
    })
    const type = {
      id: 1,
      name: 'Room',
      code: 'room',
      confirmationCounterDelay: 7200,
      confirmationNotificationDelay: 86_400,
      confirmationNotificationRepetitions: 0,
      confirmationNotificationRepetitionsInterval: 0,
      delayedCounterDelay: 7200,
      delayedNotificationDelay: 300,
      infoNotificationDelay: 60,
      reminderNotificationDelay: -1,
      isConfirmationNotificationOn: 'Y',
      isDelayedNotificationOn: 'Y',
      isFeedbackNotificationOn: 'Y',
      isReminderNotificationOn: 'Y',
      templateTypeConfirmation: 'inanimate',
      templateTypeDelayed: 'animate',
      templateTypeFeedback: 'inanimate',
      templateTypeReminder: 'base',
    }
    expect(await call('resourceType.get', { id: 1 })).toEqual({ resourceType: type })
    expect(await call('resourceType.update', { id: 1, fields: { name: 'Hall', reminderDelay: 30 } })).toBe(true)
    const changed = { ...type, name: 'Hall', reminderNotificationDelay: 30 }
    await addType('car')
    expect(await call('resourceType.list', { filter: { searchQuery: 'hal', moduleId: 'booking' } })).toEqual({ resource: [changed] })
    expect(await call('resourceType.list', { order: { code: 'ASC' } })).toMatchObject({ resource: [{ code: 'car' }, { code: 'room' }] })
    expect(await call('resourceType.delete', { id: 1 })).toBe(true)
    expect(await call('resourceType.list', { filter: { code: 'room' } })).toEqual({ resource: [] })
    expect(announced()).toEqual([
      ['ONBOOKINGRESOURCETYPEADD', { ID: 1 }],
      ['ONBOOKINGRESOURCETYPEUPDATE', { ID: 1 }],
      ['ONBOOKINGRESOURCETYPEADD', { ID: 2 }],
      ['ONBOOKINGRESOURCETYPEDELETE', { ID: 1 }],
    ])
  })

  it.each([
    ['add', {}, '100', 'Could not find value for parameter {fields}'],
    ['add', { fields: { name: 'A' } }, 0, 'Required fields: code'],
    ['add', { fields: { name: 'A', code: 'room' } }, 1010, 'Resource type with code room already exists'],
    [
      'add',
      { fields: { name: 'A', code: 'a', isReminderNotificationOn: 'yes' } },
      422,
      'Invalid value of the field isReminderNotificationOn',
    ],
    ['add', { fields: { name: 'A', code: 'a', infoDelay: 'soon' } }, 422, 'Invalid value of the field infoNotificationDelay'],
    ['update', { id: 2, fields: { code: 'room' } }, 1011, 'Resource type with code room already exists'],
    ['update', { id: 77, fields: {} }, 1007, 'Resource type not found'],
    ['update', { id: 1, fields: { name: '' } }, 422, 'Invalid value of the field name'],
    ['get', { id: 77 }, 1013, 'Resource type not found'],
    ['delete', { id: 77 }, 1012, 'Resource type not found'],
    ['list', { order: 'ASC' }, '100', 'Invalid value {ASC} to match with parameter {order}. Should be value of type array.'],
  ])('%s refuses %j', async (action, params, code, text) => {
    await addType()
    await addType('car')
    portal.events.clear()
    expect(await call(`resourceType.${action}`, params)).toEqual([400, code, text])
    expect(announced()).toEqual([])
  })
})

describe('a resource', () => {
  it('is added to a type, changed, found and deleted, and announces it', async () => {
    const typeId = await addType()
    portal.events.clear()
    const id = await made('resource', { name: 'Car 1', typeId, isMain: 'N', isInfoNotificationOn: 'N' })
    const resource = { id, name: 'Car 1', description: '', typeId, isMain: 'N', isInfoNotificationOn: 'N', templateTypeInfo: 'inanimate' }
    expect(await call('resource.get', { id })).toMatchObject({ resource })
    await made('resource', { name: 'Car 2', typeId })
    expect(await call('resource.list', { filter: { searchQuery: 'CAR', isMain: 'N', typeId } })).toMatchObject({ resource: [{ id }] })
    expect(await call('resource.list', { filter: { name: 'Car' } })).toEqual({ resource: [] })
    expect(await call('resource.list', { order: { name: 'desc' } })).toMatchObject({ resource: [{ name: 'Car 2' }, { name: 'Car 1' }] })
    expect(await call('resource.update', { id, fields: { description: 'Red' } })).toBe(true)
    expect(await call('resource.get', { id })).toMatchObject({ resource: { ...resource, description: 'Red' } })
    expect(await call('resource.delete', { id })).toBe(true)
    expect(announced().filter((each) => (each as [string, { ID: number }])[1].ID === id)).toEqual([
      ['ONBOOKINGRESOURCEADD', { ID: id }],
      ['ONBOOKINGRESOURCEUPDATE', { ID: id }],
      ['ONBOOKINGRESOURCEDELETE', { ID: id }],
    ])
  })

  it('has slots until it is given none', async () => {
    const resourceId = await addResource()
    const slot = { from: 540, to: 1080, timezone: 'Europe/Berlin', weekDays: ['Mon', 'Tue'], slotSize: 30 }
    expect(await call('resource.slots.list', { resourceId })).toEqual({ slots: [] })
    expect(await call('resource.slots.set', { resourceId, slots: [slot] })).toBe(true)
    expect(await call('resource.slots.list', { resourceId })).toEqual({ slots: [{ id: 1, ...slot }] })
    expect(await call('resource.slots.unset', { resourceId })).toBe(true)
    expect(await call('resource.slots.list', { resourceId })).toEqual({ slots: [] })
  })

  it.each([
    ['add', { fields: {} }, 0, 'Required fields: name'],
    ['add', { fields: { name: 'A' } }, 1006, 'ResourceType not found'],
    ['add', { fields: { name: 'A', typeId: 17 } }, 1013, 'Resource type with id 17 does not exist'],
    ['add', { fields: { name: 'A', typeId: 1, templateTypeInfo: 'base' } }, 422, 'Invalid value of the field templateTypeInfo'],
    ['update', { id: 77, fields: {} }, 1007, 'Resource not found'],
    ['update', { id: 1, fields: { typeId: 17 } }, 1013, 'Resource type with id 17 does not exist'],
    ['get', { id: 77 }, 1009, 'Resource not found'],
    ['delete', { id: 77 }, 1008, 'Resource not found'],
    ['slots.list', { resourceId: 77 }, 1009, 'Resource not found'],
    ['slots.set', { resourceId: 1 }, '100', 'Could not find value for parameter {slots}'],
    ['slots.set', { resourceId: 1, slots: [{ from: 0, to: 60, weekDays: ['Mon'] }] }, 0, 'Required fields: timezone, slotSize'],
    [
      'slots.set',
      { resourceId: 1, slots: [{ from: 60, to: 0, timezone: 'UTC', weekDays: ['Mon'], slotSize: 5 }] },
      422,
      'Invalid value of the field to',
    ],
    [
      'slots.set',
      { resourceId: 1, slots: [{ from: 0, to: 60, timezone: 'Moon/Crater', weekDays: ['Mon'], slotSize: 5 }] },
      422,
      'Invalid value of the field timezone',
    ],
  ])('%s refuses %j', async (action, params, code, text) => {
    await addResource()
    expect(await call(`resource.${action}`, params)).toEqual([400, code, text])
  })
})

describe('a booking', () => {
  it('is added, changed, found and deleted, and announces it', async () => {
    const resourceIds = [await addResource(), await addResource()]
    portal.events.clear()
    const id = await made('booking', { name: 'Visit', resourceIds, datePeriod: at(0) })
    const datePeriod = {
      from: { timestamp: 1723446900, timezone: 'Europe/Berlin' },
      to: { timestamp: 1723447800, timezone: 'Europe/Berlin' },
    }
    const booking = { id, name: 'Visit', description: '', resourceIds, datePeriod }
    expect(await call('booking.get', { id })).toEqual({ booking })
    expect(await call('booking.update', { id, fields: { description: 'First', resourceIds: [resourceIds[1]] } })).toBe(true)
    const later = await made('booking', { resourceIds, datePeriod: at(60) })
    const changed = { ...booking, description: 'First', resourceIds: [resourceIds[1]] }
    expect(await call('booking.list', { filter: { within: { dateFrom: 0, dateTo: 1723447800 } } })).toEqual({ booking: [changed] })
    expect(await call('booking.list', { order: { dateFrom: 'DESC' } })).toMatchObject({ booking: [{ id: later }, { id }] })
    expect(await call('booking.delete', { id })).toBe(true)
    expect(await call('booking.get', { id })).toEqual([400, 1021, 'Booking not found'])
    expect(announced()).toEqual([
      ['ONBOOKINGADD', { ID: id }],
      ['ONBOOKINGUPDATE', { ID: id }],
      ['ONBOOKINGADD', { ID: later }],
      ['ONBOOKINGDELETE', { ID: id }],
    ])
  })

  it('is listed without what every object of JavaScript has in filter and order', async () => {
    const id = await made('booking', { resourceIds: [await addResource()], datePeriod: at(0) })
    const inherited = { constructor: 1, toString: 'x', hasOwnProperty: null }
    expect(await call('booking.list', { filter: inherited, order: inherited })).toMatchObject({ booking: [{ id }] })
  })

  it('takes a resource that nobody else has at that time', async () => {
    const resourceIds = [await addResource()]
    const id = await made('booking', { resourceIds, datePeriod: at(0) })
    const busy = [400, 1018, 'Empty resource collection']
    expect(await call('booking.add', { fields: { resourceIds, datePeriod: at(10) } })).toEqual(busy)
    const next = await made('booking', { resourceIds, datePeriod: at(15) })
    expect(await call('booking.update', { id: next, fields: { datePeriod: at(14) } })).toEqual(busy)
    expect(await call('booking.update', { id, fields: { datePeriod: at(-5) } })).toBe(true)
    expect(await call('booking.update', { id: next, fields: { datePeriod: at(14) } })).toBe(true)
  })

  it('lies in a slot of its resources, where they have any', async () => {
    const resourceId = await addResource()
    // 9:00 to 10:00 in Berlin is 7:00 to 8:00 in UTC, when it is summer.
    const slot = { from: 420, to: 480, timezone: 'UTC', weekDays: ['Mon'], slotSize: 15 }
    await call('resource.slots.set', { resourceId, slots: [slot] })
    const add = async (minutes: number, length: number): Promise<unknown> =>
      call('booking.add', { fields: { resourceIds: [resourceId], datePeriod: at(minutes, length) } })
    const busy = [400, 1018, 'Empty resource collection']
    expect(await add(0, 46)).toEqual(busy)
    expect(await add(-16, 10)).toEqual(busy)
    expect(await add(24 * 60, 10)).toEqual(busy)
    expect(await add(0, 45)).toEqual({ id: 1 })
  })

  it.each([
    ['add', { fields: {} }, 0, 'Required fields: resourceIds, datePeriod'],
    ['add', { fields: { resourceIds: [], datePeriod: at(0) } }, 1018, 'Empty resource collection'],
    ['add', { fields: { resourceIds: [77], datePeriod: at(0) } }, 1018, 'Empty resource collection'],
    ['add', { fields: { resourceIds: [1], datePeriod: at(0, 0) } }, 422, 'Invalid date period'],
    ['add', { fields: { resourceIds: [1], datePeriod: 'today' } }, 422, 'Invalid date period'],
    ['add', { fields: { resourceIds: [1], datePeriod: { from: { timestamp: 1 } } } }, 0, 'Required fields: to'],
    [
      'add',
      { fields: { resourceIds: [1], datePeriod: { from: { timestamp: 1, timezone: 'Moon' }, to: { timestamp: 2, timezone: 'UTC' } } } },
      422,
      'Invalid date period',
    ],
    [
      'add',
      { fields: { resourceIds: [1], datePeriod: { from: { timestamp: 1, timezone: 'UTC' }, to: { timestamp: 9e15, timezone: 'UTC' } } } },
      422,
      'Invalid date period',
    ],
    ['update', { id: 77, fields: {} }, 1019, 'Booking not found'],
    ['get', { id: 77 }, 1021, 'Booking not found'],
    ['list', { filter: { within: { dateFrom: 0 } } }, 0, 'Required fields: dateTo'],
    ['list', { filter: { within: { dateFrom: 5, dateTo: 'x' } } }, 422, 'Invalid date period'],
    ['list', { filter: { client: { entities: [{ code: 'CONTACT', module: 'crm' }] } } }, 0, 'Required fields: id'],
  ])('%s refuses %j', async (action, params, code, text) => {
    await addResource()
    expect(await call(`booking.${action}`, params)).toEqual([400, code, text])
  })
})

describe('clients and bindings', () => {
  const clients = [
    { id: 1, type: { code: 'CONTACT', module: 'crm' } },
    { id: 2, type: { code: 'COMPANY', module: 'crm' } },
  ]
  const externalData = [{ moduleId: 'crm', entityTypeId: 'DEAL', value: '1' }]

  it('of a booking are set, found and taken away', async () => {
    const bookingId = await made('booking', { resourceIds: [await addResource()], datePeriod: at(0) })
    expect(await call('booking.client.set', { bookingId, clients })).toBe(true)
    expect(await call('booking.client.list', { bookingId })).toEqual({ bookingClient: clients })
    const having = (entities: object[]): object => ({ filter: { client: { entities } } })
    const company = { code: 'COMPANY', module: 'crm' }
    expect(await call('booking.list', having([{ ...company, id: '2' }]))).toMatchObject({ booking: [{ id: bookingId }] })
    expect(await call('booking.list', having([{ ...company, id: 1 }]))).toEqual({ booking: [] })
    expect(await call('booking.client.unset', { bookingId })).toBe(true)
    expect(await call('booking.client.list', { bookingId })).toEqual({ bookingClient: [] })
    expect(await call('booking.externalData.set', { bookingId, externalData })).toBe(true)
    expect(await call('booking.externalData.list', { bookingId })).toEqual({ externalData })
  })

  it('go with what they belong to into the waitlist and back', async () => {
    const resourceIds = [await addResource()]
    const bookingId = await made('booking', { description: 'By the window', resourceIds, datePeriod: at(0) })
    await call('booking.client.set', { bookingId, clients })
    await call('booking.externalData.set', { bookingId, externalData })
    portal.events.clear()
    const waitListId = await call('waitlist.createfrombooking', { bookingId })
    expect(await call('waitlist.get', { id: waitListId })).toEqual({ waitList: { id: waitListId, note: 'By the window' } })
    expect(await call('waitlist.client.list', { waitListId })).toEqual({ waitListClient: clients })
    expect(await call('booking.get', { id: bookingId })).toEqual([400, 1021, 'Booking not found'])
    const again = await call('booking.createfromwaitlist', { waitListId, fields: { resourceIds, datePeriod: at(0) } })
    expect(await call('booking.externalData.list', { bookingId: again })).toEqual({ externalData })
    expect(await call('waitlist.get', { id: waitListId })).toEqual([400, 1040, 'Wait list not found'])
    expect(announced()).toEqual([
      ['ONBOOKINGWAITLISTITEMADD', { ID: waitListId }],
      ['ONBOOKINGDELETE', { ID: bookingId }],
      ['ONBOOKINGADD', { ID: again }],
      ['ONBOOKINGWAITLISTITEMDELETE', { ID: waitListId }],
    ])
  })

  it('are of types that are told', async () => {
    expect(await call('clienttype.list')).toEqual({
      clientType: [
        { code: 'COMPANY', module: 'crm' },
        { code: 'CONTACT', module: 'crm' },
      ],
    })
  })

  it.each([
    ['booking.client.set', { bookingId: 1, clients: [{ id: 1 }] }, 0, 'Required fields: type'],
    ['booking.client.set', { bookingId: 1, clients: [{ id: 1, type: { code: 'CONTACT' } }] }, 0, 'Required fields: module'],
    ['booking.client.set', { bookingId: 77, clients: [] }, 1021, 'Booking not found'],
    ['booking.externalData.set', { bookingId: 1, externalData: [{ moduleId: 'crm' }] }, 0, 'Required fields: entityTypeId, value'],
    ['booking.externalData.unset', {}, '100', 'Could not find value for parameter {bookingId}'],
    ['waitlist.client.list', { waitListId: 77 }, 1040, 'Wait list not found'],
    ['booking.createfromwaitlist', { waitListId: 77, fields: {} }, 1038, 'wait list item not found'],
    ['booking.createfromwaitlist', { waitListId: 1, fields: { resourceIds: [77], datePeriod: at(0) } }, 1038, 'Empty resource collection'],
    ['booking.createfromwaitlist', { waitListId: 1 }, 0, 'Required fields: resourceIds, datePeriod'],
    ['waitlist.createfrombooking', { bookingId: 77 }, 1037, 'booking not found'],
  ])('%s refuses %j', async (method, params, code, text) => {
    await made('booking', { resourceIds: [await addResource()], datePeriod: at(0) })
    await made('waitlist', { note: 'A' })
    expect(await call(method, params)).toEqual([400, code, text])
  })
})

describe('the waitlist', () => {
  it('has entries that are added, changed, found by their day and deleted, and announces it', async () => {
    expect(await call('waitlist.add', { fields: { note: 'Call back' } })).toEqual({ id: 1 })
    expect(await call('waitlist.update', { id: 1, fields: { note: 'Called' } })).toBe(true)
    const today = new Date(portal.clock.now() + 3 * 3600_000).toISOString().slice(0, 10).split('-').toReversed().join('.')
    const tomorrow = new Date(portal.clock.now() + 27 * 3600_000).toISOString().slice(0, 10).split('-').toReversed().join('.')
    const entry = { id: 1, note: 'Called' }
    expect(await call('waitlist.list', { filter: { createdWithin: { from: today, to: tomorrow } } })).toEqual({ waitList: [entry] })
    expect(await call('waitlist.list', { filter: { createdWithin: { from: '01.01.2000', to: today } } })).toEqual({ waitList: [] })
    expect(await call('waitlist.list')).toEqual({ waitList: [entry] })
    expect(await call('waitlist.delete', { id: 1 })).toBe(true)
    expect(announced()).toEqual([
      ['ONBOOKINGWAITLISTITEMADD', { ID: 1 }],
      ['ONBOOKINGWAITLISTITEMUPDATE', { ID: 1 }],
      ['ONBOOKINGWAITLISTITEMDELETE', { ID: 1 }],
    ])
  })

  it.each([
    ['get', { id: 77 }, 1040, 'Wait list not found'],
    ['update', { id: 77, fields: {} }, 1040, 'Wait list not found'],
    ['delete', { id: 77 }, 1036, 'wait list item not found'],
    ['add', {}, '100', 'Could not find value for parameter {fields}'],
    ['list', { filter: { createdWithin: { from: '01.01.2024' } } }, 0, 'Required fields: to'],
    ['list', { filter: { createdWithin: { from: '01.01.2024', to: '31.02.2024' } } }, 422, 'Invalid date'],
  ])('%s refuses %j', async (action, params, code, text) => {
    expect(await call(`waitlist.${action}`, params)).toEqual([400, code, text])
  })
})
