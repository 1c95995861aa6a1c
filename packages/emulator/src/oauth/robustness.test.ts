import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal, type Portal } from '../index.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({
    clock: 'virtual',
    scopes: [],
    apps: [
      {
        clientId: 'local.1',
        clientSecret: 's',
        scope: ['crm'],
        redirectUri: 'https://app.example/',
        tokens: { access: 'A', refresh: 'R' },
      },
    ],
  })
})
afterEach(() => portal.close())

const value = fc.oneof(
  fc.constantFrom(
    '',
    'local.1',
    's',
    'A',
    'R',
    'crm',
    'crm,disk',
    'authorization_code',
    'refresh_token',
    '__proto__',
    '1',
    '-1',
    '1e999',
    '\0',
    '<b>',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const name = fc.constantFrom(
  'grant_type',
  'client_id',
  'client_secret',
  'refresh_token',
  'code',
  'scope',
  'state',
  'user',
  'auth',
  'client_id[]',
  'grant_type[a][b]',
  '__proto__',
  'constructor',
)
const params = fc.array(fc.tuple(name, value), { maxLength: 8 })
const path = fc.constantFrom(
  'oauth/token/',
  'oauth//token',
  'token',
  'authorize/',
  'rest/app.info',
  'rest/app.info.json/',
  'rest/x',
  'nowhere',
)
const type = fc.constantFrom('application/x-www-form-urlencoded', 'application/json', 'multipart/form-data; boundary=x', 'text/plain')
const body = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  params.map((pairs) => new URLSearchParams(pairs).toString()),
)

const CODES: ReadonlySet<string> = new Set([
  'invalid_request',
  'invalid_client',
  'wrong_client',
  'invalid_grant',
  'invalid_scope',
  'NO_AUTH_FOUND',
  'ERROR_METHOD_NOT_FOUND',
])

function kindOf(target: string, status: number, text: string): string {
  if (target === 'nowhere') return status === 404 ? 'nothing' : 'nonsense'
  if (target === 'authorize/') return [200, 302, 400].includes(status) ? 'page' : 'nonsense'
  const answer = JSON.parse(text) as Record<string, unknown>
  if ('error' in answer) return CODES.has(String(answer['error'])) ? 'error' : 'nonsense'
  return status === 200 && ('access_token' in answer || 'result' in answer) ? 'answer' : 'nonsense'
}

it('whatever is sent, the authorisation server answers with tokens, a page, or one of its documented errors', async () => {
  await fc.assert(
    fc.asyncProperty(path, params, fc.option(fc.tuple(type, body)), async (target, pairs, sent) => {
      const init = sent ? { method: 'POST', headers: { 'Content-Type': sent[0] }, body: sent[1] } : {}
      const response = await portal.fetch(`${portal.oauth}${target}?${new URLSearchParams(pairs).toString()}`, init)
      const text = await response.text()
      expect(portal.requests.at(-1)?.failure).toBeUndefined()
      expect(kindOf(target, response.status, text)).not.toBe('nonsense')
    }),
    { numRuns: 2000 },
  )
})

it('whatever happens, a pair that was never used renews once', async () => {
  const renew = async (text: string): Promise<Record<string, unknown>> => {
    const query = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'local.1', client_secret: 's', refresh_token: text })
    return (await (await portal.fetch(`${portal.oauth}token/?${query.toString()}`)).json()) as Record<string, unknown>
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 5 }), { maxLength: 12 }), async (picks) => {
      portal.reset()
      const alive = ['R']
      const dead: string[] = []
      for (const pick of picks) {
        const text = [...alive, ...dead][pick % (alive.length + dead.length)]!
        const { refresh_token: next, error } = await renew(text)
        expect(error).toBe(alive.includes(text) ? undefined : 'invalid_grant')
        if (typeof next !== 'string') continue
        dead.push(text)
        alive.splice(alive.indexOf(text), 1, next)
      }
    }),
    { numRuns: 100 },
  )
})
