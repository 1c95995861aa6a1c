import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseForm } from '../php/parse-form.ts'
import { toPhpValue } from '../php/php-map.ts'
import { writeForm } from './write-form.ts'

it('writes brackets, and every scalar as a text', () => {
  const data = { FIELDS: { ID: 5, TAGS: ['a', 'b c'] }, on: true, off: false, none: null, absent: undefined }
  const pairs = [...new URLSearchParams(writeForm({ event: 'X', data }))]
  expect(pairs).toEqual([
    ['event', 'X'],
    ['data[FIELDS][ID]', '5'],
    ['data[FIELDS][TAGS][0]', 'a'],
    ['data[FIELDS][TAGS][1]', 'b c'],
    ['data[on]', '1'],
    ['data[off]', '0'],
    ['data[none]', ''],
  ])
})

it('leaves no trace of what is empty', () => {
  expect(writeForm({ event: 'ONOFFLINEEVENT', data: [], more: { deep: {} } })).toBe('event=ONOFFLINEEVENT')
})

/** What PHP reads of data that was sent: texts, lists where keys are 0..n-1, and nothing of empty containers. */
function asRead(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? String(value) : (value ?? '')
  const entries = Object.entries(value).map(([key, inner]) => [key, asRead(inner)] as const)
  const record = Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
  return Object.keys(record).length === 0 ? undefined : toPhpValue(Object.keys(record), record)
}

it('is read back by the rules of PHP as what was sent', () => {
  // A key with a bracket ends there, and one of a space alone appends: no event has such.
  const key = fc.oneof(fc.stringMatching(/^[\w.+&=%é ]{0,8}\w$/), fc.nat(12).map(String), fc.constantFrom('__proto__', 'constructor'))
  const scalar = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  )
  const { data } = fc.letrec<{ data: unknown; map: unknown }>((tie) => ({
    map: fc.dictionary(key, tie('data'), { maxKeys: 5, noNullPrototype: true }),
    data: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, fc.array(tie('data'), { maxLength: 4 }), tie('map')),
  }))
  fc.assert(
    fc.property(data, (sent) => {
      const { data: read, event } = parseForm(writeForm({ event: 'ONX', data: sent }))
      expect([event, read]).toEqual(['ONX', asRead(sent)])
    }),
    { numRuns: 500 },
  )
})
