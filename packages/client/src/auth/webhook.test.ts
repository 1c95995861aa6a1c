import { expect, it } from 'vitest'
import { ConfigError } from '../errors/b24-error.ts'
import { webhook } from './webhook.ts'

it.each([
  ['https://p.bitrix24.com/rest/1/abcdef0123456789/', 'https://p.bitrix24.com/rest/1/abcdef0123456789/'],
  ['https://p.bitrix24.com/rest/1/abcdef0123456789', 'https://p.bitrix24.com/rest/1/abcdef0123456789/'],
  ['http://127.0.0.1:8024/rest/12/x/', 'http://127.0.0.1:8024/rest/12/x/'],
  ['https://intranet.example/portal/rest/1/abc/ ', 'https://intranet.example/portal/rest/1/abc/'],
])('reads %j', async (address, base) => {
  expect(await webhook(address).authorize()).toEqual({ base })
})

it('names the portal by host and port, and the credential without its code', () => {
  const auth = webhook('http://127.0.0.1:8024/rest/12/abcdef0123456789/')
  expect(auth).toMatchObject({ portal: '127.0.0.1:8024', credential: 'webhook:12' })
  expect(JSON.stringify(auth)).not.toContain('abcdef0123456789')
})

it.each([
  'https://p.bitrix24.com/rest/1',
  'https://p.bitrix24.com/rest/abcdef0123456789/1/',
  'p.bitrix24.com/rest/1/abcdef0123456789/',
  'ftp://p.bitrix24.com/rest/1/abcdef0123456789/',
  'https://p.bitrix24.com/rest/1/abcdef0123456789/crm.deal.get',
  'https://user:abcdef0123456789@p.bitrix24.com/rest/1/abcdef0123456789/',
  'abcdef0123456789',
  ' /rest/1/abcdef0123456789/',
  '',
  undefined as unknown as string,
])('refuses %j with a hint and without the code', (address) => {
  const attempt = (): unknown => webhook(address)
  expect(attempt).toThrow(ConfigError)
  expect(attempt).toThrow(/https:\/\/<portal>\/rest\/<user>\/<code>\/.*Copy it from/)
  expect(attempt).not.toThrow(/abcdef0123456789/)
})

it('shows no short code either', () => {
  expect(() => webhook('abc123')).toThrow('got "…"')
  expect(() => webhook('p.bitrix24.com/rest/1/abc123/')).toThrow('got "p.bitrix24.com/rest/1/[redacted]/"')
})
