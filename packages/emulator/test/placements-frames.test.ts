import { afterEach, beforeEach, expect, it } from 'vitest'
import { openBench, type Bench } from './events-receiver.ts'

const app = {
  clientId: 'local.1',
  clientSecret: 's',
  scope: ['crm', 'placement'],
  handler: 'https://app.example/?own=a%20b#top',
  installHandler: 'https://app.example/install',
}

let bench: Bench
beforeEach(async () => {
  bench = await openBench({ apps: [app] })
})
afterEach(() => bench.portal.close())

const tab = 'CRM_DEAL_DETAIL_TAB'
const bind = (placement: string, handler: string, more: object = {}): Promise<unknown> =>
  bench.call('placement.bind', { PLACEMENT: placement, HANDLER: handler, ...more })

it('opens the main page with what the portal posts to it', () => {
  const frame = bench.portal.openFrame()
  const { appSid } = frame
  expect(appSid).toMatch(/^[0-9a-f]{32}$/)
  expect(frame).toEqual({
    clientId: 'local.1',
    userId: 1,
    placement: 'DEFAULT',
    method: 'POST',
    url: `https://app.example/?own=a%20b&DOMAIN=portal.example&PROTOCOL=1&LANG=en&APP_SID=${appSid}#top`,
    name: `portal.example|1|${appSid}`,
    appSid,
    isInstallation: false,
    fields: {
      AUTH_ID: expect.any(String),
      AUTH_EXPIRES: '3600',
      REFRESH_ID: expect.any(String),
      SERVER_ENDPOINT: 'https://oauth.example/oauth/rest/',
      APPLICATION_TOKEN: bench.portal.apps.find('local.1')?.applicationToken,
      APPLICATION_SCOPE: 'crm,placement',
      member_id: bench.portal.memberId,
      status: 'L',
      PLACEMENT: 'DEFAULT',
    },
  })
})

it('gives tokens that work for the user who opens it, and a session of its own each time', async () => {
  const frames = [1, 2].map((userId) => bench.portal.openFrame({ userId }))
  expect(new Set(frames.map(({ appSid }) => appSid)).size).toBe(2)
  for (const { fields, userId } of frames) {
    const response = await bench.portal.fetch(`${bench.portal.url}/rest/profile?auth=${fields['AUTH_ID']}`)
    expect(await response.json()).toMatchObject({ result: { ID: String(userId) } })
  }
})

it('opens a widget with its options as JSON, numbers as texts, and the page it was opened from', async () => {
  await bind(tab, 'https://app.example/tab')
  const options = { ID: 42 }
  const { fields, url } = bench.portal.openFrame({ placement: tab, options, uri: '/crm/deal/details/42/' })
  expect(url).toContain('https://app.example/tab?DOMAIN=portal.example&')
  expect(fields).toMatchObject({ PLACEMENT: tab, PLACEMENT_OPTIONS: '{"ID":"42","URI":"/crm/deal/details/42/"}' })
  const kept = bench.portal.openFrame({ placement: tab, options: { URI: '/own/' }, uri: '/crm/' })
  expect(kept.fields['PLACEMENT_OPTIONS']).toBe('{"URI":"/own/"}')
})

it('finds the handler that is meant, and that of the user', async () => {
  await bind(tab, 'https://app.example/1')
  await bind(tab, 'https://app.example/2')
  expect(bench.portal.openFrame({ placement: tab, handler: 'https://app.example/2' }).url).toContain('/2?')
  await bind('PAGE_BACKGROUND_WORKER', 'https://app.example/worker', { USER_ID: 2, OPTIONS: { errorHandlerUrl: 'https://app.example/e' } })
  expect(bench.portal.openFrame({ placement: 'PAGE_BACKGROUND_WORKER', userId: 2 }).url).toContain('/worker?')
  expect(() => bench.portal.openFrame({ placement: 'PAGE_BACKGROUND_WORKER' })).toThrow('nothing at PAGE_BACKGROUND_WORKER for user 1')
})

it('passes parameters of openApplication to the main page', () => {
  const { fields } = bench.portal.openFrame({ options: { action: 'edit' } })
  expect(fields).toMatchObject({ PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: '{"action":"edit"}' })
})

it('opens the installation for administrators as long as it waits, then the page', () => {
  bench.portal.apps.update('local.1', { installed: false })
  const frame = bench.portal.openFrame()
  expect(frame).toMatchObject({ isInstallation: true, fields: { PLACEMENT: 'DEFAULT' } })
  expect(frame.url).toMatch(/^https:\/\/app\.example\/install\?DOMAIN=/)
  expect(() => bench.portal.openFrame({ userId: 2 })).toThrow('only administrators see its installation page')
  bench.portal.apps.finishInstall('local.1')
  expect(bench.portal.openFrame({ userId: 2 })).toMatchObject({ isInstallation: false, url: expect.stringContaining('own=a%20b') })
})

it('opens the one place that is no form without any data', async () => {
  await bind('BI_ANALYTICS_MENU', 'https://app.example/bi')
  expect(bench.portal.openFrame({ placement: 'BI_ANALYTICS_MENU' })).toMatchObject({
    method: 'GET',
    url: 'https://app.example/bi',
    fields: {},
  })
})

it('opens a field of an own type', async () => {
  await bench.call('userfieldtype.add', { USER_TYPE_ID: 'color', HANDLER: 'https://app.example/field', TITLE: 'Colour' })
  const options = { MODE: 'edit', FIELD_NAME: 'UF_CRM_1', VALUE: null }
  const { fields, url } = bench.portal.openFrame({ placement: 'USERFIELD_TYPE', options })
  expect(url).toContain('https://app.example/field?')
  expect(JSON.parse(fields['PLACEMENT_OPTIONS'] ?? '')).toEqual(options)
})

it('follows the name of the portal', async () => {
  await bench.portal.rename('new.example')
  expect(bench.portal.openFrame()).toMatchObject({
    name: expect.stringMatching(/^new\.example\|1\|/),
    url: expect.stringContaining('DOMAIN=new.example'),
  })
})

it.each<[string, object, string]>([
  ['an app that is not there', { clientId: 'app.9' }, 'no app "app.9"'],
  ['a place where nothing is', { placement: tab }, `nothing at ${tab}`],
  ['a handler that is not there', { placement: tab, handler: 'https://x.example/' }, 'no https://x.example/'],
  ['a user who is not there', { userId: 77 }, 'no active user 77'],
])('refuses %s', (_, options, text) => {
  expect(() => bench.portal.openFrame(options)).toThrow(text)
})

it('refuses users that may not use the app, and an app without a page', () => {
  bench.portal.apps.add({ clientId: 'app.2', clientSecret: 's', allowedUserIds: [2] })
  expect(() => bench.portal.openFrame({ clientId: 'app.2' })).toThrow('may not use')
  expect(() => bench.portal.openFrame({ clientId: 'app.2', userId: 2 })).toThrow('has no page')
})

it('gives the same sessions after a reset', () => {
  const first = bench.portal.openFrame().appSid
  bench.portal.reset()
  expect(bench.portal.openFrame().appSid).toBe(first)
})

it('does all of it over the admin API', async () => {
  await bind(tab, 'https://app.example/tab', { TITLE: 'Tab' })
  const admin = async (path: string, body?: object): Promise<unknown> => {
    const response = await bench.portal.fetch(bench.portal.admin + path, body ? { method: 'POST', body: JSON.stringify(body) } : {})
    return { status: response.status, body: await response.json() }
  }
  expect(await admin('placements')).toMatchObject({ body: [{ placement: tab, title: 'Tab', clientId: 'local.1', isShown: true }] })
  expect(await admin('frames', { placement: tab, options: { ID: 1 }, userId: 2 })).toMatchObject({
    status: 200,
    body: { userId: 2, fields: { PLACEMENT_OPTIONS: '{"ID":"1"}' } },
  })
  expect(await admin('frames', {})).toMatchObject({ status: 200, body: { placement: 'DEFAULT' } })
  expect(await admin('frames', { options: [] })).toMatchObject({ status: 400, body: { error: '"options" is an object, got [].' } })
  expect(await admin('frames', { placement: 5 })).toMatchObject({ status: 400, body: { error: '"placement" is a text, got 5.' } })
  expect(await admin('frames', { where: tab })).toMatchObject({ status: 400 })
})
