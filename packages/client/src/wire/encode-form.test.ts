import { expect, it } from 'vitest'
import { ConfigError } from '../errors/b24-error.ts'
import { encodeForm } from './encode-form.ts'
import { encodeJson } from './encode-json.ts'
import { toPlain } from './plain-value.ts'

const form = (params: object): string => decodeURIComponent(encodeForm(toPlain(params, '')))

it.each([
  [{ id: 1 }, 'id=1'],
  [{ fields: { TITLE: 'a b', UF: null } }, 'fields[TITLE]=a b&fields[UF]='],
  [{ select: ['ID', 'TITLE'] }, 'select[0]=ID&select[1]=TITLE'],
  [{ fields: { UF_MULTI: [] } }, 'fields[UF_MULTI][]='],
  [{ fields: { ON: true, OFF: false } }, 'fields[ON]=1&fields[OFF]=0'],
  [
    { filter: { '>=OPPORTUNITY': 5, '@ID': [1, 2], '%TITLE': '50%' } },
    'filter[>=OPPORTUNITY]=5&filter[@ID][0]=1&filter[@ID][1]=2&filter[%TITLE]=50%',
  ],
  [{ a: undefined, b: {}, c: 0 }, 'c=0'],
  [{ at: new Date('2026-01-02T03:04:05.678Z') }, 'at=2026-01-02T03:04:05+00:00'],
  [{ big: 12345678901234567890n }, 'big=12345678901234567890'],
  [[12, { POST_MESSAGE: 'x' }], '0=12&1[POST_MESSAGE]=x'],
])('encodes %o', (params, expected) => {
  expect(form(params)).toBe(expected)
})

it('percent-encodes names, values and operators', () => {
  expect(encodeForm(toPlain({ filter: { '>=A B&C': 'x=y&z' } }, ''))).toBe('filter[%3E%3DA%20B%26C]=x%3Dy%26z')
})

class Money {
  amount = 1
}

const circle: { self?: unknown } = {}
circle.self = circle

it.each([
  [{ a: Number.NaN }, /"a" cannot be sent: it is NaN/],
  [{ a: { b: Number.POSITIVE_INFINITY } }, /"a\.b"/],
  [{ a: new Date('nonsense') }, /an invalid date/],
  [{ a: () => 1 }, /a function/],
  [{ a: Symbol('x') }, /a symbol/],
  [{ a: ['x', undefined] }, /"a\[1\]".*undefined/],
  [{ a: new Money() }, /cannot be sent: a Money is no plain object/],
  [{ a: new Map() }, /cannot be sent: a Map is no plain object/],
  [{ a: Buffer.from('bytes') }, /base64/],
  [{ a: 'half \uD83D pair' }, /surrogate/],
  [circle, /circle/],
])('refuses %s before anything is sent', (params, message) => {
  expect(() => toPlain(params, '')).toThrow(ConfigError)
  expect(() => toPlain(params, '')).toThrow(message)
})

const values = (count: number): object => ({ rows: Array.from({ length: count }, (_, index) => index) })

it('takes as many values as PHP reads', () => {
  expect(form(values(1000))).toContain('rows[999]=999')
})

it.each([{ 'a.b': 1 }, { 'a b': 1 }, { 'a[b]': 1 }, { a: { 'b]': 1 } }, { a: { '': 1 } }, { a: { ' ': 1 } }, { a: [{}] }, values(1001)])(
  'refuses %j in a form, where PHP would change it',
  (params) => {
    expect(() => encodeForm(toPlain(params, ''))).toThrow(ConfigError)
  },
)

it('keeps types in JSON and adds the token beside the parameters', () => {
  expect(encodeJson(toPlain({ a: null, b: [], c: true, d: {}, e: undefined, f: 1.5 }, ''), undefined)).toBe(
    '{"a":null,"b":[],"c":true,"d":{},"f":1.5}',
  )
  expect(JSON.parse(encodeJson(toPlain({ a: 1 }, ''), 'token'))).toEqual({ a: 1, auth: 'token' })
})

it('sends what an object says of itself with toJSON', () => {
  expect(form({ price: { toJSON: () => '1234.56' } })).toBe('price=1234.56')
})
