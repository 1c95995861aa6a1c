import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

let portal: Portal
beforeAll(async () => {
  const app = { clientId: 'local.1', clientSecret: 's', handler: 'https://app.example/' }
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', apps: [app] })
})
afterAll(() => portal.close())

const NAMES = `
  PLACEMENT HANDLER TITLE LANG_ALL OPTIONS USER_ID SCOPE FULL USER_TYPE_ID
  DESCRIPTION CODE NAME PROPERTIES RETURN_PROPERTIES DOCUMENT_TYPE FILTER USE_PLACEMENT PLACEMENT_HANDLER
  FIELDS EVENT_TOKEN RETURN_VALUES LOG_MESSAGE TEMPLATE_DATA AUTO_EXECUTE ID TEMPLATE_ID DOCUMENT_ID
  SELECT ORDER start TASK_ID STATUS COMMENT TASK_IDS FROM_USER_ID TO_USER_ID
  AUTH_USER_ID USE_SUBSCRIPTION`
  .trim()
  .split(/\s+/)
/** Values that get somewhere. */
const LIKELY = [
  'CRM_DEAL_DETAIL_TAB',
  'IM_TEXTAREA',
  'PAGE_BACKGROUND_WORKER',
  'https://app.example/a',
  'https://',
  'a',
  'Y',
  '1',
  '__proto__',
  1,
  0,
  -1,
  true,
  null,
  {},
  [],
  [1],
  ['crm', 'CCrmDocumentDeal', 'DEAL'],
  ['crm', 'CCrmDocumentDeal', 'DEAL_1'],
  ['a.bpt', 'aGk='],
  { a: { Name: 'x' } },
  { NAME: 'x', HANDLER: 'https://app.example/b' },
  { INCLUDE: [['crm']] },
  { iconName: 'fa-x', errorHandlerUrl: 'x' },
  { '!ID': [1] },
  { ID: { a: 1 } },
  { en: { TITLE: 'x' } },
  { en: 5 },
  ['ID', 'NAME', 'PARAMETERS'],
  { ID: 'sideways' },
]
const value = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...LIKELY) }, fc.jsonValue())
const params = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 12 })

it('meets whatever it is sent with an answer or a documented refusal', async () => {
  const methods = portal.methods
    .filter(({ name, tier }) => /^(?:placement|userfieldtype|bizproc)\./.test(name) && tier === 'stateful')
    .map(({ name }) => name)
  expect(methods).toHaveLength(29)
  const { access_token: auth } = portal.tokens.create({})
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...methods), params, async (method, sent) => {
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...sent, auth }) }
      const response = await portal.fetch(`${portal.url}/rest/${method}`, init)
      const { failure } = portal.requests.at(-1) ?? {}
      expect([failure, [200, 400, 403].includes(response.status)]).toEqual([undefined, true])
    }),
    { numRuns: 1500 },
  )
  expect(portal.requests.filter(({ status }) => status === 200).length).toBeGreaterThan(50)
})
