import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageSize } from './image-size.ts'

const size = fc.integer({ min: 1, max: 65_535 })
const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))))
const big = (value: number): readonly number[] => [value >> 8, value & 255]
const little = (value: number): readonly number[] => [value & 255, value >> 8]

describe('the size of an image', () => {
  it('is read from a PNG, a GIF and a JPEG with segments before its frame', () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 2, max: 500 }), (width, height, filler) => {
        const images = [
          bytesOf([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0], big(width), [0, 0], big(height)),
          bytesOf('GIF89a', little(width), little(height)),
          bytesOf([0xff, 0xd8, 0xff, 0xe0], big(filler), ' '.repeat(filler - 2), [0xff, 0xc2, 0, 17, 8], big(height), big(width)),
        ]
        expect(images.map(imageSize)).toEqual(images.map(() => ({ width, height })))
      }),
    )
  })

  it('is unknown for what is none, or is cut off', () => {
    const beginnings = ['', '\x89PNG', 'GIF8', '\xff\xd8', '\xff\xd8\xff\xc0', 'BM']
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 4 }), (beginning, rest) => {
        expect(imageSize(bytesOf(beginning, [...rest]))).toBeUndefined()
      }),
    )
  })
})
