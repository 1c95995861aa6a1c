import { loadMethods } from '@b24kit/catalog'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

let portal: Portal
let auth: string
beforeAll(async () => {
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', apps: [{ clientId: 'local.1', clientSecret: 's' }] })
  auth = portal.tokens.create({ lifetimeMs: Infinity }).access_token
})
afterAll(() => portal.close())

const classic = loadMethods().filter(({ version }) => version === 'v1')

it('lists every documented method of the classic API', () => {
  expect(portal.methods.map(({ name }) => name)).toEqual(expect.arrayContaining(classic.map(({ name }) => name)))
})

it('refuses every method without its required parameters, and owns up to every other', async () => {
  const checked = new Set(portal.methods.filter(({ tier }) => tier === 'checked').map(({ name }) => name))
  const wrong: unknown[] = []
  for (const { name, params, alternatives = [] } of classic.filter((facts) => checked.has(facts.name))) {
    const required = [...params.flatMap((param) => (param.required ? [param.name] : [])), ...alternatives.map(([first]) => first!)]
    const answers = [await call(name, {}), await call(name, Object.fromEntries(required.map((parameter) => [parameter, 1])))]
    const [bare, filled] = answers.map(({ status, error }) => ({ ok: status === 200 || (status >= 400 && status < 500), status, error }))
    const isRefused = bare!.ok && typeof bare!.error === 'string' && bare!.error !== 'NOT_EMULATED'
    if (isRefused !== required.length > 0 || filled!.status !== 501 || filled!.error !== 'NOT_EMULATED') wrong.push({ name, bare, filled })
  }
  expect(wrong).toEqual([])
  expect(portal.requests.filter(({ failure }) => failure !== undefined)).toEqual([])
})

async function call(method: string, params: Readonly<Record<string, unknown>>): Promise<{ status: number; error: unknown }> {
  const headers = { 'Content-Type': 'application/json' }
  const response = await portal.fetch(`${portal.url}/rest/${method}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...params, auth }),
  })
  const { error } = (await response.json()) as { error?: unknown }
  return { status: response.status, error }
}
