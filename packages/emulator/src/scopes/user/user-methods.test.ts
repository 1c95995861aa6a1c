import { describe, expect, it } from 'vitest'
import { createTestPortal } from '../test-portal.ts'

type Row = Record<string, unknown>

describe('user.get', () => {
  const portal = createTestPortal({ seed: 'demo' })
  const names = (params: Row): unknown[] => (portal.list('user.get', params).result as Row[]).map((row) => row['NAME'])

  it('answers one user as a list, without members that were never filled', () => {
    const page = portal.list('user.get', { ID: 1 })
    expect(page.total).toBe(1)
    expect((page.result as Row[])[0]).toMatchObject({
      ID: '1',
      ACTIVE: true,
      NAME: 'Alex',
      UF_DEPARTMENT: [1],
      USER_TYPE: 'employee',
      IS_ONLINE: 'Y',
    })
    expect((page.result as Row[])[0]).not.toHaveProperty('WORK_CITY')
  })

  it('takes its filter from FILTER and from beside it', () => {
    expect(names({ FILTER: { '>=ID': 7, ACTIVE: true } })).toEqual(['Marco', 'Elena'])
    expect(names({ UF_DEPARTMENT: 3, '!ID': 6 })).toEqual(['Marco'])
    expect(names({ FILTER: { '!%NAME': 'a' } })).toEqual([])
    expect(names({ FILTER: { LAST_LOGIN: 'soon' } })).toEqual([])
  })

  it('orders and selects by top-level parameters', () => {
    expect(names({ sort: 'NAME', order: 'desc', FILTER: { '@ID': [1, 2, 3] } })).toEqual(['Tomas', 'Priya', 'Alex'])
    expect(portal.list('user.get', { ID: 2, select: ['NAME', 'UF_*', 'NOWHERE'] }).result).toEqual([
      { ID: '2', NAME: 'Priya', UF_EMPLOYMENT_DATE: '', UF_DEPARTMENT: [2] },
    ])
  })
})

it.each(['FIND', 'NAME', 'UF_DEPARTMENT_NAME', 'NAME_SEARCH'])('user.search finds nobody by a %s that fills a request', (name) => {
  const portal = createTestPortal({ seed: 'demo' })
  for (const letter of ['a', 'Ж']) expect(portal.list('user.search', { FILTER: { [name]: letter.repeat(500_000) } }).result).toEqual([])
})

it('user.search matches from the beginning, in any of its fields by FIND', () => {
  const portal = createTestPortal({ seed: 'demo' })
  const found = (FILTER: Row): unknown[] => (portal.list('user.search', { FILTER }).result as Row[]).map((row) => row['LAST_NAME'])
  expect(found({ NAME: 'pri' })).toEqual(['Shah'])
  expect(found({ FIND: 'Sales' })).toEqual(['Shah', 'Lindqvist', 'Okafor', 'Reyes'])
  expect(found({ UF_DEPARTMENT_NAME: 'Acc', ACTIVE: 'Y' })).toEqual(['Novak'])
})

it.each(['user.get', 'user.search'])('%s finds by NAME_SEARCH whoever has every word in the personal data', (method) => {
  const portal = createTestPortal({ seed: 'demo' })
  const found = (FILTER: Row): unknown[] => (portal.list(method, { FILTER }).result as Row[]).map((row) => row['LAST_NAME'])
  expect(found({ NAME_SEARCH: 'SHAH  pri' })).toEqual(['Shah'])
  expect(found({ NAME_SEARCH: 'morgan @example.com director' })).toEqual(['Morgan'])
  expect(found({ NAME_SEARCH: 'morgan shah' })).toEqual([])
  expect(found({ NAME_SEARCH: '%' })).toEqual([])
  expect(found({ NAME_SEARCH: 'morgan', '!ID': 1 })).toEqual([])
  expect(found({ NAME_SEARCH: ' ' })).toHaveLength(found({}).length)
  expect(found({ NAME_SEARCH: 'a '.repeat(250_000) })).not.toEqual([])
})

it('user.current and user.fields answer the caller and the labels', () => {
  const portal = createTestPortal()
  expect(portal.call('user.current')).toMatchObject({ ID: '1', LAST_NAME: 'Morgan' })
  expect(portal.call('user.current')).not.toHaveProperty('USER_TYPE')
  expect(portal.call('user.fields')).toMatchObject({ ID: 'ID', UF_DEPARTMENT: 'Units', WORK_POSITION: 'Job Title' })
})

it('dates of the database print as {} where the portal is set to it', () => {
  const { settings } = createTestPortal().context
  const portal = createTestPortal({ settings: { quirks: { ...settings.quirks, legacyDates: true } } })
  expect(portal.call('user.current')).toMatchObject({ TIMESTAMP_X: {}, LAST_ACTIVITY_DATE: {}, LAST_LOGIN: '2026-01-15T12:30:00+03:00' })
})

describe('a user', () => {
  const anna = { EMAIL: 'anna@example.com', NAME: 'Anna', UF_DEPARTMENT: [1], PERSONAL_BIRTHDAY: '1990-01-02', WORK_POSITION: 'Cook' }

  it('is invited, announced, found, changed and dismissed', () => {
    const portal = createTestPortal()
    const id = portal.call('user.add', anna)
    expect(portal.events).toEqual([
      {
        event: 'ONUSERADD',
        data: {
          ID: id,
          ACTIVE: 'Y',
          EMAIL: anna.EMAIL,
          NAME: 'Anna',
          UF_DEPARTMENT: [1],
          PERSONAL_BIRTHDAY: '1990-01-02',
          WORK_POSITION: 'Cook',
          DATE_REGISTER: '2026-01-15T12:30:00+03:00',
        },
      },
    ])
    const find = (): unknown => (portal.list('user.get', { ID: id }).result as Row[])[0]
    expect(find()).toMatchObject({ EMAIL: anna.EMAIL, ACTIVE: true, UF_DEPARTMENT: [1], USER_TYPE: 'employee', WORK_POSITION: 'Cook' })
    expect(portal.call('user.update', { ID: id, SECOND_NAME: 'B', ACTIVE: 'N', USER_TYPE: 'x' })).toBe(true)
    expect(find()).toMatchObject({ NAME: 'Anna', SECOND_NAME: 'B', ACTIVE: false, USER_TYPE: 'employee' })
  })

  it.each<[object, string, string]>([
    [{ EMAIL: 'anna' }, 'ERROR_ARGUMENT', 'wrong_email'],
    [{ EMAIL: 'ADMIN@example.com' }, 'ERROR_ARGUMENT', 'A user with this email already exists'],
    [{ UF_DEPARTMENT: [] }, 'ERROR_ARGUMENT', 'no_extranet_field'],
    [{ EXTRANET: 'Y' }, 'ERROR_GROUPID', 'Group code not specified'],
    [{ EXTRANET: 'Y', SONET_GROUP_ID: ['x'] }, 'ERROR_NO_GROUP', 'Group is specified incorrectly'],
  ])('is not invited with %j', (fields, code, description) => {
    const portal = createTestPortal()
    expect(portal.refusal('user.add', { ...anna, ...fields })).toEqual({ code, description })
    expect(portal.events).toEqual([])
  })

  it('is not changed when nobody has the id, or somebody else the address', () => {
    const portal = createTestPortal()
    const id = portal.call('user.add', anna)
    expect(portal.refusal('user.update', { ID: 99 })).toEqual({ code: 'ERROR_CORE', description: 'access_denied' })
    expect(portal.refusal('user.update', { ID: id, EMAIL: 'admin@example.com' }).code).toBe('ERROR_CORE')
    expect(portal.call('user.update', { ID: id, EMAIL: anna.EMAIL })).toBe(true)
  })
})
