import fc from 'fast-check'

/** JSON text of values that no parameter expects: as text, because `__proto__` and twice the same key are not to be had otherwise. */
const TEXTS: readonly string[] = [
  '""',
  '"0"',
  '" 1 "',
  '"-1"',
  `"${'9'.repeat(400)}"`,
  '"1e999"',
  '1e308',
  '1152921504606846976',
  '-9223372036854775808',
  '1.5',
  '0',
  '-1',
  'null',
  'true',
  'false',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '[1,[2,{"ID":{"a":1}}]]',
  '{"0":1,"2":{}}',
  '{"ID":{"ID":[1]}}',
  '{"__proto__":{"polluted":1},"constructor":1,"toString":null,"hasOwnProperty":"x"}',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e\\ufeff"',
  '"%"',
  '"%_Ж\\"\'\\\\"',
  '"x\' or 1=1 --"',
  '"); drop table crm_deal; --"',
  '"../../etc"',
  '"https://"',
  '"(("',
  '"2026-02-31"',
  '"9999999-01-01T00:00:00+99:99"',
  '"0000-00-00"',
  '{"logic":"OR","0":{"logic":[]},"!@ID":[[1]]}',
  '{"><ID":[1],"=%":null,"@":{},"!":1}',
  '{"fileData":["x"]}',
  '["x.txt","%%%"]',
  `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`,
  `${'['.repeat(2000)}${']'.repeat(2000)}`,
]

/** A text that fills a request. */
const LONG = JSON.stringify('Ж'.repeat(1_000_000 / 2))

export const hostileValue: fc.Arbitrary<unknown> = fc
  .oneof({ weight: 400, arbitrary: fc.constantFrom(...TEXTS) }, { weight: 1, arbitrary: fc.constant(LONG) })
  .map((text): unknown => JSON.parse(text))

type Spoil = (params: Record<string, unknown>) => Record<string, unknown>

const UNKNOWN = [
  'unknown',
  '__proto__',
  'constructor',
  '0',
  'a b',
  '',
  'FIELDS[x]',
  'bx24_request_id',
  'filter',
  'start',
  'order',
  'select',
]

/** Ways to make a good call a bad one. */
export const spoiling: fc.Arbitrary<Spoil> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(30), hostileValue).map(
      ([at, value]): Spoil =>
        (params) =>
          replaceAt(params, at, value),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(30), fc.nat(60), hostileValue).map(
      ([at, inner, value]): Spoil =>
        (params) =>
          replaceInside(params, at, inner, value),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(30).map(
      (at): Spoil =>
        (params) =>
          without(params, at),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...UNKNOWN), hostileValue).map(
      ([name, value]): Spoil =>
        (params) =>
          define(params, name, value),
    ),
  },
)

function replaceAt(params: Record<string, unknown>, at: number, value: unknown): Record<string, unknown> {
  const names = Object.keys(params)
  return names.length === 0 ? params : define(params, names[at % names.length]!, value)
}

function replaceInside(params: Record<string, unknown>, at: number, inner: number, value: unknown): Record<string, unknown> {
  const names = Object.keys(params).filter((name) => typeof params[name] === 'object' && params[name] !== null)
  if (names.length === 0) return replaceAt(params, at, value)
  const name = names[at % names.length]!
  return define(params, name, replaceAt({ ...(params[name] as object) }, inner, value))
}

function without(params: Record<string, unknown>, at: number): Record<string, unknown> {
  const names = Object.keys(params)
  return Object.fromEntries(Object.entries(params).filter((_, index) => index !== at % names.length))
}

/** As JSON.parse does it: `__proto__` is a member like any other. */
function define(params: Record<string, unknown>, name: string, value: unknown): Record<string, unknown> {
  return Object.defineProperty({ ...params }, name, { value, enumerable: true, configurable: true, writable: true })
}
