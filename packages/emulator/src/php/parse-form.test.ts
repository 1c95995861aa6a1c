import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseForm } from './parse-form.ts'

describe('parseForm reads as PHP does', () => {
  it.each<[string, string, unknown]>([
    ['nothing', '', {}],
    ['empty pairs and empty names', '&&=1&a=2&', { a: '2' }],
    ['a name without a value', 'halt', { halt: '' }],
    ['plus and %20 as spaces in values', 'a=x+y%20z&b=1%2B1', { a: 'x y z', b: '1+1' }],
    ['nesting', 'a[b][c]=v', { a: { b: { c: 'v' } } }],
    ['appending', 'a[]=1&a[]=2', { a: ['1', '2'] }],
    ['appending with a space', 'a[ ]=1&a[%09]=2', { a: ['1', '2'] }],
    ['other white space as a key', 'a[%C2%A0]=1', { a: { '\u00a0': '1' } }],
    ['appending maps', 'a[][x]=1&a[][x]=2', { a: [{ x: '1' }, { x: '2' }] }],
    ['contiguous indices as a list', 'a[0]=x&a[1]=y', { a: ['x', 'y'] }],
    ['gaps and wrong order as a map', 'a[1]=y&a[0]=x&b[1]=z', { a: { 0: 'x', 1: 'y' }, b: { 1: 'z' } }],
    ['appending after the highest index', 'a[5]=x&a[]=y', { a: { 5: 'x', 6: 'y' } }],
    ['leading zeros as text', 'a[00]=x&a[]=y', { a: { '00': 'x', 0: 'y' } }],
    ['later duplicates', 'a=1&a=2&b[c]=1&b[c]=2', { a: '2', b: { c: '2' } }],
    ['an array over a scalar, a scalar over an array', 'a=1&a[b]=2&c[d]=1&c=2', { a: { b: '2' }, c: '2' }],
    [
      'operators in keys',
      'filter[%3E%3DID]=15&filter[>ID]=1&filter[!@STAGE_ID][]=NEW',
      { filter: { '>=ID': '15', '>ID': '1', '!@STAGE_ID': ['NEW'] } },
    ],
    ['an = inside raw brackets as the end of the name', 'filter[>=ID]=5', { 'filter_>': 'ID]=5' }],
    ['encoded brackets', 'a%5Bb%5D=1', { a: { b: '1' } }],
    ['dots and spaces of the first part only', 'a.b c[d.e f]=1', { a_b_c: { 'd.e f': '1' } }],
    ['leading spaces of a name', '+a=1', { a: '1' }],
    ['an unclosed bracket', 'a[b.c=1&d[e][f=2', { a_b_c: '1', d: { e: '2' } }],
    ['text after a bracket', 'a[b]c=1&a[d]e[f]=2', { a: { b: '1', d: '2' } }],
    ['a name that starts with a bracket', '[a]=1', {}],
    ['a space as an empty index', 'a[ ]=1&a[ x]=2', { a: { 0: '1', ' x': '2' } }],
    ['a broken escape', 'a=100%&b=%zz&c=%D0%90%FF', { a: '100%', b: '%zz', c: 'А\uFFFD' }],
    [
      'names that JavaScript knows',
      '__proto__[x]=1&constructor=2&a[__proto__]=3',
      JSON.parse('{"__proto__":{"x":"1"},"constructor":"2","a":{"__proto__":"3"}}'),
    ],
    ['numeric names at the top', '0=123&1[POST_MESSAGE]=x', { 0: '123', 1: { POST_MESSAGE: 'x' } }],
    ['a zero byte as the end of a name', 'a%00b=1', { a: '1' }],
  ])('%s', (_, text, expected) => {
    const parsed = parseForm(text)
    expect(parsed).toEqual(expected)
    expect(JSON.stringify(parsed)).toBe(JSON.stringify(expected))
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('drops what is nested deeper than 64', () => {
    expect(parseForm(`a${'[b]'.repeat(65)}=1`)).toEqual({})
    expect(JSON.stringify(parseForm(`a${'[b]'.repeat(64)}=1`))).toContain('"1"')
  })

  it('has no limit on variables', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `a[]=${index}`).join('&')
    expect(parseForm(text)['a']).toHaveLength(20_000)
  })

  it('gives back every tree that was encoded', () => {
    const key = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/[\]\0]/.test(text) && !/^[ \t\n\v\f\r]?$/.test(text))
    const topKey = key.filter((text) => !/[. [\]]/.test(text) && !text.startsWith(' '))
    const scalar = fc.string({ unit: 'binary' })
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        scalar,
        fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(fc.dictionary(topKey, tree), (params) => {
        const text = Object.entries(params)
          .flatMap(([name, value]) => encode(name, value))
          .join('&')
        expect(normalise(parseForm(text))).toEqual(normalise(params))
      }),
    )
  })

  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom('a', 'b', '[', ']', '=', '&', '%', '%5B', '%5D', '+', '.', ' ', '0', '1', '%00', '%F0', 'é')
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void JSON.stringify(parseForm(pieces.join('')))))
  })
})

type Tree = string | Tree[] | { [key: string]: Tree }

function encode(name: string, value: Tree, path = encodeURIComponent(name)): string[] {
  if (typeof value === 'string') return [`${path}=${encodeURIComponent(value)}`]
  return Object.entries(value).flatMap(([key, inner]) => encode(name, inner, `${path}[${encodeURIComponent(key)}]`))
}

/** Lists and maps with keys 0..n-1 are one thing to PHP. */
function normalise(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return new Map(Object.entries(value).map(([key, inner]) => [key, normalise(inner)]))
}
