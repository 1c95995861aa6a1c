import { inspect } from 'node:util'
import { isB24Error } from '@b24kit/client'
import type { ScriptedAnswer } from '@b24kit/client/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clientSecret, fakeOAuth, key, tokenAnswer, tokenInfo } from './fake-oauth.ts'

const statuses = [200, 201, 301, 302, 307, 400, 401, 403, 404, 407, 410, 429, 451, 500, 502, 503, 504, 511, 520]
const texts =
  'invalid_client wrong_client invalid_grant bad_verification_code NOT_INSTALLED expired_token NO_AUTH_FOUND invalid_scope PAYMENT_REQUIRED invalid_request PORTAL_DELETED QUERY_LIMIT_EXCEEDED'
const codes = [...texts.split(' '), 'something new', '', 0, 7, null, true, { code: 'invalid_grant' }, ['invalid_grant']]

/** A good answer with something missing, wrong, added or cut, or something else altogether; it may quote the secrets that were sent. */
function mutationsOf(good: Readonly<Record<string, unknown>>, secrets: readonly string[]): fc.Arbitrary<ScriptedAnswer> {
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('', '-1', '1e999', 'https://evil.example/rest/', 'https:\\\\evil.example', 'javascript:alert(1)', ...secrets),
  )
  const name = fc.constantFrom(...Object.keys(good))
  const whole = JSON.stringify(good)
  const mutation = fc.oneof(
    fc.tuple(name, junk).map(([member, value]) => ({ json: { ...good, [member]: value } })),
    name.map((member) => ({ json: { ...good, [member]: undefined } })),
    fc.tuple(fc.constantFrom(...codes), junk).map(([error, text]) => ({ json: { ...good, error, error_description: text } })),
    fc.constantFrom(...codes).map((error) => ({ json: { error } })),
    fc.nat({ max: whole.length }).map((length) => ({ text: whole.slice(0, length) })),
    fc.oneof(fc.string(), fc.constantFrom('', '<html>', '\uFEFF{}', 'null', '[]', `<p>${secrets.join(' ')}`)).map((text) => ({ text })),
    junk.map((json) => ({ json })),
  )
  return fc.tuple(mutation, fc.constantFrom(...statuses)).map(([answer, status]) => ({ ...answer, status }))
}

function expectTyped(error: unknown, secrets: readonly string[]): void {
  expect(isB24Error(error)).toBe(true)
  const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${(error as Error).stack}`
  for (const secret of secrets) expect(shown).not.toContain(secret)
}

it('renews, or names what is wrong with one request and no secret, whatever the server answers', async () => {
  const secrets = ['refresh-planted-0', clientSecret]
  await fc.assert(
    fc.asyncProperty(mutationsOf(tokenAnswer('fresh', 'fresh-refresh'), secrets), async (answer) => {
      const fake = fakeOAuth()
      await fake.install()
      fake.onToken = () => answer
      fake.onCall = () => ({ json: { result: true } })
      const b24 = await fake.client(fake.app())
      const error = await fake.clock.run(b24.call('user.admin', {}, { maxWaitMs: 0 })).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      const { value } = (await fake.store.read(key))!
      expect(fake.refreshes()).toBe(1)
      expect(Number.isFinite(value.expiresAtMs)).toBe(true)
      if (error === undefined) return
      expectTyped(error, secrets)
      // Only a refusal that says so ends the life of what is stored.
      expect([value.refreshToken, value.refusedAtMs !== undefined]).toEqual([
        'refresh-planted-0',
        (error as { code?: unknown }).code === 'auth.reauthorize',
      ])
    }),
    { numRuns: 500 },
  )
})

it('confirms tokens, or refuses them without a word of them, whatever the server answers', async () => {
  const secrets = ['access-planted-5']
  const { install, ...info } = tokenInfo()
  const answers = fc.oneof(
    mutationsOf({ result: tokenInfo() }, secrets),
    mutationsOf(info, secrets).map((answer) =>
      'json' in answer ? { ...answer, json: { result: { install, ...(answer.json as object) } } } : answer,
    ),
    mutationsOf(install as Record<string, unknown>, secrets).map((answer) =>
      'json' in answer ? { ...answer, json: { result: { ...info, install: answer.json } } } : answer,
    ),
  )
  await fc.assert(
    fc.asyncProperty(answers, async (answer) => {
      const fake = fakeOAuth()
      fake.onCall = () => answer
      const app = fake.app()
      const frame = await app.fromFrame({
        DOMAIN: 'forged.example',
        AUTH_ID: 'access-planted-5',
        REFRESH_ID: 'refresh-planted-0',
        member_id: key.memberId,
      })
      const error = await fake.clock.run(app.accept(frame, { owner: 'app' })).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      const stored = await fake.store.read(key)
      if (error !== undefined) expectTyped(error, secrets)
      expect(stored === undefined).toBe(error !== undefined)
      expect(JSON.stringify(stored ?? null)).not.toContain('forged.example')
    }),
    { numRuns: 500 },
  )
})
