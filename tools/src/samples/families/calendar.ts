import type { World } from '../prepare-call.ts'
import { constant, type Family, record } from './family.ts'

export const calendar: Family = {
  async before(world, { method }) {
    if (method === 'calendar.event.get' || method === 'calendar.event.get.nearest') await addEvent(world)
    if (method === 'calendar.resource.booking.list') await world.idOf('booking', BOOKED)
  },
  references: [
    { at: /^calendar\.event\.\w+ section$/, to: record('section of a calendar') },
    { at: /^calendar\.event\.getbyid id$/, to: record('series') },
    { at: /^calendar\.event\.\w+ id$/, to: record('calendar.event.add') },
    { at: /^calendar\.meeting\.status\.\w+ eventId$/, to: record('calendar.event.add') },
    { at: /^calendar\.section\.(?:update|delete) id$/, to: record('section of a calendar') },
    { at: /^calendar\.section\.get ownerId$/, to: constant(2) },
    { at: /^calendar\.resource\.\w+ resourceId$/, to: record('calendar.resource.add') },
    { at: /^calendar\.\S+ filter\.resourceTypeIdList$/, to: record('calendar.resource.add') },
    { at: /^calendar\.\S+ filter\.resourceIdList$/, to: record('booking') },
  ],
  records: {
    series: ({ replay }) => replay('calendar.event.add', { rrule: ENDING }),
    'section of a calendar': ({ stage, request: { type, ownerId } }) =>
      stage.result('calendar.section.add', { type, ownerId: ownerId === '' ? 0 : ownerId, name: 'Calendar' }),
    async booking({ stage, idOf }) {
      const section = await idOf('calendar.resource.add', BOOKED)
      const days = { from: '2024-06-20', to: '2024-06-21', skip_time: 'Y' }
      return await stage.result('calendar.event.add', { type: 'resource', ownerId: 0, section, name: 'Booking', ...days })
    },
  },
}

/** The series of the samples end on a day, that of the example after ten times. */
const ENDING = { FREQ: 'WEEKLY', BYDAY: ['MO', 'WE'], INTERVAL: 1, UNTIL: '2100-12-24' }

/** The first resource of the page. */
const BOOKED = 10852

/** In the calendar and on the days that the call asks for, with all that an event may have. */
async function addEvent({ stage, request, idOf, example }: World): Promise<void> {
  const now = new Date(stage.portal.clock.now()).toISOString().slice(0, 10)
  const from = request['from'] ?? now
  const [documented] = [request['section'] ?? 0].flat()
  const owner = { type: request['type'], ownerId: request['ownerId'] === '' ? 0 : request['ownerId'] }
  const section = await idOf('section of a calendar', documented)
  await stage.result('calendar.event.add', { ...example('calendar.event.add'), ...owner, section, from, to: from, rrule: ENDING })
}
