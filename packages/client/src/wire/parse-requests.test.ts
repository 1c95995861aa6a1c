import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigError } from '../errors/b24-error.ts'
import { decodeForm, readForm, type FormInput } from './decode-form.ts'
import { parseEvent } from './parse-event.ts'
import { parseFrame } from './parse-frame.ts'
import { parseRobot } from './parse-robot.ts'

const nowMs = Date.UTC(2026, 0, 5, 9)
const now = nowMs / 1000
const memberId = 'a223c6b3710f85df22e9377d6c4f7553'

const frame = {
  DOMAIN: 'p.bitrix24.com',
  PROTOCOL: '1',
  LANG: 'en',
  APP_SID: 'dd8cec11e347088fe87c44870a9f1dba',
  AUTH_ID: 'planted-access',
  AUTH_EXPIRES: '3600',
  REFRESH_ID: 'planted-refresh',
  SERVER_ENDPOINT: 'https://oauth.bitrix24.tech/rest/',
  APPLICATION_TOKEN: 'planted-application-token',
  APPLICATION_SCOPE: 'crm,entity,im',
  member_id: memberId,
  status: 'F',
  PLACEMENT: 'CRM_DEAL_DETAIL_TAB',
  PLACEMENT_OPTIONS: '{"ID":"410"}',
}
const auth = {
  'auth[access_token]': 'planted-access',
  'auth[expires]': String(now + 3600),
  'auth[expires_in]': '3600',
  'auth[scope]': 'crm placement',
  'auth[domain]': 'p.bitrix24.ru',
  'auth[server_endpoint]': 'https://oauth.bitrix.info/rest/',
  'auth[status]': 'L',
  'auth[client_endpoint]': 'https://p.bitrix24.com/rest/',
  'auth[member_id]': memberId,
  'auth[user_id]': '1',
  'auth[refresh_token]': 'planted-refresh',
  'auth[application_token]': 'planted-application-token',
}
const event = { event: 'OnCrmDealAdd', event_handler_id: '185', 'data[FIELDS][ID]': '410', ts: String(now), ...auth }
const robot = {
  workflow_id: 'w1',
  code: 'send_invoice',
  'document_id[0]': 'crm',
  'document_id[1]': 'CCrmDocumentDeal',
  'document_id[2]': 'DEAL_123',
  'document_type[0]': 'crm',
  'document_type[1]': 'CCrmDocumentDeal',
  'document_type[2]': 'DEAL',
  event_token: 'planted-event-token',
  'properties[sum]': '10',
  use_subscription: 'Y',
  timeout_duration: '600',
  ts: String(now),
  ...auth,
}
const without = (form: Readonly<Record<string, string>>, ...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !names.includes(name)))

describe('Field note 26: when tokens expire, and which there are', () => {
  it('takes AUTH_EXPIRES of a frame for a lifetime in seconds', () => {
    expect(parseFrame({ ...frame, AUTH_EXPIRES: '1800' }, nowMs).tokens().expiresAtMs).toBe(nowMs + 1_800_000)
  })

  it.each(['', 'x', '-1', '0', String(now + 3600)])('takes a frame’s %j for the documented hour', (AUTH_EXPIRES) => {
    expect(parseFrame({ ...frame, AUTH_EXPIRES }, nowMs).tokens().expiresAtMs).toBe(nowMs + 3_600_000)
  })

  it('takes expires of an event for a timestamp, counted from when the portal sent it', () => {
    const late = { ...event, 'auth[expires]': String(now + 600), ts: String(now) }
    expect(parseEvent(late, nowMs).tokens()!.expiresAtMs).toBe(nowMs + 600_000)
    expect(parseEvent(late, nowMs + 7_200_000).tokens()!.expiresAtMs).toBe(nowMs + 7_200_000 + 600_000)
    expect(parseEvent(without(late, 'ts'), nowMs + 300_000).tokens()!.expiresAtMs).toBe(nowMs + 600_000)
    expect(parseEvent(without(event, 'auth[expires]'), nowMs).tokens()!.expiresAtMs).toBe(nowMs + 3_600_000)
  })

  it.each(['1e999', '-1e999', 'NaN', '0x7fffffff', '9'.repeat(400)])('takes no moment from %j', (moment) => {
    for (const forged of [{ ts: moment }, { 'auth[expires]': moment }, { 'auth[expires_in]': moment }]) {
      const { expiresAtMs } = parseEvent({ ...event, ...forged }, nowMs).tokens()!
      expect(Math.abs(expiresAtMs - nowMs)).toBeLessThan(1e13)
    }
    expect(Number.isFinite(parseRobot({ ...robot, ts: moment, timeout_duration: moment }, nowMs).timeoutSeconds ?? 0)).toBe(true)
  })

  it('reads events without a refresh token, and system events without any', () => {
    expect(parseEvent(without(event, 'auth[refresh_token]'), nowMs).tokens()!.refreshToken).toBeUndefined()
    const system = without(event, ...Object.keys(auth).filter((name) => !/domain|endpoint|member_id|application_token/.test(name)))
    const parsed = parseEvent(system, nowMs)
    expect(parsed.tokens()).toBeUndefined()
    expect(parsed).toMatchObject({ memberId, portal: 'p.bitrix24.com', userId: undefined })
    expect(parsed.applicationToken()).toBe('planted-application-token')
  })
})

it('reads a frame as the portal posts it', () => {
  const parsed = parseFrame(new URLSearchParams(frame), nowMs)
  expect(parsed).toMatchObject({
    memberId,
    portal: 'p.bitrix24.com',
    placement: 'CRM_DEAL_DETAIL_TAB',
    options: { ID: '410' },
    language: 'en',
    appSid: frame.APP_SID,
  })
  expect(parsed.tokens()).toEqual({
    accessToken: 'planted-access',
    refreshToken: 'planted-refresh',
    expiresAtMs: nowMs + 3_600_000,
    clientEndpoint: 'https://p.bitrix24.com/rest/',
    serverEndpoint: 'https://oauth.bitrix24.tech/rest/',
    scope: ['crm', 'entity', 'im'],
    status: 'F',
  })
})

it('reads an older frame, which names neither server nor scope', () => {
  const old = without(frame, 'SERVER_ENDPOINT', 'APPLICATION_TOKEN', 'APPLICATION_SCOPE', 'PLACEMENT', 'PLACEMENT_OPTIONS', 'LANG')
  const parsed = parseFrame({ ...old, PROTOCOL: '0', DOMAIN: '127.0.0.1:8024' }, nowMs)
  expect(parsed).toMatchObject({ placement: 'DEFAULT', options: {}, language: undefined, portal: '127.0.0.1:8024' })
  expect(parsed.tokens()).toMatchObject({
    serverEndpoint: 'https://oauth.bitrix.info/rest/',
    clientEndpoint: 'http://127.0.0.1:8024/rest/',
    scope: [],
  })
})

it.each(['', '[]', 'null', '{"cut', '"text"'])('takes placement options %j for none', (PLACEMENT_OPTIONS) => {
  expect(parseFrame({ ...frame, PLACEMENT_OPTIONS }, nowMs).options).toEqual({})
})

it('reads an event, whose portal is client_endpoint', () => {
  const parsed = parseEvent(new URLSearchParams(event), nowMs)
  expect(parsed).toMatchObject({
    event: 'ONCRMDEALADD',
    handlerId: '185',
    data: { FIELDS: { ID: '410' } },
    sentAtMs: nowMs,
    userId: '1',
    portal: 'p.bitrix24.com',
  })
  expect(parsed.tokens()).toMatchObject({ clientEndpoint: 'https://p.bitrix24.com/rest/', scope: ['crm', 'placement'], userId: '1' })
  expect(parseEvent(without(event, 'auth[client_endpoint]'), nowMs).portal).toBe('p.bitrix24.ru')
})

it('reads a robot, from a form and from what a framework made of it', () => {
  const expected = {
    code: 'send_invoice',
    workflowId: 'w1',
    documentId: ['crm', 'CCrmDocumentDeal', 'DEAL_123'],
    documentType: ['crm', 'CCrmDocumentDeal', 'DEAL'],
    properties: { sum: '10' },
    isAwaited: true,
    timeoutSeconds: 600,
  }
  expect(parseRobot(new URLSearchParams(robot), nowMs)).toMatchObject(expected)
  expect(parseRobot(decodeForm(robot), nowMs)).toMatchObject(expected)
  expect(parseRobot(robot, nowMs).eventToken()).toBe('planted-event-token')
})

it.each<[string, (form: FormInput, nowMs: number) => unknown, Record<string, string>, string]>([
  ['a frame without its token', parseFrame, without(frame, 'AUTH_ID'), 'AUTH_ID'],
  ['a frame without its portal', parseFrame, without(frame, 'DOMAIN'), 'DOMAIN'],
  ['a frame of a portal that is none', parseFrame, { ...frame, DOMAIN: 'evil.example/x@p' }, 'DOMAIN'],
  ['a frame without identity', parseFrame, without(frame, 'member_id'), 'member_id'],
  ['nothing', parseFrame, {}, 'AUTH_ID'],
  ['an event without a name', parseEvent, without(event, 'event'), 'event'],
  ['an event without auth', parseEvent, { event: 'ONAPPTEST' }, 'auth'],
  ['an event without identity', parseEvent, without(event, 'auth[member_id]'), 'auth[member_id]'],
  [
    'an event without a portal',
    parseEvent,
    { ...without(event, 'auth[domain]'), 'auth[client_endpoint]': 'javascript:1' },
    'client_endpoint',
  ],
  ['a robot without its code', parseRobot, without(robot, 'code'), 'code'],
])('refuses %s by name, showing nothing of it', (_, parse, form, name) => {
  const attempt = (): unknown => parse(form, nowMs)
  expect(attempt).toThrow(ConfigError)
  expect(attempt).toThrow(name)
  expect(attempt).not.toThrow(/planted/)
})

it('shows no secret of what it read', () => {
  const bot = { ...event, 'data[BOT][7][access_token]': 'planted-bot' }
  for (const parsed of [parseFrame(frame, nowMs), parseEvent(bot, nowMs), parseRobot(robot, nowMs)]) {
    expect(inspect(parsed, { depth: 9 }) + JSON.stringify(parsed)).not.toContain('planted')
    expect(JSON.stringify(parsed)).toContain(memberId)
  }
})

it('never fails but by a ConfigError, whatever a form holds', () => {
  const name = fc.oneof(fc.constantFrom(...Object.keys({ ...frame, ...robot, ...event })), fc.string())
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.oneof(fc.string(), fc.constant('1'), fc.constant(memberId)))), (entries) => {
      for (const parse of [parseFrame, parseEvent, parseRobot]) {
        try {
          parse([...Object.entries({ ...frame, ...robot, ...event }), ...entries], nowMs)
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError)
        }
      }
    }),
  )
})

it.each([undefined, null, 'event=ONAPPTEST', 7])('tells what it misses where nobody read the body: %j', (body) => {
  for (const parse of [parseFrame, parseEvent, parseRobot]) {
    expect(() => parse(body as unknown as FormInput, nowMs)).toThrow(ConfigError)
  }
})

describe('a form', () => {
  it.each([
    ['a[b][c]=1&a[d]=2', { a: { b: { c: '1' }, d: '2' } }],
    ['a[]=1&a[]=2', { a: ['1', '2'] }],
    ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
    ['a[1]=x&a[0]=y', { a: { 0: 'y', 1: 'x' } }],
    ['a[x]=1&a=2', { a: '2' }],
    ['a=1&a[x]=2', { a: { x: '2' } }],
  ])('%s is read as PHP does', (text, expected) => {
    expect(decodeForm(new URLSearchParams(text))).toEqual(expected)
  })

  it('touches no prototype', () => {
    const form = decodeForm(new URLSearchParams('__proto__[polluted]=1&a[__proto__][polluted]=1&constructor[prototype][polluted]=1'))
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(form)).toBe(Object.prototype)
  })

  it('is read of a request’s query and body', async () => {
    const body = new URLSearchParams({ AUTH_ID: 'a' })
    expect(await readForm(new Request('https://app.example/?DOMAIN=d', { method: 'POST', body }))).toEqual({ DOMAIN: 'd', AUTH_ID: 'a' })
    expect(await readForm(new Request('https://app.example/?DOMAIN=d'))).toEqual({ DOMAIN: 'd' })
    const json = new Request('https://app.example/', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
    await expect(readForm(json)).rejects.toMatchObject({ code: 'input.value' })
  })
})
