import { expect, it } from 'vitest'
import { toId } from './read-params.ts'

it.each([
  [7, 7],
  ['7', 7],
  [' -7 ', -7],
  ['+7', 7],
  ['9'.repeat(400), undefined],
  [String(2 ** 53), undefined],
  [1.5, undefined],
  ['1.5', undefined],
  ['', undefined],
  [null, undefined],
  [true, undefined],
])('reads %j as %s', (value, number) => expect(toId(value)).toBe(number))
