import { afterEach, beforeEach, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice({ apps: [{ ...app, scope: ['ai_admin'] }] })
})
afterEach(() => office.portal.close())

const engine = { name: 'Acme GPT', code: 'acme_gpt', category: 'text', completions_url: 'https://api.example.com/completions' }

/** By the portal's webhook, which belongs to no application. */
async function byWebhook(method: string, query = ''): Promise<unknown> {
  const response = await office.portal.fetch(`${office.portal.webhook}${method}?${query}`)
  return ((await response.json()) as { result: unknown }).result
}

it('engines of applications are registered, listed and removed by their own', async () => {
  expect(await office.call('ai.engine.register', { ...engine, settings: { model_context_limit: 5 } })).toBe(1)
  expect(await office.call('ai.engine.register', { ...engine, category: 'image' })).toBe(2)
  const settings = { code_alias: 'ChatGPT', model_context_type: 'token', model_context_limit: 5 }
  const now = Math.floor(office.portal.clock.now() / 1000)
  expect(await office.call('ai.engine.list', { filter: { '=CATEGORY': 'text' } })).toEqual([
    { id: 1, app_code: 'local.1', ...engine, settings, date_create: now },
  ])
  expect(await office.call('ai.engine.list', { limit: 1 })).toMatchObject([{ id: 1 }])
  expect(await byWebhook('ai.engine.list', 'filter[APP_CODE]=local.1')).toMatchObject([{ id: 1 }, { id: 2 }])
  expect(await byWebhook('ai.engine.unregister', 'code=acme_gpt')).toBe(false)
  expect(await office.call('ai.engine.unregister', { code: 'acme_gpt' })).toBe(true)
  expect(await office.call('ai.engine.unregister', { code: 'acme_gpt' })).toBe(false)
  expect(await office.call('ai.engine.list')).toEqual([])
})

it.each<[object, string]>([
  [{ name: '' }, 'NAME'],
  [{ name: ['x'] }, 'NAME'],
  [{ code: '' }, 'CODE'],
  [{ code: 'a b' }, 'CODE_FORMAT'],
  [{}, 'CODE_UNIQUE'],
  [{ category: '' }, 'CATEGORY'],
  [{ category: 'video' }, 'CATEGORY_FORMAT'],
  [{ completions_url: '' }, 'COMPLETIONS_URL'],
  [{ completions_url: 'nowhere' }, 'COMPLETIONS_URL_FAIL'],
  [{ settings: 'x' }, 'SETTINGS_FORMAT'],
])('an engine with %j is refused with %s', async (more, code) => {
  await office.call('ai.engine.register', engine)
  expect(await office.ask('ai.engine.register', { ...engine, ...more })).toMatchObject({
    status: 400,
    error: `ENGINE_REGISTER_ERROR_${code}`,
  })
})

it('engines are for administrators', async () => {
  expect(await office.ask('ai.engine.list', {}, 2)).toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
})
