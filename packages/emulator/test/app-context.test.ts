import { loadMethods } from '@b24kit/catalog'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { json } from '../src/test-scope.ts'

let portal: Portal
beforeAll(async () => {
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty' })
})
afterAll(() => portal.close())

/** They may be called otherwise, whatever the catalogue reads from their pages. */
const open: ReadonlySet<string> = new Set([
  // By whoever knows the token of a bot: api-reference/chat-bots/index.md
  ...['bot.list', 'register', 'unregister', 'update'].map((name) => `imbot.${name}`),
  // By all but browsers: api-reference/chats/notifications/im-notify-system-add.md
  ...['notify', 'notify.personal.add', 'notify.system.add'].map((name) => `im.${name}`),
  // By any user: api-reference/crm/timeline/activities/configurable/badges/index.md
  ...['add', 'delete', 'get', 'list'].map((name) => `crm.activity.badge.${name}`),
  'crm.invoice.add',
  // Its refusal is a switch.
  'app.info',
])

it('every stateful method for applications says so to a webhook, before it looks at the parameters', async () => {
  const stateful = new Set(portal.methods.filter(({ tier, version }) => tier === 'stateful' && version === 'v1').map(({ name }) => name))
  const methods = loadMethods().filter(
    ({ name, version, context }) => version === 'v1' && context === 'app' && stateful.has(name) && !open.has(name),
  )
  expect(methods.length).toBeGreaterThan(80)
  const wrong: unknown[] = []
  for (const { name, params } of methods) {
    const values = Object.fromEntries(params.filter(({ required }) => required).map((param) => [param.name, 1]))
    const response = await portal.fetch(portal.webhook + name, json(values))
    const body = (await response.json()) as { readonly error_description?: string }
    if (!/application context|context of a REST application/i.test(body.error_description ?? ''))
      wrong.push({ name, status: response.status, ...body })
  }
  expect(wrong).toEqual([])
})
