import { expect, test } from 'vitest'
import { proxyFor } from './proxy-for.ts'

const of = (address: string, env: NodeJS.ProcessEnv): string | undefined => proxyFor(new URL(address), env)

test('the scheme of the portal chooses the variable, lower case first, ALL_PROXY last', () => {
  const env = { HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:2', HTTP_PROXY: 'c:3', ALL_PROXY: 'http://d:4' }
  expect(of('https://x.example', env)).toBe('http://b:2')
  expect(of('http://x.example', env)).toBe('http://c:3')
  expect(of('https://x.example', { ALL_PROXY: 'http://d:4' })).toBe('http://d:4')
  expect(of('https://x.example', { HTTPS_PROXY: '' })).toBeUndefined()
})

test.each([
  ['x.example', true],
  ['example', true],
  ['.example', true],
  ['*.example', true],
  ['x.example:443', true],
  ['other, X.Example', true],
  ['*', true],
  ['', false],
  ['ample', false],
  ['x.example:8443', false],
  ['y.x.example', false],
])('NO_PROXY=%s', (NO_PROXY, isDirect) => {
  expect(of('https://x.example/rest/', { HTTPS_PROXY: 'http://a:1', NO_PROXY })).toBe(isDirect ? undefined : 'http://a:1')
})

test.each(['http://127.0.0.1:8024', 'http://localhost', 'http://[::1]:1'])('%s is this machine', (address) => {
  expect(of(address, { HTTP_PROXY: 'http://a:1' })).toBeUndefined()
})
