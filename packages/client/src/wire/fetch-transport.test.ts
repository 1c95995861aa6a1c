import { expect, it } from 'vitest'
import { createFakeClock } from '../testing/fake-clock.ts'
import { fetchTransport } from './fetch-transport.ts'
import type { WireAnswer } from './transport.ts'

const ask = (cause: unknown): Promise<WireAnswer> =>
  fetchTransport(async () => {
    throw new TypeError('fetch failed', { cause })
  }, createFakeClock())({ url: 'https://p.example/', body: '', contentType: '', requestId: '', timeoutMs: 1000, signal: undefined })

it.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])(
  'knows of %s that nothing was sent, and what to do',
  async (code) => {
    const advice = expect.stringMatching(new RegExp(`${code}.+nodeTransport\\(\\{ ca \\}\\)`))
    expect(await ask(Object.assign(new Error('refused'), { code }))).toMatchObject({ ok: false, phase: 'unsent', advice })
  },
)

it.each([
  ['ECONNREFUSED', 'unsent'],
  ['ECONNRESET', 'lost'],
] as const)('takes a request that ended with %s for %s, and leaves it to the caller to try again', async (code, phase) => {
  expect(await ask(Object.assign(new Error('no'), { code }))).toMatchObject({ ok: false, phase, advice: undefined })
})

it.each([
  ['90', 90],
  ['0', 0],
  ['Thu, 15 Jan 2026 09:31:30 GMT', 90],
  ['Thu, 15 Jan 2026 09:00:00 GMT', 0],
  ['-5', undefined],
  ['soon', undefined],
  ['', 0],
])('takes Retry-After %j for %s seconds from now', async (value, seconds) => {
  const transport = fetchTransport(
    async () => new Response('', { headers: { 'retry-after': value } }),
    createFakeClock(Date.UTC(2026, 0, 15, 9, 30)),
  )
  const request = { url: 'https://p.example/', body: '', contentType: '', requestId: '', timeoutMs: 1000, signal: undefined }
  expect(await transport(request)).toMatchObject({ ok: true, retryAfterSeconds: seconds })
})
