import { expect, it } from 'vitest'
import { readBody } from './read-body.ts'

const read = (text: string): unknown => readBody('application/json', Buffer.from(text))

it('JSON is read as deep as PHP reads it, and not at all beyond', () => {
  const nested = (depth: number): string => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
  expect(read(nested(511))).toHaveProperty('a')
  for (const depth of [512, 100_000]) expect(read(nested(depth))).toEqual({})
})

it('JSON that is not UTF-8, or names half a character, is not read', () => {
  expect(readBody('application/json', Buffer.from('{"a":"\xff"}', 'latin1'))).toEqual({})
  for (const half of ['\\ud800', '\\uDC00', '\\ud800\\ud83d\\ude00', '\\ud83dx']) expect(read(`{"a":"${half}"}`)).toEqual({})
  expect(read('{"\\ud800":1}')).toEqual({})
  expect(read('{"a":"\\uD83D\\ude00","b":"\\\\ud800","c":"é\\n"}')).toEqual({ a: '😀', b: '\\ud800', c: 'é\n' })
})
