import fc from 'fast-check'

/** Names that occur, and names that try to break an encoder. */
const innerName = fc.oneof(
  fc.constantFrom(
    'TITLE',
    '>=OPPORTUNITY',
    '!%NAME',
    '@ID',
    '><DATE',
    '?FIND',
    '=%X',
    'UF_CRM_1',
    'a.b',
    'a b',
    ' x',
    ' ',
    '\t',
    '\u00a0',
    'ключ',
    'a%b',
    'a&b=c',
    '08',
    '7',
    "it's",
    '+',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((name) => !/[[\]\0]/.test(name)),
)
const topName = fc.oneof(
  fc.constantFrom('filter', 'FILTER', 'select', 'order', 'fields', 'id', 'entityTypeId'),
  fc.stringMatching(/^[a-zA-Z][\w]{0,8}$/),
)
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '+',
    '%',
    '%41',
    '100 %',
    'a&b=c',
    'a;b',
    'a[b]=c',
    '"\\\'',
    'Ünïcødé ж 漢字 🙂',
    'line\r\nbreak\ttab',
    '\0',
    '<br>',
    'null',
    '0',
    '[]',
  ),
)
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
)

const { value } = fc.letrec<{ value: unknown; list: unknown[]; map: Record<string, unknown> }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(innerName, tie('value'), { maxKeys: 4, noNullPrototype: false }),
}))

/** Any parameters a caller can pass. */
export const anyParams: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(topName, value, { maxKeys: 4, noNullPrototype: false })

/** PHP's view of a value: a text, or an array whose keys are texts. */
export type PhpValue = string | { readonly [key: string]: PhpValue }

/** What parameters mean once they travelled as a form: the mapping that `encodeForm` documents, written down a second time. */
export function formMeaning(value: unknown): PhpValue | undefined {
  if (value === undefined) return undefined
  if (value === null || value === false) return value === null ? '' : '0'
  if (value === true) return '1'
  if (value instanceof Date) return `${value.toISOString().slice(0, 19)}+00:00`
  if (Array.isArray(value) && value.length === 0) return { 0: '' }
  if (typeof value !== 'object') return Object.is(value, -0) ? '0' : `${value as string | number | bigint}`
  const entries = Object.entries(value).flatMap(([name, item]) => {
    const meaning = formMeaning(item)
    return meaning === undefined || isEmptyMap(meaning) ? [] : [[name, meaning] as const]
  })
  return fromEntries(entries)
}

/** What parameters mean once they travelled as JSON: types survive, and PHP knows one kind of empty array. */
export function jsonMeaning(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Date) return formMeaning(value)
  if (typeof value === 'number') return Object.is(value, -0) ? 0 : value
  if (typeof value !== 'object' || value === null) return value
  return fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => [name, jsonMeaning(item)] as const),
  )
}

/** Lists and maps are one thing to PHP: both become maps here, so that two readings can be compared. */
export function asPhpArrays(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return fromEntries(Object.entries(value).map(([name, item]) => [name, asPhpArrays(item)] as const))
}

// An own `__proto__` must stay a key like any other.
function fromEntries<Value>(entries: readonly (readonly [string, Value])[]): { [key: string]: Value } {
  const map: { [key: string]: Value } = {}
  for (const [name, item] of entries)
    Object.defineProperty(map, name, { value: item, enumerable: true, configurable: true, writable: true })
  return map
}

function isEmptyMap(value: PhpValue): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0
}
