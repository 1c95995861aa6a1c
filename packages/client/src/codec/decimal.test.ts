import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeValue } from './decode.ts'
import { isSameDecimal } from './decimal.ts'

it.each([
  ['12.50', '12.5', true],
  ['12', '12.000', true],
  ['+1', '01', true],
  ['-0.00', '0', true],
  ['.5', '0.50', true],
  ['9007199254740993', '9007199254740992', false],
  ['-1', '1', false],
  ['10', '1', false],
  ['ten', '10', false],
])('compares %s and %s exactly', (one, other, same) => {
  expect(isSameDecimal(one, other)).toBe(same)
})

it('prints every JSON number without an exponent and without losing a digit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = decodeValue(value, { type: 'double' })
      expect(text).toMatch(/^-?\d+(\.\d+)?$/)
      expect(Number(text)).toBe(value === 0 ? 0 : value)
    }),
  )
})
