import { expect, it } from 'vitest'
import { readBody } from './read-body.ts'

const read = (text: string): unknown => readBody('application/json', Buffer.from(text))

it('JSON is read as deep as PHP reads it, and not at all beyond', () => {
  const nested = (depth: number): string => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
  expect(read(nested(511))).toHaveProperty('a')
  for (const depth of [512, 100_000]) expect(read(nested(depth))).toEqual({})
})
