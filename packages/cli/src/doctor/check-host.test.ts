import { describe, expect, test } from 'vitest'
import { checkClock, checkHost } from './check-host.ts'
import type { Certificate, Probe } from './probe-host.ts'

const dayMs = 86_400_000
const nowMs = Date.parse('2026-06-15T12:00:00Z')
const good: Certificate = { issuer: "Let's Encrypt", validFromMs: nowMs - dayMs, validToMs: nowMs + 60 * dayMs }
const check = (probe: Partial<Probe>, address = 'https://crm.example'): string[] =>
  checkHost(new URL(address), { addresses: ['192.0.2.7'], ...probe }, nowMs).map(
    ({ check: name, level, detail }) => `${level} ${name}: ${detail}`,
  )

describe('the way to a host', () => {
  test('is told step by step', () => {
    expect(check({ certificate: good, clockAheadMs: 200 })).toEqual([
      'ok dns: crm.example is 192.0.2.7',
      'ok tcp: Port 443 takes connections',
      "ok tls: The certificate of Let's Encrypt is good until 2026-08-14",
      'ok clock: This machine and the portal agree on the time',
    ])
  })

  test.each<[string, NonNullable<Probe['failed']>, string]>([
    ['an unknown name', { stage: 'dns', code: 'ENOTFOUND' }, 'fail dns: There is no host crm.example (ENOTFOUND)'],
    [
      'a silent name server',
      { stage: 'dns', code: 'EAI_AGAIN' },
      'fail dns: The name server did not tell the address of crm.example (EAI_AGAIN)',
    ],
    [
      'a closed port',
      { stage: 'tcp', code: 'ECONNREFUSED' },
      'fail tcp: crm.example refuses connections (ECONNREFUSED): nothing listens there',
    ],
    [
      'a firewall',
      { stage: 'tcp', code: 'ETIMEDOUT' },
      'fail tcp: crm.example does not answer (ETIMEDOUT): a firewall is in between, or it is off',
    ],
    ['a port without TLS', { stage: 'tls', code: 'EPROTO' }, 'fail tls: crm.example does not speak TLS there (EPROTO)'],
  ])('ends at %s', (_, failed, line) => {
    expect(check({ failed }).at(-1)).toBe(line)
  })

  test.each<[string, Partial<Certificate>, string]>([
    ['expired', { validToMs: nowMs - 1 }, 'fail tls: The certificate of crm.example expired on 2026-06-15'],
    [
      'not valid yet',
      { validFromMs: nowMs + dayMs },
      'fail tls: The certificate of crm.example is valid from 2026-06-16 on, and here it is 2026-06-15',
    ],
    ['for another host', { otherHosts: '*.example.org' }, 'fail tls: The certificate is for *.example.org, not for crm.example'],
    [
      'self-signed',
      { untrusted: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      'fail tls: The certificate of crm.example is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT)',
    ],
    [
      'of an unknown authority',
      { issuer: 'Corp Proxy', untrusted: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' },
      'fail tls: The certificate of crm.example comes from Corp Proxy, whom this machine does not trust (UNABLE_TO_GET_ISSUER_CERT_LOCALLY)',
    ],
    ['about to expire', { validToMs: nowMs + 3 * dayMs }, 'warn tls: The certificate of crm.example expires on 2026-06-18'],
  ])('tells a certificate that is %s from the others', (_, certificate, line) => {
    expect(check({ certificate: { ...good, ...certificate } }).at(-1)).toBe(line)
  })

  test('minds plain http, but not on this machine', () => {
    expect(check({}, 'http://crm.example')[2]).toBe('warn tls: crm.example is reached by plain http, which Bitrix24 refuses')
    expect(check({}, 'http://127.0.0.1:8024')[2]).toBe('ok tls: None, by plain http on this machine')
  })
})

test.each([
  [59_000, 'This machine and the portal agree on the time'],
  [420_000, 'The clock of this machine is 7 min 0 s behind that of the portal'],
  [-3_600_000, 'The clock of this machine is 1 h 0 min ahead of that of the portal'],
])('a clock that is %i ms off', (aheadMs, detail) => {
  expect(checkClock(aheadMs).detail).toBe(detail)
})
