import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Portal } from '../src/index.ts'
import { askAs } from '../src/test-scope.ts'
import { askV3, refusalOf } from '../src/v3/test-v3.ts'
import { openWithBea } from './open-with-bea.ts'

let portal: Portal
beforeEach(async () => {
  // Noon of the portal.
  portal = await openWithBea()
})
afterEach(() => portal.close())

const call = async (method: string, params: object = {}): Promise<unknown> => askAs(portal, '1/a', method, params)
const asBea = async (method: string, params: object = {}): Promise<unknown> => askAs(portal, '2/b', method, params)
const records = async (params: object): Promise<unknown> => {
  const answer = await askV3(portal, 'timeman.record.list', params)
  return answer.status === 200 ? (answer.body as { result: { items: unknown } }).result.items : refusalOf(answer)
}

describe('a working day', () => {
  it('is opened, paused, continued and closed', async () => {
    expect(await call('timeman.status')).toMatchObject({ STATUS: 'CLOSED', TIME_START: null })
    expect(await call('timeman.open', { LAT: 53.5, LON: 9.9 })).toMatchObject({
      STATUS: 'OPENED',
      TIME_START: '2026-01-05T12:00:00+03:00',
      TIME_FINISH: null,
      DURATION: '00:00:00',
      ACTIVE: true,
      LAT_OPEN: 53.5,
      TZ_OFFSET: 10800,
    })
    portal.clock.advance('1h')
    expect(await call('timeman.pause')).toMatchObject({ STATUS: 'PAUSED', TIME_LEAKS: '00:00:00' })
    portal.clock.advance('10m')
    expect(await call('timeman.open')).toMatchObject({ STATUS: 'OPENED', TIME_LEAKS: '00:10:00' })
    portal.clock.advance('50m')
    expect(await call('timeman.close')).toMatchObject({
      STATUS: 'CLOSED',
      TIME_FINISH: '2026-01-05T14:00:00+03:00',
      DURATION: '01:50:00',
      TIME_LEAKS: '00:10:00',
    })
    portal.clock.advance('5m')
    expect(await call('timeman.open')).toMatchObject({ STATUS: 'OPENED', TIME_LEAKS: '00:15:00', TIME_START: '2026-01-05T12:00:00+03:00' })
  })

  it('expires over night, and is closed on its own date only', async () => {
    await call('timeman.open')
    portal.clock.advance('24h')
    expect(await call('timeman.status')).toMatchObject({ STATUS: 'EXPIRED', TIME_FINISH_DEFAULT: '2026-01-05T17:00:00+03:00' })
    expect(await call('timeman.close')).toEqual(['WRONG_DATETIME', 'Day close date should correspond to the day open date'])
    const TIME = '2026-01-05T15:30:00+00:00'
    expect(await call('timeman.close', { TIME, REPORT: 'Forgot' })).toMatchObject({
      STATUS: 'CLOSED',
      TIME_FINISH: '2026-01-05T18:30:00+03:00',
      ACTIVE: false,
    })
    expect(await call('timeman.open')).toMatchObject({ STATUS: 'OPENED', TIME_START: '2026-01-06T12:00:00+03:00' })
  })

  it('takes a time of its date, in the zone of the time', async () => {
    const opened = await call('timeman.open', { TIME: '2026-01-05T09:00:00+02:00', REPORT: 'Train' })
    expect(opened).toMatchObject({ TIME_START: '2026-01-05T09:00:00+02:00', TZ_OFFSET: 7200, ACTIVE: false })
    await call('timeman.pause')
    expect(await call('timeman.open', { TIME: '2026-01-05T10:00:00+02:00' })).toEqual(['TIME', 'Unable to set time, work day is paused'])
  })

  it.each([
    ['timeman.open', { TIME: '2026-01-04T10:00:00+03:00' }, 'WRONG_DATETIME'],
    ['timeman.open', { TIME: 'soon' }, 'WRONG_DATETIME'],
    ['timeman.status', { USER_ID: 77 }, ''],
    ['timeman.settings', { USER_ID: 'x' }, ''],
  ])('%s refuses %j', async (method, params, code) => {
    expect(await call(method, params)).toMatchObject([code, expect.any(String)])
  })

  it('of others is managed by administrators', async () => {
    expect(await call('timeman.open', { USER_ID: 2 })).toMatchObject({ STATUS: 'OPENED' })
    expect(await asBea('timeman.status')).toMatchObject({ STATUS: 'OPENED' })
    expect(await asBea('timeman.status', { USER_ID: 1 })).toEqual(['', 'User not found'])
    expect(await call('timeman.settings', { USER_ID: 2 })).not.toHaveProperty('ADMIN')
    expect(await asBea('timeman.settings')).toMatchObject({ UF_TM_FREE: false, ADMIN: false })
  })
})

describe('records of REST 3.0', () => {
  it('are the days of one employee', async () => {
    await call('timeman.open')
    portal.clock.advance('42s')
    await call('timeman.close')
    const day = { id: 1, startTime: '2026-01-05T12:00:00+03:00', endTime: '2026-01-05T12:00:42+03:00', duration: 42 }
    expect(await records({ filter: [['userId', 1]] })).toEqual([day])
    const wide = {
      filter: [
        ['userId', 1],
        ['startTime', '>=', '2026-01-05T00:00:00+03:00'],
      ],
      select: ['userId', 'state', 'isApproved', 'breakLength'],
    }
    expect(await records(wide)).toEqual([{ id: 1, userId: 1, breakLength: 0, state: 'CLOSED', isApproved: true }])
    expect(
      await records({
        filter: [
          ['userId', 1],
          ['startTime', '<', '2026-01-05T00:00:00+03:00'],
        ],
      }),
    ).toEqual([])
  })

  it.each(['!=', 'in'])('know no %s of the time of start, in groups neither', async (operator) => {
    const start = '2026-01-05T12:00:00+03:00'
    const condition = ['startTime', operator, operator === 'in' ? [start] : start]
    const filters = [condition, { logic: 'or', conditions: [condition] }]
    for (const filter of filters)
      expect(await records({ filter: [['userId', 1], filter] })).toEqual([400, 'UNKNOWNFILTEROPERATOREXCEPTION'])
    expect(await records({ filter: [['userId', operator, operator === 'in' ? [1] : 2]] })).not.toContain('UNKNOWNFILTEROPERATOREXCEPTION')
  })

  it.each([
    [{}, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    [{ filter: [['userId', [1, 2]]] }, [400, 'INVALIDFILTEREXCEPTION']],
    [{ filter: [['userId', 1]], pagination: { limit: 0 } }, [400, 'INVALIDPAGINATIONEXCEPTION']],
    [
      {
        filter: [
          ['userId', 1],
          ['state', 'x'],
        ],
      },
      [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION'],
    ],
  ])('refuse %j', async (params, refusal) => {
    expect(await records(params)).toEqual(refusal)
  })
})

describe('the office network', () => {
  it('is a list of ranges', async () => {
    expect(await call('timeman.networkrange.check', { IP: '10.10.255.255' })).toEqual({
      ip: '10.10.255.255',
      range: '10.0.0.0-10.255.255.255',
      name: '10.x.x.x',
    })
    const RANGES = [{ ip_range: '10.10.0.1', name: 'Door' }]
    expect(await call('timeman.networkrange.set', { RANGES })).toEqual({ result: true })
    expect(await call('timeman.networkrange.get')).toEqual(RANGES)
    expect(await call('timeman.networkrange.check', { IP: '10.10.0.2' })).toBe(false)
    expect(await call('timeman.networkrange.check')).toBe(false)
  })

  it('keeps its ranges when one is wrong, and is for administrators', async () => {
    const wrong = { ip_range: 'a172.16.0.0-172.31.255.255', name: 'A' }
    expect(await call('timeman.networkrange.set', { RANGES: [wrong] })).toEqual({ result: false, error_ranges: [wrong] })
    expect(await call('timeman.networkrange.set', { RANGES: 'x' })).toMatchObject(['INVALID_FORMAT', expect.any(String)])
    expect(await call('timeman.networkrange.get')).toHaveLength(3)
    expect(await asBea('timeman.networkrange.get')).toMatchObject(['ACCESS_ERROR', expect.any(String)])
  })
})

describe('time control', () => {
  it('reports days from when it is switched on', async () => {
    const month = { USER_ID: 1, MONTH: 1, YEAR: 2026 }
    expect(await call('timeman.timecontrol.settings.set', { ACTIVE: true, REPORT_FULL_TYPE: 'user', REPORT_FULL_USERS: [1] })).toBe(true)
    expect(await call('timeman.timecontrol.settings.get')).toMatchObject({ active: true, report_full_type: 'user', report_full_users: [1] })
    await call('timeman.open')
    portal.clock.advance('42s')
    await call('timeman.close')
    expect(await call('timeman.timecontrol.report.add', { REPORT_ID: 1, TEXT: 'Dentist', TYPE: 'WORK' })).toBe(true)
    expect(await call('timeman.timecontrol.reports.get', month)).toMatchObject({
      report: {
        month_title: 'January',
        date_start: '2026-01-01T00:00:00+03:00',
        date_finish: '2026-01-31T23:59:59+03:00',
        days: [
          {
            index: '20260105',
            day_title: '01/05/2026',
            workday_complete: true,
            workday_duration: 42,
            workday_time_leaks_final: 28758,
            reports: [
              { id: '1', type: 'TM_START', report_type: 'WORK', report_text: 'Dentist' },
              { id: '2', type: 'TM_END', report_text: '' },
            ],
          },
        ],
      },
      user: { id: 1, active: true },
    })
  })

  it('collects nothing before', async () => {
    await call('timeman.open')
    expect(await call('timeman.timecontrol.reports.get', { USER_ID: 1, MONTH: 1, YEAR: 2026 })).toMatchObject({ report: { days: [] } })
    await call('timeman.timecontrol.settings.set', { ACTIVE: 1 })
    await call('timeman.timecontrol.settings.set', { ACTIVE: false })
    expect(await call('timeman.timecontrol.settings.get')).toMatchObject({ active: true })
    await call('timeman.timecontrol.settings.set', { ACTIVE: 0 })
    expect(await call('timeman.timecontrol.settings.get')).toMatchObject({ active: false })
  })

  it('shows people what their place allows', async () => {
    expect(await call('timeman.timecontrol.reports.settings.get')).toMatchObject({ user_admin: true, departments: [{ id: '1' }] })
    expect(await asBea('timeman.timecontrol.reports.settings.get')).toMatchObject({
      user_head: false,
      departments: [],
      report_view_type: 'simple',
    })
    expect(await asBea('timeman.timecontrol.reports.users.get')).toMatchObject([{ id: 2, first_name: 'Bea' }])
    await call('department.update', { ID: 1, UF_HEAD: 2 })
    expect(await asBea('timeman.timecontrol.reports.users.get')).toMatchObject([{ id: 1 }, { id: 2 }])
    expect(await asBea('timeman.timecontrol.reports.get', { USER_ID: 1, MONTH: 1, YEAR: 2026 })).toMatchObject({ user: { id: 1 } })
    await call('department.update', { ID: 1, UF_HEAD: 1 })
    expect(await asBea('timeman.timecontrol.reports.get', { USER_ID: 1, MONTH: 1, YEAR: 2026 })).toMatchObject([
      'USER_ACCESS_ERROR',
      expect.any(String),
    ])
    expect(await call('timeman.timecontrol.report.add', { REPORT_ID: 77, TEXT: 'A' })).toMatchObject(['ACCESS_ERROR', expect.any(String)])
  })
})

it('has one schedule', async () => {
  expect(await call('timeman.schedule.get', { id: 1 })).toMatchObject({ ID: 1, SHIFTS: [{ WORK_DAYS: '12345' }] })
  expect(await call('timeman.schedule.get', { id: 2 })).toEqual([])
})
