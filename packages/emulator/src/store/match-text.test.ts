import { describe, expect, it } from 'vitest'
import { globOf, globOfLike, isAscii } from './match-text.ts'

describe('globOf', () => {
  it('names both cases of every letter and takes wildcards literally', () => {
    expect(globOf('Öl*[1]?')).toBe('[Öö][lL][*][[]1][?]')
  })

  it('keeps letters whose upper case is longer as they are, and counts title case as a third', () => {
    expect(globOf('ßǅ')).toBe('ß[ǅǆǄ]')
  })

  it('reads % and _ of a LIKE pattern as wildcards unless escaped', () => {
    expect(globOfLike(String.raw`%é_\%`)).toBe('*[éÉ]?%')
  })
})

it('isAscii tells what SQLite can fold by itself', () => {
  expect([isAscii('Plain ~ text\n'), isAscii('naïve')]).toEqual([true, false])
})
