import { expect, it, vi } from 'vitest'
import type { Auth } from '../auth/auth.ts'
import { AuthError } from '../errors/b24-error.ts'
import type { Outcome, PortalRequest } from '../exchange.ts'
import { authorize } from './authorize.ts'

const request = { method: 'user.admin', signal: undefined } as unknown as PortalRequest
const good = { ok: true, answer: { result: true } } as Outcome
const refused = (code: 'auth.expired' | 'auth.invalid' | 'auth.denied'): Outcome => ({
  ok: false,
  status: 401,
  error: new AuthError({ code, message: 'no' }),
})
const given = { base: 'https://p.example/rest/', token: 't' }
const auth = (more: Partial<Auth> = {}): Auth => ({ portal: 'p.example', credential: 'c', authorize: async () => given, ...more })

it('gives the attempt its address and token', async () => {
  const next = vi.fn(async () => good)
  expect(await authorize(auth())(request, next)).toBe(good)
  expect(next).toHaveBeenCalledWith({ ...request, ...given })
})

it.each(['auth.expired', 'auth.invalid'] as const)('has the credential mend %s, and says so', async (code) => {
  const recover = vi.fn(async () => true)
  const outcome = refused(code)
  expect(await authorize(auth({ recover }))(request, async () => outcome)).toEqual({ ...outcome, renewed: true })
  expect(recover).toHaveBeenCalledWith(given, (outcome as { error: unknown }).error, undefined)
})

it('has nothing mended that no token would', async () => {
  const recover = vi.fn(async () => true)
  expect(await authorize(auth({ recover }))(request, async () => refused('auth.denied'))).not.toHaveProperty('renewed')
  expect(recover).not.toHaveBeenCalled()
})

it.each([
  ['authorize', { authorize: () => Promise.reject(new AuthError({ code: 'auth.missing', message: 'gone' })) }],
  ['recover', { recover: () => Promise.reject(new AuthError({ code: 'auth.missing', message: 'gone' })) }],
])('ends the call with the error of %s', async (_, more) => {
  const outcome = await authorize(auth(more))(request, async () => refused('auth.expired'))
  expect(outcome).toMatchObject({ ok: false, error: { code: 'auth.missing' } })
})

it('leaves the word on an aborted call to what would have sent it', async () => {
  const controller = new AbortController()
  const waiting = auth({
    authorize: (signal) => new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error))),
  })
  const next = vi.fn(async () => refused('auth.denied'))
  const outcome = authorize(waiting)({ ...request, signal: controller.signal }, next)
  controller.abort()
  await outcome
  expect(next.mock.calls).toEqual([[{ ...request, signal: controller.signal }]])
})

it('throws what is nobody’s answer', async () => {
  const broken = auth({ authorize: () => Promise.reject(new TypeError('bug')) })
  await expect(authorize(broken)(request, async () => good)).rejects.toThrow('bug')
})
