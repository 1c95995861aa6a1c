import { describe, expect, it, onTestFinished } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

type Row = Record<string, unknown>
const own = { type: 'user', ownerId: 1 }

async function openCalendars(options: { readonly now?: number } = {}): Promise<Office> {
  const office = await openOffice({ apps: [{ ...app, scope: ['calendar'] }] })
  onTestFinished(() => office.portal.close())
  office.portal.clock.set(options.now ?? Date.UTC(2026, 0, 15, 9))
  return office
}
const names = (rows: unknown, member = 'NAME'): unknown[] => (rows as Row[]).map((row) => row[member])
const missing = (name: string, method: string, stop = '') => ({
  status: 400,
  error: '',
  error_description: `The required parameter "${name}" for the method "${method}" is not set${stop}`,
})

describe('calendars', () => {
  it('are made, shown, changed, removed and announced', async () => {
    const { call, listen, heard } = await openCalendars()
    await listen('OnCalendarSectionAdd', 'OnCalendarSectionUpdate', 'OnCalendarSectionDelete', 'OnCalendarEntryDelete')
    const section = {
      type: 'user',
      name: 'Work',
      description: 'All of it',
      color: '#9cbeee',
      text_color: '#283000',
      export: { ALLOW: true, SET: 'all' },
    }
    const id = await call('calendar.section.add', section)
    expect(await call('calendar.section.get', own)).toEqual([
      expect.objectContaining({
        ID: String(id),
        NAME: 'Work',
        DESCRIPTION: 'All of it',
        COLOR: '#9cbeee',
        TEXT_COLOR: '#283000',
        EXPORT: { ALLOW: true, SET: 'all' },
        CAL_TYPE: 'user',
        OWNER_ID: '1',
        DATE_CREATE: '2026-01-15 12:00:00',
        PERM: expect.objectContaining({ edit: true }),
      }),
    ])
    expect(await call('calendar.section.update', { ...own, id, name: 'Play' })).toBe(id)
    const event = await call('calendar.event.add', { ...own, section: id, name: 'In it', from: '2026-01-20', to: '2026-01-20' })
    expect(await call('calendar.section.delete', { ...own, id })).toBe(true)
    expect(await call('calendar.section.get', own)).toEqual([])
    expect(await call('calendar.event.get', own)).toEqual([])
    expect(await heard()).toEqual([
      ['ONCALENDARSECTIONADD', { id: String(id) }],
      ['ONCALENDARSECTIONUPDATE', { id: String(id) }],
      ['ONCALENDARENTRYDELETE', { id: String(event) }],
      ['ONCALENDARSECTIONDELETE', { id: String(id) }],
    ])
  })

  it('of others are for administrators to change, and refuse in the words of their pages', async () => {
    const { ask } = await openCalendars()
    expect(await ask('calendar.section.add', { ...own, name: 'x' }, 2)).toMatchObject({ error: '', error_description: 'Access denied.' })
    expect(await ask('calendar.section.add', { type: 'user', ownerId: 2, name: 'x' })).toMatchObject({ status: 200 })
    expect(await ask('calendar.section.add', {})).toMatchObject(missing('type', 'calendar.section.add', '.'))
    expect(await ask('calendar.section.get', { type: 'group' })).toMatchObject(missing('ownerId', 'calendar.section.get'))
    expect(await ask('calendar.section.update', own)).toMatchObject({ error_description: 'Section ID is not set' })
    expect(await ask('calendar.section.delete', { ...own, id: 99 })).toMatchObject({ error_description: 'Access denied.' })
  })
})

describe('events', () => {
  it('look as their page shows them, change, go and are announced', async () => {
    const { call, listen, heard } = await openCalendars()
    await listen('OnCalendarEntryAdd', 'OnCalendarEntryUpdate', 'OnCalendarEntryDelete')
    const id = await call('calendar.event.add', {
      ...own,
      name: 'Event Name',
      from: '2026-02-11 17:59:00',
      to: '2026-02-11 18:59:00',
      timezone_from: 'Europe/Riga',
      description: 'Description for event',
      accessibility: 'free',
      color: '#9dcf00',
      is_meeting: 'Y',
      location: 'test location',
      remind: [{ type: 'min', count: 50 }],
      crm_fields: ['CO_1', 'nonsense'],
    })
    const event = await call('calendar.event.getbyid', { id })
    expect(event).toMatchObject({
      ID: String(id),
      CAL_TYPE: 'user',
      OWNER_ID: '1',
      NAME: 'Event Name',
      DATE_FROM: '02/11/2026 05:59:00 pm',
      DATE_TO: '02/11/2026 06:59:00 pm',
      TZ_FROM: 'Europe/Riga',
      TZ_TO: 'Europe/Riga',
      TZ_OFFSET_FROM: '7200',
      DATE_FROM_TS_UTC: String(Date.UTC(2026, 1, 11, 15, 59) / 1000),
      DT_SKIP_TIME: 'N',
      DT_LENGTH: 3600,
      ACCESSIBILITY: 'free',
      IS_MEETING: true,
      MEETING_STATUS: 'H',
      MEETING_HOST: '1',
      MEETING: { HOST_NAME: 'Ann Ames', NOTIFY: false, MEETING_CREATOR: 1 },
      REMIND: [{ type: 'min', count: 50 }],
      ATTENDEES_CODES: ['U1'],
      ATTENDEE_LIST: [{ id: 1, entryId: String(id), status: 'H' }],
      UF_CRM_CAL_EVENT: ['CO_1'],
      DATE_FROM_FORMATTED: 'Wed Feb 11 2026 17:59:00',
      // The portal is an hour ahead of Riga in winter.
      '~USER_OFFSET_FROM': -3600,
    })
    expect(await call('calendar.event.get', own)).toEqual([event])
    expect(await call('calendar.event.update', { ...own, id, from: '2026-02-12T10:00:00+01:00', name: 'Moved' })).toBe(id)
    expect(await call('calendar.event.getbyid', { id })).toMatchObject({
      NAME: 'Moved',
      DATE_FROM: '02/12/2026 11:00:00 am',
      DATE_TO: '02/12/2026 12:00:00 pm',
      VERSION: '2',
      ATTENDEES_CODES: ['U1'],
    })
    expect(await call('calendar.event.delete', { id })).toBe(true)
    expect(await call('calendar.event.get', own)).toEqual([])
    expect(await heard()).toEqual([
      ['ONCALENDARENTRYADD', { id: String(id) }],
      ['ONCALENDARENTRYUPDATE', { id: String(id) }],
      ['ONCALENDARENTRYDELETE', { id: String(id) }],
    ])
  })

  it('last whole days, or are given in seconds', async () => {
    const { call } = await openCalendars()
    const day = await call('calendar.event.add', { ...own, name: 'Trip', from: '2026-02-20', to: '2026-02-21', skip_time: 'Y' })
    expect(await call('calendar.event.getbyid', { id: day })).toMatchObject({
      DATE_FROM: '02/20/2026 12:00:00 am',
      DT_SKIP_TIME: 'Y',
      DT_LENGTH: 172_800,
      DATE_FROM_TS_UTC: String(Date.UTC(2026, 1, 20) / 1000),
      DATE_FROM_FORMATTED: 'Fri Feb 20 2026',
    })
    const from_ts = Date.UTC(2026, 1, 1, 9) / 1000
    const timed = await call('calendar.event.add', { ...own, name: 'Call', from_ts, to_ts: from_ts + 60 })
    expect(await call('calendar.event.getbyid', { id: timed })).toMatchObject({
      DATE_FROM: '02/01/2026 12:00:00 pm',
      DATE_FROM_TS_UTC: String(from_ts),
    })
  })

  it('are listed for a period, a month back and three ahead by default, and by sections', async () => {
    const { call } = await openCalendars()
    const other = await call('calendar.section.add', { ...own, name: 'Other' })
    for (const day of ['2025-12-01', '2025-12-20', '2026-04-10', '2026-05-01'])
      await call('calendar.event.add', { ...own, name: day, from: `${day} 10:00:00`, to: `${day} 11:00:00`, section: other })
    expect(names(await call('calendar.event.get', own))).toEqual(['2025-12-20', '2026-04-10'])
    expect(names(await call('calendar.event.get', { ...own, from: '2025-12-01', to: '2025-12-20' }))).toEqual(['2025-12-01', '2025-12-20'])
    expect(await call('calendar.event.get', { ...own, section: [Number(other) + 1] })).toEqual([])
    expect(names(await call('calendar.event.get.nearest', { days: 100 }))).toEqual(['2026-04-10'])
    expect(await call('calendar.event.get.nearest', { days: 10 })).toEqual([])
  })

  it('of the company have an empty owner, as samples send it, or 0', async () => {
    const { ask, call } = await openCalendars()
    const company = { type: 'company_calendar', ownerId: '' }
    await call('calendar.event.add', { ...company, name: 'Party', from: '2026-01-20', to: '2026-01-20' })
    expect(names(await call('calendar.event.get', company))).toEqual(['Party'])
    expect(names(await call('calendar.event.get', { ...company, ownerId: 0 }))).toEqual(['Party'])
    expect(await ask('calendar.event.get', { type: 'company_calendar' })).toMatchObject(missing('ownerId', 'calendar.event.get'))
    expect(await ask('calendar.event.get', { type: 'group', ownerId: '' })).toMatchObject(missing('ownerId', 'calendar.event.get'))
  })

  it('come again as their rule says, at the same hour through a change of clocks', async () => {
    const { call } = await openCalendars({ now: Date.UTC(2026, 2, 20) })
    const rrule = { FREQ: 'WEEKLY', BYDAY: ['MO', 'WE'], INTERVAL: 1, UNTIL: '2026-04-01' }
    const when = { from: '2026-03-23 10:00:00', to: '2026-03-23 11:00:00', timezone_from: 'Europe/Berlin' }
    const id = await call('calendar.event.add', { ...own, ...when, name: 'Standup', rrule })
    const rows = (await call('calendar.event.get', own)) as Row[]
    expect(rows.map(({ DATE_FROM, TZ_OFFSET_FROM }) => [DATE_FROM, TZ_OFFSET_FROM])).toEqual([
      ['03/23/2026 10:00:00 am', '3600'],
      ['03/25/2026 10:00:00 am', '3600'],
      ['03/30/2026 10:00:00 am', '7200'],
      ['04/01/2026 10:00:00 am', '7200'],
    ])
    expect(rows[0]!['RRULE']).toEqual({
      FREQ: 'WEEKLY',
      BYDAY: { MO: 'MO', WE: 'WE' },
      INTERVAL: 1,
      UNTIL: '04/01/2026',
      '~UNTIL': '04/01/2026',
      UNTIL_TS: Date.UTC(2026, 3, 1) / 1000,
    })
    expect(rows[0]!['~RRULE_DESCRIPTION']).toBe('every week on: Mon, Wed, from 03/23/2026 to 04/01/2026')
    const change = {
      ...own,
      id,
      recurrence_mode: 'this',
      current_date_from: '2026-03-25',
      name: 'Late',
      from: '2026-03-25 15:00:00',
      to: '2026-03-25 16:00:00',
    }
    const taken = (await call('calendar.event.update', change)) as Row
    expect(taken).toMatchObject({ originalDate: '03/25/2026 10:00:00 am', instanceTz: 'Europe/Berlin', id, recEventId: Number(id) + 1 })
    const after = (await call('calendar.event.get', own)) as Row[]
    expect(after.map(({ NAME, DATE_FROM }) => [NAME, DATE_FROM])).toEqual([
      ['Standup', '03/23/2026 10:00:00 am'],
      ['Late', '03/25/2026 03:00:00 pm'],
      ['Standup', '03/30/2026 10:00:00 am'],
      ['Standup', '04/01/2026 10:00:00 am'],
    ])
    expect(after[0]!['EXDATE']).toBe('03/25/2026')
    expect(after[1]).toMatchObject({ RECURRENCE_ID: id, RRULE: '' })
    await call('calendar.event.update', { ...own, id, recurrence_mode: 'next', current_date_from: '2026-03-30', name: 'New' })
    expect(names(await call('calendar.event.get', own))).toEqual(['Standup', 'Late', 'New', 'New'])
  })

  it('refuse in the words of their pages', async () => {
    const { ask, call } = await openCalendars()
    const event = { ...own, name: 'E', from: '2026-02-01', to: '2026-02-01' }
    for (const name of ['type', 'ownerId', 'name', 'from', 'to'])
      expect(await ask('calendar.event.add', { ...event, [name]: undefined })).toMatchObject(missing(name, 'calendar.event.add'))
    const refused = async (method: string, params: object, user = 1): Promise<unknown> =>
      (await ask(method, params, user)).error_description
    expect(await refused('calendar.event.add', { ...event, name: ['x'] })).toBe('Invalid value for the parameter "name"')
    expect(await refused('calendar.event.add', { ...event, from: 'soon' })).toBe('An error occurred while creating the event')
    expect(await refused('calendar.event.add', { ...event, crm_fields: 'C_1' })).toBe('The list of event links to CRM must be an array')
    expect(await refused('calendar.event.add', { ...event, section: 77 })).toBe(
      'You specified an invalid calendar section ID or the user does not have access to it',
    )
    expect(await refused('calendar.event.add', event, 2)).toBe('Access denied')
    const id = await call('calendar.event.add', event)
    expect(await ask('calendar.event.update', { id, type: 'user' })).toMatchObject(missing('ownerId', 'calendar.event.update', '.'))
    expect(await refused('calendar.event.update', { ...own, id, recurrence_mode: 'some' })).toBe(
      'An invalid editing type for the recurring event is specified.',
    )
    expect(await refused('calendar.event.delete', {})).toBe('Event id not specified')
    expect(await refused('calendar.event.delete', { id }, 2)).toBe('An error occurred while deleting the event')
  })
})

describe('meetings', () => {
  it('are in the calendars of who is invited, until they decline they are busy', async () => {
    const { call, ask } = await openCalendars()
    const meeting = { ...own, name: 'Talk', from: '2026-02-01 10:00:00', to: '2026-02-01 11:00:00', is_meeting: 'Y', attendees: [2, 3] }
    const id = await call('calendar.event.add', meeting)
    expect(await call('calendar.event.get', { type: 'user', ownerId: 2 }, 2)).toMatchObject([{ NAME: 'Talk', MEETING_STATUS: 'Q' }])
    expect(await call('calendar.meeting.status.get', { eventId: id }, 2)).toBe('Q')
    const busy = async (): Promise<unknown> => {
      const found = (await call('calendar.accessibility.get', { users: [1, 2, 3], from: '2026-02-01', to: '2026-02-01' })) as Row
      return Object.fromEntries(Object.entries(found).map(([user, rows]) => [user, names(rows)]))
    }
    expect(await busy()).toEqual({ 1: ['Talk'], 2: ['Talk'], 3: ['Talk'] })
    expect(await call('calendar.meeting.status.set', { eventId: id, status: 'N' }, 2)).toBe(true)
    expect(await call('calendar.meeting.status.set', { eventId: id, status: 'Y' }, 3)).toBe(true)
    expect(await busy()).toEqual({ 1: ['Talk'], 2: [], 3: ['Talk'] })
    expect(await call('calendar.event.getbyid', { id })).toMatchObject({
      ATTENDEE_LIST: [
        { id: 1, status: 'H' },
        { id: 2, status: 'N' },
        { id: 3, status: 'Y' },
      ],
    })
    await call('calendar.event.update', { ...own, id, is_meeting: 'Y', attendees: [3] })
    expect(await call('calendar.event.getbyid', { id })).toMatchObject({ ATTENDEES_CODES: ['U1', 'U3'] })
    await call('calendar.event.update', { ...own, id, is_meeting: 'Y' })
    expect(await call('calendar.event.getbyid', { id })).toMatchObject({ ATTENDEES_CODES: ['U1'] })
    expect(await ask('calendar.meeting.status.get', { eventId: id }, 2)).toMatchObject({
      error: '',
      error_description: 'An error occurred while retrieving the status',
    })
    expect(await ask('calendar.meeting.status.set', { eventId: id, status: 'X' })).toMatchObject({
      error_description: 'Invalid value for the parameter "status"',
    })
    expect(await ask('calendar.accessibility.get', { users: [1], to: '2026-01-01' })).toMatchObject(
      missing('from', 'calendar.accessibility.get', '.'),
    )
  })

  it('of another host are changed by naming the host', async () => {
    const { call, ask } = await openCalendars()
    const two = { type: 'user', ownerId: 2 }
    const id = await call('calendar.event.add', { ...two, name: 'His', from: '2026-02-01', to: '2026-02-01', is_meeting: 'Y' }, 2)
    expect(await ask('calendar.event.update', { ...two, id, name: 'Hers' })).toMatchObject({ error_description: 'Access denied.' })
    expect(await call('calendar.event.update', { ...two, id, name: 'Hers', host: 2 })).toBe(id)
  })
})

describe('resources and settings', () => {
  it('are calendars that bookings stand in', async () => {
    const { call, ask, listen, heard } = await openCalendars()
    await listen('OnCalendarSectionAdd')
    const id = await call('calendar.resource.add', { name: 'Room' })
    expect(await heard()).toEqual([['ONCALENDARSECTIONADD', { id: String(id) }]])
    expect(await call('calendar.resource.update', { resourceId: id, name: 'Hall' })).toBe(id)
    expect(await call('calendar.resource.list')).toEqual([{ ID: String(id), NAME: 'Hall', CREATED_BY: '1' }])
    const booking = { type: 'resource', ownerId: 0, section: id, name: 'Booking', from: '2026-02-20', to: '2026-02-21', skip_time: 'Y' }
    const booked = await call('calendar.event.add', booking)
    const filter = { resourceTypeIdList: [id], from: '2026-02-21', to: '2026-02-28' }
    expect(await call('calendar.resource.booking.list', { filter })).toMatchObject([
      {
        ID: String(booked),
        EVENT_TYPE: '#resourcebooking#',
        SECTION_ID: String(id),
        MEETING_STATUS: 'Y',
        MEETING_HOST: '0',
        IS_MEETING: false,
      },
    ])
    expect(await call('calendar.resource.booking.list', { filter: { resourceIdList: [99] } })).toEqual([])
    expect(await ask('calendar.resource.booking.list', { filter: { from: '2026-01-01' } })).toMatchObject({
      error: '',
      error_description: `The required parameter "filter['resourceTypeIdList']" is not set for the method "calendar.resource.booking.list"`,
    })
    expect(await ask('calendar.resource.add', {})).toMatchObject(missing('name', 'calendar.resource.add'))
    expect(await call('calendar.resource.delete', { resourceId: id })).toBe(true)
    expect(await call('calendar.resource.list')).toEqual([])
  })

  it('are kept for each user', async () => {
    const { call, ask } = await openCalendars()
    expect(await call('calendar.settings.get')).toMatchObject({ week_start: 'MO', week_holidays: ['SA', 'SU'] })
    expect(await call('calendar.user.settings.set', { settings: { view: 'week', nonsense: 1 } })).toBe(true)
    await call('calendar.user.settings.set', { settings: { showTasks: 'N' } })
    const mine = (await call('calendar.user.settings.get')) as Row
    expect(mine).toMatchObject({ view: 'week', showTasks: 'N', timezoneOffsetUTC: 10_800, work_time_start: '9.00' })
    expect(mine).not.toHaveProperty('nonsense')
    expect(await call('calendar.user.settings.get', {}, 2)).toMatchObject({ view: 'month', showTasks: 'Y' })
    expect(await ask('calendar.user.settings.set', {})).toMatchObject(missing('settings', 'calendar.user.settings.set'))
  })
})
