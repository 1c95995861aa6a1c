import { expect, it } from 'vitest'
import { decode } from './decode.ts'

it.each([
  ['', 'empty'],
  ['  \n', 'empty'],
  ['<!DOCTYPE html><html>504</html>', 'html'],
  ['\n<html>', 'html'],
  ['{"result":[{"ID":"1"', 'truncated'],
  ['Fatal error', 'truncated'],
  ['[]', 'not-an-object'],
  ['null', 'not-an-object'],
  ['"text"', 'not-an-object'],
])('tells %j as %s', (text, reason) => {
  expect(decode(text)).toEqual({ ok: false, reason })
})

it('reads a body behind a byte order mark', () => {
  expect(decode('\uFEFF{"result":true}')).toEqual({ ok: true, body: { result: true } })
})
