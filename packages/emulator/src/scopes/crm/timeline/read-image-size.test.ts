import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readImageSize } from './read-image-size.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 2, 0, 0, 0, 3]
const GIF = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 2, 1, 3, 0]
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 17, 8, 0, 3, 1, 2, 3]

it.each([
  ['PNG', PNG],
  ['GIF', GIF],
  ['JPEG', JPEG],
])('the head of a %s tells its size', (_, bytes) => {
  expect(readImageSize(new Uint8Array(bytes))).toEqual({ width: 258, height: 3 })
})

it('anything else has no size, and nothing crashes', () => {
  fc.assert(
    fc.property(fc.constantFrom(PNG, GIF, JPEG, []), fc.nat(24), fc.uint8Array({ maxLength: 40 }), (head, kept, rest) => {
      const size = readImageSize(new Uint8Array([...head.slice(0, kept), ...rest]))
      if (size) expect([size.width, size.height].every((side) => Number.isInteger(side))).toBe(true)
    }),
  )
  expect(readImageSize(new Uint8Array([0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0, 0]))).toBeUndefined()
})
